using System.Globalization;
using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Web.Components.Claims;
using ClaimTracker.Web.Components.Shared;
using ClaimTracker.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ClaimTracker.Web.Components.Review;

/// <summary>What waits for a decision, across articles, made for keys.</summary>
public sealed partial class ReviewPage : IAsyncDisposable
{
    /// <summary>Rows on a page; as they are decided on, those that follow move up.</summary>
    private const int Size = 200;

    private readonly ReviewDesk desk = new();
    private ElementReference element;
    private WaitingPage? waiting;
    private ClaimView? view;
    private ChangeWatch watch = null!;
    private PageScript<ReviewPage> script = null!;
    private CommandRunner runner = null!;
    private BulkActs acts = null!;
    private AddressTrail trail = null!;
    private bool reveal;
    private bool reading;
    private Guid? wanted;
    private (Why, Guid?, int)? shown;

    [Inject] public required ClaimQueries Claims { get; init; }
    [Inject] public required ClaimCommands Commands { get; init; }
    [Inject] public required AssessmentCommands Answers { get; init; }
    [Inject] public required UndoCommand UndoCommand { get; init; }
    [Inject] public required RecordChanges Changes { get; init; }
    [Inject] public required SignedAnalyst Signed { get; init; }
    [Inject] public required Signing Signing { get; init; }
    [Inject] public required Toasts Toasts { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required IJSRuntime Js { get; init; }

    /// <summary>Only what waits for this reason.</summary>
    [SupplyParameterFromQuery(Name = "why")] public string? WhyQuery { get; set; }

    /// <summary>Only what waits in this article.</summary>
    [SupplyParameterFromQuery(Name = "article")] public Guid? ArticleId { get; set; }

    /// <summary>The open row, so that the address leads back to it.</summary>
    [SupplyParameterFromQuery(Name = "claim")] public Guid? ClaimId { get; set; }

    /// <summary>The page, from 1.</summary>
    [SupplyParameterFromQuery(Name = "page")] public int? PageNumber { get; set; }

    private int Number => Math.Clamp(PageNumber ?? 1, 1, 1_000_000);

    private int Skip => (Number - 1) * Size;

    private bool Filtered => Chosen != Why.Any || ArticleId is not null;

    private Why Chosen => WhyQuery switch
    {
        "clear" => Why.Clear,
        "speaker" => Why.Speaker,
        "date" => Why.Date,
        "hedged" => Why.Hedged,
        "worth-checking" => Why.WorthChecking,
        "sure" => Why.Sure,
        "unsure" => Why.Unsure,
        _ => Why.Any,
    };

    private IEnumerable<(Why Why, string Words, int Count, string? Title)> Filters =>
    [
        (Why.Any, "All", waiting?.Counts.All ?? 0, null),
        (Why.Sure, "Sure", waiting?.Counts.Sure ?? 0, "90 % and up: nine in ten are right as they are"),
        (Why.Clear, "Clear", waiting?.Counts.Clear ?? 0, null), (Why.Speaker, "Speaker", waiting?.Counts.Speaker ?? 0, null),
        (Why.Date, "Date", waiting?.Counts.Date ?? 0, null), (Why.Hedged, "Hedged", waiting?.Counts.Hedged ?? 0, null),
        (Why.Unsure, "Unsure", waiting?.Counts.Unsure ?? 0, "Below 60 %"),
        (Why.WorthChecking, "Worth checking", waiting?.Counts.WorthChecking ?? 0, null),
    ];

    private string Summary => waiting switch
    {
        null => "Claims that wait, in reading order",
        { Counts.All: 0 } => "Claims wait here until somebody decides on them",
        _ => $"{What(waiting.Counts)} in {Plural.Of(waiting.Articles, "article")}",
    };

    private static string What(WaitingCounts counts) => (counts.Proposed, counts.All - counts.Proposed) switch
    {
        (var proposals, 0) => Plural.Of(proposals, "proposal"),
        (0, var flagged) => $"{Plural.Of(flagged, "claim")} worth checking",
        (var proposals, var flagged) => $"{Plural.Of(proposals, "proposal")} and {Plural.Of(flagged, "claim")} worth checking,",
    };

    /// <summary>A key of the open row, from the script.</summary>
    [JSInvokable]
    public async Task Key(string key)
    {
        var order = desk.Press(key);
        if (order == ReviewOrder.Opened)
        {
            Follow();
            await Reveal();
        }
        else
            await Carry(order, order == ReviewOrder.Flag ? desk.Chosen : desk.Decided);
        StateHasChanged();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await watch.DisposeAsync();
        await script.DisposeAsync();
    }

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        script = new(Js, "review");
        trail = new(Navigation);
        runner = new(Signed, Signing, UndoCommand, Toasts, Load, id => ListedWords.NameOf(desk.Claims, id), work => InvokeAsync(work));
        acts = new(Commands, Answers, runner, StateHasChanged);
        watch = new(Changes, () => InvokeAsync(Load), "claim", "article", "assessment");
    }

