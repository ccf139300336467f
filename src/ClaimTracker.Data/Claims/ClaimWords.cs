using ClaimTracker.Text.Spans;

namespace ClaimTracker.Data.Claims;

/// <summary>A claim's words as lists show them.</summary>
public static class ClaimWords
{
    /// <summary>The fragments' words, an ellipsis between two that do not touch, each run of white space one space.</summary>
    internal static string Join(IEnumerable<TextSpan> spans, string text)
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

    /// <summary>The sentence with another name at its beginning; as it was where it begins with none of the former ones.</summary>
    /// <param name="statement">The sentence.</param>
    /// <param name="former">What the speaker may be called in it, the likelier first.</param>
    /// <param name="name">What the speaker is called from now on.</param>
    public static string Renamed(string statement, IEnumerable<string?> former, string name)
    {
        // An organisation's name goes without the article that its sentences have.
        var begins = former.SelectMany(f => f is { Length: > 0 } ? [f, $"The {f}"] : Array.Empty<string>())
            .FirstOrDefault(f => statement.StartsWith(f + " ", StringComparison.OrdinalIgnoreCase));
        if (begins is null) return statement;
        // "He (Karl Weber or Anna Weber) said" names both who may be meant.
        var rest = statement[begins.Length..];
        var close = rest.StartsWith(" (", StringComparison.Ordinal) ? rest.IndexOf(')', StringComparison.Ordinal) : -1;
        return name + (close > 0 ? rest[(close + 1)..] : rest);
    }
}
