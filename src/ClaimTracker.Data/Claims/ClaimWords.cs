using ClaimTracker.Text.Spans;

namespace ClaimTracker.Data.Claims;

/// <summary>A claim's words as lists show them.</summary>
internal static class ClaimWords
{
    /// <summary>The fragments' words, an ellipsis between two that do not touch, each run of white space one space.</summary>
    public static string Join(IEnumerable<TextSpan> spans, string text)
    {
        var words = "";
        var end = -1;
        foreach (var span in spans.OrderBy(s => s.Start))
        {
            var gap = end < 0 ? "" : string.IsNullOrWhiteSpace(text[Math.Min(end, span.Start)..span.Start]) ? " " : " … ";
            words += gap + string.Join(' ', span.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            end = span.End;
        }
        return words;
    }
}
