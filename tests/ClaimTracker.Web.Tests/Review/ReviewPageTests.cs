using Bunit;
using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;
using ClaimTracker.Web.Components.Review;
using ClaimTracker.Web.Components.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace ClaimTracker.Web.Tests.Review;

public sealed class ReviewPageTests : PageTest
{
    private const string Text =
        "Ferry stays shut\n\nRain fell all week. The ferry line closed the east pier on Monday. Mira Okonjo said the pier is unsafe. Tam Reyes denied the pier is unsafe.";

    protected override async Task Arrange()
    {
        var added = Done(await Get<ArticleCommands>().Add(Ada, new(Text)));
        Done(await Get<SplitCommands>().Save(Analyst.Splitter, added.RowId, Split()));
    }

    [Fact]
    public async Task The_queue_shows_its_counts_and_the_open_row_its_sentences_with_the_words_marked()
    {
        var review = await Open();

        Assert.Equal(["All 2", "Sure 2", "Clear 1", "Speaker 0", "Date 1", "Hedged 0", "Unsure 0", "Worth checking 0"], review.FindAll(".chip").Select(c => c.TextContent));
        Assert.Equal("2 left of 2", review.Find(".queue h2 .num").TextContent);
        Assert.Equal("Paragraph 1", review.Find(".q-open .said").TextContent);
        Assert.Equal(
            ("The ferry line closed the east pier on Monday. Mira Okonjo said the pier is unsafe.", "on Monday|Mira Okonjo|said|the pier is unsafe"),
            (review.Find(".passage p").TextContent.Replace("1", ""), string.Join('|', review.FindAll(".passage .h.on").Select(h => h.TextContent))));
        Assert.Equal(["denied the pier is unsafe"], review.FindAll("button.said").Select(b => b.TextContent.Trim()));
    }

    [Fact]
    public async Task Who_the_speaker_may_be_takes_a_number_and_one_undo()
    {
        var actors = Get<ActorCommands>();
        Done(await actors.Create(Ada, new("M. Okonjo", ActorKind.Person, ["Mira Okonjo"], [new() { Title = "Harbour master", Since = "2021" }])));
        var review = await Open();
        Assert.Equal("1M. OkonjoHarbour master, since 2021", review.Find(".may-be button").TextContent);

        await Press(review, '1');

        review.WaitForAssertion(() => Assert.StartsWith("M. OkonjoHarbour master, since 2021; chosen by hand", review.Find(".q-open dd").TextContent, StringComparison.Ordinal));
        Assert.Equal("M. Okonjo said the pier is unsafe.", review.Find(".q-open .stand").TextContent);
        Assert.Empty(review.FindAll(".may-be"));
        await review.InvokeAsync(() => review.Instance.Key("Ctrl+z"));
        review.WaitForAssertion(() => Assert.Equal("Mira Okonjo said the pier is unsafe.", review.Find(".q-open .stand").TextContent));
    }

    [Fact]
    public async Task What_waits_is_counted_by_what_it_is()
    {
        var review = await Open();
        Assert.Equal("2 proposals in 1 article", review.Find(".titlebar p").TextContent);
        await Press(review, 'f');
        review.WaitForAssertion(() => Assert.NotEmpty(review.FindAll(".flagbtn[aria-pressed=true]")));
        await Press(review, 'a');

        review.WaitForAssertion(() => Assert.Equal("1 proposal and 1 claim worth checking, in 1 article", review.Find(".titlebar p").TextContent));
    }

    [Fact]
    public async Task The_sure_ones_of_an_article_are_accepted_in_one_act_and_one_undo_brings_them_back()
    {
        var review = await Open();
        Assert.Equal("Accept the 2 sure ones", review.Find(".sure-act").TextContent.Trim());
        await review.Find(".sure-act").ClickAsync(new());

        review.WaitForElement(".empty");
        Assert.Empty(await Waiting());
        await Render<MudSnackbarProvider>().WaitForElement(".toast button").ClickAsync(new());
        review.WaitForElement(".sure-act");
        Assert.Equal([ClaimState.Proposed, ClaimState.Proposed], (await Waiting()).Select(c => c.State));
    }

