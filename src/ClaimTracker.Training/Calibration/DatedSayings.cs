using System.Text.Json.Nodes;
using ClaimTracker.Text;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Evaluation;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Training.Calibration;

/// <summary>How often said-at is right, by the way in which it was found: on the invented articles, whose gold was made by reading.</summary>
internal static class DatedSayings
{
    public static Dictionary<SaidAtWay, (int Right, int All)> Count(string folder, Splitter splitter)
    {
        var counts = new Dictionary<SaidAtWay, (int Right, int All)>();
        var gold = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")))!["attributions"]!.AsArray();
        foreach (var article in gold.GroupBy(g => (string)g!["article"]!))
        {
            var text = File.ReadAllText(Path.Combine(folder, article.Key));
            var dates = article.ToDictionary(g => SpansOf(g!, text), g => (string?)g!["saidAt"]);
            var proposed = splitter.Split(text).Claims.ToDictionary(
                p => new ClaimSpans(p.Attribution.Speaker, p.Attribution.Cue, p.Attribution.Content), p => p.SaidAt);
            foreach (var (g, p) in Scorer.Attributed(text, dates.Keys, proposed.Keys))
                if (proposed[p] is { } said)
                {
                    var (right, all) = counts.GetValueOrDefault(said.Way);
                    counts[said.Way] = (right + (said.Value.Value == dates[g] ? 1 : 0), all + 1);
                }
        }
        return counts;
    }

    private static ClaimSpans SpansOf(JsonNode attribution, string text) =>
        new(Role(attribution["speaker"]!, text), Role(attribution["cue"]!, text), Role(attribution["content"]!, text));

    private static TextSpan[] Role(JsonNode fragments, string text) => [.. fragments.AsArray().Select(f =>
    {
        var words = (string)f!["text"]!;
        int at = -1;
        for (int n = (int?)f["occurrence"] ?? 1; n > 0; n--)
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
        return new TextSpan(at, at + words.Length);
    })];
}
