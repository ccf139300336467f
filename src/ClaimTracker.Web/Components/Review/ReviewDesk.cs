using ClaimTracker.Data.Claims;
using ClaimTracker.Web.Components.Claims;

namespace ClaimTracker.Web.Components.Review;

/// <summary>The state of the review page, without any rendering: which row is open, which are selected, and what a key means now.</summary>
public sealed class ReviewDesk
{
    /// <summary>What waits, in the order in which it is shown.</summary>
    public IReadOnlyList<WaitingClaim> Claims { get; private set; } = [];

    /// <summary>The open row; null where nothing waits.</summary>
    public WaitingClaim? Focus { get; private set; }

    /// <summary>All keys are shown.</summary>
    public bool ShowsKeys { get; set; }

    /// <summary>The selected rows, and what is asked about them.</summary>
    public BulkSelection Selection { get; } = new();

    /// <summary>The selected rows, in the order in which they are shown.</summary>
    public IReadOnlyList<WaitingClaim> Selected => [.. Claims.Where(Selection.Has)];

    /// <summary>What Accept and Reject decide on: the selected proposals, or the open one. An accepted claim waits for answers, not for these.</summary>
    public IReadOnlyList<WaitingClaim> Decided =>
        [.. Chosen.Where(c => c.State == ClaimState.Proposed)];

    /// <summary>The selected rows, or the open one: what the flag is for.</summary>
    public IReadOnlyList<WaitingClaim> Chosen => Selection.Count > 0 ? Selected : Focus is null ? [] : [Focus];

    /// <summary>The open row's place in the queue, from 1; 0 where there is none.</summary>
    public int Place => Claims.TakeWhile(c => c != Focus).Count() is var before && before < Claims.Count ? before + 1 : 0;

    /// <summary>
    /// Takes over what waits now. The open row stays open; where it waits no more, the next one that still does opens, and after the last
    /// the one before it.
    /// </summary>
    public void Load(IReadOnlyList<WaitingClaim> claims)
    {
        var left = claims.ToDictionary(c => c.Id);
        var before = Claims.TakeWhile(c => c != Focus).ToList();
        Focus = Claims.Skip(before.Count).Concat(before.AsEnumerable().Reverse())
            .Select(c => left.GetValueOrDefault(c.Id)).FirstOrDefault(c => c is not null) ?? (claims.Count > 0 ? claims[0] : null);
        Claims = claims;
        Selection.Load(claims);
    }

    /// <summary>Takes over another queue from its beginning, with nothing selected.</summary>
    public void Start(IReadOnlyList<WaitingClaim> claims)
    {
        Selection.Clear();
        (Claims, Focus) = ([], null);
        Load(claims);
    }

    /// <summary>Opens a row.</summary>
    public void Open(WaitingClaim claim) => Focus = claim;

    /// <summary>Opens a row by its claim; false where that is not listed.</summary>
    public bool Open(Guid id)
    {
        var row = Claims.FirstOrDefault(c => c.Id == id);
        Focus = row ?? Focus;
        return row is not null;
    }

    /// <summary>Opens the next or the previous row; at the end nothing happens.</summary>
    public bool Move(int by)
    {
        var to = Place - 1 + by;
        if (to < 0 || to >= Claims.Count)
            return false;
        Focus = Claims[to];
        return true;
    }

    /// <summary>What a key asks for now. Keys that change only the view are carried out at once.</summary>
    public ReviewOrder Press(string key)
    {
        if (ShowsKeys || key == "?")
        {
            ShowsKeys = ShowsKeys ? key is not ("Escape" or "?") : true;
            return ReviewOrder.None;
        }
        if (key == "Ctrl+z")
            return ReviewOrder.Undo;
        if (Focus is not { } focus)
            return ReviewOrder.None;
        switch (key)
        {
            case "j" or "k":
                return Move(key == "j" ? 1 : -1) ? ReviewOrder.Opened : ReviewOrder.None;
            case "x":
                Selection.Select(focus);
                return ReviewOrder.None;
            case "Escape":
                if (Selection.Asking is null)
                    Selection.Clear();
                else
                    Selection.Ask(null);
                return ReviewOrder.None;
            case "w" or "m" when Selection.Count > 0:
                Selection.Ask(key == "w" ? BulkQuestion.When : BulkQuestion.Actor);
                return ReviewOrder.None;
            case "a" or "r" when Decided.Count > 0:
                return key == "a" ? ReviewOrder.Accept : ReviewOrder.Reject;
            default:
                return key switch
                {
                    "e" => ReviewOrder.Edit,
                    "w" when focus.State == ClaimState.Proposed => ReviewOrder.When,
                    "o" => ReviewOrder.Open,
                    "f" => ReviewOrder.Flag,
                    "1" or "2" or "3" when focus.State == ClaimState.Proposed => ReviewOrder.MayBeFirst + (key[0] - '1'),
                    _ => ReviewOrder.None,
                };
        }
    }
}

/// <summary>What a key asks the page to carry out.</summary>
public enum ReviewOrder
{
    /// <summary>Nothing more.</summary>
    None,
    /// <summary>Another row was opened: bring it into sight.</summary>
    Opened,
    /// <summary>Accept what is selected, or the open row.</summary>
    Accept,
    /// <summary>Reject it.</summary>
    Reject,
    /// <summary>Edit the open claim in its article.</summary>
    Edit,
    /// <summary>Say in its article when it was said.</summary>
    When,
    /// <summary>Show it in its article.</summary>
    Open,
    /// <summary>Take back what was done last.</summary>
    Undo,
    /// <summary>Flag it as worth checking, or take the flag away.</summary>
    Flag,
    /// <summary>The open claim's speaker is the first of those who they may be.</summary>
    MayBeFirst,
    /// <summary>The second.</summary>
    MayBeSecond,
    /// <summary>The third.</summary>
    MayBeThird,
}
