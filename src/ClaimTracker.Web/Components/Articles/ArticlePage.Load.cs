using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Web.Components.Claims;
using ClaimTracker.Web.Components.Shared;
using ClaimTracker.Web.Hosting;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Components.Articles;

/// <summary>What the page shows is loaded here, and again when somebody changes it.</summary>
public sealed partial class ArticlePage
{
    private Guid loaded;
    private bool stale;

    private string SignedName => Signed.Analyst?.Name ?? "";

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        script = new(Js, "article");
        trail = new(Navigation);
        drafts = new(Drafts, Signed, Clock, InvokeAsync, StateHasChanged);
        linking = new(Sources, Evidence, Signed);
        runner = new(Signed, Signing, UndoCommand, Toasts, Shown, NameOf, InvokeAsync);
        listening = Changes.Subscribe(Noted);
        Queue.Progressed += Progressed;
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (loaded == Id && trail.IsOwn())
            return;
        Tint = TintQuery is "said" or "true" ? TintQuery : "nothing";
        desk.Show(ShowQuery == "to-do");
        if (loaded != Id)
        {
            loaded = Id;
            trail.Forget();
            await Reload();
            reveal = ClaimId is not null ? desk.Focus?.Number : null;
            if (EditQuery is not null && desk.Focus is { } edited && edited.Id == ClaimId)
            {
                await Edit(edited, EditQuery == "when" ? "#edit-when" : "#edit-statement");
                Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("edit", (string?)null), replace: true);
            }
        }
        else if (ClaimId is { } claim && claim != desk.Focus?.Id && desk.Open(claim))
        {
            await Opened();
        }
    }

    private async Task Reload()
    {
        var view = await Articles.Get(Signed.Acting, Id);
        missing = view is null;
        if (view is null)
            return;
        if (sheet is null || sheet.Text != view.Snapshot.Text || view.Layout is not null != (sheet.Article.Layout is not null))
            text = null;
        sheet = new(view);
        text ??= new(sheet.Text, sheet.Layout);
        desk.Load(sheet.Claims);
        if (ClaimId is { } claim && !trail.IsUnderWay && desk.Focus?.Id != claim && desk.Mode == DeskMode.Reading)
            desk.Open(claim);
        Mark();
    }

    private async Task Shown()
    {
        await Reload();
        StateHasChanged();
    }

    // Called on the writer's thread: the page reloads on its own, once for all changes that come meanwhile.
    private void Noted(RecordChanged changed)
    {
        if (!changed.Touches(Id) && (sheet is null || !sheet.Claims.Any(c => changed.Touches(c.Id))))
            return;
        if (Interlocked.Exchange(ref stale, true))
            return;
        _ = InvokeAsync(async () =>
        {
            Interlocked.Exchange(ref stale, false);
            if (runner.Busy)
                return;
            await Reload();
            StateHasChanged();
        });
    }

    private void Progressed(Guid article)
    {
        if (article == Id)
            InvokeAsync(StateHasChanged);
    }

    private Task Opened()
    {
        (runner.Problem, addsPiece) = (null, false);
        Mark();
        reveal = desk.Focus?.Number;
        StateHasChanged();
        Follow();
        return Task.CompletedTask;
    }

    private async Task Step(int by)
    {
        if (desk.Move(by))
            await Opened();
    }

    private void TintBy(string tint)
    {
        Tint = tint;
        Follow();
    }

    private void Show(bool onlyToDo)
    {
        desk.Show(onlyToDo);
        Follow();
    }

    private void Follow() => trail.Lead(
        ("claim", desk.Focus?.Id.ToString()), ("show", desk.OnlyToDo ? "to-do" : null), ("tint", Tint == "nothing" ? null : Tint));

    private string Href(ClaimCard claim) => Links.Article(Id, claim.Id);

    private string NameOf(string actorId) => Guid.TryParse(actorId, out var id)
        ? sheet?.Claims.FirstOrDefault(c => c.ActorId == id)?.ActorName ?? "another actor"
        : "";

    private async Task<IReadOnlyList<NearActor>> FindActors(string words) =>
    [
        .. (await Actors.Find(Signed.Acting, words, Id)).Select(a => new NearActor(a.Id, a.Name, a.Kind, a.Claims switch { 0 => "no claims yet", 1 => "1 claim", var n => $"{n} claims" })),
    ];

    private Task Typed()
    {
        if (DraftKey is { } key)
            drafts.Touch(key, () => DraftBody);
        return Task.CompletedTask;
    }

    private string? DraftKey => (desk.Mode, desk.Focus) switch
    {
        (DeskMode.Editing, _) => desk.Draft?.ClaimId is { } id ? $"claim/{id}" : $"new/{Id}",
        (DeskMode.Answering, { } claim) => AnswerKey(claim, desk.Answer!.Question),
        (DeskMode.Linking, { } claim) => SourceLinking.Key(claim),
        _ => null,
    };

    private string DraftBody => desk.Mode switch
    {
        DeskMode.Editing => desk.Draft!.ToJson(),
        DeskMode.Answering => desk.Answer!.ToJson(),
        _ => linking.Draft?.ToJson() ?? "",
    };

    private static string AnswerKey(ClaimCard claim, Data.Assessments.Question question) => $"verdict/{claim.Id}/{question}".ToLowerInvariant();
}
