using Bunit;
using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Drafts;
using ClaimTracker.Data.Jobs;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;
using ClaimTracker.Web.Components.Articles;
using ClaimTracker.Web.Components.Claims;
using ClaimTracker.Web.Components.Shared;
using ClaimTracker.Web.Splitting;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using MudBlazor;

namespace ClaimTracker.Web.Tests.Articles;

/// <summary>The page against a record in SQLite: text and cards in step, and what is decided on it is kept. What the browser reports is called.</summary>
public sealed class ArticlePageTests : PageTest
{
    private const string Text =
        "Harbour gate will leak, engineer says\n\nPort Gazette, 13 November 2025\n\n" +
        "Edda Winlow said on Tuesday the gate will leak before the winter is out.\n\nShe added that nobody had asked the mayor.";

    private readonly FakeTimeProvider clock = new(new(2025, 11, 14, 10, 13, 0, TimeSpan.Zero));
    private Guid article;

    public ArticlePageTests()
    {
        Services.AddSingleton<TimeProvider>(clock);
        // The queue is asked for progress only: it is not started and needs no network.
        Services.AddSingleton(s => new SplitQueue(
            s.GetRequiredService<SplitJobs>(), s.GetRequiredService<SplitCommands>(), null!, null!, null!, s.GetRequiredService<RecordChanges>(), null!, NullLogger<SplitQueue>.Instance));
        SetRendererInfo(new("Server", false));
    }

    protected override async Task Arrange()
    {
        article = Done(await Get<ArticleCommands>().Add(Ada, new(Text), Cancel)).RowId;
        var document = DocumentReader.Read(Text, new());
        Done(await Get<SplitCommands>().Save(Analyst.Splitter, article, new(document,
        [
            Proposal("Edda Winlow", "said", "the gate will leak before the winter is out", "Edda Winlow", "2025-11-11", "Tuesday"),
            Proposal("She", "added", "that nobody had asked the mayor", null, "2025-11-13", null),
        ]), Cancel));
    }

    [Fact]
    public void The_text_is_read_with_its_claims_beside_it_the_first_that_waits_open()
    {
        var page = Open();

        Assert.Equal("Harbour gate will leak, engineer says", page.Find("h1").TextContent);
        Assert.Equal(["1", "2"], page.FindAll(".ref").Select(r => r.TextContent));
        Assert.Equal(["Edda Winlow", "said", "Tuesday", "the gate will leak before the winter is out"], page.FindAll(".read p .on.h").Select(r => r.TextContent));
        Assert.Equal("Claim 1, open, proposed", page.Find(".margin .open").GetAttribute("aria-label"));
        Assert.Equal("speaker unsure", page.Find(".claim.compact .reason").TextContent);
        Assert.Equal("0 of 2 reviewed", page.Find(".margin-head .muted").TextContent);
    }

    [Fact]
    public async Task One_of_those_who_the_speaker_may_be_is_chosen_by_a_click()
    {
        var page = Open();
        await page.InvokeAsync(() => page.Instance.Open(2));
        Assert.Equal(["1Edda Winlowa person of this name", "2Karl Webernew on record"], page.FindAll(".may-be button").Select(b => b.TextContent));

        await page.FindAll(".may-be button")[0].ClickAsync();

        page.WaitForAssertion(() => Assert.Equal("Edda Winlow added that nobody had asked the mayor.", page.Find(".margin .open .stand").TextContent));
        Assert.Equal("Claim 2, open, proposed", page.Find(".margin .open").GetAttribute("aria-label"));
        Assert.Empty(page.FindAll(".claim.compact .reason"));
    }

