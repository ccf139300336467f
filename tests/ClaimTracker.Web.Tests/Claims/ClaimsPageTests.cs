using Bunit;
using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sources;
using ClaimTracker.Web.Components.Claims;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;

namespace ClaimTracker.Web.Tests.Claims;

public sealed class ClaimsPageTests : PageTest
{
    private const string Text = "Ferry stays shut\n\nMira Okonjo said the pier is unsafe. Tam Reyes denied the pier is unsafe. Edda Winlow warned the pier is unsafe.";

    protected override async Task Arrange()
    {
        var added = Assert.IsType<Outcome.Done>(await Get<ArticleCommands>().Add(Ada, new(Text)));
        foreach (var (who, cue) in new[] { ("Mira Okonjo", "said"), ("Tam Reyes", "denied"), ("Edda Winlow", "warned") })
        {
            var start = Text.IndexOf(who, StringComparison.Ordinal);
            var said = Text.IndexOf("the pier", start, StringComparison.Ordinal);
            Assert.IsType<Outcome.Done>(await Get<ClaimCommands>().Create(Ada, added.RowId, new()
            {
                Spans =
                [
                    new(SpanRole.Speaker, start, start + who.Length), new(SpanRole.Cue, start + who.Length + 1, start + who.Length + 1 + cue.Length),
                    new(SpanRole.Content, said, said + "the pier is unsafe".Length),
                ],
            }));
        }
    }

