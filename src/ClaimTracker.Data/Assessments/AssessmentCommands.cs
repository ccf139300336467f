using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Assessments;

/// <summary>Answers the two questions.</summary>
public sealed class AssessmentCommands(RecordWriter writer)
{
    /// <summary>Answers one question about a claim; the former answers stay. Where somebody answered meanwhile, both answers come back.</summary>
    public Task<Outcome> Assess(Analyst acting, AnswerForm form, CancellationToken cancel = default) => AssessEach(acting, [form], cancel);

    /// <summary>Answers for several claims in one command: where one of them cannot be answered, or was answered meanwhile, none is.</summary>
    public Task<Outcome> AssessEach(Analyst acting, IReadOnlyList<AnswerForm> forms, CancellationToken cancel = default) =>
        forms.Count == 0 ? Task.FromResult<Outcome>(new Outcome.Refused("No claim is chosen.")) : writer.Change(acting, Deed.Decide, Action(forms[0]), async change =>
        {
            Outcome? first = null;
            foreach (var form in forms)
            {
                var outcome = await Give(change, form);
                if (outcome is not Outcome.Done) return outcome;
                first ??= outcome;
            }
            return first!;
        }, cancel);

    private static async Task<Outcome> Give(Change change, AnswerForm form)
    {
        if (await change.Find<Claim>(form.ClaimId) is not { } claim) return change.Gone("The claim");
        if (claim.State == ClaimState.Rejected) return change.Refuse("The claim was rejected: accept it first.");
        var last = await change.Record.Assessments
            .Where(a => a.ClaimId == claim.Id && a.Question == form.Question)
            .OrderByDescending(a => a.Number)
            .FirstOrDefaultAsync(change.Cancel);
        var answer = new Assessment
        {
            ClaimId = claim.Id,
            Number = (last?.Number ?? 0) + 1,
            Question = form.Question,
            Answer = form.Answer,
            Rationale = CleanText.Field(form.Rationale),
            Missing = CleanText.Field(form.Missing),
            AnalystId = change.Acting.Id,
            At = change.At,
        };
        if (last is not null && last.Number != form.Expected) change.Lost(answer, last.Id, RecordState.Write(last));
        if (claim.State == ClaimState.Proposed) claim.State = ClaimState.Accepted;
        return change.Done(change.Add(answer));
    }

    private static string Action(AnswerForm form) => (form.Question, form.Answer) switch
    {
        (Question.Said, Answer.Verified) => "verified that it was said",
        (Question.Said, Answer.Disputed) => "disputed that it was said",
        (Question.Said, _) => "left open whether it was said",
        (_, Answer.Verified) => "verified that it is true",
        (_, Answer.Disputed) => "disputed that it is true",
        (_, Answer.Position or Answer.Promise or Answer.Opinion) => "found it not checkable",
        _ => "left open whether it is true",
    };
}

/// <summary>An answer as an analyst gives it.</summary>
/// <param name="ClaimId">The claim. A proposal that is answered is accepted with that.</param>
/// <param name="Question">Which question.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Rationale">Why.</param>
/// <param name="Missing">What is missing, in one sentence.</param>
/// <param name="Expected">The number of the answer that the analyst saw standing; 0 for none.</param>
public sealed record AnswerForm(Guid ClaimId, Question Question, Answer Answer, string? Rationale, string? Missing, int Expected);
