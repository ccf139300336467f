using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Web.Components.Articles;

/// <summary>What the article's text shows of a claim.</summary>
/// <param name="Number">Its numeral, in reading order from 1.</param>
/// <param name="Href">Where the numeral leads.</param>
/// <param name="Proposed">Waits for a decision: dashed, and without answers.</param>
/// <param name="Said">Letter of the answer to "was it said?": v, d, u or n.</param>
/// <param name="True">The same for "is it true?".</param>
/// <param name="Spans">Its words.</param>
public sealed record MarkedClaim(int Number, string Href, bool Proposed, char Said, char True, IReadOnlyList<MarkedSpan> Spans)
{
    /// <summary>From the first to the last word of what was said; empty where it has no words. The numeral stands at its end.</summary>
    public TextSpan Extent { get; } = Spans.Where(s => s.Role == SpanRole.Content).Select(s => s.Span)
        .Aggregate(default(TextSpan), (all, s) => all.Length == 0 ? s : new(Math.Min(all.Start, s.Start), Math.Max(all.End, s.End)));
}

/// <summary>One fragment of a claim in the text.</summary>
/// <param name="Role">What the words are to the claim.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Title">What the pointer is told over a time or a hop ("When: 30 Nov 2023").</param>
public readonly record struct MarkedSpan(SpanRole Role, TextSpan Span, string? Title = null);
