using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Attributions;

/// <summary>A claim's content as it can be set into a sentence of its own: the words as they are, the marks around them mended.</summary>
internal static class ContentText
{
    /// <summary>The pieces in one, with single spaces, whole quotation marks and without the commas of the sentence around it.</summary>
    public static string Of(string source, IReadOnlyList<TextSpan> spans, Quotation quotation)
    {
        var text = "";
        foreach (var span in spans)
        {
            var part = Spaced(span.Of(source)).Trim();
            if (part.Length == 0)
                continue;
            if (text.Length > 0)
            {
                // “A,” Kim said, “B”: one quotation again
                if (EndMark(text) is var end and > 0 && StartMark(part) is var start and > 0)
                {
                    text = text[..^end];
                    part = part[start..].TrimStart();
                    if (text.EndsWith(',') && part.Length > 0 && char.IsUpper(part[0]))
                        text = text[..^1] + ".";
                }
                text += " ";
            }
            text += part;
        }
        return Balanced(text.Trim().TrimEnd(',', ';', ':', '-', '–', '—', ' ').TrimStart(',', ';', ':', '.', '-', '–', '—', ' '),
            quotation);
    }

    private static int StartMark(string part) => part[0] is '“' or '"' ? 1 : part.StartsWith("''", StringComparison.Ordinal)
        || part.StartsWith("``", StringComparison.Ordinal) ? 2 : 0;

    /// <summary>The length of a closing quotation mark at the end; 0 where there is none.</summary>
    public static int EndMark(string text) => text[^1] is '”' or '"' ? 1 : text.EndsWith("''", StringComparison.Ordinal) ? 2 : 0;

    public static bool IsQuote(string content) => StartMark(content) > 0;

    public static bool StartsWithConjunction(string content) => content.StartsWith("And ", StringComparison.OrdinalIgnoreCase)
        || content.StartsWith("But ", StringComparison.OrdinalIgnoreCase) || content.StartsWith("So ", StringComparison.OrdinalIgnoreCase);

    private static string Balanced(string content, Quotation quotation)
    {
        if (content.Length == 0)
            return "…";
        int opening = content.Count(c => c is '“'), closing = content.Count(c => c is '”'), straight = content.Count(c => c is '"');
        if (opening > closing)
            return WithClosing(content);
        if (closing > opening)
            return "“" + content;
        if (straight % 2 == 1)
            return content[0] == '"' || content.IndexOf('"') < content.Length / 2 && content[^1] != '"' ? content + "\"" : "\"" + content;
        return quotation == Quotation.Direct && opening + straight == 0
            && content[0] is not ('\'' or '`') ? "“" + WithClosing(content) : content;
    }

    private static string WithClosing(string content) => content.TrimEnd(',', ' ') + "”";

    public static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
