using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Tests.Databases;
using ClaimTracker.Text.Speakers;
using Microsoft.EntityFrameworkCore;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Revisions;

public sealed class UndoTests
{
    [Theory, EachDatabase]
    public async Task Undoing_an_edit_restores_the_whole_claim_and_undoing_that_brings_the_edit_back(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var seen = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];
        var edit = Done(await record.Get<ClaimCommands>().Edit(ada, seen.Id, 1, seen.ToForm() with
        {
            Statement = "Winlow spoke of a leak.",
            ActorId = null,
            Said = "2025-11",
            Chain = [],
            Spans = [.. seen.ToForm().Spans.Where(s => s.Role == SpanRole.Content)],
        }));

        var undo = Done(await record.Get<UndoCommand>().Undo(ada, edit.CommandId));

        var restored = (await record.Get<ClaimQueries>().Get(ada, seen.Id))!;
        Assert.Equal(Plain(seen), Plain(restored.Card));
        Assert.Equal(["undid: edited the claim", "edited the claim", "split the article"], restored.History.Select(h => h.Action));
        Assert.Equal([true, false, false], restored.History.Select(h => h.Last));

        Done(await record.Get<UndoCommand>().Undo(ada, undo.CommandId));
        var again = (await record.Get<ClaimQueries>().Get(ada, seen.Id))!;
        Assert.Equal(("Winlow spoke of a leak.", 4), (again.Card.Statement, again.Card.Version));
        Assert.Equal("redid: edited the claim", again.History[0].Action);

