using System.Collections.Frozen;

namespace ClaimTracker.Text.Speakers;

/// <summary>What common nouns say of a speaker without a name.</summary>
internal static class Nouns
{
    /// <summary>Whether it means several: a plural, or a word like "people".</summary>
    public static bool IsPlural(string lower) => Plurals.Contains(lower)
        || lower.Length > 3 && lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal)
            && !lower.EndsWith("us", StringComparison.Ordinal)
            && !lower.EndsWith("is", StringComparison.Ordinal) && !Singulars.Contains(lower);

    /// <summary>A noun for a state ("country").</summary>
    public static bool IsState(string lower) => lower is "country" or "nation" or "kingdom" or "republic" or "regime";

    /// <summary>A noun for a body ("agency", "campaign", "company").</summary>
    public static bool IsBody(string lower) => Bodies.Contains(lower);

    /// <summary>A noun for any body, whatever its name says ("the group").</summary>
    public static bool IsGeneralBody(string lower) => lower is "agency" or "company" or "firm" or "group" or "organisation"
        or "organization" or "outlet"
        or "body" or "network" or "paper" or "newspaper" or "website" or "site" or "magazine" or "broadcaster" or "publication" or "union";

    /// <summary>A noun for a business by what it does ("airline", "chipmaker", "lender").</summary>
    public static bool IsBusiness(string lower) => Businesses.Contains(lower) || IsMaker(lower);

    /// <summary>What bears a name that stands beside this noun ("the newspaper Hürmet", "chipmaker Lumenta"); null where the noun does not tell.</summary>
    public static ActorKind? BearerKind(string lower) =>
        Publishing.Contains(lower) ? ActorKind.Outlet : Bearing.Contains(lower) || IsMaker(lower) ? ActorKind.Organisation : null;

    /// <summary>What a name in front of this noun is ("the Sova agency"); null where the noun is a part of the name or tells nothing.</summary>
    public static ActorKind? BearerKindBehind(string lower) => Publishing.Contains(lower) ? ActorKind.Outlet
        : lower is "agency" or "group" or "company" or "firm" or "app" or "airline" or "chain" or "charity" or "consultancy" or "militia" or "startup"
            ? ActorKind.Organisation : null;

    private static bool IsMaker(string lower) => lower.Length > 6 && lower.EndsWith("maker", StringComparison.Ordinal)
        && lower is not ("lawmaker" or "filmmaker" or "film-maker" or "policymaker" or "peacemaker" or "troublemaker");

    /// <summary>A noun for an outlet ("newspaper").</summary>
    public static bool IsOutlet(string lower) => lower is "outlet" or "network" or "paper" or "newspaper" or "website" or "site"
        or "magazine" or "broadcaster"
        or "publication" or "channel" or "agency";

    /// <summary>A noun for something written or measured that is said to speak ("the poll", "a statement").</summary>
    public static bool IsDocument(string lower) => Documents.Contains(lower) || lower.EndsWith('s') && Documents.Contains(lower[..^1]);

    /// <summary>A noun for people who are kept nameless on purpose ("official", "aide", "source").</summary>
    public static bool IsInsider(string lower) => Insiders.Contains(lower) || lower.EndsWith('s') && Insiders.Contains(lower[..^1]);

    /// <summary>A word for a number of people that is no name ("two", "several").</summary>
    public static bool IsQuantity(string lower) => char.IsDigit(lower[0]) || Quantities.Contains(lower);

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Plurals = Set("""
        people police men women children media staff others some many most few several both those these all they we everyone everybody folks
        lawmen congressmen congresswomen businessmen spokesmen fishermen alumni youth public crowd audience electorate clergy press
        """);

    private static readonly FrozenSet<string> Singulars = Set("times news politics sanders headquarters series james jones williams "
        + "texas congress");

    private static readonly FrozenSet<string> Bodies = Set("""
        academy administration agency army assembly association authority bank board broadcaster bureau cabinet campaign centre center
        chamber church club coalition commission committee company congress consortium corporation council court department directorate
        embassy federation firm force foundation fund government group hospital institute institution league magazine ministry museum
        network newspaper office organisation organization outlet panel paper parliament party police publication regulator school senate
        site store tribunal union university website military team camp legislature delegation channel city county town pac think-tank
        opposition consulate mission secretariat watchdog
        """);

    // Nouns that take the name of an outlet, and of another body, behind them; not those of people too ("publisher", "producer").
    private static readonly FrozenSet<string> Publishing = Set("""
        newspaper paper daily weekly magazine tabloid broadsheet broadcaster channel website newswire outlet portal publication
        """);

    private static readonly FrozenSet<string> Bearing = Set("""
        agency airline app bank brewery brokerage carrier chain charity club company conglomerate consortium consultancy exchange firm foundation group
        house insurer lender manufacturer militia movement network ngo nonprofit party platform railway refiner retailer startup start-up subsidiary
        supermarket think-tank union utility watchdog
        """);

    private static readonly FrozenSet<string> Businesses = Set("""
        airline bank brewer brewery brokerage carrier chain conglomerate concern consultancy contractor distributor giant insurer
        lender maker manufacturer operator producer provider publisher refiner retailer shipbuilder start-up startup subsidiary supplier
        thrift utility vendor
        """);

    private static readonly FrozenSet<string> Documents = Set("""
        ad advertisement analysis article biography blog book brief document editorial e-mail email filing finding headline indictment law
        lawsuit letter memo memorandum message newsletter note op-ed order petition poll post posting program programme record release
        report version account minutes log statistics resolution rule ruling script sign speech statement story study survey text transcript tweet video website column complaint
        data figures
        """);

    private static readonly FrozenSet<string> Insiders = Set("""
        adviser advisor aide ally associate confidant diplomat donor employee executive insider lawyer lobbyist officer official operative
        person people source spokesman spokesperson spokeswoman staffer strategist representative witness
        """);

    private static readonly FrozenSet<string> Quantities = Set("""
        a an one two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands several some many few most
        another numerous multiple other various
        """);
}
