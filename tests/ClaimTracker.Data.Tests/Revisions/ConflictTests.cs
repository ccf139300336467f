using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Revisions;

public sealed class ConflictTests
{
    [Theory, EachDatabase]
    public async Task Two_edit_one_claim_and_the_second_sees_both_texts_and_loses_none(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var (ada, tomas) = (await record.Sign(), await record.Sign("Tomás Rey"));
        var claims = record.Get<ClaimCommands>();
        var seen = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];
        Done(await claims.Edit(ada, seen.Id, seen.Version, seen.ToForm() with { Statement = "Winlow expects a leak." }));

        var outcome = await claims.Edit(tomas, seen.Id, seen.Version, seen.ToForm() with { Statement = "Winlow is sure of a leak." });

        var conflict = Assert.IsType<Outcome.Conflict>(outcome);
        Assert.Equal([new Difference("Statement", "Winlow expects a leak.", "Winlow is sure of a leak.")], conflict.Differences);
        Assert.Equal(("claim", seen.Id, 2), (conflict.Kind, conflict.RowId, conflict.Version));
        Assert.Equal("Ada Lindqvist edited the claim meanwhile. Nothing was overwritten: compare the two and save again.", conflict.Message);
        Assert.Equal("Winlow expects a leak.", (await record.Get<ClaimQueries>().Get(ada, seen.Id))!.Card.Statement);
        Done(await claims.Edit(tomas, seen.Id, conflict.Version, seen.ToForm() with { Statement = "Winlow is sure of a leak." }));
    }

    [Theory, EachDatabase]
    public async Task Two_who_say_the_same_do_not_clash(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var seen = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];
        Done(await record.Get<ClaimCommands>().Accept(ada, seen.Id, seen.Version));

        Done(await record.Get<ClaimCommands>().Accept(await record.Sign("Tomás Rey"), seen.Id, seen.Version));

        Assert.Equal(2, (await record.Get<ClaimQueries>().Get(ada, seen.Id))!.Card.Version);
    }

    [Theory, EachDatabase]
    public async Task An_answer_given_meanwhile_is_no_conflict_for_an_edit(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var seen = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];
        Done(await record.Get<ClaimCommands>().Accept(ada, seen.Id, seen.Version));
        Done(await record.Get<AssessmentCommands>().Assess(ada, new(seen.Id, Question.True, Answer.Promise, null, null, 0)));

        Done(await record.Get<ClaimCommands>().Edit(ada, seen.Id, seen.Version + 1, seen.ToForm() with { Hedge = "will" }));
    }

    [Theory, EachDatabase]
    public async Task Two_answer_one_question_and_the_second_sees_both_answers(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var (ada, tomas) = (await record.Sign(), await record.Sign("Tomás Rey"));
        var assessments = record.Get<AssessmentCommands>();
        var claim = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];
        Done(await assessments.Assess(ada, new(claim.Id, Question.True, Answer.Disputed, "The survey says no.", null, 0)));

        var conflict = Assert.IsType<Outcome.Conflict>(
            await assessments.Assess(tomas, new(claim.Id, Question.True, Answer.Verified, "It leaked.", null, 0)));

        Assert.Contains(new Difference("Answer", "Disputed", "Verified"), conflict.Differences);
        Assert.Contains(new Difference("Rationale", "The survey says no.", "It leaked."), conflict.Differences);
        Assert.Equal(("Ada Lindqvist", "disputed that it is true"), (conflict.By, conflict.Action));
        Assert.Equal(Answer.Disputed, (await record.Get<ClaimQueries>().Get(ada, claim.Id))!.Card.IsTrue.Answer);
    }

    [Fact]
    public async Task Of_two_that_read_before_either_writes_PostgreSQL_lets_one_through()
    {
        await using var record = await TestRecord.On(Provider.Postgres);
        var ada = await record.Sign();
        var seen = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];
        var bothHaveRead = new Barrier(2);

        var outcomes = await Task.WhenAll(Write("first"), Write("second"));

        Assert.Single(outcomes.OfType<Outcome.Done>());
        var conflict = Assert.Single(outcomes.OfType<Outcome.Conflict>());
        Assert.Equal("Statement", Assert.Single(conflict.Differences).Member);
        Assert.Null((await record.Get<RevisionLog>().Verify()).Fault);

        Task<Outcome> Write(string statement) => Task.Run(() =>
            record.Get<RecordWriter>().Change(ada, Deed.Decide, "edited the claim", async change =>
            {
                var claim = (await change.Find<Claim>(seen.Id, seen.Version))!;
                bothHaveRead.SignalAndWait(TimeSpan.FromSeconds(30));
                claim.Statement = statement;
                return change.Done(claim);
            }));
    }

    [Fact]
    public async Task Of_two_that_answer_before_either_writes_PostgreSQL_lets_one_through()
    {
        await using var record = await TestRecord.On(Provider.Postgres);
        var ada = await record.Sign();
        var claim = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];
        Done(await record.Get<ClaimCommands>().Accept(ada, claim.Id, claim.Version));
        var bothHaveRead = new Barrier(2);

        var outcomes = await Task.WhenAll(Give(Answer.Verified), Give(Answer.Disputed));

        Assert.Single(outcomes.OfType<Outcome.Done>());
        Assert.Contains("Answer", Assert.Single(outcomes.OfType<Outcome.Conflict>()).Differences.Select(d => d.Member));

        Task<Outcome> Give(Answer answer) => Task.Run(() =>
            record.Get<RecordWriter>().Change(ada, Deed.Decide, "answered", async change =>
            {
                await change.Find<Claim>(claim.Id);
                bothHaveRead.SignalAndWait(TimeSpan.FromSeconds(30));
                var given = change.Add(new Assessment { ClaimId = claim.Id, Number = 1, Answer = answer, AnalystId = ada.Id, At = change.At });
                return new Outcome.Done(change.CommandId, given.Id);
            }));
    }

    [Theory, EachDatabase]
    public async Task A_command_that_fails_halfway_writes_nothing(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var seen = (await record.Read(ada, await record.AddSplit(ada))).Claims;

        var refusal = Refused(await record.Get<ClaimCommands>().Accept(ada, [new(seen[0].Id, 1), new(Guid.NewGuid(), 1)]));

        Assert.Equal("The claim is no longer there: somebody removed it.", refusal);
        await using var context = await record.Open();
        Assert.Equal(2, await context.Claims.CountAsync(c => c.State == ClaimState.Proposed));
    }

    [Theory, EachDatabase]
    public async Task A_row_is_never_deleted(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claim = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => record.Get<RecordWriter>().Change(
            ada, Deed.Administer, "deleted the claim", async change =>
            {
                var row = (await change.Find<Claim>(claim.Id))!;
                change.Record.Remove(row);
                return change.Done(row);
            }));

        Assert.Equal("A claim is hidden, never deleted.", error.Message);
        Assert.NotNull(await record.Get<ClaimQueries>().Get(ada, claim.Id));
    }

    [Theory, EachDatabase]
    public async Task Whoever_listens_hears_of_a_change_once_it_stands(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var article = await record.Read(ada, await record.AddSplit(ada));
        var claim = article.Claims[0];
        var heard = new List<RecordChanged>();
        using (record.Get<RecordChanges>().Subscribe(_ => throw new InvalidOperationException("a listener's own failure")))
        using (record.Get<RecordChanges>().Subscribe(heard.Add))
            Done(await record.Get<ClaimCommands>().Accept(ada, claim.Id, claim.Version));
        Done(await record.Get<ClaimCommands>().Reject(ada, claim.Id, 2));

        var changed = Assert.Single(heard);
        Assert.True(changed.Touches(claim.Id) && changed.Touches(article.Article.Id) && changed.Touches("claim"));
        Assert.False(changed.Touches(article.Claims[1].Id) || changed.Touches("source"));
    }
}
