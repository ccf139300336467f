using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Web.Components.Claims;

namespace ClaimTracker.Web.Components.Articles;

/// <summary>
/// The state of the article page, without any rendering: which claim is open, what is being edited, answered or linked, and what
/// a key means now. The page shows it and carries out what <see cref="Press"/> asks for.
/// </summary>
public sealed class ArticleDesk
{
    /// <summary>All claims in reading order, the rejected ones too.</summary>
    public IReadOnlyList<ClaimCard> Claims { get; private set; } = [];

    /// <summary>The open claim; null where there is none to open.</summary>
    public ClaimCard? Focus { get; private set; }

    /// <summary>Shows only what waits.</summary>
    public bool OnlyToDo { get; private set; }

    /// <summary>What the analyst is doing with the open claim.</summary>
    public DeskMode Mode { get; private set; }

    /// <summary>The claim being edited or made, in <see cref="DeskMode.Editing"/>.</summary>
    public ClaimDraft? Draft { get; private set; }

    /// <summary>The answer being given, in <see cref="DeskMode.Answering"/>.</summary>
    public AnswerDraft? Answer { get; private set; }

    /// <summary>After S or T: the question that waits for V, D or U.</summary>
    public Question? Waiting { get; private set; }

    /// <summary>All keys are shown.</summary>
    public bool ShowsKeys { get; set; }

    /// <summary>The list of claims is no article's yet, or the article has none.</summary>
    public bool IsEmpty => !Claims.Any(c => !c.Rejected);

    /// <summary>Claims that an analyst decided on.</summary>
    public int Reviewed => Claims.Count(c => !c.Proposed);

    /// <summary>Claims that wait.</summary>
    public int ToDo => Claims.Count(c => c.Proposed);

    /// <summary>Claims that were rejected.</summary>
    public int RejectedCount => Claims.Count(c => c.Rejected);

    /// <summary>The claims in the margin: all that are not rejected, or what waits and the open one.</summary>
    public IReadOnlyList<ClaimCard> Shown =>
        [.. Claims.Where(c => !c.Rejected && (!OnlyToDo || c.Proposed || c == Focus))];

    /// <summary>A new claim is being made.</summary>
    public bool MakesNew => Mode == DeskMode.Editing && Draft?.ClaimId is null;

    /// <summary>Takes over what the record says now; the open claim stays open.</summary>
    public void Load(IReadOnlyList<ClaimCard> claims)
    {
        Claims = claims;
        var id = Focus?.Id;
        Focus = claims.FirstOrDefault(c => c.Id == id && !c.Rejected);
        if (Focus is null && Mode != DeskMode.Reading && !MakesNew)
            Leave();
        if (Focus is null && id is null)
            Focus = claims.FirstOrDefault(c => c.Proposed) ?? claims.FirstOrDefault(c => !c.Rejected);
        Focus ??= claims.FirstOrDefault(c => !c.Rejected);
    }

    /// <summary>Opens a claim by its number. While one is being edited nothing else opens.</summary>
    public bool Open(int number) => Claims.FirstOrDefault(c => c.Number == number && !c.Rejected) is { } claim && Open(claim);

    /// <summary>Opens a claim by its id.</summary>
    public bool Open(Guid id) => Claims.FirstOrDefault(c => c.Id == id && !c.Rejected) is { } claim && Open(claim);

    /// <summary>Opens the next or the previous claim of those shown; at the end nothing happens.</summary>
    public bool Move(int by)
    {
        var shown = Shown;
        var at = shown.ToList().FindIndex(c => c == Focus);
        var to = at < 0 ? 0 : at + by;
        return to >= 0 && to < shown.Count && Open(shown[to]);
    }

    /// <summary>Opens the claim to go on with, after the open one was rejected or saved.</summary>
    public void OpenNext(int after)
    {
        var next = Shown.FirstOrDefault(c => c.Number > after) ?? (Shown.Count > 0 ? Shown[^1] : null);
        Focus = next ?? Focus;
    }

    /// <summary>Shows all, or what waits.</summary>
    public void Show(bool onlyToDo) => OnlyToDo = onlyToDo;

    /// <summary>Edits the open claim, or makes a new one.</summary>
    public void Edit(ClaimDraft draft) => (Mode, Draft, Answer, Waiting) = (DeskMode.Editing, draft, null, null);

    /// <summary>Answers a question about the open claim, from what was kept or from nothing.</summary>
    public void Ask(AnswerDraft answer) => (Mode, Answer, Waiting) = (DeskMode.Answering, answer, null);

