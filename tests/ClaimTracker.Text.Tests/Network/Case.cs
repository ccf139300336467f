using System.Text.Json;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Tests.Network;

/// <summary>A text with the value that the reference in Python gives at every step (cases.json; offsets there are code points).</summary>
public sealed record Case(
    string Text, int[][] Words, int[][] Lines, Case.Window[] Windows, Case.Cue[] Cues, Case.Claim[] Claims)
{
    public sealed record Window(int[] Core, int FirstWord, long[] Ids, long[] Shapes, long[] Places, long[] First);

    public sealed record Cue(int[] Words, double Probability, int[] Passage, double[] ScoresOfFirstWord, int[] Tags);

    public sealed record Claim(int[][] Cue, int[][] Content, int[][] Source, double Probability);

    public static IReadOnlyList<Case> All { get; } = Load();

    /// <summary>Each physical line that is not empty, as the reference reads a text.</summary>
    public IEnumerable<TextSpan> PhysicalLines => LinesOf(Text);

    public static IEnumerable<TextSpan> LinesOf(string text)
    {
        int start = 0;
        foreach (var line in text.Split('\n'))
        {
            yield return new(start, start + line.Length);
            start += line.Length + 1;
        }
    }

    public TextSpan Utf16(int[] span) => new CodePoints(Text).ToUtf16(new TextSpan(span[0], span[1]));

    private static List<Case> Load()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Network", "cases.json")));
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        return [.. json.RootElement.EnumerateArray().Select(e => new Case(
            e.GetProperty("text").GetString()!,
            e.GetProperty("words").Deserialize<int[][]>(options)!,
            e.GetProperty("lines").Deserialize<int[][]>(options)!,
            e.GetProperty("windows").Deserialize<Window[]>(options)!,
            [.. e.GetProperty("cues").EnumerateArray().Select(c => c.Deserialize<Cue>(options)! with { Words = c.GetProperty("cue").Deserialize<int[]>()! })],
            e.GetProperty("claims").Deserialize<Claim[]>(options)!))];
    }
}