    [Fact]
    public async Task A_claim_chosen_on_one_side_opens_on_both()
    {
        var page = Open();

        await page.InvokeAsync(() => page.Instance.Open(2));

        Assert.Equal("Claim 2, open, proposed", page.Find(".margin .open").GetAttribute("aria-label"));
        Assert.Equal(["She", "added", "that nobody had asked the mayor"], page.FindAll(".read p .on.h").Select(r => r.TextContent));
        Assert.Equal("Claim 2, proposed, open", page.Find(".ref.on").GetAttribute("aria-label"));
        Assert.EndsWith($"?claim={Card(2).Id}", Get<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_of_a_claim_opens_it()
    {
        Get<NavigationManager>().NavigateTo($"articles/{article}?claim={Card(2).Id}");

        Assert.Equal("Claim 2, open, proposed", Open().Find(".margin .open").GetAttribute("aria-label"));
    }

    [Fact]
    public async Task What_waits_alone_is_shown_again_by_a_copied_address_and_Back_still_leaves_the_page()
    {
        var navigation = (Bunit.TestDoubles.BunitNavigationManager)Get<NavigationManager>();
        navigation.NavigateTo($"articles/{article}");
        var page = Open();
        await page.InvokeAsync(() => page.Instance.Key("a"));
        await page.InvokeAsync(() => page.Instance.Key("j"));
        Assert.Equal(["1", "2"], Cards(page));
        await page.Find(".margin-head .seg button:last-child").ClickAsync();
        Assert.Equal(["2"], Cards(page));
        Assert.Equal($"?claim={Card(2).Id}&show=to-do", new Uri(navigation.Uri).Query);
        Assert.Single(navigation.History);
        await DisposeComponentsAsync();

        page = Open();
        Assert.Equal(["2"], Cards(page));
        Assert.Equal("To do 1", Words(page.Find(".margin-head [aria-pressed=true]")));
        await page.Find(".margin-head .seg button").ClickAsync();
        Assert.Equal(["1", "2"], Cards(page));
        Assert.Equal($"?claim={Card(2).Id}", new Uri(navigation.Uri).Query);

        static IEnumerable<string?> Cards(IRenderedComponent<ArticlePage> page) => page.FindAll(".margin [data-claim]").Select(c => c.GetAttribute("data-claim"));
    }

    [Fact]
    public async Task A_key_draws_the_card_that_opens_and_the_one_that_closes_and_no_other()
    {
        Done(await Get<ClaimCommands>().Create(Ada, article, Card(2).ToForm(), Cancel));
        var page = Open();
        var others = page.FindComponents<MarginCard>().Where(c => c.Instance.Claim.Number > 2).ToList();
        Assert.Single(others);

        await page.InvokeAsync(() => page.Instance.Key("j"));

        Assert.Equal("Claim 2, open, proposed", page.Find(".margin .open").GetAttribute("aria-label"));
        Assert.Equal(1, others[0].RenderCount);
    }

    [Fact]
    public async Task A_accepts_and_asks_the_two_questions_and_a_second_press_does_nothing()
    {
        var page = Open();

        await page.InvokeAsync(() => Task.WhenAll(page.Instance.Key("a"), page.Instance.Key("a")));

        Assert.Equal((ClaimState.Accepted, 2), (Card(1).State, Card(1).Version));
        Assert.Equal(["Did Edda Winlow say this on 11 Nov 2025?", "Is what Edda Winlow said true?"], page.FindAll(".q2 h3").Select(h => h.TextContent));
        Assert.Equal("Accepted claim 1.", Message());
    }

    [Fact]
    public async Task R_rejects_and_goes_on_with_the_next_and_undo_brings_it_back()
    {
        var page = Open();

        await page.InvokeAsync(() => page.Instance.Key("r"));

        Assert.Equal(["2"], page.FindAll(".ref").Select(r => r.TextContent));
        Assert.Equal("Claim 2, open, proposed", page.Find(".margin .open").GetAttribute("aria-label"));
        await page.InvokeAsync(() => page.Instance.Key("Ctrl+z"));
        Assert.Equal(["1", "2"], page.FindAll(".ref").Select(r => r.TextContent));
        Assert.Equal(ClaimState.Proposed, Card(1).State);
    }

    [Fact]
    public async Task S_then_V_asks_why_and_the_answer_leads_to_the_timeline()
    {
        var page = Open();
        await page.InvokeAsync(() => page.Instance.Key("a"));

        await page.InvokeAsync(() => page.Instance.Key("s"));
        Assert.Single(page.FindAll(".seg.waiting"));
        await page.InvokeAsync(() => page.Instance.Key("v"));
        Assert.Equal(0, Card(1).WasSaid.Number);
        page.Find("#why").Input("The recording has it.");
        page.Find("#missing").Input("nothing");
        await page.InvokeAsync(() => page.Instance.Key("Ctrl+Enter"));

        var standing = Card(1).WasSaid;
        Assert.Equal((Answer.Verified, "The recording has it.", "nothing", "Ada Lindqvist"), (standing.Answer, standing.Rationale, standing.Missing, standing.By));
        Assert.Equal("Verified that it was said. See it on the timeline", Message());
        Assert.Empty(page.FindAll(".answer-form"));
        Assert.Equal("Ada Lindqvist, 14 Nov 2025", page.Find(".q2 .sig").TextContent);
    }

    [Fact]
    public async Task G_leads_to_the_claim_on_its_speakers_timeline()
    {
        var page = Open();

        await page.InvokeAsync(() => page.Instance.Key("g"));

        Assert.EndsWith($"/actors/{Card(1).ActorId}?claim={Card(1).Id}", Get<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Selected_words_become_a_claim_at_exactly_their_place()
    {
        var page = Open();
        var start = Text.IndexOf("nobody had asked", StringComparison.Ordinal);

        await page.InvokeAsync(() => page.Instance.Use("new", start - 1, start + 16));
        Assert.Equal(["nobody had asked"], page.FindAll(".editing .pw").Select(w => w.TextContent));
        await page.InvokeAsync(() => page.Instance.StepHandle("c", 0, false, 2));
        await page.InvokeAsync(() => page.Instance.Use("s", start - 15, start - 12));
        page.Find("#actor-field").Input("Edda Winlow");
        page.FindAll(".editing .acts button")[0].Click();

        page.WaitForAssertion(() => Assert.Equal(3, Cards().Count));
        var made = Cards().Single(c => c.Confidence is null);
        Assert.Equal(("nobody had asked the mayor", "She", "Edda Winlow", ClaimState.Accepted), (made.ContentText, made.SpeakerText, made.ActorName, made.State));
        var content = made.Spans.Single(s => s.Role == SpanRole.Content);
        Assert.Equal((start, start + 26), (content.Start, content.End));
        page.WaitForAssertion(() => Assert.Equal($"Claim {made.Number}, open", page.Find(".margin .open").GetAttribute("aria-label")));
    }

    [Fact]
    public async Task Of_an_unsure_speaker_the_candidates_are_offered_and_the_sentence_follows_the_choice()
    {
        var page = Open();
        await page.InvokeAsync(() => page.Instance.Open(2));
        await page.InvokeAsync(() => page.Instance.Key("e"));

        page.Find("#actor-field").Focus();
        Assert.Equal(["Edda Winlow", "New actor “Karl Weber”", "Keep “She” unnamed"], page.FindAll("[role=option] b").Select(o => o.TextContent.Trim()));
        page.FindAll("[role=option]")[0].Click();
        Assert.Equal("Edda Winlow added that nobody had asked the mayor.", page.Find("#edit-statement").GetAttribute("value"));
        await page.InvokeAsync(() => page.Instance.Key("Ctrl+Enter"));

        Assert.Equal(("Edda Winlow", false, "Edda Winlow added that nobody had asked the mayor."), (Card(2).ActorName, Card(2).SpeakerUnsure, Card(2).Statement));
    }

    [Fact]
    public async Task Who_saves_second_sees_both_versions_and_loses_none()
    {
        var page = Open();
        await page.InvokeAsync(() => page.Instance.Key("e"));
        page.Find("#edit-statement").Input("My sentence.");
        var tomas = (await Get<AnalystCommands>().SignAs("Tomás Rey", Cancel))!;
        Done(await Get<ClaimCommands>().Edit(tomas, Card(1).Id, Card(1).Version, Card(1).ToForm() with { Statement = "Their sentence." }, cancel: Cancel));

        await page.InvokeAsync(() => page.Instance.Key("Ctrl+Enter"));

        Assert.Equal(["Their sentence.", "My sentence."], page.FindAll(".clash blockquote").Select(q => q.TextContent));
        page.FindAll(".clash button").Single(b => b.TextContent == "Take mine").Click();
        page.WaitForAssertion(() => Assert.Equal("My sentence.", Card(1).Statement));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".clash")));
    }

    [Fact]
    public async Task What_was_typed_is_there_again_after_the_tab_was_lost()
    {
        var page = Open();
        await page.InvokeAsync(() => page.Instance.Key("e"));
        page.Find("#edit-statement").Input("Half a sent");
        clock.Advance(TimeSpan.FromSeconds(2));
        page.WaitForAssertion(() => Assert.Equal("draft saved 10:13", page.Find(".saved").TextContent));
        await DisposeComponentsAsync();

        page = Open();
        await page.InvokeAsync(() => page.Instance.Key("e"));

        Assert.Equal("Half a sent", page.Find("#edit-statement").GetAttribute("value"));
        await page.InvokeAsync(() => page.Instance.Key("Ctrl+Enter"));
        Assert.Null(await Get<DraftStore>().Load(Ada, $"claim/{Card(1).Id}", Cancel));
    }

    [Theory]
    [InlineData(SplitState.Running, "Looking for claims")]
    [InlineData(SplitState.Failed, "The splitter could not read this article")]
    [InlineData(SplitState.NotEnglish, "This does not look like English")]
    public async Task Whatever_the_splitter_does_is_said_and_the_text_stays_readable(SplitState state, string said)
    {
        await Get<SplitJobs>().Put(article, state, cancel: Cancel);
        var page = Open();

        Assert.StartsWith(said, page.Find(".split-line p, .read .notice b").TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.FindAll(".read > p[data-o]").Count);
    }

    [Fact]
    public void An_article_that_there_is_not_says_so()
    {
        article = Guid.CreateVersion7();

        Assert.Equal("There is no such article", Open().Find("h1").TextContent);
    }

    private IRenderedComponent<ArticlePage> Open()
    {
        var page = Render<ArticlePage>(p => p.Add(a => a.Id, article));
        page.WaitForState(() => page.FindAll("h1").Count > 0);
        return page;
    }

    private IReadOnlyList<ClaimCard> Cards() => Get<ArticleQueries>().Get(Ada, article, Cancel).GetAwaiter().GetResult()!.Claims;

    private ClaimCard Card(int number) => Cards().Single(c => c.Number == number);

    private string Message() => Render<MudSnackbarProvider>().Find(".toast").TextContent.ReplaceLineEndings(" ").Split("Undo")[0].Trim();

    private static ProposedClaim Proposal(string speaker, string cue, string content, string? actor, string said, string? phrase)
    {
        var who = actor is null ? new ResolvedSpeaker(null, ActorKind.Person, ["Edda Winlow", "Karl Weber"], "") : new(actor, ActorKind.Person, [], "named here");
        var name = actor ?? $"{speaker} (Edda Winlow or Karl Weber)";
        return new(
            new([At(speaker)], [At(cue)], [At(content)], .9), who, $"{name} {cue} {content}.",
            new(Edtf.Parse(said), phrase is null ? null : At(phrase), new(2025, 11, 13), "the day of that name before"), Quotation.Indirect, null, [], .9);
    }

    private static TextSpan At(string words) => Find(Text, words);
}
