using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ClaimTracker.Text.Dates;

namespace ClaimTracker.Cli;

/// <summary>"claimtracker dates FILE": the date and time expressions of many texts, in the form that TIMEX3 scorers read.</summary>
internal static class DatesCommand
{
    /// <summary>Reads lines of {"doc","dct","text"} and prints {doc: [{start, end, value, type}]}, offsets in code points.</summary>
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Lines of JSON: doc (a name), dct (the day of writing, YYYY-MM-DD or YYYYMMDD), text." };
        var command = new Command("dates", "Find the date and time expressions of texts.") { file };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetRequiredValue(file), parsed.InvocationConfiguration.Output, cancel));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, TextWriter output, CancellationToken cancel)
    {
        var documents = new Dictionary<string, object>();
        await foreach (var line in File.ReadLinesAsync(file.FullName, cancel))
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString() ?? "";
            documents[json.RootElement.GetProperty("doc").GetString() ?? ""] = Expressions(text, Day(json.RootElement));
        }
        await output.WriteLineAsync(JsonSerializer.Serialize(documents));
        return 0;
    }

    private static object[] Expressions(string text, DateOnly? written)
    {
        var (unit, point) = (0, 0);
        int CodePoint(int offset)
        {
            for (; unit < offset; unit++)
                point += char.IsHighSurrogate(text[unit]) && unit + 1 < text.Length && char.IsLowSurrogate(text[unit + 1]) ? 0 : 1;
            return point;
        }
        return [.. DateReader.Read(text, written).Select(found => new
        {
            start = CodePoint(found.Span.Start),
            end = CodePoint(found.Span.End),
            value = found.Value,
            type = found.Type.ToString().ToUpperInvariant(),
        })];
    }

    private static DateOnly? Day(JsonElement line)
    {
        var given = line.TryGetProperty("dct", out var dct) ? dct.GetString() : null;
        return DateOnly.TryParseExact(given, ["yyyy-MM-dd", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }
}
