using System.Globalization;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Attributions;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>How sure the splitter is, in words: which part is unsure to be read, the percentages for the tooltip.</summary>
public static class SureWords
{
    /// <summary>What is unsure about an unsure proposal: its weaker part; null where it is not unsure.</summary>
    public static string? Doubt(double? confidence, ConfidenceParts? parts) =>
        SurenessScale.Of(confidence) != Sureness.Unsure ? null
        : parts?.Speaker < parts?.Spans ? "speaker unsure"
        : "words unsure";

    /// <summary>"88 % sure: words 92 %, speaker 96 %, date 81 %"; null for a claim made by hand.</summary>
    public static string? Percent(double? confidence, ConfidenceParts? parts)
    {
        if (confidence is not { } sure)
            return null;
        var each = new (string Name, double? Sure)[] { ("words", parts?.Spans), ("speaker", parts?.Speaker), ("date", parts?.SaidAt) }
            .Where(p => p.Sure is not null).Select(p => $"{p.Name} {Rounded(p.Sure!.Value)}");
        return string.Join(": ", new[] { $"{Rounded(sure)} sure", string.Join(", ", each) }.Where(s => s.Length > 0));
    }

    // Nothing is certain: "100 %" would promise it.
    private static string Rounded(double sure) => string.Create(CultureInfo.InvariantCulture, $"{Math.Min(99, Math.Round(sure * 100))} %");
}
