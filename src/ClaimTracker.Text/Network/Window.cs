using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Network;

/// <summary>What the encoder reads at once: whole paragraphs, or parts of long ones, a separator after each.</summary>
/// <param name="Lines">The paragraphs or parts, in order.</param>
/// <param name="Core">The words that are asked for cues; those before and after are context.</param>
internal sealed record Window(IReadOnlyList<WordRange> Lines, WordRange Core)
{
    /// <summary>Positions that the encoder knows.</summary>
    public const int MostPieces = 512;

    public WordRange Words => new(Lines[0].Start, Lines[^1].End);

    /// <summary>
    /// Packs an article's paragraphs into windows. A paragraph longer than a window is cut at its last sentence end that fits, or where it
    /// must be. Context is up to <paramref name="context"/> pieces of the whole paragraphs, or parts, before and after.
    /// </summary>
    public static IEnumerable<Window> Pack(ArticleWords article, int size, int context)
    {
        int room = size - 2 * context - 2;
        var lines = new List<WordRange>(article.Lines.Count);
        foreach (var line in article.Lines)
            AddCut(article, line, room, lines);
        int Cost(int line) => article.CountPieces(lines[line]) + 1;

        for (int from = 0, to; from < lines.Count; from = to)
        {
            to = from;
            for (int pieces = 0; to < lines.Count && pieces + Cost(to) <= room; to++)
                pieces += Cost(to);
            int first = from, last = to;
            for (int pieces = 0; first > 0 && pieces + Cost(first - 1) <= context; first--)
                pieces += Cost(first - 1);
            for (int pieces = 0; last < lines.Count && pieces + Cost(last) <= context; last++)
                pieces += Cost(last);
            yield return new(lines.GetRange(first, last - first), new(lines[from].Start, lines[to - 1].End));
        }
    }

    private static void AddCut(ArticleWords article, WordRange line, int room, List<WordRange> lines)
    {
        int first = line.Start;
        if (article.CountPieces(line) + 1 > room)
        {
            using var ends = Sentences.EndsIn(article.Text, article.Words, line).GetEnumerator();
            bool more = ends.MoveNext();
            int end = 0;                                    // the last sentence end before or at word i
            for (int i = line.Start; i < line.End; i++)
            {
                for (; more && ends.Current <= i; more = ends.MoveNext())
                    end = ends.Current;
                if (article.CountPieces(new(first, i + 1)) + 1 <= room)
                    continue;
                int cut = end > first ? end : i;
                lines.Add(new(first, cut));
                first = cut;
            }
        }
        lines.Add(new(first, line.End));
    }
}
