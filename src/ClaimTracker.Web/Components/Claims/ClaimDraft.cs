using System.Text.Json;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>A claim while it is being edited or made: what the form holds and the drafts keep. Entities are never edited in place.</summary>
public sealed class ClaimDraft
{
    /// <summary>The claim; null for a new one.</summary>
    public Guid? ClaimId { get; set; }

    /// <summary>The version that the analyst saw.</summary>
    public int Version { get; set; }

    /// <summary>The claim as a sentence of its own.</summary>
    public string Statement { get; set; } = "";

    /// <summary>The analyst wrote it: it no longer follows the parts.</summary>
    public bool StatementIsMine { get; set; }

    /// <summary>The fragments that name the speaker.</summary>
    public List<TextSpan> Speaker { get; set; } = [];

    /// <summary>The fragments of the cue.</summary>
    public List<TextSpan> Cue { get; set; } = [];

    /// <summary>The fragments of what was said.</summary>
    public List<TextSpan> Content { get; set; } = [];

    /// <summary>The actor, if it is one of the record.</summary>
    public Guid? ActorId { get; set; }

    /// <summary>Its name, or the name of a new one; empty for nobody.</summary>
    public string ActorName { get; set; } = "";

    /// <summary>What a new actor is.</summary>
    public ActorKind ActorKind { get; set; }

    /// <summary>When it was said, as typed: an EDTF value, or a phrase like "this Thursday".</summary>
    public string When { get; set; } = "";

    /// <summary>The EDTF value that was understood; null where <see cref="When"/> is one.</summary>
    public string? WhenEdtf { get; set; }

    /// <summary>Direct, indirect or mixed.</summary>
    public Quotation Quotation { get; set; }

    /// <summary>Something hedges it.</summary>
    public bool Hedged { get; set; }

    /// <summary>The words that hedge it, where they are known.</summary>
    public string? Hedge { get; set; }

    /// <summary>A draft of a claim as it stands.</summary>
    public static ClaimDraft Of(ClaimCard claim) => new()
    {
        ClaimId = claim.Id,
        Version = claim.Version,
        Statement = claim.Statement,
        StatementIsMine = true,
        Speaker = Spans(claim, SpanRole.Speaker),
        Cue = Spans(claim, SpanRole.Cue),
        Content = Spans(claim, SpanRole.Content),
        ActorId = claim.ActorId,
        ActorName = claim.ActorName ?? "",
        ActorKind = claim.ActorKind ?? default,
        When = claim.Said.Edtf ?? "",
        Quotation = claim.Quotation,
        Hedged = claim.Hedge is not null,
        Hedge = claim.Hedge,
    };

