using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Tests.Databases;
using ClaimTracker.Data.Timelines;
using ClaimTracker.Text.Speakers;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Actors;

/// <summary>An article in which Edda Winlow says something alone and something together with Jorun Vask.</summary>
public sealed class JointSpeakersTests
{
    [Theory, EachDatabase]
    public async Task What_several_say_together_is_on_the_timeline_of_each(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claims = (await record.Read(ada, await Add(record, ada))).Claims;
        var winlow = claims[0].ActorId!.Value;
        var vask = Assert.Single(await record.Get<ActorQueries>().Find(ada, "Jorun Vask"), a => a.Kind == ActorKind.Person).Id;

        Assert.Equal(
            ["said", "told the paper with Edda Winlow and Jorun Vask"],
            (await Timeline(record, ada, winlow)).Select(p => p.Jointly is { } all ? $"{p.CueText} with {all}" : p.CueText));
        Assert.Equal(["told the paper"], (await Timeline(record, ada, vask)).Select(p => p.CueText));
        Assert.All(await Timeline(record, ada, claims[1].ActorId!.Value), p => Assert.Null(p.Jointly));
    }

    [Theory, EachDatabase]
    public async Task It_counts_for_each_in_the_list_and_on_the_page(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claims = (await record.Read(ada, await Add(record, ada))).Claims;
        Done(await record.Get<ClaimCommands>().Accept(ada, claims[1].Id, 1));
        var actors = record.Get<ActorQueries>();

        var list = (await actors.List(ada, new())).Items;
        var page = (await actors.Get(ada, claims[0].ActorId!.Value))!;
        var group = (await actors.Get(ada, claims[1].ActorId!.Value))!;

        Assert.Equal(
            [("Edda Winlow", 1, 1, "2025-11-13"), ("Jorun Vask", 1, 0, "2025-11-13")],
            list.Where(a => a.Kind == ActorKind.Person).Select(a => (a.Name, a.Claims, a.Proposed, a.LastSaid)));
        Assert.Equal((1, 1, 2), (page.Row.Claims, page.Row.Proposed, Assert.Single(page.Outlets).Claims));
        Assert.Equal(["Edda Winlow", "Jorun Vask"], group.Members.Select(m => m.Name));
    }

    [Theory, EachDatabase]
    public async Task An_analyst_says_who_speaks_together_and_may_take_it_back(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claims = (await record.Read(ada, await Add(record, ada))).Claims;
        var group = (await record.Get<ActorQueries>().Get(ada, claims[1].ActorId!.Value))!.Actor;
        ActorForm Form(IReadOnlyList<Guid>? members) => new(group.Name, group.Kind, [], [], Members: members);

        Done(await record.Get<ActorCommands>().Edit(ada, group.Id, group.Version, Form(null)));
        Assert.Equal(2, (await record.Get<ActorQueries>().Get(ada, group.Id))!.Members.Count);
        var alone = Done(await record.Get<ActorCommands>().Edit(ada, group.Id, group.Version, Form([group.Members[1]])));

        Assert.Equal(["said"], (await Timeline(record, ada, group.Members[0])).Select(p => p.CueText));
        Done(await record.Get<UndoCommand>().Undo(ada, alone.CommandId));
        Assert.Equal(2, (await Timeline(record, ada, group.Members[0])).Count);
        Assert.Equal(
            "One of those who speak together is no longer there: choose another.",
            Refused(await record.Get<ActorCommands>().Edit(ada, group.Id, group.Version + 2, Form([group.Id]))));
    }

    private static async Task<Guid> Add(TestRecord record, Analyst analyst)
    {
        var split = Split();
        var together = new ResolvedSpeaker("Edda Winlow and Jorun Vask", ActorKind.Group, [], "several who speak together")
        {
            Members = [new("Edda Winlow", ActorKind.Person, [], "named here"), new("Jorun Vask", ActorKind.Person, [], "named here")],
        };
        var added = Done(await record.Get<ArticleCommands>().Add(analyst, new(split.Document.Text)));
        Done(await record.Get<SplitCommands>().Save(Analyst.Splitter, added.RowId, split with { Claims = [split.Claims[0], split.Claims[1] with { Speaker = together }] }));
        return added.RowId;
    }

    private static Task<IReadOnlyList<TimelinePoint>> Timeline(TestRecord record, Analyst analyst, Guid actor) =>
        record.Get<TimelineQueries>().OfActor(analyst, new(actor, IncludeProposed: true));
}
