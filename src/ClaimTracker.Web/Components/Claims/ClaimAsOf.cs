using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sources;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>A claim as it stood after one step of its history, read from the states that the log keeps whole.</summary>
/// <param name="CommandId">The step.</param>
/// <param name="Claim">The claim's row then.</param>
/// <param name="Answers">Both answers then.</param>
/// <param name="Sources">How many sources were linked then.</param>
public sealed record ClaimAsOf(Guid CommandId, Claim Claim, BothAnswers Answers, int Sources)
{
    /// <summary>The claim after a step; null where there is no such step, or its state was erased.</summary>
    /// <param name="view">The claim with its history.</param>
    /// <param name="lines">The steps, the newest first.</param>
    /// <param name="commandId">The step.</param>
    public static ClaimAsOf? Of(ClaimView view, IReadOnlyList<HistoryLine> lines, Guid commandId)
    {
        if (view.History.FirstOrDefault(e => e.CommandId == commandId) is not { } last)
            return null;
        var then = view.History.Where(e => e.Sequence <= last.Sequence).ToList();
        if (then.FirstOrDefault(e => e.RowId == view.Card.Id)?.State is not { } state)
            return null;
        var links = then.Where(e => e.Kind == RowKinds.Of(typeof(Evidence))).GroupBy(e => e.RowId).Select(g => g.First().State).OfType<string>();
        var answers = lines.SkipWhile(l => l.CommandId != commandId).Select(l => l.After).FirstOrDefault(a => a is not null);
        return new(
            commandId, RecordState.Read<Claim>(state), answers ?? new(Answer.NotLookedAt, Answer.NotLookedAt),
            links.Count(link => !RecordState.Read<Evidence>(link).Hidden));
    }
}
