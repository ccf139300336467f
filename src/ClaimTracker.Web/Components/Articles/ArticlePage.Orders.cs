using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Web.Components.Claims;
using ClaimTracker.Web.Components.Shared;
using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Components.Articles;

/// <summary>What the desk orders, carried out with the record's commands.</summary>
public sealed partial class ArticlePage
{
    private Func<Task>? afterSigning;

    private async Task Carry(DeskOrder order)
    {
        var claim = desk.Focus;
        switch (order)
        {
            case DeskOrder.Opened: await Opened(); break;
            case DeskOrder.Accept when claim is not null: await Accept(claim); break;
            case DeskOrder.Reject when claim is not null: await Reject(claim); break;
            case DeskOrder.Flag when claim is not null: await Flag(claim); break;
            case DeskOrder.Edit or DeskOrder.When when claim is not null: await Edit(claim, order == DeskOrder.When ? "#edit-when" : "#edit-statement"); break;
            case DeskOrder.Timeline when claim?.ActorId is { } actor: Navigation.NavigateTo(Links.ActorTimeline(actor, claim.Id)); break;
            case DeskOrder.Link when claim is not null: await Link(claim); break;
            case DeskOrder.Verify: await Answer((desk.Waiting!.Value, Data.Assessments.Answer.Verified)); break;
            case DeskOrder.Dispute: await Answer((desk.Waiting!.Value, Data.Assessments.Answer.Disputed)); break;
            case DeskOrder.LeaveOpen: await Answer((desk.Waiting!.Value, Data.Assessments.Answer.NotEstablished)); break;
            case >= DeskOrder.MayBeFirst and <= DeskOrder.MayBeThird when claim is not null: await Identify(claim, claim.MayBe[order - DeskOrder.MayBeFirst]); break;
            case DeskOrder.Save when desk.Mode == DeskMode.Editing: await Save(false); break;
            case DeskOrder.Save when desk.Mode == DeskMode.Answering: await GiveAnswer(); break;
            case DeskOrder.Save when desk.Mode == DeskMode.Linking: await linking.Save(claim!, runner, Linked); break;
            case DeskOrder.Leave: await Leave(); break;
        }
    }

    private Task Accept(ClaimCard claim) => Do(
        (who, version) => Claims.Accept(who, claim.Id, version), claim.Version, $"Accepted claim {claim.Number}.");

    private Task Reject(ClaimCard claim) => Do(
        (who, version) => Claims.Reject(who, claim.Id, version), claim.Version, $"Rejected claim {claim.Number}.",
        () => { desk.OpenNext(claim.Number); return Opened(); });

    private Task BringBack(ClaimCard claim) => Do(
        (who, version) => Claims.Reopen(who, claim.Id, version), claim.Version, $"Brought claim {claim.Number} back: it waits for a decision.",
        () => { desk.Open(claim.Id); return Opened(); });

    // All proposals of the same speaker with it: who "the minister" is, is said once.
    private Task Identify(ClaimCard claim, ActorSuggestion who)
    {
        var claims = desk.Claims.Where(c => c == claim || c.Proposed && c.ActorId is not null && c.ActorId == claim.ActorId).ToList();
        var versions = claims.ToDictionary(c => c.Id, c => c.Version);
        return Do(Command, claim.Version, $"{who.Name} is now the speaker of {(claims.Count == 1 ? $"claim {claim.Number}" : Plural.Of(claims.Count, "claim"))}.");

        Task<Outcome> Command(Analyst analyst, int theirs)
        {
            if (runner.Clash is { } clash)
                versions[clash.RowId] = theirs;
            return Claims.SetActor(analyst, [.. versions.Select(v => new SeenClaim(v.Key, v.Value))], who);
        }
    }

    private Task Flag(ClaimCard claim) => Do(
        (who, version) => Claims.Flag(who, claim.Id, version, !claim.WorthChecking), claim.Version,
        claim.WorthChecking ? $"Claim {claim.Number} is no longer flagged." : $"Flagged claim {claim.Number} as worth checking.");

    private async Task Edit(ClaimCard claim, string field)
    {
        var kept = ClaimDraft.FromJson(await drafts.Load($"claim/{claim.Id}"));
        desk.Edit(kept?.Version == claim.Version ? kept : ClaimDraft.Of(claim));
        (runner.Problem, addsPiece, focusOn) = (null, false, field);
        Mark();
    }

