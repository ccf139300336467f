using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Tests.Databases;
using ClaimTracker.Data.Timelines;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Timelines;

public sealed class TimelineQueriesTests
{
    [Theory, EachDatabase]
    public async Task An_actors_claims_stand_by_when_they_were_said_and_every_filter_narrows_them(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var view = await record.Read(ada, await record.AddSplit(ada));
        var (winlow, proposal) = (view.Claims[0].ActorId!.Value, view.Claims[0].Id);
        var made = new Dictionary<string, Guid>();
        foreach (var said in new[] { "", "2026", "../2025-03-12", "2025-03-01/2025-04-30", "2025-03-05" })
            made[said] = Done(await record.Get<ClaimCommands>().Create(ada, view.Article.Id, new()
            {
                ActorId = winlow,
                Said = said,
                Spans = [new(SpanRole.Content, 0, 7)],
                WorthChecking = said == "2026",
            })).RowId;
        Done(await record.Get<AssessmentCommands>().Assess(ada, new(made["2026"], Question.Said, Answer.Verified, null, null, 0)));
        Done(await record.Get<AssessmentCommands>().Assess(ada, new(made["2025-03-05"], Question.True, Answer.Promise, null, null, 0)));
        var all = new TimelineRequest(winlow);

        Assert.Equal(["2025-03-01/2025-04-30", "2025-03-05", "../2025-03-12", "2026", ""], await Said(all));
        Assert.Equal(["2025-03-01/2025-04-30", "2025-03-05", "../2025-03-12", "2025-11-12", "2026", ""], await Said(all with { IncludeProposed = true }));
        Assert.Equal(["2025-03-01/2025-04-30"], await Said(all with { From = new(2025, 4, 30), To = new(2025, 12, 31) }));
        Assert.Equal(["../2025-03-12"], await Said(all with { To = new(2025, 2, 28) }));
        Assert.Equal(["2026"], await Said(all with { WasSaid = [Answer.Verified, Answer.Disputed] }));
        Assert.Equal(["2025-03-05"], await Said(all with { IsTrue = [Answer.Promise] }));
        Assert.Equal(["2026"], await Said(all with { WorthChecking = true }));
        Assert.Equal(5, (await Said(all with { PublisherId = view.Article.PublisherId })).Count);
        Assert.Empty(await Said(all with { PublisherId = winlow }));
        Assert.Empty(await Said(new(Guid.NewGuid())));
        var point = (await record.Get<TimelineQueries>().OfActor(ada, all with { IncludeProposed = true })).Single(p => p.ClaimId == proposal);
        Assert.Equal(
            ("said", "the barrier will leak before the winter is out", ClaimState.Proposed, "Port Gazette", new DateOnly(2025, 11, 13), Answer.NotLookedAt, Answer.NotLookedAt),
            (point.CueText, point.ContentText, point.State, point.Publisher, point.PublishedOn!.Value, point.WasSaid, point.IsTrue));

        async Task<List<string>> Said(TimelineRequest request) =>
            [.. (await record.Get<TimelineQueries>().OfActor(ada, request)).Select(p => p.Said.Edtf ?? "")];
    }

    [Theory, EachDatabase]
    public async Task An_actor_against_their_own_words_is_a_change_and_against_anothers_or_a_rejected_one_is_none(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var view = await record.Read(ada, await record.AddSplit(ada));
        var winlow = view.Claims[0].ActorId!.Value;
        var (first, second, third) = (await Make(winlow), await Make(winlow), await Make(winlow));
        var anothers = await Make(null);
        await Relate(second, first, RelationKind.Contradicts);
        await Relate(third, second, RelationKind.Withdraws);
        await Relate(third, first, RelationKind.Repeats);
        await Relate(anothers, first, RelationKind.Contradicts);

        Assert.Equal([new(second, first, RelationKind.Contradicts), new(third, second, RelationKind.Withdraws)], await Changes());

        Done(await record.Get<ClaimCommands>().Reject(ada, third, 1));
        Assert.Equal([new(second, first, RelationKind.Contradicts)], await Changes());

        Task<IReadOnlyList<TimelineChange>> Changes() => record.Get<TimelineQueries>().ChangesOf(ada, winlow);
        async Task Relate(Guid from, Guid to, RelationKind kind) => Done(await record.Get<ClaimCommands>().Relate(ada, from, to, kind));
        async Task<Guid> Make(Guid? actor) => Done(await record.Get<ClaimCommands>().Create(ada, view.Article.Id, new()
        {
            ActorId = actor,
            Said = "2025-03-05",
            Spans = [new(SpanRole.Content, 0, 7)],
        })).RowId;
    }
}
