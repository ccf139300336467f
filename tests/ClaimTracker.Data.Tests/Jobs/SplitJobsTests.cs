using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Jobs;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Tests.Databases;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Jobs;

public sealed class SplitJobsTests
{
    [Theory, EachDatabase]
    public async Task The_longest_waiting_article_is_taken_first_and_no_two_takers_get_the_same(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var ids = new List<Guid>();
        foreach (var text in new[] { "first", "second", "third" })
        {
            record.Clock.Advance(TimeSpan.FromSeconds(1));
            ids.Add(Done(await record.Get<ArticleCommands>().Add(ada, new(text, PublishedOn: new(2025, 1, 1), Publisher: "Gazette"))).RowId);
        }
        var jobs = record.Get<SplitJobs>();

        Assert.Equal(new SplitJob(ids[0], "first", new(2025, 1, 1), "Gazette", false), await jobs.Take());
        var rest = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => jobs.Take())));
        Assert.Equal(ids[1..].Order(), rest.Where(j => j is not null).Select(j => j!.ArticleId).Order());
        Assert.Null(await jobs.Take());
    }

    [Theory, EachDatabase]
    public async Task What_was_running_when_the_program_ended_waits_again(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var added = Done(await record.Get<ArticleCommands>().Add(ada, new("text")));
        var jobs = record.Get<SplitJobs>();
        await jobs.Take();
        Assert.Equal(SplitState.Running, (await record.Read(ada, added.RowId)).Article.SplitState);

        await jobs.Resume();

        Assert.Equal(added.RowId, (await jobs.Take())!.ArticleId);
    }

    [Theory, EachDatabase]
    public async Task Whoever_listens_hears_how_far_it_is_and_the_log_keeps_none_of_it(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var added = Done(await record.Get<ArticleCommands>().Add(ada, new("text")));
        var heard = new List<RecordChanged>();
        using var listening = record.Get<RecordChanges>().Subscribe(heard.Add);

        Assert.True(await record.Get<SplitJobs>().Put(added.RowId, SplitState.Failed, "It could not be read."));
        Assert.False(await record.Get<SplitJobs>().Put(Guid.NewGuid(), SplitState.Failed));

        Assert.True(Assert.Single(heard).Touches(added.RowId));
        var article = (await record.Read(ada, added.RowId)).Article;
        Assert.Equal((SplitState.Failed, "It could not be read.", 1), (article.SplitState, article.SplitMessage, article.Version));
    }
}
