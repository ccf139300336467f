using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Learning;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Tests.Databases;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Learning;
using ClaimTracker.Text.Speakers;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Learning;

public sealed class LearningTests
{
    private static readonly ProposalTraits Winlow = new(0.91, "said", Quotation.Indirect, SpeechAct.Statement, SpeakerTrait.Named, false);

    [Theory, EachDatabase]
    public async Task Accepted_corrected_and_rejected_proposals_are_told_apart(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var accepted = await record.AddSplit(ada);
        var corrected = await record.AddSplit(ada, SmallRecord.Text + " ");
        var commands = record.Get<ClaimCommands>();
        var (first, second) = (await record.Read(ada, accepted), await record.Read(ada, corrected));
        Done(await commands.Accept(ada, first.Claims[0].Id, 1));
        Done(await commands.Reject(ada, first.Claims[1].Id, 1));
        Done(await commands.Edit(ada, second.Claims[0].Id, 1, second.Claims[0].ToForm() with { ActorId = null, NewActor = new("E. M. Winlow", ActorKind.Person) }));
        Done(await commands.Edit(ada, second.Claims[1].Id, 1, second.Claims[1].ToForm() with { Said = "2025-11-01" }));

        var decisions = await record.Get<DecisionReader>().Read();

        var officials = Winlow with { Confidence = 0.7, Cue = "told the paper", Speaker = SpeakerTrait.Unnamed };
        Assert.Equal(
            [
                new(accepted, Winlow, Fate.Accepted, true, new("Edda Winlow", "Edda Winlow", "Edda Winlow", ActorKind.Person, true)),
                new(accepted, officials, Fate.Rejected, true, new("Two officials", "two officials", null, ActorKind.Anonymous, true)),
                new(corrected, Winlow, Fate.Accepted, true, new("Edda Winlow", "Edda Winlow", "E. M. Winlow", ActorKind.Person, false)),
                new(corrected, officials, Fate.Accepted, false, new("Two officials", "two officials", null, ActorKind.Anonymous, true)),
            ],
            decisions.OrderBy(d => d.Article).ThenBy(d => d.Traits.Cue, StringComparer.Ordinal));
    }

    [Theory, EachDatabase]
    public async Task What_waits_was_undone_made_by_hand_or_invented_teaches_nothing(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var commands = record.Get<ClaimCommands>();
        var view = await record.Read(ada, await record.AddSplit(ada));
        var undone = Done(await commands.Accept(ada, view.Claims[0].Id, 1));
        Done(await record.Get<UndoCommand>().Undo(ada, undone.CommandId));
        Done(await commands.Create(ada, view.Article.Id, view.Claims[1].ToForm()));
        var invented = await record.Read(ada, await record.AddSplit(ada, SmallRecord.Text + " ", invented: true));
        Done(await commands.Reject(ada, invented.Claims[0].Id, 1));

        Assert.Empty(await record.Get<DecisionReader>().Read());
    }

    [Theory, EachDatabase]
    public async Task A_proposal_that_was_changed_by_what_was_learnt_is_judged_by_the_splitters_own(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var added = Done(await record.Get<ArticleCommands>().Add(ada, new(SmallRecord.Text)));
        var split = Split();
        Done(await record.Get<SplitCommands>().Save(Analyst.Splitter, added.RowId, split with
        {
            Claims = [split.Claims[0] with { Confidence = 0.2, Learned = new("120-0a1b2c3d", 0.91, "“said”: accepted as proposed in 1 of 20 earlier decisions", "Winlow") }],
        }));
        var claim = (await record.Read(ada, added.RowId)).Claims[0];
        Done(await record.Get<ClaimCommands>().Accept(ada, claim.Id, 1));

        Assert.Equal(
            [new(added.RowId, Winlow, Fate.Accepted, true, new("Edda Winlow", "Winlow", "Edda Winlow", ActorKind.Person, false))],
            await record.Get<DecisionReader>().Read());
        Assert.Equal((0.2, "120-0a1b2c3d"), (claim.Confidence, claim.Learned!.Model));
    }

    [Theory, EachDatabase]
    public async Task Forgetting_lets_earlier_decisions_teach_no_more_and_can_be_undone(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var view = await record.Read(ada, await record.AddSplit(ada));
        Done(await record.Get<ClaimCommands>().Accept(ada, view.Claims[0].Id, 1));
        record.Clock.Advance(TimeSpan.FromMinutes(1));

        var forgot = Done(await record.Get<LearningCommands>().Forget(ada));

        Assert.Empty(await record.Get<DecisionReader>().Read());
        record.Clock.Advance(TimeSpan.FromMinutes(1));
        Done(await record.Get<ClaimCommands>().Reject(ada, view.Claims[1].Id, 1));
        Assert.Equal([Fate.Rejected], (await record.Get<DecisionReader>().Read()).Select(d => d.Fate));
        Assert.Equal((ClaimState.Accepted, ClaimState.Rejected), ((await record.Read(ada, view.Article.Id)).Claims[0].State, (await record.Read(ada, view.Article.Id)).Claims[1].State));
        Done(await record.Get<UndoCommand>().Undo(ada, forgot.CommandId));
        Assert.Equal(2, (await record.Get<DecisionReader>().Read()).Count);
    }

    [Theory, EachDatabase]
    public async Task Learning_is_on_until_an_administrator_switches_it_off(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var editor = await record.AddAnalyst("Bo Ek", Role.Editor);
        var commands = record.Get<LearningCommands>();

        Assert.True((await commands.Choice()).On);
        Assert.Equal("Bo Ek may not do this: ask an administrator.", Refused(await commands.Switch(editor, false)));
        var off = Done(await commands.Switch(ada, false));
        Assert.False((await commands.Choice()).On);
        Done(await record.Get<UndoCommand>().Undo(ada, off.CommandId));
        Assert.True((await commands.Choice()).On);
        Done(await commands.Forget(ada));
        Assert.True((await commands.Choice()).On);
    }
}
