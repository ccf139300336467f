using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Documents;

/// <summary>Joins the lines of a hard-wrapped text to paragraphs, and leaves a text with one paragraph a line as it is.</summary>
/// <remarks>
/// A text that was wrapped shows it twice. Lines break in the middle of a sentence, so that the next begins with a small letter;
/// and there is one column at which the breaks happen, because each line took as many words as fitted:
/// the column lies between the line's width and that width with the next line's first word.
/// </remarks>
internal static class LineJoiner
{
    private const int WidestColumn = 250;

    public static List<TextSpan> Paragraphs(string text, IReadOnlyList<Line> lines)
    {
        var paragraphs = new List<TextSpan>();
        var column = WrapColumn(text, lines);
        for (var i = 0; i < lines.Count;)
        {
            var first = i++;
            while (i < lines.Count && column > 0 && Continues(text, lines[first], lines[i - 1], lines[i], column))
                i++;
            paragraphs.Add(new TextSpan(lines[first].Span.Start, lines[i - 1].Span.End));
        }
        return paragraphs;
    }

    /// <summary>The column at which most lines break; 0 where the text is not wrapped.</summary>
    private static int WrapColumn(string text, IReadOnlyList<Line> lines)
    {
        var votes = new int[WidestColumn + 2];
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].AfterBlank || lines[i - 1].Width > WidestColumn)
                continue;
            votes[lines[i - 1].Width]++;
            votes[Math.Min(WidestColumn, lines[i - 1].Width + FirstWord(text, lines[i])) + 1]--;
        }
        int column = 0, most = 0, sum = 0;
        for (var c = 0; c <= WidestColumn; c++)
        {
            sum += votes[c];
            // Of equals the widest: it leaves most room after a paragraph's last line.
            if (sum >= most && sum > 0)
                (column, most) = (c, sum);
        }

        var full = 0;
        var midSentence = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].AfterBlank || !IsFull(text, lines[i - 1], lines[i], column))
                continue;
            full++;
            if (BeginsSmall(text, lines[i]))
                midSentence++;
        }
        return midSentence > 0 && midSentence * 5 >= full * 2 ? column : 0;
    }

    private static bool Continues(string text, Line first, Line before, Line line, int column)
    {
        if (line.AfterBlank || Marks.IsTurn(text, line.Span))
            return false;
        // A dash or "12." may also be where a sentence happened to break: it is a bullet only where the line before had room for it.
        if (Marks.IsBullet(text, line.Span)
            && (Marks.IsDot(text[line.Span.Start]) || Marks.EndsSentence(text, before.Span) || !IsFull(text, before, line, column)))
            return false;
        if (PageLines.IsWhole(text, line.Span) || PageLines.IsWhole(text, before.Span) && !BeginsSmall(text, line))
            return false;
        if (BeginsSmall(text, line))
            return true;
        if (before.Width > column || line.Width > column)
            return false;
        if (line.Indent > before.Indent + 1 && !Marks.IsBullet(text, first.Span))
            return false;
        if (IsFull(text, before, line, column))
            return true;
        return before.Width * 4 >= column * 3 && !Marks.EndsSentence(text, before.Span);
    }

    private static bool IsFull(string text, Line before, Line line, int column) =>
        before.Width <= column && before.Width + 1 + FirstWord(text, line) > column;

    private static int FirstWord(string text, Line line)
    {
        var rest = text.AsSpan(line.Span.Start, Math.Min(line.Span.Length, WidestColumn));
        var space = rest.IndexOf(' ');
        return space < 0 ? rest.Length : space;
    }

    private static bool BeginsSmall(string text, Line line)
    {
        var start = line.Span.Start;
        while (start < line.Span.End && Marks.IsOpeningQuote(text[start]))
            start++;
        return start < line.Span.End && char.IsLower(text[start]);
    }
}
