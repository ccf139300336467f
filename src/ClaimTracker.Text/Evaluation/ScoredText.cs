using System.Globalization;
using System.Text;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Evaluation;

/// <summary>
/// What the scorer needs to know of each character of a text. Characters are code points: the second half of a surrogate pair has no weight.
/// </summary>
internal sealed class ScoredText
{
    private readonly string text;
    private readonly bool[] solid, space, quoted;       // letter or digit; white space; inside double quotation marks
    private readonly int[] visibleBefore;               // characters before this one that are not white space
    private readonly int[] wordBefore;                  // words (runs of letters and digits) that begin before this one

    public ScoredText(string text)
    {
        this.text = text;
        (solid, space, quoted) = (new bool[text.Length], new bool[text.Length], new bool[text.Length]);
        (visibleBefore, wordBefore) = (new int[text.Length + 1], new int[text.Length + 1]);
        for (int at = 0, units; at < text.Length; at += units)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out units);
            bool isSolid = Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherLetter
                or >= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber;
            bool isSpace = Rune.IsWhiteSpace(rune) || rune.Value is >= 0x1c and <= 0x1f;
            solid.AsSpan(at, units).Fill(isSolid);
            space.AsSpan(at, units).Fill(isSpace);
            visibleBefore.AsSpan(at + 1, units).Fill(visibleBefore[at] + (isSpace ? 0 : 1));
            wordBefore.AsSpan(at + 1, units).Fill(wordBefore[at] + (isSolid && (at == 0 || !solid[at - 1]) ? 1 : 0));
        }
        MarkQuoted();
    }

    /// <summary>Fragments in order, what overlaps or touches joined.</summary>
    public static List<TextSpan> Union(IEnumerable<TextSpan> fragments)
    {
        var union = new List<TextSpan>();
        foreach (var span in fragments.OrderBy(f => f.Start).ThenBy(f => f.End))
            if (union.Count > 0 && span.Start <= union[^1].End)
                union[^1] = new(union[^1].Start, Math.Max(union[^1].End, span.End));
            else
                union.Add(span);
        return union;
    }

    /// <summary>Characters that are not white space, of a union.</summary>
    public int Visible(IEnumerable<TextSpan> union) => union.Sum(Visible);

    /// <summary>The same of what two unions share.</summary>
    public int VisibleShared(List<TextSpan> a, List<TextSpan> b)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < a.Count && j < b.Count; _ = a[i].End < b[j].End ? i++ : j++)
            if (a[i].Overlaps(b[j]))
                shared += Visible(new TextSpan(Math.Max(a[i].Start, b[j].Start), Math.Min(a[i].End, b[j].End)));
        return shared;
    }

    /// <summary>The numbers of the words that the fragments touch, ascending.</summary>
    public int[] Words(IEnumerable<TextSpan> fragments)
    {
        var numbers = new SortedSet<int>();
        foreach (var (start, end) in fragments)
            for (int at = start; at < end; at++)
                if (solid[at])
                    numbers.Add(wordBefore[at + 1] - 1);
        return [.. numbers];
    }

    /// <summary>
    /// Fragments as they are compared: their ends trimmed of white space, marks and quotation marks (raw: of white space only), empty ones
    /// dropped, neighbours joined that have no letter or digit (raw: nothing but white space) between them. "$%#@&amp;" are not trimmed.
    /// </summary>
    public TextSpan[] Normal(IEnumerable<TextSpan> fragments, bool raw)
    {
        var normal = new List<TextSpan>();
        bool Keeps(int at) => raw ? !space[at] : solid[at] || text[at] is '$' or '%' or '#' or '@' or '&';
        bool Parts(int at) => raw ? !space[at] : solid[at];
        foreach (var (from, to) in fragments.OrderBy(f => f.Start).ThenBy(f => f.End))
        {
            int start = from, end = to;
            while (start < end && !Keeps(start))
                start++;
            while (end > start && !Keeps(end - 1))
                end--;
            if (start == end)
                continue;
            bool joins = normal.Count > 0 && (start <= normal[^1].End || !Enumerable.Range(normal[^1].End, start - normal[^1].End).Any(Parts));
            if (joins)
                normal[^1] = new(normal[^1].Start, Math.Max(end, normal[^1].End));
            else
                normal.Add(new(start, end));
        }
        return [.. normal];
    }

    public Quotation QuotationOf(IEnumerable<TextSpan> fragments)
    {
        bool inside = false, outside = false;
        foreach (var (start, end) in fragments)
            for (int at = start; at < end; at++)
                if (solid[at])
                    _ = quoted[at] ? inside = true : outside = true;
        return !inside ? Quotation.Indirect : outside ? Quotation.Mixed : Quotation.Direct;
    }

    private int Visible(TextSpan span) => visibleBefore[span.End] - visibleBefore[span.Start];

    // Paired within a line; one left open runs to the line's end. Doubled single marks ('' and ``) are straight ones.
    private void MarkQuoted()
    {
        int open = -1;
        for (int at = 0; at <= text.Length; at++)
        {
            bool end = at == text.Length || EndsLine(text[at]);
            char c = end ? '\n' : text[at];
            bool straight = c is '"' or '\u201f' || c is '\'' or '`' && at + 1 < text.Length && text[at + 1] == c;
            if (open >= 0 && (end || straight || c == '”'))
            {
                quoted.AsSpan(open, at - open).Fill(true);
                open = -1;
            }
            else if (open < 0 && (straight || c is '“' or '„'))
                open = at;
        }
    }

    private static bool EndsLine(char c) => c is '\n' or '\r' or '\v' or '\f' or >= '\x1c' and <= '\x1e' or '\x85' or '\u2028' or '\u2029';
}
