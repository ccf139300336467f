using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Tests.Databases;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Speakers;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Claims;

public sealed class ClaimCommandsTests
{
    [Theory, EachDatabase]
    public async Task A_claim_is_made_from_marked_words(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var article = await record.AddSplit(ada);
        RoleSpan Mark(SpanRole role, string words) => new(role, Find(SmallRecord.Text, words).Start, Find(SmallRecord.Text, words).End);

        var made = Done(await record.Get<ClaimCommands>().Create(ada, article, new()
        {
            NewActor = new("the paper", ActorKind.Outlet),
            Spans = [Mark(SpanRole.Content, "the first survey"), Mark(SpanRole.Content, "never read"), Mark(SpanRole.Speaker, "the paper"), Mark(SpanRole.Cue, "told")],
            Said = " 2025-11~ ",
            About = "2024",
            Quotation = Quotation.Mixed,
            WorthChecking = true,
        }));

        var card = (await record.Get<ClaimQueries>().Get(ada, made.RowId))!.Card;
        Assert.Equal(
            ("the paper told the first survey … never read", "the paper", "told", "the first survey … never read", "the paper"),
            (card.Statement, card.SpeakerText, card.CueText, card.ContentText, card.ActorName));
        Assert.Equal(("2025-11~", "set by hand", "2024", null), (card.Said.Edtf, card.Said.Rule, card.About, card.Confidence));
        Assert.Equal((ClaimState.Accepted, Quotation.Mixed, true), (card.State, card.Quotation, card.WorthChecking));
        Assert.Equal([SpanRole.Cue, SpanRole.Speaker, SpanRole.Content, SpanRole.Content], card.Spans.Select(s => s.Role));
    }

    [Theory, EachDatabase]
    public async Task Editing_keeps_the_derivation_of_a_date_that_is_left_alone(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var seen = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];

        Done(await record.Get<ClaimCommands>().Edit(ada, seen.Id, 1, seen.ToForm() with { Statement = "Winlow warned." }));
        var kept = (await record.Get<ClaimQueries>().Get(ada, seen.Id))!.Card;
        Done(await record.Get<ClaimCommands>().Edit(ada, seen.Id, 2, kept.ToForm() with { Said = null }));
        var cleared = (await record.Get<ClaimQueries>().Get(ada, seen.Id))!.Card;

