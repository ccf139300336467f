using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Attributions;

/// <summary>
/// Quotations over several paragraphs: one that is left open at its paragraph's end goes on in the next, which begins with a mark again,
/// until one is closed.
/// </summary>
internal static class Continuations
{
    private const int MostParagraphs = 12;

    /// <summary>The attributions, those with such a quotation at their end carried on.</summary>
    public static IReadOnlyList<Attribution> In(Reading reading, IReadOnlyList<Attribution> attributions)
    {
        var starts = attributions.SelectMany(a => a.Content).Select(c => c.Start).ToHashSet();
        return [.. attributions.Select(a => Carried(reading, a, starts))];
    }

    private static Attribution Carried(Reading reading, Attribution attribution, HashSet<int> starts)
    {
        var text = reading.Document.Text;
        int word = reading.WordsOf(attribution.Content[^1]).End - 1;
        int paragraph = reading.ParagraphOf(word);
        if (word < 0 || word != reading.Paragraphs[paragraph].End - 1 || !IsOpenAtEnd(text, Span(paragraph)))
            return attribution;
        var content = attribution.Content.ToList();
        for (int next = paragraph + 1; next < Math.Min(reading.Paragraphs.Count, paragraph + MostParagraphs); next++)
        {
            var span = Span(next);
            if (text[span.Start] is not ('"' or '“') || starts.Contains(span.Start) || starts.Contains(span.Start + 1))
                break;
            int close = text.AsSpan(span.Start + 1, span.Length - 1).IndexOfAny('"', '”');
            content.Add(close < 0 ? span : new(span.Start, span.Start + close + 2));
            if (!IsOpenAtEnd(text, span))
                break;
        }
        return content.Count == attribution.Content.Count ? attribution : attribution with { Content = content };

        TextSpan Span(int index) => reading.Paragraphs[index].SpanIn(reading.Words);
    }

    private static bool IsOpenAtEnd(string text, TextSpan span)
    {
        bool open = false;
        foreach (char c in text.AsSpan(span.Start, span.Length))
            open = c switch { '“' => true, '”' => false, '"' => !open, _ => open };
        return open;
    }
}
