using System.Collections.Frozen;

namespace ClaimTracker.Text.Dates;

/// <summary>Words by which a sentence tells what its date belongs to, as data.</summary>
internal static class SayingWords
{
    /// <summary>They begin a clause of its own: a date behind one belongs to that clause.</summary>
    public static readonly FrozenSet<string> Subordinators = Set(
        "after although as because before despite following if once since that than though unless until when where whereas whether which while who whom whose why how");

    /// <summary>They tell more of a date just named: "in 2022, when she was mayor".</summary>
    public static readonly FrozenSet<string> Placing = Set("when where while which as");

    /// <summary>Before a date they make it a topic, a beginning or an origin, not the time of the saying.</summary>
    public static readonly FrozenSet<string> Detaching = Set("about of from for by over against regarding concerning toward towards through than into between without per");

    /// <summary>Participles that tell how a saying reached its hearers: "in a statement published today".</summary>
    public static readonly FrozenSet<string> Publishing = Set(
        "published released issued posted aired broadcast broadcasted held dated made given delivered recorded taped conducted filed written sent obtained unveiled scheduled emailed "
        + "tweeted printed uploaded read shown signed handed adopted circulated leaked");

    /// <summary>Verbs that are neither of the past nor of the future as forms go.</summary>
    public static readonly FrozenSet<string> OtherVerbs = Set("is are has have does do be been being says say am 're 've can could may might born");

    /// <summary>Occasions on which, and texts in which, something is said.</summary>
    public static readonly FrozenSet<string> Occasions = Set(
        "meeting speech interview debate rally statement conference hearing briefing summit testimony address event call letter report session talks ceremony forum convention "
        + "post tweet memo email e-mail remarks announcement appearance visit trip conversation lecture article editorial column essay study survey poll filing ruling opinion "
        + "lawsuit complaint affidavit release note message video broadcast program show podcast tour luncheon breakfast dinner town-hall hall trial fundraiser stop gathering assembly "
        + "deposition ad ads commercial book document documents records emails tweets posts comments comment paper audit review indictment op-ed advisory bulletin newsletter "
        + "vote election decision verdict attack game match launch news strike march protest action "
        + "friendly win defeat victory loss draw final semi-final quarter-final derby race training practice service funeral concert premiere arrest raid");

    /// <summary>Words that look back on words: "made the remarks in …".</summary>
    public static readonly FrozenSet<string> Remarks = Set("remarks remark comments comment statement statements speech interview testimony announcement words speaking spoke letter tweet post warning criticism answer");

    /// <summary>What is written by somebody and read by others.</summary>
    public static readonly FrozenSet<string> Texts = Set("report letter study paper memo statement article column essay op-ed post blog filing review audit book email");

    /// <summary>A sentence that begins with one tells of the question that its speaker answers.</summary>
    public static readonly FrozenSet<string> Asking = Set("asked pressed questioned challenged quizzed");

    /// <summary>They join clauses of one time.</summary>
    public static readonly FrozenSet<string> Joining = Set("and but while whereas though although");

    /// <summary>What follows one of them may be of another time than its sentence.</summary>
    public static readonly FrozenSet<string> Backgrounds = Set("after before since because who whom whose until once when where");

    /// <summary>What somebody said, named so that another can answer it: "a claim Moscow rejected".</summary>
    public static readonly FrozenSet<string> Charges = Set("claim charge accusation allegation assertion suggestion figure account version");

    /// <summary>They go on with the speaker named before.</summary>
    public static readonly FrozenSet<string> Pronouns = Set("he she they it who we i");

    /// <summary>Whether a word is one of <see cref="Occasions"/>.</summary>
    public static bool IsOccasion(ReadOnlySpan<char> word) => Occasions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
