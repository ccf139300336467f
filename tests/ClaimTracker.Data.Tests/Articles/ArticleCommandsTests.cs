using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Tests.Databases;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Articles;

public sealed class ArticleCommandsTests
{
    [Theory, EachDatabase]
    public async Task An_added_article_waits_with_its_first_words_as_title_and_its_text_as_snapshot(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();

        var added = Done(await record.Get<ArticleCommands>().Add(ada, new("\n  A headline\0\r\nand a text 😀")));

        var view = await record.Read(ada, added.RowId);
        Assert.Equal(("A headline\uFFFD", "en", SplitState.Waiting), (view.Article.Title, view.Article.Language, view.Article.SplitState));
        Assert.Equal(new DateTime(2026, 3, 1, 9, 0, 0, DateTimeKind.Utc), view.Article.AddedAt);
        Assert.Equal(("\n  A headline\uFFFD\r\nand a text 😀", 1), (view.Snapshot.Text, view.Snapshots));
        Assert.Equal(RecordState.Digest(view.Snapshot.Text), view.Snapshot.Sha256);
        Assert.Empty(view.Claims);
        Assert.Null(view.Layout);
    }

    [Fact]
    public async Task A_long_first_line_is_cut_at_a_word()
    {
        await using var record = await TestRecord.On(Provider.Sqlite);
        var ada = await record.Sign();

        var added = Done(await record.Get<ArticleCommands>().Add(ada, new(string.Concat(Enumerable.Repeat("harbour ", 40)))));

        Assert.Equal(string.Join(' ', Enumerable.Repeat("harbour", 15)) + "…", (await record.Read(ada, added.RowId)).Article.Title);
    }

    [Theory, EachDatabase]
    public async Task A_text_that_is_there_already_is_refused_and_says_where(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var first = await record.AddSplit(ada);

        var refused = Assert.IsType<Outcome.Refused>(await record.Get<ArticleCommands>().Add(ada, new(SmallRecord.Text, Title: "Another")));

        Assert.Equal(new Outcome.Refused("This text is in the record already: “Barrier will leak, engineer warns”.", first), refused);
        foreach (var end in new[] { "\n", "\r\n\r\n" })
            Assert.Equal(refused, await record.Get<ArticleCommands>().Add(ada, new(SmallRecord.Text + end)));
    }

    [Fact]
    public async Task Nothing_and_too_much_are_refused_with_what_to_do()
    {
        await using var record = await TestRecord.On(Provider.Sqlite);
        var ada = await record.Sign();
        var articles = record.Get<ArticleCommands>();

        Assert.Equal("There is no text: paste the article or choose a file.", Refused(await articles.Add(ada, new(" \n\t"))));
        Assert.Equal(
            "The text has 5.5 MB and 5 are taken at most: add it in parts.",
            Refused(await articles.Add(ada, new(new string('a', 5_767_168)))));
        Done(await articles.Add(ada, new(new string('a', ArticleCommands.MaxBytes))));
    }

    [Theory, EachDatabase]
    public async Task What_is_known_of_an_article_can_be_put_right(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var before = (await record.Read(ada, await record.AddSplit(ada))).Article;

        Done(await record.Get<ArticleCommands>().Edit(
            ada, before.Id, before.Version, new("Barrier “will leak”", "Ola Brandt", "The Lantern", new(2025, 11, 14), "https://lantern.example/1")));

        var view = await record.Read(ada, before.Id);
        Assert.Equal(
            ("Barrier “will leak”", "Ola Brandt", "The Lantern", new DateOnly(2025, 11, 14), "https://lantern.example/1"),
            (view.Article.Title, view.Article.Byline, view.Publisher, view.Article.PublishedOn!.Value, view.Article.Url));
        Assert.Equal("The article needs a title.", Refused(await record.Get<ArticleCommands>().Edit(
            ada, before.Id, view.Article.Version, new(" ", null, null, null, null))));
    }

    [Theory, EachDatabase]
    public async Task A_removed_article_takes_its_claims_and_descriptors_along(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var view = await record.Read(ada, await record.AddSplit(ada));

        Done(await record.Get<ArticleCommands>().Hide(ada, view.Article.Id, view.Article.Version));

        Assert.Null(await record.Get<ArticleQueries>().Get(ada, view.Article.Id));
        Assert.Equal(1, await record.Get<ArticleQueries>().CountEver());
        Assert.Null(await record.Get<ClaimQueries>().Get(ada, view.Claims[0].Id));
        Assert.Equal(
            ["Edda Winlow", "Port Gazette"],
            (await record.Get<Data.Actors.ActorQueries>().List(ada, new(Descriptors: true, ByName: true))).Items.Select(a => a.Name));
        Done(await record.Get<ArticleCommands>().Add(ada, new(SmallRecord.Text)));
    }

