using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Spans;
using ClaimTracker.Web.Components.Claims;
using ClaimTracker.Web.Components.Shared;
using ClaimTracker.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ClaimTracker.Web.Components.Articles;

/// <summary>The article page: shows the desk, tells it what the browser reports, and carries out what it orders.</summary>
public sealed partial class ArticlePage : IAsyncDisposable
{
    private readonly ArticleDesk desk = new();
    private readonly Guid newKey = Guid.NewGuid();
    private ElementReference element;
    private ArticleSheet? sheet;
    private ArticleText? text;
    private MarkupString? headline;
    private IReadOnlyList<MarkupString> body = [];
    private CommandRunner runner = null!;
    private PageDrafts drafts = null!;
    private SourceLinking linking = null!;
    private bool addsPiece;
    private bool missing;
    private IDisposable? listening;
    private PageScript<ArticlePage> script = null!;
    private AddressTrail trail = null!;
    private int? reveal;
    private string? focusOn;

    [Parameter] public Guid Id { get; set; }

    /// <summary>The open claim, so that the address leads back to it.</summary>
    [SupplyParameterFromQuery(Name = "claim")] public Guid? ClaimId { get; set; }

    /// <summary>"to-do" where only what waits is shown.</summary>
    [SupplyParameterFromQuery(Name = "show")] public string? ShowQuery { get; set; }

    /// <summary>By which answer the text is tinted: said, true or nothing.</summary>
    [SupplyParameterFromQuery(Name = "tint")] public string? TintQuery { get; set; }

    /// <summary>Opens the claim for editing at once, at its "words" or its "when".</summary>
    [SupplyParameterFromQuery(Name = "edit")] public string? EditQuery { get; set; }

    private string Tint { get; set; } = "nothing";

    private string Look => desk.Mode switch { DeskMode.Editing => "p-edit", DeskMode.Linking => "p-link", DeskMode.Signing => "p-first", _ => "" };

    // For a screen reader: what was opened.
    private string Spoken => desk.Focus is { } claim ? $"Claim {claim.Number} of {desk.Claims.Count}, {AnswerMark.Words(claim)}: {claim.Statement}" : "";

    // The cards in reading order; null stands for the claim that is being made.
    private IEnumerable<ClaimCard?> Cards
    {
        get
        {
            var placed = !desk.MakesNew;
            var at = desk.Draft?.Content.Select(s => s.Start).DefaultIfEmpty().Min() ?? 0;
            foreach (var claim in desk.Shown)
            {
                if (!placed && claim.Position > at)
                {
                    placed = true;
                    yield return null;
                }
                yield return claim;
            }
            if (!placed)
                yield return null;
        }
    }

    /// <summary>A selection was put to use: a new claim, or a part of the one being edited.</summary>
    [JSInvokable]
    public async Task Use(string what, int start, int end)
    {
        if (sheet is null)
            return;
        var words = Pieces(new(start, end));
        if (words.Count == 0)
            return;
        var role = what switch { "s" => SpanRole.Speaker, "q" => SpanRole.Cue, _ => SpanRole.Content };
        if (desk.Mode != DeskMode.Editing)
            await Make();
        desk.Draft!.Set(role, words, add: role == SpanRole.Content && addsPiece);
        addsPiece = false;
        if (role == SpanRole.Content)
            desk.Draft.Quotation = desk.Draft.QuotationIn(sheet.Text, ParagraphOf(words[0].Start));
        await Changed();
    }

    /// <summary>A handle was moved by words.</summary>
    [JSInvokable]
    public Task StepHandle(string role, int piece, bool start, int by) =>
        Handle(role, piece, (paragraph, fragment) => TextWords.Step(sheet!.Text, paragraph, fragment, start, by));

    /// <summary>A handle was dragged to an offset.</summary>
    [JSInvokable]
    public Task DragHandle(string role, int piece, bool start, int offset) =>
        Handle(role, piece, (paragraph, fragment) => TextWords.Drag(sheet!.Text, paragraph, fragment, start, offset));

    /// <summary>A claim was chosen in the text, the margin or the ticks.</summary>
    [JSInvokable]
    public async Task Open(int number)
    {
        if (desk.Open(number))
            await Opened();
    }

    /// <summary>A key was pressed outside of fields, or one that holds in fields too.</summary>
    [JSInvokable]
    public async Task Key(string key)
    {
        if (linking.Press(key))
        {
            await Typed();
            StateHasChanged();
            return;
        }
        if (key is "Ctrl+z")
            await runner.Undo();
        else if (key == "n" && desk.Mode == DeskMode.Reading)
            await NewWithoutSelection();
        else
            await Carry(desk.Press(key));
        StateHasChanged();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        listening?.Dispose();
        Queue.Progressed -= Progressed;
        await drafts.DisposeAsync();
        await script.DisposeAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (sheet is null || !RendererInfo.IsInteractive)
            return;
        await script.Attach(element, this);
        if (!script.Listens)
            return;
        if (reveal is { } number)
        {
            reveal = null;
            await script.Call("reveal", number);
        }
        if (focusOn is { } selector)
        {
            focusOn = null;
            await script.Call("focus", selector);
        }
    }

    private async Task Handle(string role, int piece, Func<TextSpan, TextSpan, TextSpan> move)
    {
        if (sheet is null || desk.Draft is not { } draft)
            return;
        var part = role switch { "s" => SpanRole.Speaker, "q" => SpanRole.Cue, _ => SpanRole.Content };
        if (piece < 0 || piece >= draft.Of(part).Count)
            return;
        var fragment = draft.Of(part)[piece];
        draft.Move(part, piece, move(ParagraphOf(fragment.Start), fragment));
        await Changed();
    }

    // A selection over several paragraphs is one piece in each of them.
    private List<TextSpan> Pieces(TextSpan range) =>
    [
        .. sheet!.Layout.Paragraphs.Where(p => p.Span.Overlaps(range))
            .Select(p => TextWords.Trim(sheet.Text, new(Math.Max(p.Span.Start, range.Start), Math.Min(p.Span.End, range.End))))
            .Where(s => s.Length > 0),
    ];

    private TextSpan ParagraphOf(int offset) =>
        sheet!.Layout.Paragraphs.Select(p => p.Span).FirstOrDefault(s => s.Start <= offset && offset < s.End, new(0, sheet.Text.Length));

    // The draft changed by the text, not by a field.
    private async Task Changed()
    {
        desk.Draft!.Follow(sheet!.Text);
        Mark();
        await Typed();
        StateHasChanged();
    }

    // The text is marked when its marks change, not each time that the page is drawn.
    private void Mark()
    {
        if (sheet is null || text is null)
            return;
        var marks = Marks(sheet);
        (headline, body) = (text.Headline(marks), text.Body(marks));
    }

    private TextMarks Marks(ArticleSheet of)
    {
        var claims = of.Marks(Href);
        if (desk.Mode != DeskMode.Editing || desk.Draft is not { } draft)
            return new(claims, desk.Focus?.Number);
        List<MarkedSpan> edited =
        [
            .. draft.Speaker.Select(s => new MarkedSpan(SpanRole.Speaker, s)), .. draft.Cue.Select(s => new MarkedSpan(SpanRole.Cue, s)),
            .. draft.Content.Select(s => new MarkedSpan(SpanRole.Content, s)),
        ];
        return desk.MakesNew
            ? new([.. claims, new(of.Claims.Count + 1, "", true, 'u', 'u', [.. edited.Where(s => s.Role == SpanRole.Content)])], of.Claims.Count + 1, edited)
            : new(claims, desk.Focus?.Number, edited);
    }
}
