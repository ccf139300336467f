using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Documents;

/// <summary>What the first and last characters of a line say about it.</summary>
internal static class Marks
{
    /// <summary>"• Minister opens lock", "- Minister opens lock", "3. Minister opens lock".</summary>
    public static bool IsBullet(string text, TextSpan span)
    {
        if (span.Length < 3)
            return false;
        if (IsDot(text[span.Start]))
            return true;
        var c = span.Start;
        if (text[c] is '*' or '-' or '–' or '—')
            return text[c + 1] is ' ' or '\t' or '\u00A0';
        while (c < span.End && c < span.Start + 2 && char.IsAsciiDigit(text[c]))
            c++;
        return c > span.Start && c + 1 < span.End && text[c] is '.' or ')' && text[c + 1] == ' ';
    }

    /// <summary>A character that is a bullet and nothing else.</summary>
    public static bool IsDot(char c) => c is '•' or '·' or '‣' or '◦' or '▪' or '●' or '■' or '►';

    /// <summary>A turn of a transcript: "OSTROV: We listened." or "Q: Did you?"</summary>
    public static bool IsTurn(string text, TextSpan span)
    {
        var head = text.AsSpan(span.Start, Math.Min(span.Length, 40));
        var colon = head.IndexOf(':');
        if (colon < 1)
            return false;
        foreach (var c in head[..colon])
        {
            if (!char.IsUpper(c) && c is not (' ' or '.' or '-' or '\'' or '’'))
                return false;
        }
        return true;
    }

    /// <summary>Whether the last character, before closing quotation marks and brackets, ends a sentence.</summary>
    public static bool EndsSentence(string text, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && IsClosing(text[end - 1]))
            end--;
        return end > span.Start && text[end - 1] is '.' or '!' or '?' or '…';
    }

    public static bool IsOpeningQuote(char c) => c is '"' or '“' or '„' or '‘' or '\'' or '«' or '(' or '[';

    public static bool IsClosing(char c) => c is '"' or '”' or '’' or '\'' or '»' or ')' or ']';

    /// <summary>The letters at the start, after an opening bracket; empty where there are none.</summary>
    public static string FirstWord(string line)
    {
        int start = line.Length > 0 && line[0] == '(' ? 1 : 0, end = start;
        while (end < line.Length && char.IsLetter(line[end]))
            end++;
        return line[start..end];
    }

    /// <summary>The letters at the end, before a bracket or a full stop.</summary>
    public static string LastWord(string line)
    {
        var end = line.AsSpan().TrimEnd(".)").Length;
        var start = end;
        while (start > 0 && char.IsLetter(line[start - 1]))
            start--;
        return line[start..end];
    }
}
