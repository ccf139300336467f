using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>One step of a claim's history.</summary>
/// <param name="CommandId">By which it is undone.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Did">What ("edited the claim: sentence, when").</param>
/// <param name="Detail">In whose words, or on what.</param>
/// <param name="IsProposal">The splitter's step, not an analyst's.</param>
/// <param name="Before">Both answers before it, where it is an answer.</param>
/// <param name="After">Both after it.</param>
public sealed record HistoryLine(
    Guid CommandId, DateTime At, string By, string Did, string? Detail, bool IsProposal, BothAnswers? Before = null, BothAnswers? After = null)
{
    /// <summary>A claim's steps, the newest first. What one command changed is one step.</summary>
    public static IReadOnlyList<HistoryLine> Of(ClaimView view)
    {
        var lines = new List<HistoryLine>();
        var both = new BothAnswers(Answer.NotLookedAt, Answer.NotLookedAt);
        foreach (var step in view.History.Reverse().GroupBy(e => e.CommandId))
        {
            var given = step.Select(e => view.Answers.FirstOrDefault(a => a.Id == e.RowId)).FirstOrDefault(a => a is not null);
            var (entry, before) = (step.First(), both);
            if (given is not null)
                both = given.Question == Question.Said ? both with { Said = given.Answer.Answer } : both with { True = given.Answer.Answer };
            var proposal = entry.By == Analyst.Splitter.Name;
            var changed = step.Where(e => e.RowId == view.Card.Id).SelectMany(e => e.Changes).Select(c => ClashRows.PartOf(c.Member)).OfType<string>()
                .Select(p => p.ToLowerInvariant()).ToList();
            var edited = entry.Action == "edited the claim" && changed.Count > 0 ? $": {string.Join(", ", changed)}" : "";
            var source = view.Card.Evidence.FirstOrDefault(s => step.Any(e => e.RowId == s.EvidenceId))?.Title;
            var related = view.Relations.FirstOrDefault(r => step.Any(e => e.RowId == r.RelationId))?.Statement;
            var why = given is { UndoesId: null, Answer.Rationale: { Length: > 0 } words } ? $"“{words}”" : null;
            lines.Add(new(
                entry.CommandId, entry.At, entry.By, proposal ? $"Proposed from snapshot {view.Snapshot.Number}" : entry.Action + edited,
                why ?? source ?? related ?? (proposal ? ClaimReason.Sureness(view.Card) : null), proposal, given is null ? null : before, given is null ? null : both));
        }
        lines.Reverse();
        return lines;
    }
}

/// <summary>The answers to both questions at one time.</summary>
/// <param name="Said">Was it said?</param>
/// <param name="True">Is it true?</param>
public readonly record struct BothAnswers(Answer Said, Answer True);
