using System.Buffers;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Documents;

/// <summary>A physical line that is not blank.</summary>
/// <param name="Span">Its range without the white space around it.</param>
/// <param name="Indent">Number of white-space characters before it.</param>
/// <param name="AfterBlank">Whether it is the text's first, or a blank line lies before it.</param>
internal readonly record struct Line(TextSpan Span, int Indent, bool AfterBlank)
{
    public int Width => Indent + Span.Length;
}

internal static class Lines
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    public static List<Line> Of(string text)
    {
        var lines = new List<Line>();
        var afterBlank = true;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            var span = Trim(text, start, end);
            if (span.Length > 0)
                lines.Add(new Line(span, span.Start - start, afterBlank));
            afterBlank = span.Length == 0;
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    /// <summary>The range without white space, controls and invisible format characters at its ends.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFEFF' or '\u200B' or '\u2060';
}
