using System.Globalization;
using ClaimTracker.Text.Learning;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>What was learnt about a proposal, in words.</summary>
public static class LearnedWords
{
    /// <summary>"less sure than the splitter alone".</summary>
    public static string Direction(LearnedChange learned, double? confidence) =>
        confidence < learned.Confidence ? "less sure than the splitter alone" : "surer than the splitter alone";

    /// <summary>For the tooltip: "85 % sure before, 31 % now (model 412-3f9a1c02)".</summary>
    public static string Moved(LearnedChange learned, double? confidence) => string.Create(
        CultureInfo.InvariantCulture, $"{Math.Round(learned.Confidence * 100)} % sure before, {Math.Round((confidence ?? 0) * 100)} % now (model {learned.Model})");
}
