using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Tests.Databases;
using ClaimTracker.Text.Attributions;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Claims;

public sealed class WaitingTests
{
    [Theory, EachDatabase]
    public async Task Proposals_wait_in_reading_order_the_newest_article_first_with_the_reasons_to_look(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var older = await record.AddSplit(ada);
        var added = Done(await record.Get<ArticleCommands>().Add(ada, new(SmallRecord.Text + " ", PublishedOn: new(2025, 12, 1))));
        var split = Split(SmallRecord.Text + " ");
        Done(await record.Get<SplitCommands>().Save(Analyst.Splitter, added.RowId, split with
        {
            Claims = [split.Claims[0] with { Speaker = null, Hedge = Find(SmallRecord.Text, "will") }, split.Claims[1] with { Confidence = 0.59 }],
        }));

        var page = await record.Get<ClaimQueries>().Waiting(ada, new());

        Assert.Equal(
            [(added.RowId, "said", null, "will"), (added.RowId, "told the paper", "two officials", null), (older, "said", "Edda Winlow", null), (older, "told the paper", "two officials", null)],
            page.Claims.Items.Select(c => (c.ArticleId, c.CueText, c.ActorName, c.Hedge)));
        Assert.Equal((new WaitingCounts(4, 1, 1, 2, 1, 0, 2, 1, 4), 2), (page.Counts, page.Articles));
        Assert.Equal((2, 2, "Port Gazette"), (page.Claims.Items[0].ProposedInArticle, page.Claims.Items[0].ClaimsInArticle, page.Claims.Items[0].Publisher));
        foreach (var (why, total) in new[] { (Why.Clear, 1), (Why.Speaker, 1), (Why.Date, 2), (Why.Hedged, 1), (Why.WorthChecking, 0), (Why.Sure, 2), (Why.Unsure, 1) })
            Assert.Equal(total, (await record.Get<ClaimQueries>().Waiting(ada, new(why))).Claims.Total);
        var second = await record.Get<ClaimQueries>().Waiting(ada, new(ArticleId: older, Skip: 1, Take: 1));
        Assert.Equal(("told the paper", 2), (Assert.Single(second.Claims.Items).CueText, second.Claims.Total));
    }

    [Theory, EachDatabase]
    public async Task A_flagged_claim_waits_until_both_questions_are_answered(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claims = (await record.Read(ada, await record.AddSplit(ada))).Claims;
        Done(await record.Get<ClaimCommands>().Reject(ada, claims[1].Id, 1));
        Done(await record.Get<ClaimCommands>().Flag(ada, claims[0].Id, 1, true));
        Done(await record.Get<ClaimCommands>().Accept(ada, claims[0].Id, 2));
        var assessments = record.Get<AssessmentCommands>();

        Assert.Equal(1, await record.Get<ClaimQueries>().CountWaiting(ada));
        Done(await assessments.Assess(ada, new(claims[0].Id, Question.Said, Answer.Verified, null, null, 0)));
        Assert.Equal([(Answer.Verified, Answer.NotLookedAt)], (await record.Get<ClaimQueries>().Waiting(ada, new(Why.WorthChecking))).Claims.Items.Select(c => (c.WasSaid, c.IsTrue)));
        Done(await assessments.Assess(ada, new(claims[0].Id, Question.True, Answer.NotEstablished, null, null, 0)));
        var empty = await record.Get<ClaimQueries>().Waiting(ada, new());
        Assert.Equal((0, new WaitingCounts(0, 0, 0, 0, 0, 0, 0, 0), 0), (empty.Claims.Total, empty.Counts, empty.Articles));
    }
}