    [Theory, EachDatabase]
    public async Task Lists_find_by_title_and_outlet_sort_and_page(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var articles = record.Get<ArticleCommands>();
        foreach (var (title, outlet, year, day) in new[] { ("Ferry", "The Lantern", 2025, 3), ("Toll", "Valdor Courier", 2024, 1), ("Crane", "The Lantern", 2025, 2) })
        {
            record.Clock.Advance(TimeSpan.FromMinutes(1));
            Done(await articles.Add(ada, new($"{title} text", title, null, new(year, 5, day), outlet)));
        }
        Done(await articles.Add(ada, new("No day text", "No day")));
        var queries = record.Get<ArticleQueries>();

        Assert.Equal(["Ferry", "Crane", "Toll", "No day"], await Titles(new()));
        Assert.Equal(["Crane", "Ferry", "No day", "Toll"], await Titles(new(Sort: ArticleSort.Title)));
        Assert.Equal(4, (await Titles(new(Sort: ArticleSort.ToReview))).Count());
        Assert.Equal("Crane", (await Titles(new(Sort: ArticleSort.Added))).First(t => t != "No day"));
        Assert.Equal(["Ferry", "Crane"], await Titles(new(Text: "lantern")));
        Assert.Equal(["Toll"], await Titles(new(Text: "TOLL")));
        Assert.Empty(await Titles(new(Text: "%")));
        Assert.Empty(await Titles(new(Show: ArticleFilter.ToReview)));
        var all = await queries.List(ada, new(Take: 1));
        Assert.Equal([("The Lantern", 2), ("Valdor Courier", 1)], all.Outlets.Select(o => (o.Name, o.Articles)));
        Assert.Equal([2025, 2024], all.Years);
        Assert.Equal(["Ferry", "Crane"], await Titles(new(PublisherId: all.Outlets[0].Id)));
        Assert.Equal(["Toll"], await Titles(new(Year: 2024)));
        var page = (await queries.List(ada, new(Skip: 1, Take: 2))).Rows;
        Assert.Equal(["Crane", "Toll"], page.Items.Select(a => a.Title));
        Assert.Equal((4, 1), (page.Total, page.Skipped));

        async Task<IEnumerable<string>> Titles(ArticleRequest request) => (await queries.List(ada, request)).Rows.Items.Select(a => a.Title);
    }

    [Theory, EachDatabase]
    public async Task The_list_counts_what_is_decided_and_how_each_question_was_answered(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var view = await record.Read(ada, await record.AddSplit(ada));
        var other = await record.AddSplit(ada, SmallRecord.Text + " ");
        Done(await record.Get<ClaimCommands>().Reject(ada, view.Claims[1].Id, 1));
        Done(await record.Get<ClaimCommands>().Flag(ada, view.Claims[0].Id, 1, true));
        Done(await record.Get<AssessmentCommands>().Assess(ada, new(view.Claims[0].Id, Question.True, Answer.Disputed, null, null, 0)));
        var queries = record.Get<ArticleQueries>();

        var row = (await queries.List(ada, new())).Rows.Items.Single(r => r.Id == view.Article.Id);

        Assert.Equal((0, 1, 1, 2, 2, 1), (row.Proposed, row.Accepted, row.Rejected, row.Claims, row.Reviewed, row.WorthChecking));
        Assert.Equal((new AnswerMix(0, 0, 1, 0), new AnswerMix(0, 1, 0, 0)), (row.WasSaid, row.IsTrue));
        Assert.Equal(["Edda Winlow"], row.Actors);
        foreach (var (show, ids) in new[]
        {
            (ArticleFilter.ToReview, new[] { other }), (ArticleFilter.Disputed, [view.Article.Id]), (ArticleFilter.WorthChecking, [view.Article.Id]),
        })
        {
            var list = await queries.List(ada, new(Show: show));
            Assert.Equal(ids, list.Rows.Items.Select(r => r.Id));
            Assert.Equal(new ArticleCounts(2, 1, 1, 1, 4, 2), list.Counts);
        }
    }
}
