using System.Collections.Frozen;

namespace ClaimTracker.Text.Speakers;

/// <summary>States, and the names that stand for them or for their organs.</summary>
internal static class Places
{
    /// <summary>The state that a name, a capital or an adjective stands for ("France", "Paris", "French"), or null.</summary>
    public static string? StateOf(string lower) =>
        States.GetValueOrDefault(lower) ?? Capitals.GetValueOrDefault(lower) ?? Adjectives.GetValueOrDefault(lower);

    /// <summary>The state of that name, or null: "north korea", "the united states", "u.s.".</summary>
    public static string? Named(string lower) => States.GetValueOrDefault(lower);

    /// <summary>The state whose government a capital stands for, or null: "seoul".</summary>
    public static string? OfCapital(string lower) => Capitals.GetValueOrDefault(lower);

    /// <summary>The state that an adjective belongs to, or null: "north korean".</summary>
    public static string? OfAdjective(string lower) => Adjectives.GetValueOrDefault(lower);

    /// <summary>What a name that stands for a state or an organ of one is; null where it stands for neither.</summary>
    public static ActorKind? OfName(string lower) =>
        Named(lower) is not null || OfCapital(lower) is not null ? ActorKind.State : Organ(lower) is not null ? ActorKind.Organisation : null;

    /// <summary>The organ that a building or a street stands for, or null: "downing street".</summary>
    public static string? Organ(string lower) => Organs.GetValueOrDefault(lower);

