using System.Collections.Frozen;

namespace ClaimTracker.Text.Dates;

/// <summary>Kinds of occasion on which several people speak, or on which one speaks at length.</summary>
[Flags]
internal enum SceneKind
{
    None = 0,
    /// <summary>A parliament, council or committee sits.</summary>
    Chamber = 1,
    /// <summary>A court sits.</summary>
    Court = 2,
    /// <summary>People meet, rally, march, mourn.</summary>
    Gathering = 4,
    /// <summary>A game, and what is said around it.</summary>
    Match = 8,
    /// <summary>A study or report is published.</summary>
    Paper = 16,
    /// <summary>Reporters are spoken to.</summary>
    Press = 32,
    /// <summary>One outlet is spoken to; only the one who gives the interview speaks in it.</summary>
    Interview = 64,
}

/// <summary>Words that tell of a scene, as data.</summary>
internal static class SceneWords
{
    private static readonly FrozenDictionary<string, SceneKind>.AlternateLookup<ReadOnlySpan<char>> Nouns = Table(
        (SceneKind.Chamber, "hearing debate debates vote votes session meeting meetings sitting chamber floor parliament senate committee council proceedings testimony panel filibuster"),
        (SceneKind.Court, "hearing trial court courtroom sentencing arraignment inquest tribunal appearance verdict ruling proceedings testimony session dock "
            + "stand inquiry"),
        (SceneKind.Gathering, "meeting meetings rally speech address summit forum conference ceremony protest march vigil funeral event convention congress panel session "
            + "demonstration gathering assembly launch dinner lecture talks webinar fundraiser stop breakfast luncheon memorial visit town"),
        (SceneKind.Match, "match game defeat win draw victory loss whistle final semi-final semifinal quarter-final derby friendly conference zone bout"),
        (SceneKind.Paper, "study paper report article research editorial journal survey analysis poll findings"),
        (SceneKind.Press, "conference briefing announcement"),
        (SceneKind.Interview, "interview"));

    private static readonly FrozenDictionary<string, SceneKind>.AlternateLookup<ReadOnlySpan<char>> Hearers = Table(
        (SceneKind.Chamber, "committee subcommittee panel senators senate lawmakers legislators legislature representatives congressmen congress mps parliament parliamentarians "
            + "deputies commons lords peers house chamber assembly council councillors councilors councilmembers commissioners commission speaker bundestag knesset duma members hearing "
            + "meeting inquiry dáil holyrood senedd board"),
        (SceneKind.Court, "court jury jurors judge judges magistrate magistrates tribunal inquest coroner justices sheriff trial inquiry hearing"),
        (SceneKind.Gathering, "crowd audience supporters rally meeting delegates congregation mourners protesters demonstrators conference gathering shareholders attendees students "
            + "marchers worshippers forum summit convention event"),
        (SceneKind.Match, "conference"),
        (SceneKind.Press, "reporters journalists conference briefing"),
        (SceneKind.Interview, "broadcaster newspaper paper magazine station agency outlet network channel programme program daily weekly"));

    private static readonly FrozenDictionary<string, SceneKind>.AlternateLookup<ReadOnlySpan<char>> Events = Table(
        (SceneKind.Chamber, "voted approved passed debated adopted rejected grilled clashed"),
        (SceneKind.Court, "convicted charged sentenced acquitted arraigned indicted pleaded testified jailed fined cleared remanded appeared"),
        (SceneKind.Gathering, "gathered rallied marched met"),
        (SceneKind.Match, "drew beat lost won defeated conceded thrashed"),
        (SceneKind.Paper, "reported published found"));

    private static readonly FrozenDictionary<string, SceneKind>.AlternateLookup<ReadOnlySpan<char>> Doings = Table(
        (SceneKind.Court, "sentencing jailing mitigating defending prosecuting remanding cross-examined cross"),
        (SceneKind.Chamber, "moving"));

