using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>The claims of a list that are selected, and what is being asked about all of them at once.</summary>
public sealed class BulkSelection
{
    private readonly HashSet<Guid> selected = [];
    private IReadOnlyList<IListedClaim> rows = [];
    private IReadOnlyList<IListedClaim>? reached;
    private Guid? last;

    /// <summary>The selected rows, in the order in which they are shown.</summary>
    public IReadOnlyList<IListedClaim> Selected => [.. Within.Where(Has)];

    /// <summary>It goes beyond the rows that are shown, to all that match.</summary>
    public bool Reaches => reached is not null;

    /// <summary>How many are selected.</summary>
    public int Count => selected.Count;

    /// <summary>Every row is selected, some are (null), or none is.</summary>
    public bool? All => selected.Count == 0 ? false : selected.Count == Within.Count ? true : null;

    /// <summary>What is being asked about the selection; null for nothing.</summary>
    public BulkQuestion? Asking { get; private set; }

    /// <summary>The answer that all of them are given; null until one is chosen.</summary>
    public AnswerDraft? Answer { get; private set; }

    /// <summary>The question that waits for an answer; null while none is asked.</summary>
    public Question? Question => Asking switch { BulkQuestion.Said => Data.Assessments.Question.Said, BulkQuestion.True => Data.Assessments.Question.True, _ => null };

    /// <summary>Actors that the selection may be given: those of the selected first, the most frequent before, then others of their articles.</summary>
    public IReadOnlyList<(Guid Id, string Name, int Selected)> Actors
    {
        get
        {
            var articles = Selected.Select(c => c.ArticleId).ToHashSet();
            return [.. Within
                .Where(c => c.ActorId is not null && articles.Contains(c.ArticleId))
                .GroupBy(c => (Id: c.ActorId!.Value, Name: c.ActorName!))
                .Select(g => (g.Key.Id, g.Key.Name, Selected: g.Count(Has)))
                .OrderByDescending(a => a.Selected).ThenBy(a => a.Name, StringComparer.OrdinalIgnoreCase)];
        }
    }

    /// <summary>The day on which all selected claims were published, against which a phrase is read; null where they differ.</summary>
    public DateOnly? Published => Selected.Select(c => c.PublishedOn).Distinct().ToList() is [{ } day] ? day : null;

    /// <summary>Whether a row is selected.</summary>
    public bool Has(IListedClaim claim) => selected.Contains(claim.Id);

    private IReadOnlyList<IListedClaim> Within => reached ?? rows;

    /// <summary>Takes over what the list shows now; what it shows no more is selected no more.</summary>
    /// <param name="claims">The rows that are shown.</param>
    /// <param name="matching">Where the selection reaches beyond them: all that match now.</param>
    public void Load(IReadOnlyList<IListedClaim> claims, IReadOnlyList<IListedClaim>? matching = null)
    {
        (rows, reached) = (claims, Reaches ? matching : null);
        selected.IntersectWith(Within.Select(c => c.Id));
        Settle();
    }

    /// <summary>Selects all that match, those too that stand on other pages.</summary>
    public void Reach(IReadOnlyList<IListedClaim> matching)
    {
        reached = matching;
        selected.Clear();
        SelectAll();
    }

    /// <summary>Selects a row, or takes it out of the selection.</summary>
    /// <param name="claim">The row.</param>
    /// <param name="extend">Does the same to all between it and the row that was selected last.</param>
    public void Select(IListedClaim claim, bool extend = false)
    {
        var on = !Has(claim);
        foreach (var row in extend ? Between(claim) : [claim])
            if (on) selected.Add(row.Id);
            else selected.Remove(row.Id);
        last = claim.Id;
        Settle();
    }

    /// <summary>Selects every row, or none where every one is selected.</summary>
    public void SelectAll()
    {
        if (All is true)
            selected.Clear();
        else
            selected.UnionWith(Within.Select(c => c.Id));
        Settle();
    }

    /// <summary>Selects nothing.</summary>
    public void Clear()
    {
        selected.Clear();
        Settle();
    }

    /// <summary>Asks about the selection, or with null no more; the same question again closes it.</summary>
    public void Ask(BulkQuestion? question) => (Asking, Answer) = (question == Asking || selected.Count == 0 ? null : question, null);

    /// <summary>Chooses the answer to the question that is asked; what was written about it stays.</summary>
    public void Choose(Answer answer)
    {
        if (Question is not { } question)
            return;
        Answer ??= new() { Question = question };
        Answer.Answer = answer;
    }

    private IEnumerable<IListedClaim> Between(IListedClaim claim)
    {
        var ids = rows.Select(c => c.Id).ToList();
        var (from, to) = (last is { } id ? ids.IndexOf(id) : -1, ids.IndexOf(claim.Id));
        return from < 0 ? [claim] : rows.Take(Math.Max(from, to) + 1).Skip(Math.Min(from, to));
    }

    private void Settle()
    {
        if (selected.Count == 0)
            (Asking, Answer, last, reached) = (null, null, null, null);
    }
}

/// <summary>What may be asked about all selected rows at once.</summary>
public enum BulkQuestion
{
    /// <summary>When they were said.</summary>
    When,
    /// <summary>Who said them: one for all.</summary>
    Actor,
    /// <summary>Were they said?</summary>
    Said,
    /// <summary>Are they true?</summary>
    True,
    /// <summary>Which source bears on them.</summary>
    Source,
}

/// <summary>What is done to all selected rows without a question.</summary>
public enum BulkAct
{
    /// <summary>Accept them.</summary>
    Accept,
    /// <summary>Reject them.</summary>
    Reject,
    /// <summary>Flag them as worth checking, or take the flags away where none lacks one.</summary>
    Flag,
}
