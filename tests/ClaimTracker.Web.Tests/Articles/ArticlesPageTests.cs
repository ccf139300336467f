using AngleSharp.Dom;
using Bunit;
using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Jobs;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text;
using ClaimTracker.Text.Documents;
using ClaimTracker.Web.Components.Articles;
using ClaimTracker.Web.Components.Shared;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Seeding;
using ClaimTracker.Web.Splitting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using MudBlazor;

namespace ClaimTracker.Web.Tests.Articles;

public sealed class ArticlesPageTests : PageTest
{

    public ArticlesPageTests()
    {
        Services.AddSingleton(_ => Splitter.Load(null)).AddSingleton<DossierDecisions>().AddSingleton<SeedLoader>().AddSingleton<TeamLearning>().AddSingleton<SplitQueue>();
        Services.AddSingleton<IHostApplicationLifetime, ApplicationLifetime>();
    }

    [Fact]
    public void An_empty_record_says_what_to_do()
    {
        var articles = Open("articles", ".empty");

        Assert.Equal("No articles yet", articles.Find(".empty h2").TextContent);
        Assert.Empty(articles.FindAll(".chip, table"));
    }

    [Fact]
    public async Task Nothing_pasted_is_told_and_the_page_stays()
    {
        // Of an empty field the script gives nothing.
        JSInterop.SetupModule("./js/adder.js").Mode = JSRuntimeMode.Loose;
        var articles = Open("articles", ".empty");
        await articles.Find("form.adder").SubmitAsync();

        Assert.Equal("There is no text: paste the article or choose a file.", articles.Find(".adder .wrong").TextContent);
    }

    [Fact]
    public async Task Of_several_files_those_that_can_be_are_added_and_the_others_are_named_with_the_reason()
    {
        await Add("Ferry stays shut");
        var articles = Open("articles", "table");
        articles.FindComponent<InputFile>().UploadFiles(
            InputFileContent.CreateFromBinary([0, 1, 2], "photo.txt"), InputFileContent.CreateFromText("Toll rises\n\nThe toll rises.", "toll.txt"),
            InputFileContent.CreateFromText("Pier closed\n\nThe pier is closed.", "pier.txt"), InputFileContent.CreateFromText("Pier closed\n\nThe pier is closed.", "again.txt"));

        articles.WaitForAssertion(() => Assert.Equal(
            "2 of 4 files were not added. photo.txt: This is not plain text: save it as .txt and choose it again. again.txt: This text is in the record already: “Pier closed”.",
            articles.Find(".adder .wrong").TextContent));
        articles.WaitForAssertion(() => Assert.Equal(3, articles.FindAll("tbody tr").Count));
        var toast = Render<MudSnackbarProvider>().WaitForElement(".toast");
        Assert.StartsWith("Added 2 articles; they are being split.", Words(toast), StringComparison.Ordinal);
        await toast.QuerySelector("button")!.ClickAsync(new());
        articles.WaitForAssertion(() => Assert.Single(articles.FindAll("tbody tr")));
    }

    [Fact]
    public async Task A_row_has_the_headline_outlet_and_day_and_says_that_it_waits_to_be_split()
    {
        await Add("Ferry stays shut", "Port Gazette", new(2025, 11, 13));
        var articles = Open("articles", "table");

        var row = articles.Find("tbody tr");
        Assert.Equal(
            ("Ferry stays shut", "Port Gazette", "13 Nov 2025", "Waits to be split Stop"),
            (Words(row.QuerySelector(".head-line")!), Words(row.QuerySelector(".out")!), Words(row.QuerySelector(".pub")!), Words(row.QuerySelector(".splitting span")!)));
    }

    [Fact]
    public async Task A_stopped_article_says_so_and_can_be_split()
    {
        var id = await Add("Ferry stays shut");
        await Get<SplitJobs>().Put(id, SplitState.Cancelled, "Stopped. The text is kept.");
        var articles = Open("articles", "table");

        Assert.Equal("Stopped. The text is kept. Split it now", Words(articles.Find(".prog")));
        await articles.Find(".prog button").ClickAsync(new());
        articles.WaitForAssertion(() => Assert.Equal("Waits to be split Stop", Words(articles.Find(".prog"))));
    }

