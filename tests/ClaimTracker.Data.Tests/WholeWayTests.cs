using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Tests.Databases;
using ClaimTracker.Data.Timelines;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests;

public sealed class WholeWayTests
{
    [Theory, EachDatabase]
    public async Task An_article_becomes_claims_a_claim_gets_a_source_and_answers_an_actor_gets_a_timeline(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var article = await record.Read(ada, await record.AddSplit(ada));

        Assert.Equal(("Barrier will leak, engineer warns", "Port Gazette"), (article.Article.Title, article.Publisher));
        Assert.Equal([("Edda Winlow", "said", ClaimState.Proposed), ("two officials", "told the paper", ClaimState.Proposed)],
            article.Claims.Select(c => (c.ActorName!, c.CueText, c.State)));
        Assert.Equal(1, (await record.Get<ArticleQueries>().List(ada, new(Show: ArticleFilter.ToReview))).Rows.Total);

        var claim = article.Claims[0];
        Done(await record.Get<ClaimCommands>().Accept(ada, claim.Id, claim.Version));
        var gazette = Done(await record.Get<SourceCommands>().Add(ada, new() { Title = "Interview", Publisher = "The Port Gazette", PublishedOn = "2025-11-13" }));
        Done(await record.Get<EvidenceCommands>().Link(ada, claim.Id, gazette.RowId, new() { Question = Question.Said, Stance = Stance.Supports, Credibility = 2 }));
        Done(await record.Get<SourceCommands>().Grade(ada, article.Article.PublisherId!.Value, Reliability.B, new(2025, 1, 1), null));
        Done(await record.Get<AssessmentCommands>().Assess(ada, new(claim.Id, Question.Said, Answer.Verified, "Heard it.", null, 0)));

        var view = (await record.Get<ClaimQueries>().Get(ada, claim.Id))!;
        Assert.Equal((ClaimState.Accepted, Answer.Verified, "Heard it.", "Ada Lindqvist"), (view.Card.State, view.Card.WasSaid.Answer, view.Card.WasSaid.Rationale, view.Card.WasSaid.By));
        Assert.Equal([("Interview", "Port Gazette", Reliability.B)], view.Card.Evidence.Select(e => (e.Title, e.Publisher!, e.Grade.Letter)));
        Assert.Equal(
            ["verified that it was said", "linked a source", "accepted the claim", "split the article"],
            view.History.Select(h => h.Action));

        var points = await record.Get<TimelineQueries>().OfActor(ada, new(claim.ActorId!.Value, WasSaid: [Answer.Verified], From: new(2025, 11, 1)));
        Assert.Equal([(claim.Id, "2025-11-12", "Port Gazette")], points.Select(p => (p.ClaimId, p.Said.Edtf!, p.Publisher!)));
        var actors = await record.Get<ActorQueries>().List(ada, new());
        Assert.Equal([("Edda Winlow", 1, 1), ("Port Gazette", 0, 0)], actors.Items.Select(a => (a.Name, a.Claims, a.Said.Verified)));
        Assert.Equal(2, (await record.Get<ActorQueries>().Find(ada, "e")).Count);
        Assert.NotNull(await record.Get<ActorQueries>().Get(ada, claim.ActorId.Value));
        Assert.Equal([("Interview", 1)], (await record.Get<SourceQueries>().List(ada, new(Text: "interv"))).Items.Select(s => (s.Title, s.Supports)));
        var source = (await record.Get<SourceQueries>().Get(ada, gazette.RowId))!;
        Assert.Equal([claim.Id], source.Bearings.Select(b => b.ClaimId));
        Assert.Equal((ada.Name, record.Clock.GetUtcNow().UtcDateTime), (source.AddedBy, source.AddedAt));
        Assert.Equal(["Port Gazette"], (await record.Get<SourceQueries>().Publishers(ada)).Select(p => p.Name));
        Assert.Equal([("Port Gazette", 1)], (await record.Get<SourceQueries>().Offered(ada, claim.Id)).Select(o => (o.Hop.Name, o.Known.Count)));
        var waiting = await record.Get<ClaimQueries>().Waiting(ada, new());
        Assert.Equal(["told the paper"], waiting.Claims.Items.Select(c => c.CueText));
        Assert.Equal((new WaitingCounts(1, 0, 0, 1, 0, 0, 0, 0, 1), 1), (waiting.Counts, waiting.Articles));
        Assert.Null((await record.Get<RevisionLog>().Verify()).Fault);
    }
}