    private async Task Make()
    {
        desk.Edit(ClaimDraft.FromJson(await drafts.Load($"new/{Id}")) ?? new());
        (runner.Problem, addsPiece) = (null, false);
        desk.Draft!.Content.Clear();
    }

    // Without a mouse: the new claim begins with a word of the open claim's paragraph, and its handles move by words.
    private async Task NewWithoutSelection()
    {
        if (sheet is null || sheet.Layout.Paragraphs.Count == 0)
            return;
        var paragraph = ParagraphOf(desk.Focus?.Position ?? sheet.Layout.Paragraphs[0].Span.Start);
        if (TextWords.Of(sheet.Text, paragraph) is not [var word, ..])
            return;
        await Use("new", word.Start, word.End);
        focusOn = "[data-grip='c 0 end']";
    }

    private void Reset()
    {
        if (desk.Focus is { } claim)
            desk.Edit(ClaimDraft.Of(claim));
        Mark();
    }

    private async Task Save(bool andNext)
    {
        if (desk.Draft is not { } draft || sheet is null)
            return;
        runner.Problem = draft.Problem();
        if (runner.Problem is not null)
            return;
        var (claim, key) = (desk.MakesNew ? null : desk.Focus, draft.ClaimId is { } id ? $"claim/{id}" : $"new/{Id}");
        var form = draft.ToForm(claim);
        await Do(
            (who, version) => claim is null ? Claims.Create(who, Id, form) : Claims.Edit(who, claim.Id, version, form),
            draft.Version, claim is null ? "Made the claim." : $"Saved claim {claim.Number}.",
            async made =>
            {
                desk.Leave();
                await drafts.Drop(key);
                if (claim is null)
                    desk.Open(made);
                if (andNext)
                    desk.OpenNext(desk.Focus?.Number ?? 0);
                await Opened();
            });
    }

    private async Task Answer((Question Question, Answer Answer) chosen)
    {
        if (desk.Focus is not { } claim)
            return;
        if (desk.Answer?.Question == chosen.Question)
        {
            desk.Answer.Answer = chosen.Answer;
            await Typed();
            return;
        }
        var kept = AnswerDraft.FromJson(await drafts.Load(AnswerKey(claim, chosen.Question)));
        var draft = kept ?? new() { Question = chosen.Question };
        draft.Answer = chosen.Answer;
        desk.Ask(draft);
        (runner.Problem, focusOn) = (null, "#why");
    }

    private async Task GiveAnswer()
    {
        if (desk.Answer is not { } answer || desk.Focus is not { } claim || sheet is null)
            return;
        var expected = claim.Answer(answer.Question).Number;
        await Do(
            (who, number) => Answers.Assess(who, new(claim.Id, answer.Question, answer.Answer, answer.Rationale, answer.Missing, number)),
            expected, AnswerWords.Done(answer.Question, answer.Answer),
            async _ =>
            {
                desk.Leave();
                await drafts.Drop(AnswerKey(claim, answer.Question));
            },
            claim.ActorId is { } actor ? ("See it on the timeline", Links.ActorTimeline(actor, claim.Id)) : null);
    }

    private async Task Leave()
    {
        await drafts.Flush();
        desk.Leave();
        linking.Close();
        runner.Forget();
        (afterSigning, addsPiece) = (null, false);
        Mark();
    }

    private Task Do(Func<Analyst, int, Task<Outcome>> command, int version, string done, Func<Task> after) =>
        Do(command, version, done, _ => after());

    // The first decision asks for its name in the open card.
    private Task Do(
        Func<Analyst, int, Task<Outcome>> command, int version, string done, Func<Guid, Task>? after = null, (string Words, string Href)? follow = null)
    {
        if (Signed.Analyst is not null || desk is not { Mode: DeskMode.Reading, Focus: not null })
            return runner.Run(command, version, done, Then, follow);
        afterSigning = () => Do(command, version, done, after, follow);
        desk.Sign();
        return Task.CompletedTask;

        async Task Then(Guid row)
        {
            if (after is not null)
                await after(row);
            Mark();
        }
    }

    // The name is given: what waited for it is carried out.
    private async Task SignedNow()
    {
        var waited = afterSigning;
        afterSigning = null;
        desk.Leave();
        if (waited is not null)
            await waited();
    }

    private void AddPiece(bool adds) => addsPiece = adds;

    private async Task TakeTheirs()
    {
        if (DraftKey is { } key)
            await drafts.Drop(key);
        runner.Forget();
        desk.Leave();
        await Reload();
    }
}
