using System.Text.RegularExpressions;
using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Attributions;

/// <summary>Quotations signed with a dash and a name, on their line or on the next one ("“It holds.” ― Anna Weber").</summary>
internal static partial class Signatures
{
    private const int MostName = 80;

    /// <summary>One attribution a signed quotation; the whole line must be the quotation and its signature.</summary>
    public static IReadOnlyList<Attribution> In(Reading reading)
    {
        var text = reading.Document.Text;
        var found = new List<Attribution>();
        TextSpan? before = null;                                    // the line before, where it may be signed by this one
        foreach (var paragraph in reading.Paragraphs)
        {
            var span = paragraph.SpanIn(reading.Words);
            for (int start = span.Start; start < span.End;)
            {
                int end = text.IndexOf('\n', start, span.End - start);
                var line = new TextSpan(start, end < 0 ? span.End : end);
                start = line.End + 1;
                before = Read(text, line, before, found);
            }
        }
        return found;
    }

    // What the next line may sign.
    private static TextSpan? Read(string text, TextSpan line, TextSpan? before, List<Attribution> found)
    {
        line = WithoutSpace(text, line);
        int dash = text.AsSpan(line.Start, line.Length).LastIndexOfAny("―—–-");
        while (dash > 0 && text[line.Start + dash] == '-' && char.IsLetter(text[line.Start + dash - 1]))     // a hyphen in a name
            dash = text.AsSpan(line.Start, dash).LastIndexOfAny("―—–-");
        if (dash < 0 || line.Length - dash > MostName)
            return line;
        int at = line.Start + dash;
        var who = Name().Match(text, at + 1, line.End - at - 1).Groups["who"];
        if (!who.Success)
            return line;
        int first = at > line.Start && text[at - 1] == text[at] ? at - 1 : at;
        var quotation = WithoutSpace(text, new(line.Start, first));
        var signed = quotation.Length > 0 ? quotation : before;
        if (signed is { } content && IsQuotation(text, content))
            found.Add(new([new(who.Index, who.Index + who.Length)], [new(first, at + 1)], [content], Transcripts.Certain));
        return null;
    }

    private static TextSpan WithoutSpace(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(start, end);
    }

    // One quotation from end to end. The first mark opens whichever way it is drawn; others may open and close inside.
    private static bool IsQuotation(string text, TextSpan span)
    {
        if (span.Length < 3 || text[span.Start] is not ('"' or '“' or '”') || text[span.End - 1] is not ('"' or '”'))
            return false;
        int open = 1;
        for (int i = span.Start + 1; i < span.End - 1 && open > 0; i++)
            open += text[i] switch { '“' => 1, '”' => -1, '"' => -open, _ => 0 };
        return open > 0;
    }

    [GeneratedRegex(@"^\s*(?<who>\p{Lu}[\p{L}\p{M}.'’-]*( (\p{Lu}[\p{L}\p{M}.'’-]*|de|la|del|der|den|van|von|bin|al)){0,5})\.?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Name();
}