    [Fact]
    public async Task A_filter_that_finds_nothing_leads_back_to_all()
    {
        await Add("Ferry stays shut");
        var articles = Open("articles?show=disputed", ".empty");

        Assert.Equal(["All 1", "To review 0", "With disputes 0", "Worth checking 0"], articles.FindAll("a.chip").Select(Words));
        Assert.Equal("With disputes 0", Words(articles.Find(".chip[aria-current]")));
        Assert.Equal(
            ("No article hereNothing fits these filters.Show all", "articles"), (Words(articles.Find(".empty")), articles.Find(".empty a").GetAttribute("href")));
    }

    [Fact]
    public async Task Filter_and_order_stay_when_one_turns_the_page()
    {
        for (var i = 0; i < 51; i++)
            await Add($"Article {i:00}");
        var articles = Open("articles?sort=title&page=2", "table");

        Assert.Equal(["Article 50"], articles.FindAll(".head-line").Select(Words));
        Assert.Equal(("51–51 of 51", "articles?sort=title"), (Words(articles.Find(".pages span")), articles.Find(".pages a").GetAttribute("href")));
        Assert.Equal("articles?show=to-review&sort=title", articles.FindAll(".chip")[1].GetAttribute("href"));
    }

    [Fact]
    public async Task A_removed_article_leaves_the_list_and_undo_brings_it_back()
    {
        await Add("Ferry stays shut");
        var articles = Open("articles", "table");
        await articles.Find(".line-acts button").ClickAsync(new());

        articles.WaitForElement(".empty");
        await Render<MudSnackbarProvider>().WaitForElement(".toast button").ClickAsync(new());
        articles.WaitForAssertion(() => Assert.Equal("Ferry stays shut", Words(articles.Find(".head-line"))));
    }

    [Fact]
    public async Task Outlet_and_year_narrow_the_list_by_its_address()
    {
        await Add("Ferry stays shut", "Port Gazette", new(2025, 11, 13));
        await Add("Toll rises", "Valdor Courier", new(2025, 3, 4));
        await Add("Crane is old", "Port Gazette", new(2024, 1, 16));
        var articles = Open("articles?year=2025", "table");

        Assert.Equal(["Toll rises", "Ferry stays shut"], articles.FindAll(".head-line").Select(Words));
        Assert.Equal(["Outlet: any", "Port Gazette (2)", "Valdor Courier (1)"], articles.FindAll(".chip select")[0].QuerySelectorAll("option").Select(Words));
        Assert.Equal(["Published: any", "Published: 2025", "Published: 2024"], articles.FindAll(".chip select")[1].QuerySelectorAll("option").Select(Words));
        var gazette = articles.FindAll(".chip option").Single(o => Words(o) == "Port Gazette (2)").GetAttribute("value");
        await articles.FindAll(".chip select")[0].ChangeAsync(new() { Value = gazette });
        Assert.Equal($"articles?outlet={gazette}&year=2025", Get<NavigationManager>().ToBaseRelativePath(Get<NavigationManager>().Uri));
    }

    [Fact]
    public async Task The_invented_sample_is_marked_and_goes_and_comes_back_with_one_click_each()
    {
        await Add("Ferry stays shut", invented: true);
        var articles = Open("articles", "table");

        Assert.Equal(2, articles.FindAll(".inv").Count);
        await articles.WaitForElement(".sample-note button").ClickAsync(new());
        articles.WaitForElement(".empty");
        await articles.WaitForElement(".empty button").ClickAsync(new());
        articles.WaitForAssertion(() => Assert.Equal("Ferry stays shut", Words(articles.Find(".head-line"))));
    }

    [Fact]
    public async Task An_undo_that_is_refused_says_why()
    {
        var toasts = Render<MudSnackbarProvider>();
        Get<Toasts>().Show("Added the article.", null, () => Task.FromResult<Outcome>(new Outcome.Refused("The article has claims by now: remove it instead.")));

        await toasts.WaitForElement(".toast button").ClickAsync(new());
        toasts.WaitForAssertion(() => Assert.Equal("The article has claims by now: remove it instead.", Words(toasts.Find(".toast"))));
    }

    private async Task<Guid> Add(string title, string? publisher = null, DateOnly? day = null, bool invented = false) => Assert.IsType<Outcome.Done>(
        await Get<ArticleCommands>().Add(Get<SignedAnalyst>().Acting, new($"{title}\n\nThe pier was closed.") { Title = title, Publisher = publisher, PublishedOn = day, Invented = invented })).RowId;

    private IRenderedComponent<ArticlesPage> Open(string address, string until)
    {
        Get<NavigationManager>().NavigateTo(address);
        var articles = Render<ArticlesPage>();
        articles.WaitForElement(until);
        return articles;
    }
}
