using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker dates</c>: the date and time expressions of many texts, in the form that TIMEX3 scorers read.</summary>
internal sealed class DatesCommand : Command
{
    private const string Help = """
        Finds the date and time expressions of texts. FILE has one JSON object a line: doc (a name), dct (the day of writing, as YYYY-MM-DD or
        YYYYMMDD; may be missing) and text. Written is one JSON object {doc: [{start, end, value, type}]} with TIMEX3 values; offsets are
        Unicode code points, end-exclusive.
        """;

    private static readonly JsonSerializerOptions AsWritten = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Argument<string> file = new("FILE") { Description = "Lines of {\"doc\", \"dct\", \"text\"}." };

    public DatesCommand() : base("dates", Help)
    {
        Add(file);
        SetAction((parsed, cancel) => CommandLine.Guard(parsed, _ => Read(parsed, cancel), cancel));
    }

    private int Read(ParseResult parsed, CancellationToken cancel)
    {
        var documents = new Dictionary<string, IReadOnlyList<Found>>();
        var number = 0;
        foreach (var line in File.ReadLines(parsed.GetRequiredValue(file)))
        {
            cancel.ThrowIfCancellationRequested();
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var (doc, written, text) = Document(line, number);
            documents[doc] = Expressions(text, written);
        }
        parsed.InvocationConfiguration.Output.WriteLine(JsonSerializer.Serialize(documents, AsWritten));
        return CommandLine.Done;
    }

    private static (string Doc, DateOnly? Written, string Text) Document(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var dct = json.RootElement.TryGetProperty("dct", out var given) ? given.GetString() : null;
            var known = DateOnly.TryParseExact(dct, ["yyyy-MM-dd", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
            return (json.RootElement.GetProperty("doc").GetString() ?? "", known ? day : null, json.RootElement.GetProperty("text").GetString() ?? "");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"Line {number} is no JSON object with doc and text: {e.Message}", e);
        }
    }

    private static List<Found> Expressions(string text, DateOnly? written)
    {
        var points = new CodePoints(text);
        return [.. DateReader.Read(text, written).Select(found =>
        {
            var span = points.FromUtf16(found.Span);
            return new Found(span.Start, span.End, found.Value, found.Type.ToString().ToUpperInvariant());
        })];
    }

    private sealed record Found(int Start, int End, string Value, string Type);
}
