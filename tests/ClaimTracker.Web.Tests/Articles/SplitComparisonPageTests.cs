using AngleSharp.Dom;
using Bunit;
using ClaimTracker.Data;
using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text;
using ClaimTracker.Web.Components.Articles;
using ClaimTracker.Web.Components.Claims;
using ClaimTracker.Web.Components.Shared;
using ClaimTracker.Web.Seeding;
using ClaimTracker.Web.Splitting;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using MudBlazor;

namespace ClaimTracker.Web.Tests.Articles;

/// <summary>An article whose proposals were another version's: one is too short, one is not made any more, one was accepted.</summary>
public sealed class SplitComparisonPageTests : PageTest
{
    private const string Article =
        "Pier stays shut\n\nEdda Winlow said on Monday the pier would stay shut until spring.\n\nJorun Vask said the crane was thirty years old.\n\nThe mayor told reporters that the toll would not rise.";

    private Guid id;

    public SplitComparisonPageTests()
    {
        Services.AddSingleton(_ => Splitter.Load(null)).AddSingleton<DossierDecisions>().AddSingleton<SeedLoader>().AddSingleton<TeamLearning>().AddSingleton<SplitQueue>();
        Services.AddSingleton<IHostApplicationLifetime, ApplicationLifetime>();
    }

    protected override async Task Arrange()
    {
        await Split();
    }

    [Fact]
    public async Task The_page_shows_what_would_change_takes_it_and_leaves_decisions_alone()
    {
        var before = (await Get<ArticleQueries>().Get(Ada, id))!;
        var shown = Render<SplitComparisonPage>(p => p.Add(x => x.Id, id));
        shown.WaitForElement(".resplit", TimeSpan.FromSeconds(20));

        Assert.Equal(
            ["Changed 1", "New 1", "Left alone 1"],
            shown.FindAll("h2").Select(Words));
        Assert.Contains("Sentence was Edda Winlow said something. → would be Edda Winlow said the pier would stay shut until spring.", Words(shown.Find(".was-now dl")), StringComparison.Ordinal);
        Assert.EndsWith("accepted", Words(shown.Find(".alone li")), StringComparison.Ordinal);

        await shown.FindAll("button").Single(b => Words(b) == "Take these").ClickAsync(new());
        Render<MudSnackbarProvider>().WaitForElement(".toast");
        var after = (await Get<ArticleQueries>().Get(Ada, id))!;
        Assert.Equal(
            (3, "Edda Winlow said the pier would stay shut until spring.", Splitter.Version),
            (after.Claims.Count, after.Claims[0].Statement, after.Article.SplitterVersion));
        Assert.Equal(before.Claims.Single(c => !c.Proposed).Statement, after.Claims.Single(c => !c.Proposed).Statement);
        Assert.Equal($"articles/{id}", Get<NavigationManager>().ToBaseRelativePath(Get<NavigationManager>().Uri));
    }

    [Fact]
    public async Task An_article_of_this_version_is_said_to_be_up_to_date_with_a_way_back()
    {
        await using (var context = await Get<IDbContextFactory<RecordContext>>().CreateDbContextAsync(Cancel))
            await context.Articles.ExecuteUpdateAsync(a => a.SetProperty(x => x.SplitterVersion, Splitter.Version), Cancel);
        var shown = Render<SplitComparisonPage>(p => p.Add(x => x.Id, id));
        shown.WaitForElement(".empty");

        Assert.Equal(["This article is up to date"], shown.FindAll("h1, h2").Select(Words));
        Assert.Equal(("Back to the article", $"articles/{id}"), (Words(shown.Find(".empty a")), shown.Find(".empty a").GetAttribute("href")));
        Assert.Empty(shown.FindAll("button, [role=progressbar], .resplit"));
    }

    [Fact]
    public void The_list_says_how_many_an_earlier_version_has_split()
    {
        Get<NavigationManager>().NavigateTo("articles");
        var list = Render<ArticlesPage>();

        Assert.Equal("1 article was split by an earlier version of the splitter. Show them", Words(list.WaitForElement(".earlier")));
        Assert.Equal("articles?show=earlier-split", list.Find(".earlier a").GetAttribute("href"));
    }

    [Fact]
    public async Task The_article_leads_to_the_comparison()
    {
        var article = (await Get<ArticleQueries>().Get(Ada, id))!.Article;
        var notice = Render<SplitNotice>(p => p.Add(x => x.Article, article).Add(x => x.HasClaims, true));

        Assert.Equal("Split by an earlier version of the splitter. See what the new version would change", Words(notice.Find("p")));
        Assert.Equal($"articles/{id}/split", notice.Find("a").GetAttribute("href"));
        article.SplitterVersion = Splitter.Version;
        Assert.Empty(Render<SplitNotice>(p => p.Add(x => x.Article, article).Add(x => x.HasClaims, true)).FindAll("*"));
    }

    // What this version finds, with the first sentence another and the last claim not found; the second is accepted.
    private async Task Split()
    {
        id = Assert.IsType<Outcome.Done>(await Get<ArticleCommands>().Add(Ada, new(Article))).RowId;
        var now = Get<Splitter>().Split(Article);
        Assert.Equal(3, now.Claims.Count);
        var earlier = now with { Claims = [now.Claims[0] with { Statement = "Edda Winlow said something." }, now.Claims[1]] };
        Assert.IsType<Outcome.Done>(await Get<SplitCommands>().Save(Analyst.Splitter, id, earlier));
        await using (var context = await Get<IDbContextFactory<RecordContext>>().CreateDbContextAsync())
            await context.Articles.ExecuteUpdateAsync(a => a.SetProperty(x => x.SplitterVersion, "0"));
        var claims = (await Get<ArticleQueries>().Get(Ada, id))!.Claims;
        Assert.IsType<Outcome.Done>(await Get<ClaimCommands>().Accept(Ada, claims[1].Id, claims[1].Version));
    }
}