    [Fact]
    public async Task Two_selected_rows_are_accepted_in_one_command_and_one_undo_brings_both_back()
    {
        var review = await Open();
        foreach (var key in "xjx")
            await Press(review, key);
        Assert.Equal("2 selected", review.Find(".bulk b").TextContent);
        await Press(review, 'a');

        review.WaitForElement(".empty");
        Assert.Equal("Nothing waits", review.Find(".empty h2").TextContent);
        await Render<MudSnackbarProvider>().WaitForElement(".toast button").ClickAsync(new());
        review.WaitForElement(".q-open");
        Assert.Equal(2, review.FindAll(".q-row").Count);
        Assert.Equal([ClaimState.Proposed, ClaimState.Proposed], (await Waiting()).Select(c => c.State));
    }

    [Fact]
    public async Task Two_selected_rows_are_dated_at_once_by_a_phrase_read_from_their_day_and_stay_selected()
    {
        var review = await Open();
        foreach (var key in "xjxw")
            await Press(review, key);
        await review.Find("#bulk-when").InputAsync("2025-11-09");
        Assert.Equal("Understood: 9 Nov 2025 2025-11-09", Words(review.Find("#bulk-when-hint")));
        await review.Find(".bulk-ask").SubmitAsync();

        review.WaitForAssertion(() => Assert.Equal(["9 Nov 2025", "9 Nov 2025"], review.FindAll(".q-row time").Select(t => t.TextContent)));
        Assert.Equal(("2 selected", 0), (review.Find(".bulk b").TextContent, review.FindAll(".bulk-ask").Count));
        Assert.All(await Waiting(), c => Assert.Equal(("2025-11-09", "set by hand", ClaimState.Proposed), (c.Said.Edtf, c.Said.Rule, c.State)));
        var toast = Render<MudSnackbarProvider>().WaitForElement(".toast");
        Assert.Contains("Set when to 9 Nov 2025 for 2 claims.", Words(toast), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_date_is_not_taken_and_escape_closes_the_question_before_the_selection()
    {
        var review = await Open();
        foreach (var key in "xw")
            await Press(review, key);
        await review.Find("#bulk-when").InputAsync("soonish");
        await review.Find(".bulk-ask").SubmitAsync();
        Assert.Equal("A day, a month, a year, or two of them with a slash.", review.Find("#bulk-when-hint[role=alert]").TextContent);

        await review.InvokeAsync(() => review.Instance.Key("Escape"));
        Assert.Equal((0, "1 selected"), (review.FindAll(".bulk-ask").Count, review.Find(".bulk b").TextContent));
        await review.InvokeAsync(() => review.Instance.Key("Escape"));
        Assert.Empty(review.FindAll(".bulk"));
    }

    [Fact]
    public async Task Selected_rows_get_the_same_actor_and_their_sentences_begin_with_the_name()
    {
        var review = await Open();
        foreach (var key in "xjxm")
            await Press(review, key);
        Assert.Equal(["Mira Okonjo 1 selected", "Tam Reyes 1 selected"], review.FindAll(".who-pick").Select(Words));
        await review.FindAll(".who-pick")[0].ClickAsync(new());

        review.WaitForAssertion(() => Assert.Equal(["Mira Okonjo", "Mira Okonjo"], review.FindAll(".q-row .who").Select(w => w.TextContent)));
        Assert.Equal(
            ["Mira Okonjo said the pier is unsafe.", "Mira Okonjo denied the pier is unsafe."], (await Waiting()).Select(c => c.Statement));
    }

    [Fact]
    public async Task A_rejected_row_leaves_and_the_next_one_opens()
    {
        var review = await Open();
        await Press(review, 'r');

        review.WaitForAssertion(() => Assert.Equal("Tam Reyes", review.Find(".q-open .who").TextContent));
        Assert.Equal(["denied"], (await Waiting()).Select(c => c.CueText));
    }

    [Fact]
    public async Task Who_decides_second_sees_both_versions_and_can_still_take_their_own()
    {
        var review = await Open();
        var first = (await Waiting())[0];
        var tomas = (await Get<AnalystCommands>().SignAs("Tomás Rey"))!;
        var theirs = (await Get<ClaimQueries>().Get(tomas, first.Id))!.Card;
        Done(await Get<ClaimCommands>().Edit(tomas, first.Id, first.Version, theirs.ToForm() with { Statement = "The pier is shut.", Said = theirs.Said.Edtf }));
        await Press(review, 'r');

        review.WaitForElement(".clash");
        Assert.Equal("Tomás Rey saved “Mira Okonjo said …” while you were at it.", review.Find(".clash b").TextContent);
        Assert.Equal(["accepted", "rejected"], review.FindAll(".clash blockquote").Select(q => q.TextContent));
        Assert.Equal("As it stands now: The pier is shut.", review.Find(".clash .stands").TextContent);
        await review.FindAll(".clash button").Single(b => b.TextContent == "Take mine").ClickAsync(new());
        review.WaitForAssertion(() => Assert.Empty(review.FindAll(".clash")));
        Assert.Equal(ClaimState.Rejected, (await Get<ClaimQueries>().Get(Ada, first.Id))!.Card.State);
    }

    [Fact]
    public async Task The_last_decision_is_undone_with_keys_and_all_keys_are_shown()
    {
        var review = await Open();
        await Press(review, 'r');
        review.WaitForAssertion(() => Assert.Equal("Tam Reyes", review.Find(".q-open .who").TextContent));
        await review.InvokeAsync(() => review.Instance.Key("Ctrl+z"));
        review.WaitForAssertion(() => Assert.Equal(["Mira Okonjo", "Tam Reyes"], review.FindAll(".q-row .who").Select(w => w.TextContent)));

        await Press(review, '?');
        Assert.Equal(
            ["J", "K", "X", "Esc", "Ctrl", "Z", "Ctrl", "K", "?", "A", "R", "F", "W", "M", "E", "W", "O", "1", "2", "3"], review.FindAll(".all-keys kbd").Select(k => k.TextContent));
        await review.InvokeAsync(() => review.Instance.Key("Escape"));
        Assert.Empty(review.FindAll(".all-keys"));
    }

    [Fact]
    public async Task A_reason_in_the_address_shows_only_what_waits_for_it()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("review?why=date");
        var review = await Open();

        Assert.Equal(["Tam Reyes"], review.FindAll(".q-row .who").Select(w => w.TextContent));
        Assert.Equal("Date 1", review.Find(".chip[aria-current]").TextContent);
    }

    [Fact]
    public async Task The_open_row_is_open_again_by_a_copied_address_and_what_is_selected_stays_so()
    {
        var navigation = (Bunit.TestDoubles.BunitNavigationManager)Get<NavigationManager>();
        navigation.NavigateTo("review?why=sure");
        var review = await Open();
        foreach (var key in "xj")
            await Press(review, key);
        Assert.Equal($"?why=sure&claim={(await Waiting())[1].Id}", new Uri(navigation.Uri).Query);
        Assert.Equal(("1 selected", 1), (review.Find(".bulk b").TextContent, navigation.History.Count));
        await DisposeComponentsAsync();

        review = await Open();
        Assert.Equal("Tam Reyes", review.Find(".q-open .who").TextContent);
        await Press(review, 'k');
        await Press(review, 'a');
        review.WaitForAssertion(() => Assert.EndsWith($"claim={(review.Instance.ClaimId)}", navigation.Uri, StringComparison.Ordinal));
        Assert.Equal("Tam Reyes", review.Find(".q-open .who").TextContent);
    }

    private async Task<IReadOnlyList<WaitingClaim>> Waiting() => (await Get<ClaimQueries>().Waiting(Ada, new())).Claims.Items;

    private async Task<IRenderedComponent<ReviewPage>> Open()
    {
        var review = Render<ReviewPage>();
        await review.WaitForElementAsync(".q-open .passage .h");
        return review;
    }

    private static Task Press(IRenderedComponent<ReviewPage> review, char key) => review.InvokeAsync(() => review.Instance.Key(key.ToString()));

    private static SplitResult Split()
    {
        var body = new TextSpan(Find("Rain fell").Start, Text.Length);
        var document = new Document(
            Text, Find("Ferry stays shut"), null, null, null,
            [new(Find("Ferry stays shut"), ParagraphKind.Headline), new(body, ParagraphKind.Body)], [], true);
        return new(document, [Proposed("Mira Okonjo", "said", "on Monday"), Proposed("Tam Reyes", "denied", null)]);
    }

    private static ProposedClaim Proposed(string who, string cue, string? day) => Proposed(Text, who, cue, "the pier is unsafe", day);

    private static TextSpan Find(string words) => Find(Text, words);
}