    // State; other names; adjectives; capital and what else stands for its government.
    private const string Table = """
        Afghanistan;;Afghan;Kabul
        Albania;;Albanian;Tirana
        Algeria;;Algerian;Algiers
        Angola;;Angolan;Luanda
        Argentina;;Argentine,Argentinian;Buenos Aires
        Armenia;;Armenian;Yerevan
        Australia;;Australian;Canberra
        Austria;;Austrian;Vienna
        Azerbaijan;;Azerbaijani,Azeri;Baku
        Bahamas;the Bahamas;Bahamian;
        Bahrain;;Bahraini;Manama
        Bangladesh;;Bangladeshi;Dhaka
        Barbados;;Barbadian;Bridgetown
        Belarus;;Belarusian;Minsk
        Belgium;;Belgian;
        Belize;;Belizean;Belmopan
        Benin;;Beninese;Cotonou
        Bhutan;;Bhutanese;Thimphu
        Bolivia;;Bolivian;La Paz
        Bosnia;Bosnia and Herzegovina;Bosnian;Sarajevo
        Botswana;;;Gaborone
        Brazil;;Brazilian;Brasilia,Brasília
        Brunei;;Bruneian;
        Bulgaria;;Bulgarian;Sofia
        Burkina Faso;;;Ouagadougou
        Burundi;;Burundian;Gitega
        Cambodia;;Cambodian;Phnom Penh
        Cameroon;;Cameroonian;Yaounde,Yaoundé
        Canada;;Canadian;Ottawa
        Cape Verde;;Cape Verdean;Praia
        Central African Republic;;;Bangui
        Chad;;Chadian;N'Djamena
        Chile;;Chilean;Santiago
        China;People's Republic of China;Chinese;Beijing
        Colombia;;Colombian;Bogota,Bogotá
        Congo;Democratic Republic of Congo,DR Congo;Congolese;Kinshasa
        Costa Rica;;Costa Rican;
        Croatia;;Croatian;Zagreb
        Cuba;;Cuban;Havana
        Cyprus;;Cypriot;Nicosia
        Czech Republic;Czechia;Czech;Prague
        Denmark;;Danish;Copenhagen
        Djibouti;;Djiboutian;
        Dominican Republic;;Dominican;Santo Domingo
        East Timor;Timor-Leste;Timorese;Dili
        Ecuador;;Ecuadorean,Ecuadorian;Quito
        Egypt;;Egyptian;Cairo
        El Salvador;;Salvadoran;San Salvador
        Equatorial Guinea;;;Malabo
        Eritrea;;Eritrean;Asmara
        Estonia;;Estonian;Tallinn
        Eswatini;Swaziland;Swazi;
        Ethiopia;;Ethiopian;Addis Ababa
        Fiji;;Fijian;Suva
        Finland;;Finnish;Helsinki
        France;;French;Paris
        Gabon;;Gabonese;Libreville
        Gambia;the Gambia;Gambian;Banjul
        Georgia;;Georgian;Tbilisi
        Germany;;German;Berlin
        Ghana;;Ghanaian;Accra
        Greece;;Greek;Athens
        Guatemala;;Guatemalan;
        Guinea;;Guinean;Conakry
        Guyana;;Guyanese;
        Haiti;;Haitian;Port-au-Prince
        Honduras;;Honduran;Tegucigalpa
        Hungary;;Hungarian;Budapest
        Iceland;;Icelandic;Reykjavik,Reykjavík
        India;;Indian;New Delhi,Delhi
        Indonesia;;Indonesian;Jakarta
        Iran;Islamic Republic of Iran;Iranian;Tehran
        Iraq;;Iraqi;Baghdad
        Ireland;;Irish;Dublin
        Israel;;Israeli;Jerusalem,Tel Aviv
        Italy;;Italian;Rome
        Ivory Coast;Côte d'Ivoire,Cote d'Ivoire;Ivorian;Yamoussoukro
        Jamaica;;Jamaican;
        Japan;;Japanese;Tokyo
        Jordan;;Jordanian;Amman
        Kazakhstan;;Kazakh;Astana
        Kenya;;Kenyan;Nairobi
        Kosovo;;Kosovar;Pristina
        Kuwait;;Kuwaiti;Kuwait City
        Kyrgyzstan;;Kyrgyz;Bishkek
        Laos;;Laotian;Vientiane
        Latvia;;Latvian;Riga
        Lebanon;;Lebanese;Beirut
        Liberia;;Liberian;Monrovia
        Libya;;Libyan;Tripoli
        Liechtenstein;;;Vaduz
        Lithuania;;Lithuanian;Vilnius
        Luxembourg;;Luxembourgish;
        Madagascar;;Malagasy;Antananarivo
        Malawi;;Malawian;Lilongwe
        Malaysia;;Malaysian;Kuala Lumpur
        Maldives;the Maldives;Maldivian;
        Mali;;Malian;Bamako
        Malta;;Maltese;Valletta
        Mauritania;;Mauritanian;Nouakchott
        Mauritius;;Mauritian;Port Louis
        Mexico;;Mexican;Mexico City
        Moldova;;Moldovan;Chisinau,Chișinău
        Monaco;;Monegasque;
        Mongolia;;Mongolian;Ulaanbaatar,Ulan Bator
        Montenegro;;Montenegrin;Podgorica
        Morocco;;Moroccan;Rabat
        Mozambique;;Mozambican;Maputo
        Myanmar;Burma;Burmese;Naypyidaw
        Namibia;;Namibian;Windhoek
        Nepal;;Nepali,Nepalese;Kathmandu
        Netherlands;the Netherlands;Dutch;The Hague
        New Zealand;;;Wellington
        Nicaragua;;Nicaraguan;Managua
        Niger;;Nigerien;Niamey
        Nigeria;;Nigerian;Abuja
        North Korea;DPRK,Democratic People's Republic of Korea,the North;North Korean;Pyongyang
        North Macedonia;Macedonia;Macedonian;Skopje
        Norway;;Norwegian;Oslo
        Oman;;Omani;Muscat
        Pakistan;;Pakistani;Islamabad
        Palestine;;Palestinian;Ramallah
        Panama;;Panamanian;Panama City
        Papua New Guinea;;Papuan;Port Moresby
        Paraguay;;Paraguayan;Asuncion,Asunción
        Peru;;Peruvian;Lima
        Philippines;the Philippines;Philippine,Filipino;Manila
        Poland;;Polish;Warsaw
        Portugal;;Portuguese;Lisbon
        Qatar;;Qatari;Doha
        Romania;;Romanian;Bucharest
        Russia;Russian Federation;Russian;Moscow
        Rwanda;;Rwandan;Kigali
        Saudi Arabia;;Saudi;Riyadh
        Senegal;;Senegalese;Dakar
        Serbia;;Serbian;Belgrade
        Sierra Leone;;Sierra Leonean;Freetown
        Singapore;;Singaporean;
        Slovakia;;Slovak;Bratislava
        Slovenia;;Slovenian;Ljubljana
        Solomon Islands;the Solomon Islands;;Honiara
        Somalia;;Somali;Mogadishu
        South Africa;;South African;Pretoria
        South Korea;Republic of Korea,the South;South Korean;Seoul
        South Sudan;;South Sudanese;Juba
        Spain;;Spanish;Madrid
        Sri Lanka;;Sri Lankan;Colombo
        Sudan;;Sudanese;Khartoum
        Suriname;;Surinamese;Paramaribo
        Sweden;;Swedish;Stockholm
        Switzerland;;Swiss;Bern
        Syria;;Syrian;Damascus
        Taiwan;;Taiwanese;Taipei
        Tajikistan;;Tajik;Dushanbe
        Tanzania;;Tanzanian;Dodoma
        Thailand;;Thai;Bangkok
        Togo;;Togolese;Lomé,Lome
        Tonga;;Tongan;
        Trinidad and Tobago;;Trinidadian;Port of Spain
        Tunisia;;Tunisian;Tunis
        Turkey;Türkiye;Turkish;Ankara
        Turkmenistan;;Turkmen;Ashgabat
        Uganda;;Ugandan;Kampala
        Ukraine;;Ukrainian;Kyiv,Kiev
        United Arab Emirates;UAE;Emirati;Abu Dhabi
        United Kingdom;UK,U.K,Britain,Great Britain;British;London,Westminster,Whitehall
        United States;the United States,US,U.S,USA,U.S.A,United States of America;American;Washington
        Uruguay;;Uruguayan;Montevideo
        Uzbekistan;;Uzbek;Tashkent
        Vanuatu;;;Port Vila
        Vatican;the Vatican,Holy See;;
        Venezuela;;Venezuelan;Caracas
        Vietnam;;Vietnamese;Hanoi
        Yemen;;Yemeni;Sanaa,Sana'a
        Zambia;;Zambian;Lusaka
        Zimbabwe;;Zimbabwean;Harare
        """;

    private static readonly FrozenDictionary<string, string> Organs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["white house"] = "White House",
        ["kremlin"] = "Kremlin",
        ["pentagon"] = "Pentagon",
        ["downing street"] = "Downing Street",
        ["10 downing street"] = "Downing Street",
        ["blue house"] = "Blue House",
        ["foggy bottom"] = "State Department",
        ["capitol hill"] = "Congress",
        ["wall street"] = "Wall Street",
        ["elysée"] = "Élysée Palace",
        ["élysée"] = "Élysée Palace",
        ["quai d'orsay"] = "French Foreign Ministry",
        ["foreign office"] = "Foreign Office",
        ["state department"] = "State Department",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> States = Column(1, withState: true);
    private static readonly FrozenDictionary<string, string> Adjectives = Column(2);
    private static readonly FrozenDictionary<string, string> Capitals = Column(3);

    private static FrozenDictionary<string, string> Column(int column, bool withState = false)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var cells = line.Split(';');
            if (withState)
                found[cells[0]] = cells[0];
            foreach (var name in cells[column].Split(',', StringSplitOptions.RemoveEmptyEntries))
                found[name] = cells[0];
        }
        return found.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
