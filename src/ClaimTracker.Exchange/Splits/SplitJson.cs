using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimTracker.Text;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Evaluation;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Exchange.Splits;

/// <summary>
/// A split article as one JSON object on one line, for programs that score or pipe it. Offsets are Unicode code points, end-exclusive,
/// over the text as it was given.
/// <code>
/// {"headline": string|null, "byline": string|null, "publisher": string|null, "published": "YYYY-MM-DD"|null,
///  "claims": [{"source": [[start, end], …], "cue": [[start, end], …], "content": [[start, end], …],
///    "actor": string|null, "saidAt": EDTF|null, "derivedFrom": string|null, "quotation": "direct"|"indirect"|"mixed",
///    "hedged": bool, "via": [string, …], "confidence": number,
///    "confidenceOf": {"spans": number, "speaker": number|null, "saidAt": number|null}}]}
/// </code>
/// <c>source</c> is the speaker's span, as the corpora call it, and empty where the text names none; <c>actor</c> is who that is, null where
/// unsure. <c>derivedFrom</c> is the article's phrase that dates the saying, null where the date was inferred. <c>via</c> names the chain,
/// the outlet last. <c>confidence</c> is the probability that who said what is right, <c>confidenceOf</c> that of each part; a part is null
/// where the claim has none.
/// </summary>
public static class SplitJson
{
    // Quotation marks and letters beyond ASCII stay as they are: this goes to files and pipes, never into a page.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object, without a line end.</summary>
    /// <param name="split">The article.</param>
    /// <param name="file">Written first, as <c>file</c>, where many articles share a stream; null leaves it out.</param>
    /// <param name="id">The article's own, written first as <c>id</c>: a string or number; null leaves it out.</param>
    public static string Line(SplitResult split, string? file = null, JsonElement? id = null) => Written(json => Write(json, split, file, id));

    /// <summary>What stands in a stream in the place of an article that could not be split: <c>{"id": …, "error": string}</c>, on one line.</summary>
    /// <param name="why">What was wrong.</param>
    /// <param name="id">The article's own, written first as <c>id</c>: a string or number; null leaves it out.</param>
    public static string Error(string why, JsonElement? id) => Written(json =>
    {
        json.WriteStartObject();
        WriteId(json, id);
        Write(json, "error", why);
        json.WriteEndObject();
    });

    /// <summary>The spans of such an object's claims, by whatever program it was written; other fields are not read.</summary>
    /// <param name="json">The object.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="InvalidDataException">It is no such object, or a span does not lie within the text.</exception>
    public static IReadOnlyList<ClaimSpans> ReadSpans(string json, string text)
    {
        var points = new CodePoints(text);
        int length = points.FromUtf16(text.Length);
        TextSpan Span(int[] ends) => ends is [var start, var end] && 0 <= start && start < end && end <= length
            ? points.ToUtf16(new TextSpan(start, end))
            : throw new InvalidDataException($"[{string.Join(", ", ends)}] is no span of a text of {length} code points.");
        TextSpan[] Spans(int[][]? spans) => [.. (spans ?? []).Select(Span).Distinct().OrderBy(s => s.Start).ThenBy(s => s.End)];
        try
        {
            var split = JsonSerializer.Deserialize<SpansOnly>(json, JsonSerializerOptions.Web);
            return [.. (split?.Claims ?? throw new JsonException("no claims")).Select(c => new ClaimSpans(Spans(c.Source), Spans(c.Cue), Spans(c.Content)))];
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"It is not the JSON of a split article: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    private sealed record SpansOnly(ClaimOnly[]? Claims);

    private sealed record ClaimOnly(int[][]? Source, int[][]? Cue, int[][]? Content);

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(bytes, Readable))
            write(json);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void WriteId(Utf8JsonWriter json, JsonElement? id)
    {
        if (id is not { } given)
            return;
        json.WritePropertyName("id");
        given.WriteTo(json);
    }

    private static void Write(Utf8JsonWriter json, SplitResult split, string? file, JsonElement? id)
    {
        var document = split.Document;
        var points = new CodePoints(document.Text);
        json.WriteStartObject();
        WriteId(json, id);
        if (file is not null)
            Write(json, "file", file);
        Write(json, "headline", document.Headline?.Of(document.Text));
        Write(json, "byline", document.Byline?.Of(document.Text));
        Write(json, "publisher", document.Publisher);
        Write(json, "published", document.Published?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartArray("claims");
        foreach (var claim in split.Claims)
            Write(json, claim, document.Text, points);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ProposedClaim claim, string text, CodePoints points)
    {
        json.WriteStartObject();
        Write(json, "source", claim.Attribution.Speaker, points);
        Write(json, "cue", claim.Attribution.Cue, points);
        Write(json, "content", claim.Attribution.Content, points);
        Write(json, "actor", claim.Speaker?.Name);
        if (claim.Speaker is { Members: { Count: > 0 } members })
        {
            json.WriteStartArray("actors");
            foreach (var member in members)
                json.WriteStringValue(WellFormed(member.Name!));
            json.WriteEndArray();
        }
        Write(json, "saidAt", claim.SaidAt?.Value.Value);
        Write(json, "derivedFrom", claim.SaidAt?.Phrase?.Of(text));
        json.WriteString("quotation", claim.Quotation switch
        {
            Quotation.Direct => "direct",
            Quotation.Mixed => "mixed",
            _ => "indirect",
        });
        json.WriteBoolean("hedged", claim.Hedge is not null);
        json.WriteStartArray("via");
        foreach (var hop in claim.Chain)
            json.WriteStringValue(WellFormed(hop.Name));
        json.WriteEndArray();
        json.WriteNumber("confidence", Math.Round(claim.Confidence, 4));
        json.WriteStartObject("confidenceOf");
        Write(json, "spans", claim.Parts.Spans);
        Write(json, "speaker", claim.Parts.Speaker);
        Write(json, "saidAt", claim.Parts.SaidAt);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<TextSpan> spans, CodePoints points)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            var (start, end) = points.FromUtf16(span);
            json.WriteStartArray();
            json.WriteNumberValue(start);
            json.WriteNumberValue(end);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, double? probability)
    {
        if (probability is { } number)
            json.WriteNumber(name, Math.Round(number, 4));
        else
            json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
            json.WriteNull(name);
        else
            json.WriteString(name, WellFormed(value));
    }

    // The writer refuses lone surrogates; UTF-8 has none, so that they become U+FFFD.
    private static string WellFormed(string value) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));
}