    /// <summary>Cues of somebody who answers in the scene, or speaks as only those in it do.</summary>
    public static readonly FrozenSet<string> Exchange = Set("testify reply retort counter interject heckle interrupt plead shoot snap rebut");

    /// <summary>Cues whose hearers follow.</summary>
    public static readonly FrozenSet<string> Telling = Set("tell urge warn ask remind inform assure address implore");

    /// <summary>They stand before an occasion that the sentence names.</summary>
    public static readonly FrozenSet<string> Leading = Set("in at during after following outside throughout opening closing concluding chairing addressing attending leaving alongside accompanying");

    /// <summary>They sit: a date beside one of them alone tells of no sitting.</summary>
    public static readonly FrozenSet<string> Bodies = Set("parliament senate committee council chamber floor panel congress court tribunal assembly conference town");

    /// <summary>They date a saying by the scene that its speaker was in.</summary>
    public static readonly FrozenSet<string> Afterwards = Set("afterwards afterward");

    /// <summary>Those who write a study, by whose names it is known.</summary>
    public static readonly FrozenSet<string> Scholars = Set("study paper journal research researchers scientists annals lancet nature science survey analysis economists");

    /// <summary>Words of a sentence that take it out of the scene: what is told there was told elsewhere.</summary>
    public static readonly FrozenSet<string> Elsewhere = Set(
        "interview interviewed email e-mail emailed statement statements letter message text tweet tweeted post posted facebook twitter telegram instagram blog phone telephone release note column "
        + "op-ed newspaper reporter reporters spokesman spokeswoman spokesperson podcast memo affidavit filing documents records");

    /// <summary>Before a speaker's name: he or she sits where the debate is held, or stands before the court.</summary>
    public static readonly FrozenSet<string> ChamberTitles = Set("sen sens senator senators rep reps congressman congresswoman representative mp mps deputy cr cllr councillor councilor councilman councilwoman "
        + "councilmember commissioner alderman delegate assemblyman assemblywoman td msp peer lawmaker chairman chairwoman chair");

    /// <summary>The same of a court.</summary>
    public static readonly FrozenSet<string> CourtTitles = Set("prosecutor prosecutors prosecuting defence defense defending attorney lawyer barrister counsel judge recorder magistrate witness kc qc solicitor juror "
        + "pathologist");

    /// <summary>What a sentence about the next speaker in a scene begins with.</summary>
    public static readonly FrozenSet<string> Standing = Set("standing speaking sitting appearing seated");

    /// <summary>What follows such a word.</summary>
    public static readonly FrozenSet<string> Beside = Set("beside alongside");

    /// <summary>Those who wrote what was published, as it calls them later.</summary>
    public static readonly FrozenSet<string> Authors = Set("authors researchers scientists team economists analysts");

    /// <summary>They point to what was just said.</summary>
    public static readonly FrozenSet<string> JustSaid = Set("that this");

    /// <summary>The kind of occasion at which people do what a sentence's first word says: "Sentencing him, …".</summary>
    public static SceneKind OfDoing(string word) => Doings.TryGetValue(word, out var kind) ? kind : SceneKind.None;

    /// <summary>The kinds of occasion that a noun names.</summary>
    public static SceneKind OfNoun(string word) => Nouns.TryGetValue(word, out var kind) ? kind : SceneKind.None;

    /// <summary>The kinds of occasion at which such hearers sit.</summary>
    public static SceneKind OfHearer(string word) => Hearers.TryGetValue(word, out var kind) ? kind : SceneKind.None;

    /// <summary>The kinds of occasion at which such things happen.</summary>
    public static SceneKind OfEvent(string word) => Events.TryGetValue(word, out var kind) ? kind : SceneKind.None;

    private static FrozenDictionary<string, SceneKind>.AlternateLookup<ReadOnlySpan<char>> Table(params (SceneKind Kind, string Words)[] rows)
    {
        var table = new Dictionary<string, SceneKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var (kind, words) in rows)
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                table[word] = table.GetValueOrDefault(word) | kind;
        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
