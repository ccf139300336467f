using ClaimTracker.Data;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sources;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Web.Components.Shared;
using ClaimTracker.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>All claims of the record, filtered by the address; several are decided on, answered or linked to a source at once.</summary>
public sealed partial class ClaimsPage : IAsyncDisposable
{
    private readonly ClaimsDesk desk = new();
    private ElementReference element;
    private Page<ClaimRow>? list;
    private CommandRunner runner = null!;
    private BulkActs acts = null!;
    private SourceLinking linking = null!;
    private PageScript<ClaimsPage> script = null!;
    private ChangeWatch watch = null!;
    private string? find, shown, focusOn;
    private bool settle;

    [Inject] public required ClaimQueries Claims { get; init; }
    [Inject] public required ClaimCommands Commands { get; init; }
    [Inject] public required AssessmentCommands Assessments { get; init; }
    [Inject] public required SourceQueries Sources { get; init; }
    [Inject] public required EvidenceCommands Evidence { get; init; }
    [Inject] public required UndoCommand UndoCommand { get; init; }
    [Inject] public required RecordChanges Changes { get; init; }
    [Inject] public required SignedAnalyst Signed { get; init; }
    [Inject] public required Signing Signing { get; init; }
    [Inject] public required Toasts Toasts { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required IJSRuntime Js { get; init; }

    [SupplyParameterFromQuery(Name = "text")] public string? Text { get; set; }
    [SupplyParameterFromQuery(Name = "said")] public string? Said { get; set; }
    [SupplyParameterFromQuery(Name = "true")] public string? True { get; set; }
    [SupplyParameterFromQuery(Name = "state")] public string? State { get; set; }
    [SupplyParameterFromQuery(Name = "only")] public string? Only { get; set; }
    [SupplyParameterFromQuery(Name = "order")] public string? Order { get; set; }
    [SupplyParameterFromQuery(Name = "page")] public int? PageNumber { get; set; }

    private ClaimFilter Filter => ClaimFilter.Of(Text, Said, True, State, Only, PageNumber, Order);

    /// <summary>The row that the focus is in.</summary>
    [JSInvokable]
    public void At(Guid row)
    {
        desk.At(row);
        StateHasChanged();
    }

    /// <summary>A key, with the row that the focus is or was in.</summary>
    [JSInvokable]
    public async Task Key(string key, Guid? row)
    {
        if (row is { } id)
            desk.At(id);
        if (!linking.Press(key))
            await Carry(desk.Press(key));
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
        script = new(Js, "claims");
        runner = new(Signed, Signing, UndoCommand, Toasts, Load, id => ListedWords.NameOf([.. desk.Claims, .. desk.Chosen], id), work => InvokeAsync(work));
        acts = new(Commands, Assessments, runner, StateHasChanged);
        linking = new(Sources, Evidence, Signed);
        watch = new(Changes, () => InvokeAsync(Load), "claim", "assessment", "actor");
    }

    /// <inheritdoc />
    protected override Task OnParametersSetAsync()
    {
        find = Text;
        return Load();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        await script.Attach(element, this);
        if (!script.Listens)
            return;
        if (focusOn is { } selector)
        {
            focusOn = null;
            await script.Call("focus", selector);
        }
        if (settle)
        {
            settle = false;
            await script.Call("settle", desk.Focus?.Id);
        }
    }

    private async Task Load()
    {
        var address = Navigation.Uri;
        var found = await Claims.List(Signed.Acting, Filter.Request);
        var matching = desk.Selection.Reaches && shown == address ? (await Claims.List(Signed.Acting, Filter.Matching)).Items : null;
        // Another list is asked for by now, and shows itself.
        if (address != Navigation.Uri)
            return;
        list = found;
        if (shown == (shown = address))
            desk.Load(found.Items, matching);
        else
            desk.Start(found.Items);
        if (desk.Selection.Asking != BulkQuestion.Source)
            linking.Close();
        StateHasChanged();
    }

    private async Task Carry(ClaimsOrder order)
    {
        switch (order)
        {
            case ClaimsOrder.Accept: await Do(BulkAct.Accept); break;
            case ClaimsOrder.Reject: await Do(BulkAct.Reject); break;
            case ClaimsOrder.Flag: await Do(BulkAct.Flag); break;
            case ClaimsOrder.When: await Ask(BulkQuestion.When); break;
            case ClaimsOrder.Actor: await Ask(BulkQuestion.Actor); break;
            case ClaimsOrder.Said: await Ask(BulkQuestion.Said); break;
            case ClaimsOrder.True: await Ask(BulkQuestion.True); break;
            case ClaimsOrder.Source: await Ask(BulkQuestion.Source); break;
            case ClaimsOrder.Verify: Choose(Answer.Verified); break;
            case ClaimsOrder.Dispute: Choose(Answer.Disputed); break;
            case ClaimsOrder.LeaveOpen: Choose(Answer.NotEstablished); break;
            case ClaimsOrder.Save when linking.Draft is not null: await SaveLink(); break;
            case ClaimsOrder.Save: await GiveAnswer(); break;
            case ClaimsOrder.Leave: Leave(); break;
            case ClaimsOrder.Undo: await runner.Undo(); break;
            case ClaimsOrder.Open when desk.Focus is { } row: Navigation.NavigateTo(Links.Article(row.ArticleId, row.Id)); break;
        }
    }

    private async Task Reach()
    {
        var (address, matching) = (Navigation.Uri, await Claims.List(Signed.Acting, Filter.Matching));
        if (address != Navigation.Uri)
            return;
        desk.Selection.Reach(matching.Items);
    }

    private Task Do(BulkAct act)
    {
        settle = true;
        return acts.Do(act, act switch { BulkAct.Accept => desk.Acceptable, BulkAct.Reject => desk.Rejectable, _ => desk.Chosen });
    }

    private async Task Ask(BulkQuestion? question)
    {
        if (question is null)
        {
            Leave();
            return;
        }
        desk.Ask(question);
        if (desk.Selection.Question is not null)
            focusOn = ".bulk-ask";
        if (desk.Selection.Asking != BulkQuestion.Source)
            return;
        await linking.Open(desk.Chosen.All(c => c.Invented));
        focusOn = "#find-source";
    }

    private void Leave()
    {
        desk.Ask(null);
        linking.Close();
        runner.Forget();
        settle = true;
    }

    private void Choose(Answer answer)
    {
        if (desk.Selection.Answer is null)
            focusOn = "#why";
        desk.Selection.Choose(answer);
    }

    // The rows stay selected: what was answered or dated together is often linked or accepted together.
    private Task GiveAnswer() =>
        desk.Selection.Answer is { } answer ? acts.Answer(answer, desk.Rejectable, Leave) : Task.CompletedTask;

    private Task SetWhen(Edtf day)
    {
        Leave();
        return acts.SetWhen(day, desk.Chosen);
    }

    private Task SetActor((Guid Id, string Name) actor)
    {
        Leave();
        return acts.SetActor(actor.Id, actor.Name, desk.Chosen);
    }

    private Task SaveLink() => linking.Save(desk.Chosen, runner, () =>
    {
        Leave();
        return Task.CompletedTask;
    });

    private async Task TakeTheirs()
    {
        await acts.TakeTheirs();
        if (runner.Clash is null)
            Leave();
        await Load();
    }

    private void Find() => Go(Filter with { Text = find });

    private void Go(ClaimFilter filter) => Navigation.NavigateTo((filter with { Page = 1 }).Href);

    private static string Proposed(ClaimRow row) => SurenessScale.Of(row.Confidence) switch
    {
        Sureness.Sure => "proposed, sure",
        Sureness.Unsure => "proposed, unsure",
        _ => "proposed, not yet reviewed",
    };
}
