using ClaimTracker.Data.Claims;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>The state of the list of all claims, without any rendering: which row the keys are at, which are selected, and what a key means now.</summary>
public sealed class ClaimsDesk
{
    /// <summary>The rows, in the order in which they are shown.</summary>
    public IReadOnlyList<ClaimRow> Claims { get; private set; } = [];

    /// <summary>The row that the keys are at; null until one of them moved there.</summary>
    public ClaimRow? Focus { get; private set; }

    /// <summary>The selected rows, and what is asked about them.</summary>
    public BulkSelection Selection { get; } = new();

    /// <summary>All keys are shown.</summary>
    public bool ShowsKeys { get; set; }

    /// <summary>The selected rows, or the one that the keys are at.</summary>
    public IReadOnlyList<ClaimRow> Chosen => Selection.Count > 0 ? [.. Selection.Selected.Cast<ClaimRow>()] : Focus is null ? [] : [Focus];

    /// <summary>Those of them that can be accepted: proposals, and what was rejected.</summary>
    public IReadOnlyList<ClaimRow> Acceptable => [.. Chosen.Where(c => c.State != ClaimState.Accepted)];

    /// <summary>Those that can be rejected.</summary>
    public IReadOnlyList<ClaimRow> Rejectable => [.. Chosen.Where(c => c.State != ClaimState.Rejected)];

    /// <summary>
    /// Takes over what is listed now. Where the row that the keys are at is listed no more, the next one that still is takes its place, and
    /// after the last the one before it.
    /// </summary>
    /// <param name="claims">The rows that are shown.</param>
    /// <param name="matching">Where the selection reaches beyond them: all that match now.</param>
    public void Load(IReadOnlyList<ClaimRow> claims, IReadOnlyList<ClaimRow>? matching = null)
    {
        var left = claims.ToDictionary(c => c.Id);
        var before = Claims.TakeWhile(c => c != Focus).ToList();
        Focus = Focus is null ? null : Claims.Skip(before.Count).Concat(before.AsEnumerable().Reverse())
            .Select(c => left.GetValueOrDefault(c.Id)).FirstOrDefault(c => c is not null);
        Claims = claims;
        Selection.Load(claims, matching);
    }

    /// <summary>Takes over another list from its beginning, with nothing selected.</summary>
    public void Start(IReadOnlyList<ClaimRow> claims)
    {
        Selection.Clear();
        (Claims, Focus) = ([], null);
        Load(claims);
    }

    /// <summary>The keys go on from this row.</summary>
    public void At(Guid id) => Focus = Claims.FirstOrDefault(c => c.Id == id);

    /// <summary>Asks about the selection, or about the row that the keys are at, which is selected with that.</summary>
    public void Ask(BulkQuestion? question)
    {
        if (question is not null && Selection.Count == 0 && Focus is not null)
            Selection.Select(Focus);
        Selection.Ask(question);
    }

    /// <summary>What a key asks for now. Keys that change only the view are carried out at once.</summary>
    public ClaimsOrder Press(string key)
    {
        if (ShowsKeys || key == "?")
        {
            ShowsKeys = ShowsKeys ? key is not ("Escape" or "?") : true;
            return ClaimsOrder.None;
        }
        switch (key)
        {
            case "Ctrl+z": return ClaimsOrder.Undo;
            case "Ctrl+Enter": return Selection.Answer is not null || Selection.Asking == BulkQuestion.Source ? ClaimsOrder.Save : ClaimsOrder.None;
            case "Escape" when Selection.Asking is null: Selection.Clear(); return ClaimsOrder.None;
            case "Escape": return ClaimsOrder.Leave;
            case "j" or "k": return Move(key == "j" ? 1 : -1) ? ClaimsOrder.Moved : ClaimsOrder.None;
            case "x" when Focus is not null: Selection.Select(Focus); return ClaimsOrder.None;
            case "v" or "d" or "u" when Selection.Question is not null:
                return key switch { "v" => ClaimsOrder.Verify, "d" => ClaimsOrder.Dispute, _ => ClaimsOrder.LeaveOpen };
            case "o" when Focus is not null: return ClaimsOrder.Open;
        }
        if (Chosen.Count == 0)
            return ClaimsOrder.None;
        return key switch
        {
            "a" => ClaimsOrder.Accept,
            "r" => ClaimsOrder.Reject,
            "f" => ClaimsOrder.Flag,
            "w" => ClaimsOrder.When,
            "m" => ClaimsOrder.Actor,
            "s" => ClaimsOrder.Said,
            "t" => ClaimsOrder.True,
            "l" => ClaimsOrder.Source,
            _ => ClaimsOrder.None,
        };
    }

    // From the top where no row has been gone to yet; at the end nothing happens.
    private bool Move(int by)
    {
        var to = Focus is null ? 0 : Claims.TakeWhile(c => c != Focus).Count() + by;
        if (to < 0 || to >= Claims.Count)
            return false;
        Focus = Claims[to];
        return true;
    }
}

/// <summary>What a key asks the list of claims to carry out.</summary>
public enum ClaimsOrder
{
    /// <summary>Nothing more.</summary>
    None,
    /// <summary>The keys are at another row: bring it into sight.</summary>
    Moved,
    /// <summary>Show the row's claim in its article.</summary>
    Open,
    /// <summary>Accept what is chosen.</summary>
    Accept,
    /// <summary>Reject it.</summary>
    Reject,
    /// <summary>Flag it as worth checking, or take the flags away.</summary>
    Flag,
    /// <summary>Ask when it was said.</summary>
    When,
    /// <summary>Ask who said it.</summary>
    Actor,
    /// <summary>Ask whether it was said.</summary>
    Said,
    /// <summary>Ask whether it is true.</summary>
    True,
    /// <summary>Ask which source bears on it.</summary>
    Source,
    /// <summary>Answer the question that is asked: verified.</summary>
    Verify,
    /// <summary>Disputed.</summary>
    Dispute,
    /// <summary>Unverified.</summary>
    LeaveOpen,
    /// <summary>Save the answer or the link.</summary>
    Save,
    /// <summary>Close the question.</summary>
    Leave,
    /// <summary>Take back what was done last.</summary>
    Undo,
}