    /// <summary>Opens the panel that links a source.</summary>
    public void Link() => (Mode, Waiting) = (DeskMode.Linking, null);

    /// <summary>Asks for the name that signs, before the first decision.</summary>
    public void Sign() => (Mode, Waiting) = (DeskMode.Signing, null);

    /// <summary>Back to reading; drafts stay on the server.</summary>
    public void Leave() => (Mode, Draft, Answer, Waiting) = (DeskMode.Reading, null, null, null);

    /// <summary>What a key asks for now. Keys that change only the view are carried out at once.</summary>
    public DeskOrder Press(string key)
    {
        if (ShowsKeys)
        {
            ShowsKeys = key is not ("Escape" or "?");
            return DeskOrder.None;
        }
        if (key == "?")
        {
            ShowsKeys = true;
            return DeskOrder.None;
        }
        return Mode == DeskMode.Reading ? Read(key) : key switch
        {
            "Escape" => DeskOrder.Leave,
            "Ctrl+Enter" => DeskOrder.Save,
            _ => DeskOrder.None,
        };
    }

    private DeskOrder Read(string key)
    {
        if (Waiting is not null && key is "v" or "d" or "u")
            return key switch { "v" => DeskOrder.Verify, "d" => DeskOrder.Dispute, _ => DeskOrder.LeaveOpen };
        Waiting = null;
        if (key is "j" or "k")
            return Move(key == "j" ? 1 : -1) ? DeskOrder.Opened : DeskOrder.None;
        if (Focus is null)
            return DeskOrder.None;
        if (key == "g")
            return Focus.ActorId is null ? DeskOrder.None : DeskOrder.Timeline;
        if (Focus.Proposed)
            return key switch
            {
                "a" => DeskOrder.Accept,
                "e" => DeskOrder.Edit,
                "r" => DeskOrder.Reject,
                "f" => DeskOrder.Flag,
                "1" or "2" or "3" when key[0] - '1' is var n && n < Focus.MayBe.Count => DeskOrder.MayBeFirst + n,
                _ => DeskOrder.None,
            };
        Waiting = key switch { "s" => Question.Said, "t" => Question.True, _ => null };
        return key switch
        {
            "l" => DeskOrder.Link,
            "w" => DeskOrder.When,
            "e" => DeskOrder.Edit,
            "f" => DeskOrder.Flag,
            _ => DeskOrder.None,
        };
    }

    private bool Open(ClaimCard claim)
    {
        if (Mode == DeskMode.Editing && Focus != claim)
            return false;
        if (Focus == claim)
            return true;
        Leave();
        Focus = claim;
        return true;
    }
}

/// <summary>What the analyst is doing with the open claim.</summary>
public enum DeskMode
{
    /// <summary>Reads and decides.</summary>
    Reading,
    /// <summary>Edits it, or makes a new one.</summary>
    Editing,
    /// <summary>Answers one of the two questions.</summary>
    Answering,
    /// <summary>Links a source.</summary>
    Linking,
    /// <summary>Gives the name that signs.</summary>
    Signing,
}

/// <summary>What a key asks the page to carry out.</summary>
public enum DeskOrder
{
    /// <summary>Nothing more.</summary>
    None,
    /// <summary>Another claim was opened: bring it into sight.</summary>
    Opened,
    /// <summary>Accept the proposal.</summary>
    Accept,
    /// <summary>Bring it back, after it was rejected.</summary>
    Reopen,
    /// <summary>Reject it.</summary>
    Reject,
    /// <summary>Edit the claim.</summary>
    Edit,
    /// <summary>Edit it, at the date.</summary>
    When,
    /// <summary>Flag it as worth checking, or take the flag away.</summary>
    Flag,
    /// <summary>Link a source.</summary>
    Link,
    /// <summary>Answer the waiting question: verified.</summary>
    Verify,
    /// <summary>Disputed.</summary>
    Dispute,
    /// <summary>Unverified.</summary>
    LeaveOpen,
    /// <summary>The speaker is the first of those who they may be.</summary>
    MayBeFirst,
    /// <summary>The second.</summary>
    MayBeSecond,
    /// <summary>The third.</summary>
    MayBeThird,
    /// <summary>Go to its actor's timeline, where it is marked.</summary>
    Timeline,
    /// <summary>Save what is open.</summary>
    Save,
    /// <summary>Leave it; the draft is kept.</summary>
    Leave,
}
