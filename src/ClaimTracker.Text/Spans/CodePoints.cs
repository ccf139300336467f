namespace ClaimTracker.Text.Spans;

/// <summary>Converts offsets of one text between UTF-16 code units, which C# counts, and Unicode code points, which exchange formats count.</summary>
public sealed class CodePoints
{
    // Code units of the low halves of all surrogate pairs, ascending: none in most articles.
    private readonly int[] lowHalves;

    /// <summary>Reads the text once. A lone surrogate counts as one code point.</summary>
    public CodePoints(string text)
    {
        var found = new List<int>();
        for (int i = 1; i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                found.Add(i);
        lowHalves = [.. found];
    }

    /// <summary>The code point at or before a code unit: an offset inside a pair is that of the pair.</summary>
    public int FromUtf16(int offset)
    {
        int at = Array.BinarySearch(lowHalves, offset);
        return offset - (at < 0 ? ~at : at + 1);
    }

    /// <summary>The code unit at which a code point begins.</summary>
    public int ToUtf16(int offset)
    {
        // The pair whose low half lies at unit u with k pairs before it is code point u - 1 - k.
        int low = 0, high = lowHalves.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (lowHalves[middle] - 1 - middle < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return offset + low;
    }

    /// <summary>A span in code points.</summary>
    public TextSpan FromUtf16(TextSpan span) => new(FromUtf16(span.Start), FromUtf16(span.End));

    /// <summary>A span in UTF-16 code units.</summary>
    public TextSpan ToUtf16(TextSpan span) => new(ToUtf16(span.Start), ToUtf16(span.End));
}
