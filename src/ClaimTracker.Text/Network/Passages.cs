using System.Numerics;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Network;

/// <summary>Which words are read for a cue.</summary>
internal static class Passages
{
    private const int FarthestBucket = 8;

    /// <summary>
    /// The cue's paragraph, or <paramref name="limit"/> words of it around the cue; with the next or the previous paragraph where a
    /// quotation may run on, that is where a colon or a quotation mark stands at the border.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="cue">The cue's words.</param>
    /// <param name="limit">Most words of the passage.</param>
    /// <param name="window">The window's words, which bound the passage.</param>
    public static WordRange Around(ArticleWords article, WordRange cue, int limit, WordRange window)
    {
        int line = article.LineOf(cue.Start);
        var (first, end) = article.Lines[line];
        (first, end) = (Math.Max(first, window.Start), Math.Min(end, window.End));
        if (end - first >= limit)
        {
            int from = Math.Max(first, Math.Min((cue.Start + cue.End) / 2 - limit / 2, end - limit));
            return new(from, from + limit);
        }
        int low = first, high = end;
        if (line + 1 < article.Lines.Count && end < window.End)
        {
            var next = article.Lines[line + 1];
            if (FirstCharacter(article, next.Start) is '"' or '\'' or '“' or '‘' || LastCharacter(article, end - 1) == ':')
                high = Math.Min(next.End, first + limit);
        }
        if (line > 0 && first > window.Start)
        {
            var previous = article.Lines[line - 1];
            if (LastCharacter(article, previous.End - 1) is '"' or '”' or ':')
                low = Math.Max(previous.Start, high - limit);
        }
        return new(Math.Max(low, window.Start), Math.Min(high, window.End));
    }

    /// <summary>
    /// The bucket of each word's distance to the cue: 0 on the cue, 1 to 8 after it, 9 to 16 before it, for 1, 2, 3–4, 5–8, 9–16, 17–32,
    /// 33–64, 65 and more words away.
    /// </summary>
    public static void Distances(WordRange cue, WordRange passage, Span<long> buckets)
    {
        for (int word = passage.Start; word < passage.End; word++)
            buckets[word - passage.Start] =
                word >= cue.End ? Bucket(word - cue.End + 1) : word < cue.Start ? FarthestBucket + Bucket(cue.Start - word) : 0;
    }

    private static int Bucket(int distance) => Math.Min(FarthestBucket, BitOperations.Log2((uint)(2 * distance - 1)) + 1);

    private static char FirstCharacter(ArticleWords article, int word) => article.Text[article.Words[word].Start];

    private static char LastCharacter(ArticleWords article, int word) => article.Text[article.Words[word].End - 1];
}
