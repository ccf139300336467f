using Bunit;
using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sources;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Speakers;
using ClaimTracker.Web.Components.Claims;
using ClaimTracker.Web.Components.Shared;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using Stance = ClaimTracker.Data.Sources.Stance;

namespace ClaimTracker.Web.Tests.Claims;

/// <summary>The page against a record in SQLite: what it shows is what the record says, and what is done on it is kept.</summary>
public sealed class ClaimPageTests : PageTest
{
    private const string Body = "Edda Winlow said the barrier will leak before the winter is out.";
    private const string Article = "Barrier will leak\n\nPort Gazette, 13 November 2025\n\n" + Body;

    private Guid claim;

    public ClaimPageTests()
    {
        Services.AddSingleton(TimeProvider.System);
        SetRendererInfo(new("Server", false));
    }

    protected override async Task Arrange()
    {
        var article = Done(await Get<ArticleCommands>().Add(Ada, new(Article), Cancel)).RowId;
        claim = Done(await Get<ClaimCommands>().Create(Ada, article, Form(), Cancel)).RowId;
    }

    [Fact]
    public async Task Both_questions_stand_with_their_answers_and_each_with_its_own_evidence()
    {
        await Answer(Question.Said, Data.Assessments.Answer.Verified, "The recording has it.", null);
        await Answer(Question.True, Data.Assessments.Answer.NotEstablished, "Nobody measured.", "a reading of the gauge");
        await Link("Recording of the press hour", Question.Said, Stance.Supports);
        await Link("Reading of the inner gauge", Question.True, Stance.Refutes);

        var asks = Open().FindAll(".ask");

        Assert.Equal(["Did Edda Winlow say this on 12 Nov 2025?", "Is what Edda Winlow said true?"], asks.Select(a => a.QuerySelector("h2")!.TextContent));
        Assert.Equal(
            ["Verified", "Unverified, Looked, not established"],
            asks.Select(a => string.Join(", ", a.QuerySelectorAll("[role=radio][aria-checked=true]").Select(r => r.TextContent.Trim()))));
        Assert.Equal(["The recording has it.", "Nobody measured."], asks.Select(a => a.QuerySelector(".why-so")!.TextContent));
        Assert.Equal("Missing: a reading of the gauge", asks[1].QuerySelector(".missing")!.TextContent);
        Assert.Equal(
            ["Recording of the press hour", "Reading of the inner gauge"], asks.Select(a => Assert.Single(a.QuerySelectorAll(".proof a")).TextContent));
    }

    [Fact]
    public async Task An_answer_is_written_with_its_reason_and_leads_to_the_timeline()
    {
        var page = Open();

        page.FindAll(".ask")[0].QuerySelectorAll("[role=radio]").Single(r => r.TextContent.Trim() == "Verified").Click();
        page.WaitForElement("#why").Input("The recording has it.");
        page.Find(".answer-form .btn.primary").Click();

        page.WaitForAssertion(() => Assert.Equal("The recording has it.", page.Find(".why-so").TextContent));
        var standing = (await Read()).Card.WasSaid;
        Assert.Equal((Data.Assessments.Answer.Verified, "The recording has it.", "Ada Lindqvist"), (standing.Answer, standing.Rationale, standing.By));
        Assert.Equal($"Verified that it was said. See it on the timeline", Message().Split("Undo")[0].Trim());
    }

    [Fact]
    public async Task Undoing_the_last_step_restores_what_stood_before_and_both_stay_in_the_history()
    {
        await Answer(Question.Said, Data.Assessments.Answer.Verified, "The recording has it.", null);
        await Answer(Question.Said, Data.Assessments.Answer.Disputed, "The recording is of another day.", null);
        var page = Open();

        page.FindAll("#history button").Single(b => b.TextContent == "Undo the last").Click();

        page.WaitForAssertion(() => Assert.Equal("The recording has it.", page.Find(".why-so").TextContent));
        Assert.Equal(Data.Assessments.Answer.Verified, (await Read()).Card.WasSaid.Answer);
        Assert.Equal(
            ["undid: disputed that it was said", "disputed that it was said", "verified that it was said", "made the claim"],
            page.FindAll(".log li p:first-of-type span:first-of-type").Select(s => s.TextContent));
    }

