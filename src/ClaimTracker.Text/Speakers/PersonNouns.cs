using System.Collections.Frozen;

namespace ClaimTracker.Text.Speakers;

/// <summary>Common nouns that describe one person: "skipper", "striker", "businessman", "Swede".</summary>
internal static class PersonNouns
{
    /// <summary>Whether the singular noun is said of a person.</summary>
    public static bool Is(string lower) => Is(lower, 0);

    /// <summary>
    /// Whether it is said of somebody who takes part and need not be the one whom a text is about: in a report on a trial "the judge" is
    /// not the defendant, whoever was named last.
    /// </summary>
    public static bool IsBystander(string lower) => Bystanders.Contains(lower) || lower.StartsWith("spokes", StringComparison.Ordinal)
        || Nouns.IsInsider(lower) && lower is not ("executive" or "strategist" or "lobbyist" or "diplomat" or "donor" or "operative");

    /// <summary>Whether it is the name of an office, of which a person holds one at a time.</summary>
    public static bool IsOffice(string lower) => Titles.IsTitle(lower) || Offices.Contains(lower);

    /// <summary>Whether an owner has one such, or few: an office, a relative, a lawyer; not a friend.</summary>
    public static bool IsBearerOf(string lower) => IsOffice(lower) || lower is "lawyer" or "attorney" or "solicitor" or "barrister" or "successor" or "predecessor"
        or "founder" or "co-founder" or "deputy" or "widow" or "widower" || lower.StartsWith("spokes", StringComparison.Ordinal)
        || Kin.Contains(lower[(lower.LastIndexOf('-') + 1)..]);

    /// <summary>Whether it is said of somebody who stands for an office.</summary>
    public static bool IsRunning(string lower) => lower is "candidate" or "nominee" or "frontrunner" or "front-runner" or "hopeful" or "contender" or "challenger";

    /// <summary>A noun for somebody of a people or a party that is written with a capital: "Swede", "Republican".</summary>
    public static bool IsOfPeople(string lower) => Peoples.Contains(lower);

    private static bool Is(string lower, int depth) => People.Contains(lower) || IsOffice(lower) || IsBystander(lower) || Titles.GenderOf(lower) != Gender.Unknown
        || lower.Length > 5 && (lower.EndsWith("man", StringComparison.Ordinal) || lower.EndsWith("woman", StringComparison.Ordinal)
            || lower.EndsWith("person", StringComparison.Ordinal) || lower.EndsWith("ologist", StringComparison.Ordinal)
            || lower.EndsWith("-year-old", StringComparison.Ordinal))
        || depth == 0 && (lower.StartsWith("ex-", StringComparison.Ordinal) && Is(lower[3..], 1)
            || lower.StartsWith("co-", StringComparison.Ordinal) && Is(lower[3..], 1) || lower.LastIndexOf('-') is > 0 and var dash && Is(lower[(dash + 1)..], 1));

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Kin = Set("""
        father mother son daughter brother sister husband wife uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter
        stepfather stepmother fiancé fiancée girlfriend boyfriend partner
        """);

    // Beside the titles that stand before a name.
    private static readonly FrozenSet<string> Offices = Set("""
        ceo cfo coo chief coach trainer headteacher headmaster principal dean rector treasurer comptroller auditor ombudsman whip
        deputy vice-chairman chairperson mp mep lawmaker leader head
        """);

    private static readonly FrozenSet<string> Bystanders = Set("""
        judge prosecutor lawyer attorney barrister solicitor magistrate juror coroner clerk moderator host presenter anchor narrator reporter
        correspondent interviewer journalist editor referee umpire doctor nurse surgeon paramedic policeman policewoman detective officer
        investigator inspector constable neighbour neighbor victim passer-by bystander onlooker eyewitness caller questioner heckler
        audience-member fan supporter critic opponent rival passenger colleague friend assistant secretary translator interpreter
        """);

    private static readonly FrozenSet<string> People = Set("""
        accountant activist actor actress advocate agitator analyst anthropologist applicant archaeologist architect artist astronaut
        astronomer athlete author ballerina banker barista batsman believer billionaire biologist biographer blogger bookkeeper botanist
        bowler boxer boy breeder butcher campaigner candidate captain cardiologist carer caretaker carpenter cartoonist
        catcher celebrity cellist centrist champion chaplain chemist choreographer cleaner cleric climber co-founder coder 
        columnist comedian comic commander commentator composer conductor congressman conservative consultant contender convert convict cook
        councillor councilor courier cricketer criminologist crooner curator cyclist dancer defendant defender democrat
        demographer dentist deputy designer dictator director dissident diver driver drummer economist educator electrician
        embezzler emeritus engineer entertainer entrepreneur environmentalist ethicist executive expert explorer farmer father federalist
        fencer fiddler filmmaker film-maker financier firebrand firefighter fisher forward founder frontman frontrunner front-runner
        fugitive fullback gardener general geologist geneticist girl goalie goalkeeper goalscorer golfer grandad grandfather
        grandma grandmother grandson guardian guest guide guitarist gymnast hairdresser headliner heir heiress historian hitter hopeful
        humorist hunter hurdler immigrant incumbent independent industrialist infielder inmate innovator inventor islander
        jeweller jockey keeper laureate leader lecturer leftist legend legislator liberal libertarian librarian linguist linebacker
        litigant lobbyist locksmith machinist magnate man mathematician maverick mechanic mediator memoirist microbiologist
        midfielder midwife migrant miller millionaire miner minister missionary mogul monk moderate mother mountaineer mum musician
        musicologist nationalist native naturalist negotiator neurologist neuroscientist neurosurgeon newcomer nominee novelist nun
        octogenarian oncologist organiser organizer orphan outfielder outsider painter pastor pathologist patient patriarch
        pediatrician pensioner philanthropist philosopher photographer physician physicist pianist pilot pioneer pitcher plaintiff player
        playwright plumber poet politician pollster populist preacher president-elect priest professor programmer progressive
        prosecutor prospect protester protestor psychiatrist psychologist publicist pundit quarterback racer rancher rapper realtor
        rebel rector recruiter refugee reformer republican researcher resident restaurateur retiree revolutionary rider right-back rookie
        runner runner-up sailor salesman scholar scientist screenwriter sculptor seaman septuagenarian senator sergeant
        shareholder shepherd sheriff shopkeeper singer skier skipper socialist sociologist soldier songwriter soprano specialist sprinter
        star statesman statistician storyteller strategist striker student stylist superstar surveyor suspect swimmer teacher teenager
        televangelist tenant tenor theologian therapist tory trainee treasurer trustee tutor tycoon unionist vet veteran veterinarian
        vicar violinist virologist virtuoso visionary volcanologist volunteer waiter waitress warlord whistleblower whistle-blower
        widow widower winemaker winger winner woman worker writer youngster zoologist
        bookseller contestant convener crofter fisherman foreman forester gamekeeper harbourmaster lifeguard lighthouse-keeper
        machinist nutritionist oarsman postmaster potter roofer rower sexton stonemason tailor weaver welder
        """);

    private static readonly FrozenSet<string> Peoples = Set("""
        briton brit dane dutchman englishman englishwoman finn frenchman frenchwoman icelander irishman irishwoman kiwi kurd londoner
        new-yorker parisian pole scot scotsman scotswoman serb spaniard swede texan californian floridian alaskan hawaiian georgian
        virginian ohioan hoosier iowan minnesotan nebraskan oregonian pennsylvanian tennessean vermonter welshman welshwoman turk arab
        republican democrat conservative labour tory liberal socialist independent
        """);
}
