using AngleSharp.Dom;
using Bunit;
using ClaimTracker.Data;
using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Text;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;
using ClaimTracker.Web.Components.Shared;
using ClaimTracker.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace ClaimTracker.Web.Tests;

/// <summary>A page over a record of its own, signed by Ada Lindqvist.</summary>
public abstract class PageTest : BunitContext, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("claimtracker-page").FullName;

    protected PageTest()
    {
        Services.AddSqliteRecord(Path.Combine(folder, "record.db"));
        Services.AddMudServices();
        Services.AddScoped<SignedAnalyst>().AddScoped<Toasts>().AddScoped<Signing>();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    protected static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    protected Analyst Ada => Get<SignedAnalyst>().Analyst!;

    public async ValueTask InitializeAsync()
    {
        await Get<RecordDatabase>().Prepare(Cancel);
        await Get<SignedAnalyst>().SignAs("Ada Lindqvist");
        await Arrange();
    }

    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What the record holds before each test.</summary>
    protected virtual Task Arrange() => Task.CompletedTask;

    protected T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    /// <summary>A claim, for parts of a page that need one: "She said it."</summary>
    internal static ClaimCard SomeClaim => new()
    {
        Id = Guid.CreateVersion7(),
        Number = 1,
        Version = 1,
        ArticleId = Guid.CreateVersion7(),
        SnapshotId = Guid.CreateVersion7(),
        State = ClaimState.Accepted,
        Statement = "She said it.",
        SpeakerText = "She",
        CueText = "said",
        ContentText = "it",
        Said = new(),
        Spans = [],
        Chain = [],
    };

    internal static Outcome.Done Done(Outcome outcome) => Assert.IsType<Outcome.Done>(outcome);

    /// <summary>A proposal of what the text has as "who cue what", said on November 10, 2025, which a phrase of it may tell.</summary>
    internal static ProposedClaim Proposed(string text, string who, string cue, string what, string? day = null)
    {
        int start = Find(text, $"{who} {cue} {what}").Start, said = start + who.Length + 1, told = said + cue.Length + 1;
        return new(
            new([new(start, said - 1)], [new(said, told - 1)], [new TextSpan(told, told + what.Length)], .9),
            new(who, ActorKind.Person, [], "named here"), $"{who} {cue} {what}.",
            new(Edtf.Parse("2025-11-10"), day is null ? null : Find(text, day), new(2025, 11, 13), "weekday"), Quotation.Indirect, null, [], .9);
    }

    /// <summary>Where the words stand first.</summary>
    internal static TextSpan Find(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }

    /// <summary>What is read, white space aside.</summary>
    internal static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