        static string Plain(ClaimCard card) => RecordState.Write(card with { Version = 0 });
    }

    [Theory, EachDatabase]
    public async Task Undoing_an_answer_appends_one_that_restores_the_answer_before(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claim = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];
        var assessments = record.Get<AssessmentCommands>();
        Done(await assessments.Assess(ada, new(claim.Id, Question.True, Answer.NotEstablished, "No photo.", "A photo.", 0)));
        var second = Done(await assessments.Assess(ada, new(claim.Id, Question.True, Answer.Verified, "A photo came.", null, 1)));

        record.Clock.Advance(TimeSpan.FromDays(3));
        var undo = Done(await record.Get<UndoCommand>().Undo(await record.Sign("Tomás Rey"), second.CommandId));

        var view = (await record.Get<ClaimQueries>().Get(ada, claim.Id))!;
        Assert.Equal((Answer.NotEstablished, "No photo.", "A photo.", 3),
            (view.Card.IsTrue.Answer, view.Card.IsTrue.Rationale, view.Card.IsTrue.Missing, view.Card.IsTrue.Number));
        Assert.Equal(("Ada Lindqvist", view.Answers[0].Answer.At), (view.Card.IsTrue.By, view.Card.IsTrue.At));
        Assert.Equal([null, null, second.RowId], view.Answers.Select(a => a.UndoesId));
        await using var context = await record.Open();
        Assert.Equal(Answer.NotEstablished, (await context.Claims.SingleAsync(c => c.Id == claim.Id)).TrueAnswer);
        Done(await record.Get<UndoCommand>().Undo(await record.Sign("Tomás Rey"), undo.CommandId));
        var again = (await record.Get<ClaimQueries>().Get(ada, claim.Id))!.Card.IsTrue;
        Assert.Equal((Answer.Verified, "Ada Lindqvist", view.Answers[1].Answer.At), (again.Answer, again.By, again.At));
    }

    [Theory, EachDatabase]
    public async Task Undoing_the_first_answer_leaves_the_claim_not_looked_at_and_proposed_again(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claim = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];
        var answered = Done(await record.Get<AssessmentCommands>().Assess(ada, new(claim.Id, Question.Said, Answer.Disputed, null, null, 0)));
        Assert.Equal(ClaimState.Accepted, (await record.Get<ClaimQueries>().Get(ada, claim.Id))!.Card.State);

        Done(await record.Get<UndoCommand>().Undo(ada, answered.CommandId));

        var card = (await record.Get<ClaimQueries>().Get(ada, claim.Id))!.Card;
        Assert.Equal((ClaimState.Proposed, Answer.NotLookedAt, null), (card.State, card.WasSaid.Answer, card.WasSaid.By));
    }

    [Theory, EachDatabase]
    public async Task What_changed_since_is_not_undone_and_both_versions_come_back(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claim = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];
        var accept = Done(await record.Get<ClaimCommands>().Accept(ada, claim.Id, 1));
        Done(await record.Get<ClaimCommands>().Flag(await record.Sign("Tomás Rey"), claim.Id, 2, true));

        var conflict = Assert.IsType<Outcome.Conflict>(await record.Get<UndoCommand>().Undo(ada, accept.CommandId));

        Assert.Equal(
            [new Difference("State", "Accepted", "Proposed"), new Difference("WorthChecking", "True", "False")], conflict.Differences);
        Assert.Equal(("Tomás Rey", "flagged the claim as worth checking"), (conflict.By, conflict.Action));
    }

    [Theory, EachDatabase]
    public async Task An_answer_that_was_overtaken_is_not_undone(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claim = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];
        Done(await record.Get<ClaimCommands>().Accept(ada, claim.Id, 1));
        var first = Done(await record.Get<AssessmentCommands>().Assess(ada, new(claim.Id, Question.Said, Answer.Disputed, null, null, 0)));
        Done(await record.Get<AssessmentCommands>().Assess(ada, new(claim.Id, Question.Said, Answer.Verified, null, null, 1)));

        Assert.IsType<Outcome.Conflict>(await record.Get<UndoCommand>().Undo(ada, first.CommandId));
    }

    [Theory, EachDatabase]
    public async Task Undoing_what_made_a_row_hides_it(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var article = await record.AddSplit(ada);
        var made = Done(await record.Get<ClaimCommands>().Create(ada, article, new() { Spans = [new(SpanRole.Content, 0, 7)] }));
        Assert.Equal(3, (await record.Read(ada, article)).Claims.Count);

        Done(await record.Get<UndoCommand>().Undo(ada, made.CommandId));

        Assert.Equal(2, (await record.Read(ada, article)).Claims.Count);
        Assert.Null(await record.Get<ClaimQueries>().Get(ada, made.RowId));
    }

    [Theory, EachDatabase]
    public async Task An_actor_that_others_use_by_now_stays_when_the_edit_that_made_it_is_undone(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claims = (await record.Read(ada, await record.AddSplit(ada))).Claims;
        var edit = Done(await record.Get<ClaimCommands>().Edit(ada, claims[0].Id, 1,
            claims[0].ToForm() with { ActorId = null, NewActor = new("Jorun Vask", ActorKind.Person) }));
        var jorun = (await record.Get<ClaimQueries>().Get(ada, claims[0].Id))!.Card.ActorId;
        Done(await record.Get<ClaimCommands>().Edit(ada, claims[1].Id, 1, claims[1].ToForm() with { ActorId = jorun }));

        Done(await record.Get<UndoCommand>().Undo(ada, edit.CommandId));

        Assert.Equal("Edda Winlow", (await record.Get<ClaimQueries>().Get(ada, claims[0].Id))!.Card.ActorName);
        Assert.NotNull(await record.Get<ActorQueries>().Get(ada, jorun!.Value));
    }

    [Theory, EachDatabase]
    public async Task An_article_that_has_claims_by_hand_is_not_undone_away(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var added = Done(await record.Get<ArticleCommands>().Add(ada, new(SmallRecord.Text)));
        Done(await record.Get<ClaimCommands>().Create(ada, added.RowId, new() { Spans = [new(SpanRole.Content, 0, 7)] }));

        Assert.Equal("The article has claims by now: remove it instead.", Refused(await record.Get<UndoCommand>().Undo(ada, added.CommandId)));
    }

    [Theory, EachDatabase]
    public async Task The_invented_sample_goes_in_one_command_and_comes_back_with_its_undo(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var real = await record.AddSplit(ada, SmallRecord.Text + " ");
        var invented = await record.AddSplit(ada, invented: true);
        var source = Done(await record.Get<SourceCommands>().Add(ada, new() { Title = "Log", Publisher = "Port Gazette", Invented = true }));
        Done(await record.Get<EvidenceCommands>().Link(
            ada, (await record.Read(ada, invented)).Claims[0].Id, source.RowId, new() { Question = Question.True, Stance = Stance.Refutes }));

        Assert.Equal(new InventedSample(1, null), await record.Get<ArticleQueries>().Sample(ada));

        var hidden = Done(await record.Get<ArticleCommands>().HideInvented(ada));

        Assert.Equal([real], (await record.Get<ArticleQueries>().List(ada, new())).Rows.Items.Select(a => a.Id));
        Assert.Equal(2, (await record.Get<ActorQueries>().List(ada, new())).Total);
        Assert.Empty((await record.Get<SourceQueries>().List(ada, new())).Items);
        Assert.Equal(2, await record.Get<ClaimQueries>().CountWaiting(ada));
        Assert.Equal("There is no invented sample in the record.", Refused(await record.Get<ArticleCommands>().HideInvented(ada)));

        Assert.Equal(new InventedSample(0, hidden.CommandId), await record.Get<ArticleQueries>().Sample(ada));

        Done(await record.Get<UndoCommand>().Undo(ada, hidden.CommandId));
        Assert.Equal(2, (await record.Get<ArticleQueries>().List(ada, new())).Rows.Total);
        Assert.Equal(new InventedSample(1, null), await record.Get<ArticleQueries>().Sample(ada));
        Assert.Single((await record.Read(ada, invented)).Claims[0].Evidence);
    }

    [Theory, EachDatabase]
    public async Task What_takes_an_editor_to_do_takes_an_editor_to_undo(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var article = await record.Read(ada, await record.AddSplit(ada));
        var grade = Done(await record.Get<SourceCommands>().Grade(ada, article.Article.PublisherId!.Value, Reliability.B, new(2025, 1, 1), null));
        var hide = Done(await record.Get<ArticleCommands>().Hide(ada, article.Article.Id, article.Article.Version));
        var clerk = await record.AddAnalyst("Clerk", Role.Analyst);

        Assert.Equal("Clerk may not grade publishers: ask an editor.", Refused(await record.Get<UndoCommand>().Undo(clerk, grade.CommandId)));
        Assert.Equal("Clerk may not remove: ask an editor.", Refused(await record.Get<UndoCommand>().Undo(clerk, hide.CommandId)));
    }

    [Theory, EachDatabase]
    public async Task A_command_that_nobody_gave_cannot_be_undone(Provider provider)
    {
        await using var record = await TestRecord.On(provider);

        Assert.Equal(
            "There is nothing to undo: the command changed nothing.",
            Refused(await record.Get<UndoCommand>().Undo(await record.Sign(), Guid.NewGuid())));
    }

    [Theory, EachDatabase]
    public async Task A_state_that_was_erased_cannot_be_restored(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claim = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];
        var accept = Done(await record.Get<ClaimCommands>().Accept(ada, claim.Id, 1));
        await using (var context = await record.Open())
            await context.Database.ExecuteSqlRawAsync("""UPDATE "Revisions" SET "State" = NULL WHERE "Kind" = 'claim'""");

        Assert.Equal("The state before was erased: it cannot be restored.", Refused(await record.Get<UndoCommand>().Undo(ada, accept.CommandId)));
    }
}
