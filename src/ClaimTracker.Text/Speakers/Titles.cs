using System.Collections.Frozen;

namespace ClaimTracker.Text.Speakers;

/// <summary>Words that stand before or behind a person's name and are no part of it.</summary>
internal static class Titles
{
    /// <summary>
    /// Whether the word, without its full stop, is a title that stands straight before a name ("Mr", "Senator", "Ayatollah").
    /// </summary>
    public static bool IsTitle(string lower) => Before.Contains(lower);

    /// <summary>Whether it closes a name ("Jr", "III").</summary>
    public static bool IsSuffix(string lower) => lower is "jr" or "sr" or "ii" or "iii" or "iv" or "phd" or "md"
        or "kc" or "qc" or "obe" or "cbe" or "mp" or "mep" or "msp" or "td";

    /// <summary>The gender that a title or a word of kinship tells ("Mrs", "sister", "king").</summary>
    public static Gender GenderOf(string lower) =>
        Male.Contains(lower) ? Gender.Male : Female.Contains(lower) ? Gender.Female : Gender.Unknown;

    /// <summary>The office that an abbreviated title stands for ("sen" is "senator"); the word itself otherwise.</summary>
    public static string Spelled(string lower) => lower switch
    {
        "sen" or "sens" => "senator",
        "rep" or "reps" => "representative",
        "gov" or "govs" => "governor",
        "gen" => "general",
        "col" => "colonel",
        "lt" => "lieutenant",
        "sgt" => "sergeant",
        "capt" => "captain",
        "prof" => "professor",
        "dr" => "doctor",
        "rev" => "reverend",
        "det" => "detective",
        "insp" => "inspector",
        "supt" => "superintendent",
        "cr" or "cllr" or "councilor" => "councillor",
        _ => lower,
    };

    /// <summary>Whether a full stop behind the word is part of it and ends no sentence.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> written) => Abbreviated.GetAlternateLookup<ReadOnlySpan<char>>().Contains(written);

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Abbreviated = Set("""
        Mr Mrs Ms Messrs Dr Det Insp Supt Cllr Cr Atty Brig Cpl Pvt Msgr Bros Sen Sens Rep Reps Gov Govs Gen Col Lt Maj Sgt Capt Cmdr Adm Rev
        Prof Hon Pres St Jr Sr Inc Co Corp Ltd Vs No Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ill
        Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont
        Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
        """);

    private static readonly FrozenSet<string> Before = Set("""
        cllr cr councillor councilor councilmember alderman det insp inspector supt superintendent constable brigadier cpl corporal msgr monsignor
        mullah mufti señor señora monsieur madame herr frau assemblyman assemblywoman undersecretary taoiseach mp mep msp td
        mr mrs ms miss messrs mx sir dame lord lady dr doctor prof professor rev reverend father sister pastor bishop archbishop cardinal
        pope rabbi imam ayatollah sheikh sheik king queen prince princess emperor sultan emir sen sens senator senators rep reps
        representative representatives congressman congresswoman gov govs governor mayor president vice-president ex-president chancellor
        premier minister secretary ambassador envoy judge justice attorney sheriff commissioner councilman councilwoman chairman chairwoman
        chair speaker senator-elect president-elect gen general col colonel lt lieutenant maj major sgt sergeant capt captain cmdr commander
        adm admiral marshal officer detective
        """);

    private static readonly FrozenSet<string> Male = Set("""
        mr messrs sir lord king prince emperor sultan emir pope congressman councilman chairman spokesman businessman father son brother
        husband grandfather grandson uncle nephew widower boyfriend fiancé stepfather stepson half-brother gentleman man boy actor
        """);

    private static readonly FrozenSet<string> Female = Set("""
        mrs ms miss dame lady queen princess empress congresswoman councilwoman chairwoman spokeswoman businesswoman mother daughter sister
        wife grandmother granddaughter aunt niece widow girlfriend fiancée stepmother stepdaughter half-sister woman girl actress
        """);
}
