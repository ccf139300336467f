using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Drafts;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sources;
using ClaimTracker.Web.Components.Articles;
using ClaimTracker.Web.Components.Shared;
using ClaimTracker.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>The page of one claim: loads it, follows its changes, and listens to the keys. What it does is in ClaimPage.Orders.</summary>
public sealed partial class ClaimPage : IAsyncDisposable
{
    private static readonly KeyHint[] SentenceKeys = [new("Ctrl Enter", "save"), new("Esc", "cancel, the draft is kept")];
    private readonly ArticleDesk desk = new();
    private CommandRunner runner = null!;
    private PageDrafts drafts = null!;
    private SourceLinking linking = null!;
    private ElementReference element;
    private ClaimView? view;
    private MarkupString? snippet;
    private int paragraph;
    private string sentence = "";
    private string? focusOn;
    private Guid loaded;
    private bool missing;
    private bool stale;
    private IDisposable? listening;
    private PageScript<ClaimPage> script = null!;

    [Inject] public required ClaimQueries Queries { get; init; }
    [Inject] public required ClaimCommands Claims { get; init; }
    [Inject] public required AssessmentCommands Answers { get; init; }
    [Inject] public required SourceQueries Sources { get; init; }
    [Inject] public required EvidenceCommands Evidence { get; init; }
    [Inject] public required UndoCommand UndoCommand { get; init; }
    [Inject] public required DraftStore Drafts { get; init; }
    [Inject] public required RecordChanges Changes { get; init; }
    [Inject] public required SignedAnalyst Signed { get; init; }
    [Inject] public required Signing Signing { get; init; }
    [Inject] public required Toasts Toasts { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required IJSRuntime Js { get; init; }

    [Parameter] public Guid Id { get; set; }

    private ClaimCard Card => view!.Card;

    private IReadOnlyList<(string, string)> Way => view is null
        ? [("Articles", Links.Articles())]
        : [("Articles", Links.Articles()), (view.Article.Title, Links.Article(view.Article.Id, Card.Id))];

    private string Outlet => view!.Article.PublishedOn is { } day ? $"{view.Publisher ?? "The article"}, {Times.Day(day)}" : view.Publisher ?? view.Article.Title;

    private string Place => $"{(paragraph > 0 ? $", paragraph {paragraph}" : "")}, snapshot {view!.Snapshot.Number}";

    /// <summary>A key was pressed outside of fields, or one that holds in fields too.</summary>
    [JSInvokable]
    public async Task Key(string key)
    {
        if (linking.Press(key))
            await Typed();
        else if (key == "Ctrl+z")
            await runner.Undo();
        else
            await Carry(desk.Press(key));
        StateHasChanged();
    }

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        script = new(Js, "claim");
        drafts = new(Drafts, Signed, Clock, InvokeAsync, StateHasChanged);
        linking = new(Sources, Evidence, Signed);
        runner = new(Signed, Signing, UndoCommand, Toasts, Reload, NameOf, work => InvokeAsync(work));
        listening = Changes.Subscribe(Noted);
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (loaded == Id)
            return;
        loaded = Id;
        await Leave();
        await Reload();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (view is null || !RendererInfo.IsInteractive)
            return;
        await script.Attach(element, this);
        if (script.Listens && focusOn is { } selector)
        {
            focusOn = null;
            await script.Call("focus", selector);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        listening?.Dispose();
        await drafts.DisposeAsync();
        await script.DisposeAsync();
    }

    private async Task Reload()
    {
        view = await Queries.Get(Signed.Acting, Id);
        missing = view is null;
        if (view is not null)
        {
            desk.Load(view.Neighbours);
            desk.Open(Id);
            Cut();
        }
        StateHasChanged();
    }

    // The paragraph around its words, in the article page's manner, this claim alone marked.
    private void Cut()
    {
        var (layout, text) = (ArticleSheet.LayoutOf(view!.Snapshot.Text), view.Snapshot.Text);
        var mark = ArticleSheet.Mark(Card, Links.Article(view.Article.Id, Card.Id));
        var at = mark.Extent.Length > 0 ? mark.Extent.Start : Card.Position;
        snippet = new ArticleText(text, layout).Passage(at, new([mark], Card.Number));
        paragraph = 1 + layout.Paragraphs.Where(p => p.Kind == Text.Documents.ParagraphKind.Body).ToList().FindIndex(p => p.Span.Start <= at && at < p.Span.End);
    }

    // Called on the writer's thread: the page reloads on its own, once for all changes that come meanwhile.
    private void Noted(RecordChanged changed)
    {
        if (!changed.Touches(Id) && (view is null || !changed.Touches(view.Article.Id)) || Interlocked.Exchange(ref stale, true))
            return;
        _ = InvokeAsync(async () =>
        {
            Interlocked.Exchange(ref stale, false);
            if (!runner.Busy)
                await Reload();
        });
    }

    private string NameOf(string actorId) => Guid.TryParse(actorId, out var id)
        ? view?.Neighbours.FirstOrDefault(c => c.ActorId == id)?.ActorName ?? "another actor"
        : "";
}
