using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Sources;
using ClaimTracker.Web.Components.Articles;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>What the analyst does with the claim, carried out with the record's commands.</summary>
public sealed partial class ClaimPage
{
    private string SentenceKey => $"statement/{Id}";

    // What opened the form that is open now: where the focus goes when it closes.
    private string? Opener => desk.Mode switch
    {
        DeskMode.Editing => ".pencil",
        DeskMode.Answering => $"[aria-labelledby='{desk.Answer!.Question}'] [role=radio][aria-checked=true]".ToLowerInvariant(),
        DeskMode.Linking => $"#link-{linking.Draft!.Question ?? Question.Said}".ToLowerInvariant(),
        _ => null,
    };

    private string AnswerKey(Question question) => $"verdict/{Id}/{question}".ToLowerInvariant();

    private async Task Carry(DeskOrder order)
    {
        switch (order)
        {
            case DeskOrder.Opened when desk.Focus is { } next: Navigation.NavigateTo(Links.Claim(next.Id)); break;
            case DeskOrder.Accept: await Accept(); break;
            case DeskOrder.Reject: await Reject(); break;
            case DeskOrder.Reopen: await Reopen(); break;
            case DeskOrder.Flag: await Flag(); break;
            case DeskOrder.Edit: await Edit(); break;
            case DeskOrder.When: Navigation.NavigateTo(Links.Article(view!.Article.Id, Id, edit: "when")); break;
            case DeskOrder.Timeline when Card.ActorId is { } actor: Navigation.NavigateTo(Links.ActorTimeline(actor, Id)); break;
            case DeskOrder.Link: await Link(null); break;
            case DeskOrder.Verify: await Answer((desk.Waiting!.Value, Data.Assessments.Answer.Verified)); break;
            case DeskOrder.Dispute: await Answer((desk.Waiting!.Value, Data.Assessments.Answer.Disputed)); break;
            case DeskOrder.LeaveOpen: await Answer((desk.Waiting!.Value, Data.Assessments.Answer.NotEstablished)); break;
            case DeskOrder.Save when desk.Mode == DeskMode.Editing: await SaveSentence(); break;
            case DeskOrder.Save when desk.Mode == DeskMode.Answering: await GiveAnswer(); break;
            case DeskOrder.Save when desk.Mode == DeskMode.Linking: await linking.Save(Card, runner, Linked); break;
            case DeskOrder.Leave: focusOn = Opener; await Leave(); break;
        }
    }

    private Task Accept() => runner.Run((who, version) => Claims.Accept(who, Id, version), Card.Version, $"Accepted claim {Card.Number}.");

    private Task Reject() => runner.Run((who, version) => Claims.Reject(who, Id, version), Card.Version, $"Rejected claim {Card.Number}.");

    private Task Reopen() => runner.Run(
        (who, version) => Claims.Reopen(who, Id, version), Card.Version, $"Brought claim {Card.Number} back: it waits for a decision.");

    private Task Flag()
    {
        var flag = !Card.WorthChecking;
        return runner.Run((who, version) => Claims.Flag(who, Id, version, flag), Card.Version,
            flag ? $"Flagged claim {Card.Number} as worth checking." : $"Claim {Card.Number} is no longer flagged.");
    }

    private async Task Edit()
    {
        if (desk.Mode == DeskMode.Editing)
            return;
        await Leave();
        sentence = await drafts.Load(SentenceKey) ?? Card.Statement;
        desk.Edit(ClaimDraft.Of(Card));
        focusOn = "#sentence";
    }

    private void TypeSentence(string typed)
    {
        sentence = typed;
        drafts.Touch(SentenceKey, () => sentence);
    }

    private Task SaveSentence()
    {
        var form = Card.ToForm() with { Statement = sentence };
        return runner.Run((who, version) => Claims.Edit(who, Id, version, form), desk.Draft!.Version, $"Saved claim {Card.Number}.", async _ =>
        {
            focusOn = Opener;
            desk.Leave();
            await drafts.Drop(SentenceKey);
        });
    }

    private async Task Answer((Question Question, Answer Answer) chosen)
    {
        if (desk.Answer?.Question != chosen.Question)
        {
            await Leave();
            desk.Ask(AnswerDraft.FromJson(await drafts.Load(AnswerKey(chosen.Question))) ?? new() { Question = chosen.Question });
            focusOn = "#why";
        }
        desk.Answer!.Answer = chosen.Answer;
        await Typed();
    }

    private Task GiveAnswer()
    {
        var answer = desk.Answer!;
        return runner.Run(
            (who, seen) => Answers.Assess(who, new(Id, answer.Question, answer.Answer, answer.Rationale, answer.Missing, seen)),
            Card.Answer(answer.Question).Number, AnswerWords.Done(answer.Question, answer.Answer),
            async _ =>
            {
                focusOn = Opener;
                desk.Leave();
                await drafts.Drop(AnswerKey(answer.Question));
            },
            Card.ActorId is { } actor ? ("See it on the timeline", Links.ActorTimeline(actor, Id)) : null);
    }

    private async Task Link(Question? question)
    {
        await Leave();
        await linking.Open(Card, view!.Article, view.Snapshot.Text, LinkDraft.FromJson(await drafts.Load(SourceLinking.Key(Card))));
        linking.Draft!.Question ??= question;
        desk.Link();
        focusOn = "#find-source";
    }

    private async Task Linked()
    {
        desk.Leave();
        await drafts.Drop(SourceLinking.Key(Card));
    }

    private Task Unlink(LinkedSource link) => runner.Run(
        (who, version) => Evidence.Unlink(who, link.EvidenceId, version), link.Version, $"Took {link.Title} from the claim.");

    private Task Relate((RelationKind Kind, Guid Other) relation) => runner.Run(
        (who, _) => Claims.Relate(who, Id, relation.Other, relation.Kind), 0, "Related the two claims.");

    private Task Unrelate(RelatedClaim related) => runner.Run(
        (who, version) => Claims.Unrelate(who, related.RelationId, version), related.Version, "Took the relation away.");

    private async Task Typed()
    {
        switch (desk.Mode)
        {
            case DeskMode.Answering when desk.Answer is { } answer: drafts.Touch(AnswerKey(answer.Question), answer.ToJson); break;
            case DeskMode.Linking when linking.Draft is { } link: drafts.Touch(SourceLinking.Key(Card), link.ToJson); break;
        }
        await Task.CompletedTask;
    }

    private async Task Leave()
    {
        await drafts.Flush();
        desk.Leave();
        linking.Close();
        runner.Forget();
    }

    // Theirs stands: what I typed is given up.
    private async Task TakeTheirs()
    {
        if (desk.Mode == DeskMode.Editing)
            await drafts.Drop(SentenceKey);
        else if (desk.Answer is { } answer)
            await drafts.Drop(AnswerKey(answer.Question));
        await Leave();
        await Reload();
    }
}