    [Fact]
    public async Task Selected_claims_are_answered_in_one_act_with_a_reason_and_one_undo_takes_all_answers_back()
    {
        var page = await Open();
        await Pick(page, 0, 2);
        Assert.Equal("2 selected", page.Find(".bulk b").TextContent);
        await Press(page, "t");
        Assert.Equal("Is it true?One answer for all 2 claims.", page.Find(".bulk-ask").FirstElementChild!.TextContent);
        Assert.Empty(page.FindAll(".bulk-ask [aria-checked=true]"));
        await Press(page, "d");
        await page.Find("#why").InputAsync("The pier was closed.");
        await Press(page, "Ctrl+Enter");

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".bulk-ask")));
        Assert.Equal(["Disputed", "NotLookedAt", "Disputed"], (await Rows()).Select(c => c.IsTrue.ToString()));
        Assert.Equal("2 selected", page.Find(".bulk b").TextContent);
        var toast = Render<MudSnackbarProvider>().WaitForElement(".toast");
        Assert.StartsWith("Disputed that it is true: 2 claims.", Words(toast), StringComparison.Ordinal);
        await toast.QuerySelector("button")!.ClickAsync(new());
        page.WaitForAssertion(() => Assert.Equal(3, page.FindAll(".answers").Count(a => a.TextContent.Contains("true: unverified, not looked at yet", StringComparison.Ordinal))));
        Assert.All(await Rows(), c => Assert.Equal(Answer.NotLookedAt, c.IsTrue));
    }

    [Fact]
    public async Task Of_several_answers_the_one_that_was_given_meanwhile_is_left_or_taken_and_the_others_follow()
    {
        var page = await Open();
        await Pick(page, 0, 1, 2);
        var tomas = (await Get<AnalystCommands>().SignAs("Tomás Rey"))!;
        var middle = (await Rows())[1];
        Assert.IsType<Outcome.Done>(await Get<AssessmentCommands>().Assess(tomas, new(middle.Id, Question.Said, Answer.Verified, "Heard it.", null, 0)));
        foreach (var key in new[] { "s", "d" })
            await Press(page, key);
        await page.Find("#why").InputAsync("No record of it.");
        await Press(page, "Ctrl+Enter");

        page.WaitForElement(".clash");
        Assert.Equal($"Tomás Rey saved “{middle.Who} {middle.CueText} …” while you were at it.", page.Find(".clash b").TextContent);
        Assert.Equal(["Verified", "Heard it.", "Disputed", "No record of it."], page.FindAll(".clash blockquote").Select(q => q.TextContent));
        Assert.Equal("No record of it.", page.Find("#why").GetAttribute("value"));
        await page.FindAll(".clash button").Single(b => b.TextContent == "Take this one").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".clash")));
        Assert.Equal([Answer.Disputed, Answer.Verified, Answer.Disputed], (await Rows()).Select(c => c.WasSaid));
    }

    [Fact]
    public async Task Mine_is_taken_over_an_answer_given_meanwhile_with_all_the_others()
    {
        var page = await Open();
        await Pick(page, 0, 1);
        var tomas = (await Get<AnalystCommands>().SignAs("Tomás Rey"))!;
        Assert.IsType<Outcome.Done>(await Get<AssessmentCommands>().Assess(tomas, new((await Rows())[1].Id, Question.Said, Answer.Verified, null, null, 0)));
        foreach (var key in new[] { "s", "d", "Ctrl+Enter" })
            await Press(page, key);
        page.WaitForElement(".clash");
        await page.FindAll(".clash button").Single(b => b.TextContent == "Take mine").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".clash, .bulk-ask")));
        Assert.Equal([Answer.Disputed, Answer.Disputed, Answer.NotLookedAt], (await Rows()).Select(c => c.WasSaid));
    }

    [Fact]
    public async Task A_source_is_linked_to_all_that_are_selected()
    {
        var source = Assert.IsType<Outcome.Done>(await Get<SourceCommands>().Add(Ada, new() { Title = "Harbour log" })).RowId;
        var page = await Open();
        await Pick(page, 0, 1);
        await Press(page, "l");
        Assert.Equal("Link a source to 2 claims", page.WaitForElement("#link-title").TextContent);
        await page.WaitForElement("[aria-label='Choose Harbour log']").ClickAsync(new());
        foreach (var key in new[] { "Alt+2", "Alt+t", "Ctrl+Enter" })
            await Press(page, key);

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".panel")));
        var view = (await Get<SourceQueries>().Get(Ada, source))!;
        Assert.Equal([(Stance.Refutes, Question.True), (Stance.Refutes, Question.True)], view.Bearings.Select(b => (b.Stance, b.Question)));
        Assert.StartsWith("Linked Harbour log to 2 claims.", Words(Render<MudSnackbarProvider>().WaitForElement(".toast")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_rejected_leaves_the_list_and_is_accepted_after_all_from_the_list_of_rejected_ones()
    {
        var page = await Open();
        await page.Find("th .check").ClickAsync(new MouseEventArgs());
        Assert.Equal("3 selected", page.Find(".bulk b").TextContent);
        Assert.True(page.FindAll(".bulk button").First(b => b.TextContent.StartsWith("Accept", StringComparison.Ordinal)).HasAttribute("disabled"));
        await Press(page, "r");
        page.WaitForElement(".empty");

        Get<NavigationManager>().NavigateTo("claims?state=rejected");
        var rejected = await Open();
        await Pick(rejected, 1);
        Assert.Equal(["Was it said? S", "Is it true? T"], rejected.FindAll(".bulk button[disabled]").Skip(1).Select(Words));
        await Press(rejected, "a");
        rejected.WaitForAssertion(() => Assert.Equal(2, rejected.FindAll("[data-row]").Count));
        Assert.Single(await Rows());
    }

    [Fact]
    public async Task Without_a_selection_the_keys_are_for_the_row_with_the_focus()
    {
        var page = await Open();
        var rows = await Rows();
        await Press(page, "f", rows[1].Id);
        page.WaitForAssertion(() => Assert.Single(page.FindAll(".flagged")));
        Assert.Equal([false, true, false], (await Rows()).Select(c => c.WorthChecking));

        await Press(page, "x", rows[2].Id);
        await Press(page, "f", rows[0].Id);
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll(".flagged").Count));
        Assert.Equal([false, true, true], (await Rows()).Select(c => c.WorthChecking));
        await Press(page, "Escape");
        Assert.Empty(page.FindAll(".bulk"));
    }

    [Fact]
    public async Task Another_filter_selects_nothing_and_the_cross_lets_all_go()
    {
        var page = await Open();
        await Pick(page, 0, 1);
        await page.Find("[aria-label='Clear the selection']").ClickAsync(new());
        Assert.Empty(page.FindAll(".bulk, .picked-row"));
        await Pick(page, 0);
        Get<NavigationManager>().NavigateTo("claims?only=worth-checking");
        page.Render();
        page.WaitForElement(".empty");
        Assert.Empty(page.FindAll(".bulk"));
    }

    private async Task<IRenderedComponent<ClaimsPage>> Open()
    {
        var page = Render<ClaimsPage>();
        await page.WaitForElementAsync("[data-row]");
        return page;
    }

    private async Task<IReadOnlyList<ClaimRow>> Rows() => (await Get<ClaimQueries>().List(Ada, new())).Items;

    private static async Task Pick(IRenderedComponent<ClaimsPage> page, params int[] rows)
    {
        foreach (var row in rows)
            await page.FindAll("td .check")[row].ClickAsync(new MouseEventArgs());
    }

    private static Task Press(IRenderedComponent<ClaimsPage> page, string key, Guid? row = null) => page.InvokeAsync(() => page.Instance.Key(key, row));
}