    /// <inheritdoc />
    protected override Task OnParametersSetAsync()
    {
        if (trail.IsOwn())
            return Task.CompletedTask;
        wanted = ClaimId;
        return Load();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        await script.Attach(element, this);
        if (!reveal || !script.Listens)
            return;
        reveal = false;
        await script.Call("reveal");
    }

    private async Task Load()
    {
        var asked = (Chosen, ArticleId, Skip);
        var found = await Claims.Waiting(Signed.Acting, new(Chosen, ArticleId, Skip, Size));
        if (asked != (Chosen, ArticleId, Skip))
            return;
        waiting = found;
        if (shown == (shown = asked))
            desk.Load(found.Claims.Items);
        else
            desk.Start(found.Claims.Items);
        // The last of a page was decided on, or the address was kept longer than the queue was that long.
        if (desk.Claims.Count == 0 && Number > 1)
            Navigation.NavigateTo(Href(Chosen), replace: true);
        else if (wanted is { } claim && desk.Open(claim))
            reveal = true;
        else if (ClaimId is not null)
            Follow();
        wanted = null;
        await Read();
    }

    // A held key passes rows faster than they are read: the next to be read is the one that is open when a read ends.
    private async Task Read()
    {
        StateHasChanged();
        if (reading)
            return;
        reading = true;
        try
        {
            Guid? last = null;
            while (desk.Focus is { } claim && claim.Id != last)
            {
                last = claim.Id;
                view = await Claims.Get(Signed.Acting, claim.Id);
                StateHasChanged();
            }
        }
        finally
        {
            reading = false;
        }
    }

    private Task Open(WaitingClaim claim)
    {
        desk.Open(claim);
        Follow();
        return Read();
    }

    private void Follow() => trail.Lead(("claim", desk.Focus?.Id.ToString()));

    // Once more when its words are there: the row has grown by them.
    private async Task Reveal()
    {
        reveal = true;
        await Read();
        reveal = true;
    }

    private Task Carry(ReviewOrder order, IReadOnlyList<WaitingClaim> claims)
    {
        switch (order)
        {
            case ReviewOrder.Accept: return Do(BulkAct.Accept, claims);
            case ReviewOrder.Reject: return Do(BulkAct.Reject, claims);
            case ReviewOrder.Flag: return Do(BulkAct.Flag, claims);
            case ReviewOrder.Undo: return runner.Undo();
            case >= ReviewOrder.MayBeFirst when view is { Card: { } card } && card.Id == desk.Focus?.Id && order - ReviewOrder.MayBeFirst < card.MayBe.Count:
                return Identify(card, card.MayBe[order - ReviewOrder.MayBeFirst]);
            case ReviewOrder.Edit or ReviewOrder.Open when desk.Focus is { } open: Navigation.NavigateTo(Links.Article(open.ArticleId, open.Id)); break;
            case ReviewOrder.When when desk.Focus is { } open: Navigation.NavigateTo(Links.Article(open.ArticleId, open.Id, edit: "when")); break;
        }
        return Task.CompletedTask;
    }

    private Task Do(BulkAct act) => Do(act, act == BulkAct.Flag ? desk.Selected : desk.Decided);

    private Task Do(BulkAct act, IReadOnlyList<WaitingClaim> claims)
    {
        reveal = true;
        return acts.Do(act, claims);
    }

    // All proposals of the article that have the same speaker with it.
    private Task Identify(ClaimCard card, ActorSuggestion who)
    {
        reveal = true;
        return acts.Change(
            (analyst, seen, cancel) => Commands.SetActor(analyst, seen, who, cancel),
            [.. desk.Claims.Where(c => c.Id == card.Id
                || c.State == ClaimState.Proposed && c.ArticleId == card.ArticleId && c.ActorId is not null && c.ActorId == card.ActorId)],
            $"{who.Name} is now the speaker of");
    }

    // The rows stay selected: what was dated or named together is often accepted together.
    private Task SetWhen(Edtf day)
    {
        reveal = true;
        desk.Selection.Ask(null);
        return acts.SetWhen(day, desk.Selected);
    }

    private Task SetActor((Guid Id, string Name) actor)
    {
        reveal = true;
        desk.Selection.Ask(null);
        return acts.SetActor(actor.Id, actor.Name, desk.Selected);
    }

    private async Task TakeTheirs()
    {
        await acts.TakeTheirs();
        await Load();
    }

    private string Href(Why why, int page = 1, bool everywhere = false) => Links.With(Links.Review(everywhere ? null : ArticleId),
        ("why", why switch
        {
            Why.Clear => "clear",
            Why.Speaker => "speaker",
            Why.Date => "date",
            Why.Hedged => "hedged",
            Why.WorthChecking => "worth-checking",
            Why.Sure => "sure",
            Why.Unsure => "unsure",
            _ => null,
        }),
        ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null));

    private static string Outlet(WaitingClaim claim) =>
        string.Join(", ", new[] { claim.Publisher, claim.PublishedOn is { } day ? Times.Day(day) : null }.OfType<string>());

    private static string Shortened(string title) => title.Length <= 40 ? title : $"{title[..38].TrimEnd()}…";
}
