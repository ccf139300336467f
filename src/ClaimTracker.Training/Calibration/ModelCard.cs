using System.Globalization;
using System.Text;
using ClaimTracker.Text.Attributions;

namespace ClaimTracker.Training.Calibration;

/// <summary>What the calibration found, as the model card and the weights' source file tell it.</summary>
internal static class ModelCard
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The card's table: one row a measured probability.</summary>
    public static string Figures(IEnumerable<(string What, IReadOnlyList<(double Probability, bool Right)> Claims)> measured)
    {
        var table = new StringBuilder();
        table.AppendLine("| probability | claims | right | expected error, points | discrimination (AUC) | sure, ≥ 90 % | of these right |");
        table.AppendLine("|---|---|---|---|---|---|---|");
        foreach (var (what, claims) in measured)
        {
            var sure = claims.Where(c => c.Probability >= Reliability.Sure).ToList();
            table.AppendLine(Invariant, $"| {what} | {claims.Count} | {Percent(claims)} | {Reliability.Of(claims).Error:0.0} | "
                + $"{Reliability.Discrimination(claims):0.000} | {sure.Count} ({100.0 * sure.Count / claims.Count:0} %) | {Percent(sure)} |");
        }
        return table.ToString();
    }

    /// <summary>The card's table of bins.</summary>
    public static string Bins(Reliability reliability)
    {
        var table = new StringBuilder();
        table.AppendLine("| confidence | claims | mean confidence, % | right, % |");
        table.AppendLine("|---|---|---|---|");
        for (int bin = 0; bin < reliability.Bins.Count; bin++)
            if (reliability.Bins[bin] is { Claims: > 0 } b)
                table.AppendLine(Invariant, $"| {10 * bin}–{10 * bin + 10} % | {b.Claims} | {100 * b.Mean:0.0} | {100 * b.Share:0.0} |");
        return table.ToString();
    }

    /// <summary>The card with this calibration's tables in the place of the last one's.</summary>
    public static string Renewed(string card, string tables)
    {
        const string begin = "<!-- calibration: written by ClaimTracker.Training -->\n", end = "<!-- end of calibration -->";
        int from = card.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return card[..from] + tables + card[card.IndexOf(end, from, StringComparison.Ordinal)..];
    }

    /// <summary>The source file of the weights.</summary>
    public static string Weights(double[] whole, double[] spans, double[] speaker) =>
        $$"""
            namespace ClaimTracker.Text.Attributions;

            /// <content>The fitted numbers. ClaimTracker.Training writes this file.</content>
            internal static partial class Confidence
            {
                internal static readonly double[] WholeWeights =
                [
            {{Lines(whole, Confidence.WholeNames)}}
                ];

                internal static readonly double[] SpansWeights =
                [
            {{Lines(spans, Confidence.SpansNames)}}
                ];

                internal static readonly double[] SpeakerWeights =
                [
            {{Lines(speaker, Confidence.SpeakerNames)}}
                ];
            }

            """;

    private static string Lines(double[] weights, string[] names) =>
        string.Join('\n', weights.Zip(names, (w, name) => string.Create(Invariant, $"        {w:0.000}, // {name}")));

    private static string Percent(IReadOnlyCollection<(double Probability, bool Right)> claims) =>
        string.Create(Invariant, $"{100.0 * claims.Count(c => c.Right) / claims.Count:0.0} %");
}
