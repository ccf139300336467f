using Bunit;
using ClaimTracker.Data;
using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Speakers;
using ClaimTracker.Web.Components.Claims;
using ClaimTracker.Web.Components.Shared;
using ClaimTracker.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;
using Stance = ClaimTracker.Data.Sources.Stance;

namespace ClaimTracker.Web.Tests.Claims;

/// <summary>The page against a record in SQLite: what it shows is what the record says, and what is done on it is kept.</summary>
public sealed class ClaimPageTests : BunitContext, IAsyncLifetime
{
    private const string Body = "Edda Winlow said the barrier will leak before the winter is out.";
    private const string Article = "Barrier will leak\n\nPort Gazette, 13 November 2025\n\n" + Body;

    private readonly string folder = Directory.CreateTempSubdirectory("claim-page").FullName;
    private Analyst ada = null!;
    private Guid claim;

    public ClaimPageTests()
    {
        Services.AddSqliteRecord(Path.Combine(folder, "record.db"));
        Services.AddSingleton(TimeProvider.System);
        Services.AddMudServices();
        Services.AddScoped<SignedAnalyst>();
        Services.AddScoped<Signing>();
        Services.AddScoped<Toasts>();
        JSInterop.Mode = JSRuntimeMode.Loose;
        SetRendererInfo(new("Server", false));
    }

    public async ValueTask InitializeAsync()
    {
        await Get<RecordDatabase>().Prepare(Cancel);
        await Get<SignedAnalyst>().SignAs("Ada Lindqvist");
        ada = Get<SignedAnalyst>().Analyst!;
        var article = Done(await Get<ArticleCommands>().Add(ada, new(Article), Cancel)).RowId;
        claim = Done(await Get<ClaimCommands>().Create(ada, article, Form(), Cancel)).RowId;
    }

    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
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
    public async Task A_link_is_taken_away_at_a_click()
    {
        await Link("Recording of the press hour", Question.Said, Stance.Supports);
        var page = Open();

        page.Find(".proof button").Click();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".proof")));
        Assert.Empty((await Read()).Card.Evidence);
    }

    [Fact]
    public void A_claim_that_there_is_not_says_so()
    {
        claim = Guid.CreateVersion7();

        Assert.Equal("There is no such claim", Open().Find("h1").TextContent);
    }

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    private T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    private IRenderedComponent<ClaimPage> Open()
    {
        var page = Render<ClaimPage>(p => p.Add(c => c.Id, claim));
        page.WaitForState(() => page.FindAll("h1").Count > 0);
        return page;
    }

    private async Task<ClaimView> Read() => (await Get<ClaimQueries>().Get(ada, claim, Cancel))!;

    private string Message() => Render<MudSnackbarProvider>().Find(".toast").TextContent.ReplaceLineEndings(" ");

    private async Task Answer(Question question, Answer answer, string why, string? missing) =>
        Done(await Get<AssessmentCommands>().Assess(ada, new(claim, question, answer, why, missing, (await Read()).Card.Answer(question).Number), Cancel));

    private async Task Link(string title, Question question, Stance stance)
    {
        var source = Done(await Get<SourceCommands>().Add(ada, new() { Title = title }, Cancel)).RowId;
        Done(await Get<EvidenceCommands>().Link(ada, claim, source, new() { Question = question, Stance = stance }, Cancel));
    }

    private static Outcome.Done Done(Outcome outcome) => Assert.IsType<Outcome.Done>(outcome);

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