        Assert.Equal((RecordState.Write(seen.Said), ClaimState.Accepted, seen.SpeakerReason), (RecordState.Write(kept.Said), kept.State, kept.SpeakerReason));
        Assert.Equal(RecordState.Write(new SaidWhen()), RecordState.Write(cleared.Said));
    }

    [Theory, EachDatabase]
    public async Task Choosing_another_speaker_settles_who_it_is(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claims = (await record.Read(ada, await record.AddSplit(ada))).Claims;

        Done(await record.Get<ClaimCommands>().Edit(ada, claims[1].Id, 1, claims[1].ToForm() with { ActorId = claims[0].ActorId }, accept: false));

        var card = (await record.Get<ClaimQueries>().Get(ada, claims[1].Id))!.Card;
        Assert.Equal(("Edda Winlow", null, false, ClaimState.Proposed), (card.ActorName, card.SpeakerReason, card.SpeakerUnsure, card.State));
    }

    [Theory, EachDatabase]
    public async Task Several_proposals_are_dated_and_named_in_one_command_each_and_stay_proposals(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var article = await record.AddSplit(ada);
        var claims = (await record.Read(ada, article)).Claims.Take(2).ToList();
        var commands = record.Get<ClaimCommands>();

        Assert.Equal("No claim is chosen.", Assert.IsType<Outcome.Refused>(await commands.SetActor(ada, [], claims[0].ActorId!.Value)).Message);
        Assert.StartsWith("Said at: ", Assert.IsType<Outcome.Refused>(await commands.SetSaid(ada, [new(claims[0].Id, 1)], "soonish")).Message, StringComparison.Ordinal);
        Done(await commands.SetSaid(ada, [.. claims.Select(c => new SeenClaim(c.Id, 1))], "2025-11"));
        var named = Done(await commands.SetActor(ada, [.. claims.Select(c => new SeenClaim(c.Id, 2))], claims[0].ActorId!.Value));

        var now = (await record.Read(ada, article)).Claims.Take(2).ToList();
        Assert.All(now, c => Assert.Equal(
            ("2025-11", "set by hand", "Edda Winlow", false, ClaimState.Proposed), (c.Said.Edtf, c.Said.Rule, c.ActorName, c.SpeakerUnsure, c.State)));
        Assert.All(now, c => Assert.StartsWith("Edda Winlow ", c.Statement, StringComparison.Ordinal));
        Done(await record.Get<UndoCommand>().Undo(ada, named.CommandId));
        Assert.Equal(claims.Select(c => (c.ActorName, c.Statement)), (await record.Read(ada, article)).Claims.Take(2).Select(c => (c.ActorName, c.Statement)));
    }

    [Fact]
    public async Task A_form_that_cannot_be_kept_says_what_to_mend()
    {
        await using var record = await TestRecord.On(Provider.Sqlite);
        var ada = await record.Sign();
        var seen = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];
        var form = seen.ToForm();
        async Task<string> Message(ClaimForm edited) => Refused(await record.Get<ClaimCommands>().Edit(ada, seen.Id, 1, edited));

        Assert.Equal("Mark what was said: a claim needs a content.", await Message(form with { Spans = [] }));
        Assert.Equal("A mark lies outside the text: mark the words again.", await Message(form with { Spans = [new(SpanRole.Content, 5, 99_999)] }));
        Assert.StartsWith("Said at: ", await Message(form with { Said = "2025-13" }), StringComparison.Ordinal);
        Assert.StartsWith("Time spoken about: ", await Message(form with { About = "soon" }), StringComparison.Ordinal);
        Assert.Equal("The actor is no longer there: somebody removed it.", await Message(form with { ActorId = Guid.NewGuid() }));
        Assert.Equal("The claim is no longer there: somebody removed it.", Refused(await record.Get<ClaimCommands>().Edit(ada, Guid.NewGuid(), 1, form)));
        Assert.Equal("The article is no longer there: somebody removed it.", Refused(await record.Get<ClaimCommands>().Create(ada, Guid.NewGuid(), form)));
        Assert.Equal("No claim is chosen.", Refused(await record.Get<ClaimCommands>().Accept(ada, [])));
    }

    [Theory, EachDatabase]
    public async Task Several_are_accepted_in_one_command_and_undone_together(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claims = (await record.Read(ada, await record.AddSplit(ada))).Claims;

        var accepted = Done(await record.Get<ClaimCommands>().Accept(ada, [.. claims.Select(c => new SeenClaim(c.Id, c.Version))]));

        Assert.Equal(0, await record.Get<ClaimQueries>().CountWaiting(ada));
        Done(await record.Get<UndoCommand>().Undo(ada, accepted.CommandId));
        Assert.Equal(2, await record.Get<ClaimQueries>().CountWaiting(ada));
    }

    [Theory, EachDatabase]
    public async Task Two_claims_are_related_once_seen_from_both_and_related_no_more(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claims = (await record.Read(ada, await record.AddSplit(ada))).Claims;
        var commands = record.Get<ClaimCommands>();

        var related = Done(await commands.Relate(ada, claims[1].Id, claims[0].Id, RelationKind.Contradicts));

        var from = (await record.Get<ClaimQueries>().Get(ada, claims[1].Id))!.Relations;
        var to = (await record.Get<ClaimQueries>().Get(ada, claims[0].Id))!.Relations;
        Assert.Equal([(claims[0].Id, true, RelationKind.Contradicts)], from.Select(r => (r.ClaimId, r.Outgoing, r.Kind)));
        Assert.Equal([(claims[1].Id, false, RelationKind.Contradicts)], to.Select(r => (r.ClaimId, r.Outgoing, r.Kind)));
        Assert.Equal("The two are related like this already.", Refused(await commands.Relate(ada, claims[1].Id, claims[0].Id, RelationKind.Contradicts)));
        Assert.Equal("A claim has no relation to itself: choose another.", Refused(await commands.Relate(ada, claims[0].Id, claims[0].Id, RelationKind.Repeats)));
        Done(await commands.Unrelate(ada, related.RowId, 1));
        Assert.Empty((await record.Get<ClaimQueries>().Get(ada, claims[0].Id))!.Relations);
    }

    [Theory, EachDatabase]
    public async Task A_rejected_claim_is_not_assessed_and_a_proposal_that_is_assessed_is_accepted(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claims = (await record.Read(ada, await record.AddSplit(ada))).Claims;
        Done(await record.Get<ClaimCommands>().Reject(ada, claims[1].Id, 1));
        var assessments = record.Get<AssessmentCommands>();

        Assert.Equal("The claim was rejected: accept it first.", Refused(await assessments.Assess(ada, new(claims[1].Id, Question.Said, Answer.Verified, null, null, 0))));
        Assert.Equal("The claim is no longer there: somebody removed it.", Refused(await assessments.Assess(ada, new(Guid.NewGuid(), Question.Said, Answer.Verified, null, null, 0))));
        Done(await assessments.Assess(ada, new(claims[0].Id, Question.True, Answer.Opinion, null, null, 0)));
        Assert.Equal(ClaimState.Accepted, (await record.Get<ClaimQueries>().Get(ada, claims[0].Id))!.Card.State);
    }

    [Theory, EachDatabase]
    public async Task Several_claims_are_answered_at_once_and_one_undo_takes_all_answers_back(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claims = (await record.Read(ada, await record.AddSplit(ada))).Claims;
        Done(await record.Get<ClaimCommands>().Accept(ada, claims[0].Id, 1));

        var answered = Done(await record.Get<AssessmentCommands>().AssessEach(
            ada, [.. claims.Select(c => new AnswerForm(c.Id, Question.True, Answer.Disputed, "The survey says no.", null, 0))]));

        var list = (await record.Get<ClaimQueries>().List(ada, new())).Items;
        Assert.Equal(
            [(ClaimState.Accepted, Answer.Disputed, 0, 1), (ClaimState.Accepted, Answer.Disputed, 0, 1)],
            list.Select(c => (c.State, c.IsTrue, c.SaidNumber, c.TrueNumber)));
        Done(await record.Get<UndoCommand>().Undo(ada, answered.CommandId));
        list = (await record.Get<ClaimQueries>().List(ada, new())).Items;
        Assert.Equal(
            [(ClaimState.Proposed, Answer.NotLookedAt, 3), (ClaimState.Accepted, Answer.NotLookedAt, 2)],
            list.Select(c => (c.State, c.IsTrue, c.Version)));
        Assert.Equal("No claim is chosen.", Refused(await record.Get<AssessmentCommands>().AssessEach(ada, [])));
    }

    [Theory, EachDatabase]
    public async Task Where_one_of_several_was_answered_meanwhile_that_one_is_shown_and_none_is_answered(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var (ada, tomas) = (await record.Sign(), await record.Sign("Tomás Rey"));
        var claims = (await record.Read(ada, await record.AddSplit(ada))).Claims;
        Done(await record.Get<AssessmentCommands>().Assess(tomas, new(claims[1].Id, Question.Said, Answer.Verified, "Heard it.", null, 0)));

        var conflict = Assert.IsType<Outcome.Conflict>(await record.Get<AssessmentCommands>().AssessEach(
            ada, [.. claims.Select(c => new AnswerForm(c.Id, Question.Said, Answer.Disputed, null, null, 0))]));

        Assert.Contains(new Difference("Answer", "Verified", "Disputed"), conflict.Differences);
        Assert.Equal(("Tomás Rey", 1), (conflict.By, conflict.Version));
        Assert.Equal(ClaimState.Proposed, (await record.Get<ClaimQueries>().Get(ada, claims[0].Id))!.Card.State);
    }

    [Fact]
    public async Task The_history_says_each_answer_in_words()
    {
        await using var record = await TestRecord.On(Provider.Sqlite);
        var ada = await record.Sign();
        var claim = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];
        Done(await record.Get<ClaimCommands>().Accept(ada, claim.Id, 1));
        var given = new[]
        {
            (Question.Said, Answer.Verified), (Question.Said, Answer.Disputed), (Question.Said, Answer.NotEstablished),
            (Question.True, Answer.Verified), (Question.True, Answer.Disputed), (Question.True, Answer.Promise), (Question.True, Answer.NotEstablished),
        };
        foreach (var ((question, answer), number) in given.Select((g, i) => (g, i < 3 ? i : i - 3)))
            Done(await record.Get<AssessmentCommands>().Assess(ada, new(claim.Id, question, answer, null, null, number)));

        Assert.Equal(
            [
                "left open whether it is true", "found it not checkable", "disputed that it is true", "verified that it is true",
                "left open whether it was said", "disputed that it was said", "verified that it was said", "accepted the claim", "split the article",
            ],
            (await record.Get<HistoryQueries>().OfClaim(ada, claim.Id)).Select(h => h.Action));
        Assert.Equal(["accepted the claim", "split the article"], (await record.Get<HistoryQueries>().Of(ada, claim.Id)).Select(h => h.Action));
        Assert.Equal(
            [new Difference("State", "Proposed", "Accepted")],
            (await record.Get<HistoryQueries>().Of(ada, claim.Id))[0].Changes);
    }
}