    /// <summary>As it is kept on the server.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>A kept draft; null where it was written by another version and cannot be read.</summary>
    public static ClaimDraft? FromJson(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize<ClaimDraft>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The fragments of a role.</summary>
    public List<TextSpan> Of(SpanRole role) => role switch { SpanRole.Speaker => Speaker, SpanRole.Cue => Cue, _ => Content };

    /// <summary>Makes the words the speaker, the cue or what was said.</summary>
    /// <param name="role">Which part.</param>
    /// <param name="words">The words, one range a paragraph.</param>
    /// <param name="add">Adds a piece to those that there are, instead of taking their place.</param>
    public void Set(SpanRole role, IEnumerable<TextSpan> words, bool add = false)
    {
        var spans = Of(role);
        var pieces = (add ? spans : []).Concat(words).Where(s => s.Length > 0).OrderBy(s => s.Start).ToList();
        spans.Clear();
        foreach (var piece in pieces)
        {
            // Pieces that touch are one.
            if (spans.Count > 0 && spans[^1].End >= piece.Start)
                spans[^1] = new(spans[^1].Start, Math.Max(spans[^1].End, piece.End));
            else
                spans.Add(piece);
        }
    }

    /// <summary>Takes a part away. What was said cannot be empty.</summary>
    public void Clear(SpanRole role)
    {
        if (role != SpanRole.Content)
            Of(role).Clear();
    }

    /// <summary>Puts a fragment in another's place, kept apart from its neighbours.</summary>
    public void Move(SpanRole role, int piece, TextSpan to)
    {
        var spans = Of(role);
        if (piece < 0 || piece >= spans.Count)
            return;
        var start = piece > 0 ? Math.Max(to.Start, spans[piece - 1].End) : to.Start;
        var end = piece + 1 < spans.Count ? Math.Min(to.End, spans[piece + 1].Start) : to.End;
        if (start < end)
            spans[piece] = new(start, end);
    }

    /// <summary>The words of a part, its fragments joined by an ellipsis, on one line.</summary>
    public string Words(SpanRole role, string text) => string.Join(" … ", Of(role).Select(s => OneLine(s.Of(text))));

    /// <summary>Says who said it; a sentence that begins with the former speaker begins with the new one.</summary>
    public void Name(NearActor actor, string text)
    {
        var former = new[] { ActorName, Words(SpanRole.Speaker, text) };
        (ActorId, ActorName, ActorKind) = (actor.Id, actor.Name, actor.Kind);
        if (actor.Name.Trim() is { Length: > 0 } name)
            Statement = ClaimWords.Renamed(Statement, former, name);
        Follow(text);
    }

    /// <summary>Takes over what was typed as the date.</summary>
    /// <param name="typed">An EDTF value or an English phrase.</param>
    /// <param name="published">The day against which a phrase is read; null: none is.</param>
    public void Date(string typed, DateOnly? published)
    {
        When = typed;
        WhenEdtf = Edtf.TryParse(typed, out _, out _) ? null : ReadWhen(published)?.Value;
    }

    /// <summary>What the typed date means; null for nothing, or for what is not understood.</summary>
    public Edtf? ReadWhen(DateOnly? published)
    {
        if (Edtf.TryParse(When, out var date, out _))
            return date;
        var phrase = When.Trim();
        if (published is not { } day || DateReader.Read(phrase, day) is not [{ Edtf: { } read } found] || found.Span.Length != phrase.Length)
            return null;
        // Nothing is said after it was published: of "this week" the days up to then.
        return read.Latest > day.DayNumber && read.Earliest >= 0 && read.Earliest <= day.DayNumber
            ? Edtf.Parse($"{Edtf.OfDay(DateOnly.FromDayNumber((int)read.Earliest))}/{Edtf.OfDay(day)}") : read;
    }

    /// <summary>Why the typed date is not understood; null where it is, or where none is typed.</summary>
    public string? WhenProblem(DateOnly? published) =>
        When.Trim().Length == 0 || ReadWhen(published) is not null || Edtf.TryParse(When, out _, out var error) ? null : error;

    /// <summary>Lets the sentence follow the parts, until the analyst writes one.</summary>
    public void Follow(string text)
    {
        if (StatementIsMine)
            return;
        var who = ActorName.Length > 0 ? ActorName : Words(SpanRole.Speaker, text);
        var sentence = string.Join(' ', new[] { who, Words(SpanRole.Cue, text), Words(SpanRole.Content, text) }.Where(w => w.Length > 0)).Trim();
        if (sentence.Length > 0)
            sentence = char.ToUpperInvariant(sentence[0]) + sentence[1..];
        Statement = sentence.Length == 0 || sentence[^1] is '.' or '!' or '?' ? sentence : sentence + ".";
    }

    /// <summary>How what was said is quoted, by the double quotation marks of its paragraph.</summary>
    public Quotation QuotationIn(string text, TextSpan paragraph)
    {
        var (open, inside, outside) = (false, false, false);
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            open = text[at] switch { '“' or '„' => true, '”' => false, '"' => !open, _ => open };
            if (!char.IsLetterOrDigit(text[at]) || !Content.Exists(s => s.Contains(at)))
                continue;
            inside |= open;
            outside |= !open;
        }
        return (inside, outside) switch { (true, false) => Quotation.Direct, (true, true) => Quotation.Mixed, _ => Quotation.Indirect };
    }

    /// <summary>As the command takes it.</summary>
    /// <param name="claim">The claim as it stands: its time, its hops and what the form does not show stay as they are.</param>
    public ClaimForm ToForm(ClaimCard? claim) => new()
    {
        Statement = Statement,
        ActorId = ActorId,
        NewActor = ActorId is null && ActorName.Trim().Length > 0 ? new(ActorName.Trim(), ActorKind) : null,
        Spans =
        [
            .. new[] { SpanRole.Speaker, SpanRole.Cue, SpanRole.Content }.SelectMany(role => Of(role), (role, s) => new RoleSpan(role, s.Start, s.End)),
            .. (claim?.Spans ?? []).Where(s => s.Role is SpanRole.Time or SpanRole.Hop || (s.Role == SpanRole.Hedge && Hedged))
                .Select(s => new RoleSpan(s.Role, s.Start, s.End)),
        ],
        Said = WhenEdtf ?? When,
        About = claim?.About,
        Hedge = Hedged ? Hedge ?? "by its words" : null,
        Quotation = Quotation,
        Chain = claim?.Chain ?? [],
        WorthChecking = claim?.WorthChecking ?? false,
    };

    /// <summary>Why it cannot be saved yet; null where it can.</summary>
    public string? Problem() =>
        Content.Count == 0 ? "Mark what was said: select the words and press 3." :
        string.IsNullOrWhiteSpace(Statement) ? "Write the claim as a sentence of its own." : null;

    private static List<TextSpan> Spans(ClaimCard claim, SpanRole role) =>
        [.. claim.Spans.Where(s => s.Role == role).Select(s => new TextSpan(s.Start, s.End)).OrderBy(s => s.Start)];

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