    [Fact]
    public async Task The_claim_is_shown_as_it_stood_after_any_step_and_what_came_later_steps_back()
    {
        await Answer(Question.Said, Data.Assessments.Answer.Verified, "The recording has it.", null);
        await Link("Recording of the press hour", Question.Said, Stance.Supports);
        var card = (await Read()).Card;
        Done(await Get<ClaimCommands>().Edit(Ada, claim, card.Version, card.ToForm() with { Statement = "Winlow warned of a leak." }, cancel: Cancel));
        var page = Open();
        Assert.Equal("As of today", page.FindAll("#history option")[0].TextContent);

        page.Find("#history select").Change(page.FindAll("#history option")[2].GetAttribute("value"));

        Assert.Equal(card.Statement, page.Find(".as-of .stand b").TextContent);
        Assert.Equal(
            ["said: verified; true: unverified, not looked at yet", "Edda Winlow, 12 Nov 2025 · no source linked"], page.FindAll(".as-of .why").Select(Words));
        Assert.Equal(2, page.FindAll(".log .later").Count);
        page.Find(".as-of button").Click();
        Assert.Empty(page.FindAll(".as-of, .later"));
        Assert.StartsWith("Winlow warned of a leak.", page.Find("h1").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_edited_sentence_is_saved_and_nothing_else_changes()
    {
        var before = (await Read()).Card;
        var page = Open();

        page.Find(".pencil").Click();
        page.WaitForElement("#sentence").Input("Edda Winlow said that the storm barrier will leak before the winter is out.");
        page.Find(".sentence-form").Submit();

        page.WaitForAssertion(() => Assert.StartsWith("Edda Winlow said that the storm barrier", page.Find("h1").TextContent, StringComparison.Ordinal));
        var after = (await Read()).Card;
        Assert.Equal((before.ContentText, before.ActorId, before.Said.Edtf, before.Quotation), (after.ContentText, after.ActorId, after.Said.Edtf, after.Quotation));
    }

    [Fact]
    public async Task Who_saves_second_sees_both_versions_and_loses_none()
    {
        var page = Open();
        page.Find(".pencil").Click();
        page.WaitForElement("#sentence").Input("My sentence.");
        var theirs = (await Read()).Card;
        var tomas = (await Get<AnalystCommands>().SignAs("Tomás Rey", Cancel))!;
        Done(await Get<ClaimCommands>().Edit(tomas, claim, theirs.Version, theirs.ToForm() with { Statement = "Their sentence." }, cancel: Cancel));

        page.Find(".sentence-form").Submit();

        page.WaitForAssertion(() => Assert.Equal(["Their sentence.", "My sentence."], page.FindAll(".clash blockquote").Select(q => q.TextContent)));
        page.FindAll(".clash button").Single(b => b.TextContent == "Take mine").Click();
        page.WaitForAssertion(() => Assert.StartsWith("My sentence.", page.Find("h1").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".clash"));
    }

    [Fact]
    public async Task A_rejected_claim_is_found_and_brought_back()
    {
        Done(await Get<ClaimCommands>().Reject(Ada, claim, 1, Cancel));
        Assert.Empty((await Get<ClaimQueries>().List(Ada, ClaimFilter.Of(null, null, null, null, null, null).Request, Cancel)).Items);
        Assert.Equal([claim], (await Get<ClaimQueries>().List(Ada, ClaimFilter.Of(null, null, null, "rejected", null, null).Request, Cancel)).Items.Select(r => r.Id));
        var page = Open();
        Assert.Empty(page.FindAll(".ask"));

        page.FindAll(".decide button").Single(b => b.TextContent == "Bring it back").Click();

        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll(".ask").Count));
        Assert.Equal(ClaimState.Proposed, (await Read()).Card.State);
        Assert.Equal("brought the claim back", page.Find(".log li p span").TextContent);
    }

