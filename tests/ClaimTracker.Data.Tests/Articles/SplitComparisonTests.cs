using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Tests.Databases;
using ClaimTracker.Text;
using ClaimTracker.Text.Speakers;
using Microsoft.EntityFrameworkCore;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Articles;

public sealed class SplitComparisonTests
{
    [Theory, EachDatabase]
    public async Task What_is_new_gone_and_another_is_told_and_nothing_is_written(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var id = await record.AddSplit(ada);
        var before = await Log(record);

        var comparison = (await record.Get<SplitCommands>().Compare(ada, id, Better()))!;

        Assert.Equal(["Barrier will leak, an engineer warns."], comparison.Added.Select(c => c.Statement));
        Assert.Equal(["Two officials told the paper the first survey was never read."], comparison.Gone.Select(c => c.Statement));
        var changed = Assert.Single(comparison.Changed);
        Assert.Equal(
            [
                new("Sentence", "Edda Winlow said the barrier will leak before the winter is out.", "Winlow said the barrier will leak."),
                new("Words", "the barrier will leak before the winter is out", "the barrier will leak"),
                new("Who", "Edda Winlow", "E. M. Winlow"),
                new("When", "12 Nov 2025", "no date"),
                new("Confidence", "91 % sure", "60 % sure"),
            ],
            changed.Fields);
        Assert.Equal((0, 0, false), (comparison.LeftAlone.Count, comparison.Same, comparison.IsEmpty));
        Assert.Equal(before, await Log(record));
        await using var context = await record.Open();
        Assert.False(await context.Actors.AnyAsync(a => a.Name == "E. M. Winlow", TestContext.Current.CancellationToken));
    }

    [Theory, EachDatabase]
    public async Task Taking_them_replaces_untouched_proposals_in_one_command_and_undo_brings_the_former_back(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var id = await record.AddSplit(ada);
        var before = await record.Read(ada, id);

        var taken = Done(await record.Get<SplitCommands>().Take(ada, id, Better()));

        var after = await record.Read(ada, id);
        Assert.Equal(["Barrier will leak, an engineer warns.", "Winlow said the barrier will leak."], after.Claims.Select(c => c.Statement));
        Assert.Equal(before.Claims[0].Id, after.Claims[1].Id);
        Assert.True((await record.Get<SplitCommands>().Compare(ada, id, Better()))!.IsEmpty);

        Done(await record.Get<UndoCommand>().Undo(ada, taken.CommandId));
        var undone = await record.Read(ada, id);
        Assert.Equal(before.Claims.Select(c => (c.Id, c.Statement, c.ActorName)), undone.Claims.Select(c => (c.Id, c.Statement, c.ActorName)));

        Done(await record.Get<SplitCommands>().Take(ada, id, Better()));
        Assert.Equal(after.Claims.Select(c => (c.Id, c.Statement)), (await record.Read(ada, id)).Claims.Select(c => (c.Id, c.Statement)));
    }

    [Theory, EachDatabase]
    public async Task What_analysts_touched_is_left_alone_and_not_proposed_again_with_other_borders(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var id = await record.AddSplit(ada);
        var first = await record.Read(ada, id);
        Done(await record.Get<ClaimCommands>().Reject(ada, first.Claims[0].Id, 1));
        Done(await record.Get<ClaimCommands>().Flag(ada, first.Claims[1].Id, 1, true));

        var comparison = (await record.Get<SplitCommands>().Compare(ada, id, Better()))!;

        Assert.Equal(
            [(first.Claims[0].Id, ClaimState.Rejected), (first.Claims[1].Id, ClaimState.Proposed)],
            comparison.LeftAlone.Select(c => (c.Id, c.State)));
        Assert.Equal((1, 0, 0), (comparison.Added.Count, comparison.Changed.Count, comparison.Gone.Count));
        Done(await record.Get<SplitCommands>().Take(ada, id, Better()));
        Assert.Equal(
            [("Barrier will leak, an engineer warns.", ClaimState.Proposed), (first.Claims[0].Statement, ClaimState.Rejected), (first.Claims[1].Statement, ClaimState.Proposed)],
            (await record.Read(ada, id)).Claims.Select(c => (c.Statement, c.State)));
    }

    [Theory, EachDatabase]
    public async Task Articles_of_an_earlier_version_are_counted_and_listed(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var earlier = await record.AddSplit(ada);
        await record.AddSplit(ada, SmallRecord.Text + " ");
        await using (var context = await record.Open())
            await context.Articles.Where(a => a.Id == earlier).ExecuteUpdateAsync(a => a.SetProperty(x => x.SplitterVersion, "0"), TestContext.Current.CancellationToken);

        var list = await record.Get<ArticleQueries>().List(ada, new(Show: ArticleFilter.EarlierSplit));

        Assert.Equal((1, 2), (list.Counts.EarlierSplit, list.Counts.All));
        Assert.Equal([earlier], list.Rows.Items.Select(r => r.Id));
        Done(await record.Get<SplitCommands>().Take(ada, earlier, Split()));
        Assert.Equal(0, (await record.Get<ArticleQueries>().List(ada, new())).Counts.EarlierSplit);
    }

    [Theory, EachDatabase]
    public async Task A_reader_may_look_but_not_take(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var id = await record.AddSplit(await record.Sign());
        var reader = await record.AddAnalyst("Bo Ek", Role.Reader);

        Assert.NotNull(await record.Get<SplitCommands>().Compare(reader, id, Better()));
        Assert.Equal("Bo Ek may read, but not decide: ask an administrator for the role of an analyst.", Refused(await record.Get<SplitCommands>().Take(reader, id, Better())));
    }

    // A version that reads the headline, knows the engineer's name, cuts her words shorter and leaves the officials out.
    private static SplitResult Better()
    {
        var split = Split();
        var winlow = split.Claims[0];
        return split with
        {
            Claims =
            [
                winlow with
                {
                    Attribution = new([Find(SmallRecord.Text, "engineer")], [Find(SmallRecord.Text, "warns")], [Find(SmallRecord.Text, "Barrier will leak")], 0.8),
                    Speaker = new("the engineer", ActorKind.Anonymous, [], "a descriptor"),
                    Statement = "Barrier will leak, an engineer warns.",
                },
                winlow with
                {
                    Attribution = winlow.Attribution with { Content = [Find(SmallRecord.Text, "the barrier will leak")] },
                    Speaker = winlow.Speaker! with { Name = "E. M. Winlow" },
                    Statement = "Winlow said the barrier will leak.",
                    SaidAt = null,
                    Confidence = 0.6,
                },
            ],
        };
    }

    private static async Task<long> Log(TestRecord record)
    {
        await using var context = await record.Open();
        return await context.Revisions.LongCountAsync(TestContext.Current.CancellationToken);
    }
}
