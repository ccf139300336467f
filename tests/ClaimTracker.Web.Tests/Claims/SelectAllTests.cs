using Bunit;
using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;
using ClaimTracker.Web.Components.Claims;
using ClaimTracker.Web.Components.Shared;
using ClaimTracker.Web.Hosting;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace ClaimTracker.Web.Tests.Claims;

/// <summary>Sixty proposals, fifty on a page: all that match are selected, decided on and taken back as one.</summary>
public sealed class SelectAllTests : PageTest
{
    private static readonly string Text = "Ferry stays shut\n\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"{(i % 3 == 0 ? "Tam Reyes denied" : "Mira Okonjo said")} pier {i} is unsafe.\n\n"));

    protected override async Task Arrange()
    {
        var added = Done(await Get<ArticleCommands>().Add(Ada, new(Text)));
        Done(await Get<SplitCommands>().Save(Analyst.Splitter, added.RowId, new(DocumentReader.Read(Text, new()), [.. Enumerable.Range(1, 60).Select(Proposal)])));
    }

    [Fact]
    public async Task All_that_match_are_accepted_in_one_act_and_one_undo_brings_all_back()
    {
        var page = await Open();
        await SelectPage(page);
        Assert.Equal("All 50 on this page are selected. Select all 60 that match", Words(page.Find(".reach")));
        await page.Find(".reach button").ClickAsync();
        Assert.Equal(("60 selected", "All 60 that match are selected, on every page."), (page.Find(".bulk .toolbar b").TextContent, Words(page.Find(".reach"))));
        await Press(page, "a");

        var toast = Render<MudSnackbarProvider>().WaitForElement(".toast");
        Assert.StartsWith("Accepted 60 claims.", Words(toast), StringComparison.Ordinal);
        Assert.Equal(60, await Count(ClaimState.Accepted));
        Assert.Equal("60 selected", page.Find(".bulk .toolbar b").TextContent);
        await toast.QuerySelector("button")!.ClickAsync();
        page.WaitForAssertion(() => Assert.Equal(50, page.FindAll(".answers .muted").Count));
        Assert.Equal(60, await Count(ClaimState.Proposed));
    }

    [Fact]
    public async Task Only_what_the_filters_show_is_reached_and_another_list_begins_with_nothing_selected()
    {
        Get<NavigationManager>().NavigateTo("claims?text=okonjo");
        var page = await Open();
        Assert.Equal("40 claims", page.Find(".titlebar .num").TextContent);
        await SelectPage(page);
        Assert.Empty(page.FindAll(".reach"));
        await page.InvokeAsync(() => Get<NavigationManager>().NavigateTo("claims?state=proposed"));
        page.WaitForAssertion(() => Assert.Equal("60 claims", page.Find(".titlebar .num").TextContent));
        Assert.Empty(page.FindAll(".bulk"));
        await SelectPage(page);
        await page.Find(".reach button").ClickAsync();
        await Press(page, "r");

        page.WaitForElement(".empty");
        Assert.Equal((60, 0), (await Count(ClaimState.Rejected), page.FindAll(".bulk").Count));
    }

    [Fact]
    public async Task Of_one_that_somebody_changed_on_another_page_both_versions_are_shown_and_the_others_follow()
    {
        var page = await Open();
        await SelectPage(page);
        await page.Find(".reach button").ClickAsync();
        var tomas = (await Get<AnalystCommands>().SignAs("Tomás Rey"))!;
        var last = (await Get<ClaimQueries>().List(Ada, new(Skip: 59))).Items[0];
        Done(await Get<ClaimCommands>().Accept(tomas, last.Id, last.Version));
        await Press(page, "r");

        page.WaitForElement(".clash");
        Assert.Equal($"Tomás Rey saved “{last.Who} {last.CueText} …” while you were at it.", page.Find(".clash b").TextContent);
        await page.FindAll(".clash button").Single(b => b.TextContent == "Take this one").ClickAsync();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".clash")));
        Assert.Equal((59, 1), (await Count(ClaimState.Rejected), await Count(ClaimState.Accepted)));
    }

    [Fact]
    public void More_than_are_changed_at_once_is_said_before_and_after()
    {
        var rows = Enumerable.Range(0, 2050).Select(_ => new Row()).ToList();
        var selection = new BulkSelection();
        selection.Load(rows[..50]);
        selection.SelectAll();
        var bar = Render<BulkBar>(p => p.Add(b => b.Selection, selection).Add(b => b.Matching, 5310));
        Assert.Equal("All 50 on this page are selected. Select the first 2,000 of 5,310 that match", Words(bar.Find(".reach")));

        selection.Reach(rows[..2000]);
        bar.Render();
        Assert.Equal("The first 2,000 of 5,310 that match are selected: no more are changed at once.", Words(bar.Find(".reach")));
        bar.Render(p => p.Add(b => b.Busy, true));
        Assert.Equal("At work on 2,000 claims, as one act Stop", Words(bar.Find(".reach")));
        selection.Clear();
        selection.Select(rows[0]);
        Assert.Equal((1, false), (selection.Count, selection.Reaches));
    }

    [Fact]
    public async Task Long_work_can_be_stopped_and_nothing_of_it_is_done()
    {
        var begun = 0;
        var runner = new CommandRunner(Get<SignedAnalyst>(), Get<Signing>(), Get<UndoCommand>(), Get<Toasts>(), () => Task.CompletedTask, _ => "", work => work());
        var acts = new BulkActs(Get<ClaimCommands>(), Get<AssessmentCommands>(), runner, () => begun++);
        var work = acts.Change(async (_, _, stop) =>
        {
            await Task.Delay(Timeout.Infinite, stop);
            return new Outcome.Refused("never");
        }, [new Row()], "Changed");
        Assert.Equal((1, true), (begun, runner.Busy));

        acts.Stop();
        await work;

        Assert.Equal(("Stopped. Nothing was changed.", false), (runner.Problem, runner.Busy));
    }

    private async Task<int> Count(ClaimState state) => (await Get<ClaimQueries>().List(Ada, new(State: state))).Total;

    private async Task<IRenderedComponent<ClaimsPage>> Open()
    {
        var page = Render<ClaimsPage>();
        await page.WaitForElementAsync("[data-row]");
        return page;
    }

    private static Task SelectPage(IRenderedComponent<ClaimsPage> page) => page.Find("thead .check").ClickAsync();

    private static Task Press(IRenderedComponent<ClaimsPage> page, string key) => page.InvokeAsync(() => page.Instance.Key(key, null));

    private static ProposedClaim Proposal(int i) =>
        Proposed(Text, i % 3 == 0 ? "Tam Reyes" : "Mira Okonjo", i % 3 == 0 ? "denied" : "said", $"pier {i} is unsafe");

    private sealed record Row : IListedClaim
    {
        public Guid Id { get; } = Guid.CreateVersion7();
        public int Version => 1;
        public ClaimState State => ClaimState.Proposed;
        public string SpeakerText => "Tam";
        public string CueText => "said";
        public string ContentText => "it";
        public Quotation Quotation => Quotation.Indirect;
        public Guid? ActorId => null;
        public string? ActorName => null;
        public bool WorthChecking => false;
        public Guid ArticleId => default;
        public DateOnly? PublishedOn => null;
    }
}