    [Fact]
    public async Task Undoing_the_link_of_a_new_source_takes_the_source_back_too_unless_it_is_needed_elsewhere()
    {
        var page = Open();
        page.Find("#link-said").Click();
        page.WaitForElement("#find-source").Input("Recording of the press hour");
        page.WaitForElement("[aria-label='Add Recording of the press hour']").Click();
        page.WaitForElement("[aria-labelledby=link-bears] [role=radio]").Click();
        page.Find(".panel .btn.primary").Click();
        page.WaitForAssertion(() => Assert.Single(page.FindAll(".proof")));
        Assert.Equal("Recording of the press hour", Assert.Single((await Get<SourceQueries>().List(Ada, new(), Cancel)).Items).Title);

        page.FindAll("#history button").Single(b => b.TextContent == "Undo the last").Click();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".proof")));
        Assert.Empty((await Get<SourceQueries>().List(Ada, new(), Cancel)).Items);
    }

    [Fact]
    public async Task A_link_is_taken_away_at_a_click()
    {
        await Link("Recording of the press hour", Question.Said, Stance.Supports);
        var page = Open();

        page.Find(".proof button").Click();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".proof")));
        Assert.Empty((await Read()).Card.Evidence);
    }

    [Fact]
    public async Task Documents_that_repeat_each_other_are_drawn_from_their_root_and_count_once()
    {
        var recording = await Source("Recording of the press hour", "Tide Wire", null);
        var report = await Source("Barrier “will leak”", "Port Gazette", recording);
        await Link("The same in other words", Question.Said, Stance.Supports, report);
        var page = Open();

        Assert.Equal("1 outlet, 1 root: Tide Wire", page.Find(".ask .ev-head .muted").TextContent);
        Assert.Equal("was it said? 1 outlet, 1 root: Tide Wire", page.Find("[aria-labelledby=roots-Said] .sec .muted").TextContent);
        Assert.Equal(["Tide Wire", "Port Gazette", "The same in other words"], page.FindAll(".roots .a").Select(a => a.TextContent.Trim()));
        Assert.Equal($"sources/{recording}", page.Find(".roots a.root").GetAttribute("href"));
        Assert.Equal(2, page.FindAll(".roots path").Count);
        Assert.Equal("Tide Wire is a root. The same in other words repeats Port Gazette.", page.Find(".roots").GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Another_outlets_wording_stands_beside_this_one_with_what_it_changed()
    {
        const string words = "the barrier might leak before the winter is out";
        var article = Done(await Get<ArticleCommands>().Add(Ada, new($"Leak\n\nEdda Winlow said {words}.", Publisher: "Canal Gazette"), Cancel)).RowId;
        var form = new ClaimForm { Statement = $"Edda Winlow said {words}.", Spans = [new(SpanRole.Content, 23, 23 + words.Length)], Hedge = "might" };
        var other = Done(await Get<ClaimCommands>().Create(Ada, article, form, Cancel)).RowId;
        Done(await Get<ClaimCommands>().Relate(Ada, other, claim, RelationKind.Repeats, Cancel));

        var related = Open().Find(".rel");

        Assert.Equal("repeated by, with drift", related.QuerySelector(".tag")!.TextContent);
        Assert.Equal(
            [["Here", "the barrier", "will", "leak before the winter is out"], ["Canal Gazette", "might"]],
            related.QuerySelectorAll("tr").Select(r => r.Children.Select(c => c.TextContent).ToArray()));
        Assert.Equal("Here has no hedge, Canal Gazette has “might”.", related.QuerySelector(".why")!.TextContent);
    }

    [Fact]
    public async Task Steps_are_dated_by_the_articles_clock_with_UTC_beside_it()
    {
        const string text = "Barrier will leak\n\nPort Gazette\nPublished: 13 November 2025 08:00 CET\n\n" + Body;
        var article = Done(await Get<ArticleCommands>().Add(Ada, new(text), Cancel)).RowId;
        Done(await Get<SplitCommands>().Save(Analyst.Splitter, article, new(Text.Documents.DocumentReader.Read(text, new()), []), Cancel));
        var at = text.IndexOf("the barrier", StringComparison.Ordinal);
        claim = Done(await Get<ClaimCommands>().Create(Ada, article, Form() with { Spans = [new(SpanRole.Content, at, at + 11)] }, Cancel)).RowId;

        var time = Open().Find(".log time");

        var made = DateTime.Parse(time.GetAttribute("datetime")!, System.Globalization.CultureInfo.InvariantCulture).ToUniversalTime();
        Assert.Equal((SaidTime.Day(made.AddHours(1)) + made.AddHours(1).ToString(", HH:mm 'CET'", System.Globalization.CultureInfo.InvariantCulture), Times.Moment(made)), (time.TextContent, time.GetAttribute("title")));
    }

    [Theory]
    [InlineData("Harbour office", "The harbour office denied it.", "It", ActorKind.Organisation, "the harbour office")]
    [InlineData("Drivers’ Union", "The Drivers’ Union may strike.", "The union", ActorKind.Organisation, "the Drivers’ Union")]
    [InlineData("Ministry of harbours", "It denied it.", "It", ActorKind.Organisation, "the ministry of harbours")]
    [InlineData("Ministry of harbours", "They denied it.", "officials at the ministry of harbours", ActorKind.Organisation, "the ministry of harbours")]
    [InlineData("An official", "An official denied it.", "An official", ActorKind.Anonymous, "an official")]
    [InlineData("two officials", "Two officials denied it.", "Two officials", ActorKind.Anonymous, "two officials")]
    [InlineData("Hafn Port", "Hafn Port denied it.", "Hafn Port", ActorKind.Organisation, "Hafn Port")]
    [InlineData("KCNA", "KCNA denied it.", "KCNA", ActorKind.Outlet, "KCNA")]
    public void The_question_names_a_body_as_a_sentence_does(string name, string statement, string speaker, ActorKind kind, string expected) => Assert.Equal(
        $"Is what {expected} said true?",
        ClaimQuestions.Of(Question.True, new()
        {
            Id = default,
            Number = 1,
            Version = 1,
            ArticleId = default,
            SnapshotId = default,
            State = ClaimState.Accepted,
            Statement = statement,
            SpeakerText = speaker,
            CueText = "denied",
            ContentText = "it",
            Said = new(),
            Spans = [],
            Chain = [],
            ActorId = Guid.NewGuid(),
            ActorName = name,
            ActorKind = kind,
        }));

    [Fact]
    public void A_claim_that_there_is_not_says_so()
    {
        claim = Guid.CreateVersion7();

        Assert.Equal("There is no such claim", Open().Find("h1").TextContent);
    }

    private IRenderedComponent<ClaimPage> Open()
    {
        var page = Render<ClaimPage>(p => p.Add(c => c.Id, claim));
        page.WaitForState(() => page.FindAll("h1").Count > 0);
        return page;
    }

    private async Task<ClaimView> Read() => (await Get<ClaimQueries>().Get(Ada, claim, Cancel))!;

    private string Message() => Render<MudSnackbarProvider>().Find(".toast").TextContent.ReplaceLineEndings(" ");

    private async Task Answer(Question question, Answer answer, string why, string? missing) =>
        Done(await Get<AssessmentCommands>().Assess(Ada, new(claim, question, answer, why, missing, (await Read()).Card.Answer(question).Number), Cancel));

    private async Task<Guid> Source(string title, string? publisher, Guid? origin) =>
        Done(await Get<SourceCommands>().Add(Ada, new() { Title = title, Publisher = publisher, OriginId = origin }, Cancel)).RowId;

    private async Task Link(string title, Question question, Stance stance, Guid? origin = null)
    {
        var source = await Source(title, null, origin);
        Done(await Get<EvidenceCommands>().Link(Ada, claim, source, new() { Question = question, Stance = stance }, Cancel));
    }

    private static ClaimForm Form() => new()
    {
        Statement = "Edda Winlow said the barrier will leak before the winter is out.",
        NewActor = new("Edda Winlow", ActorKind.Person),
        Spans = [Words(SpanRole.Speaker, "Edda Winlow"), Words(SpanRole.Cue, "said"), Words(SpanRole.Content, "the barrier will leak before the winter is out")],
        Said = "2025-11-12",
        Quotation = Quotation.Indirect,
    };

    private static RoleSpan Words(SpanRole role, string words)
    {
        var at = Article.IndexOf(words, Article.IndexOf(Body, StringComparison.Ordinal), StringComparison.Ordinal);
        return new(role, at, at + words.Length);
    }
}
