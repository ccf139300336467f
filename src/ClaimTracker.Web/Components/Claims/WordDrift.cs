namespace ClaimTracker.Web.Components.Claims;

/// <summary>Two wordings of what may be one utterance, laid beside each other word by word.</summary>
/// <param name="Pieces">In reading order: words that both have, and words in which they differ.</param>
public sealed record WordDrift(IReadOnlyList<DriftPiece> Pieces)
{
    // Longer than any quotation that a reader compares by eye; the table of matches grows with its square.
    private const int Longest = 200;

    /// <summary>
    /// Compares two wordings; capitals, quotation marks and other punctuation at a word's ends make no difference. Null where the wordings are
    /// the same, and where they share less than half of the longer one's words: then it is another sentence, not a drifted one.
    /// </summary>
    public static WordDrift? Of(string here, string there)
    {
        var (a, b) = (Words(here), Words(there));
        if (a.Length == 0 || b.Length == 0)
            return null;
        var shared = Shared(a, b);
        var pieces = new List<DriftPiece>();
        int i = 0, j = 0, same = 0;
        while (i < a.Length || j < b.Length)
        {
            var (fromA, fromB) = (i, j);
            while (i < a.Length && j < b.Length && Bare(a[i]) == Bare(b[j]))
                (i, j, same) = (i + 1, j + 1, same + 1);
            if (i > fromA)
                pieces.Add(new(string.Join(' ', a[fromA..i]), null));
            (fromA, fromB) = (i, j);
            while ((i < a.Length || j < b.Length) && !(i < a.Length && j < b.Length && Bare(a[i]) == Bare(b[j])))
            {
                if (j == b.Length || i < a.Length && shared[i + 1, j] >= shared[i, j + 1])
                    i++;
                else
                    j++;
            }
            if (i > fromA || j > fromB)
                pieces.Add(new(string.Join(' ', a[fromA..i]), string.Join(' ', b[fromB..j])));
        }
        return pieces.TrueForAll(p => p.Same) || 2 * same < Math.Max(a.Length, b.Length) ? null : new(pieces);
    }

    private static string[] Words(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Trimmed).Where(w => w.Length > 0).Take(Longest)];

    private static string Bare(string word) => word.ToLowerInvariant();

    private static string Trimmed(string word) => word.Trim('“', '”', '"', ',', '.', ';', ':', '!', '?', '…');

    // How many words the rests from i and from j share, in order.
    private static int[,] Shared(string[] a, string[] b)
    {
        var shared = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                shared[i, j] = Bare(a[i]) == Bare(b[j]) ? shared[i + 1, j + 1] + 1 : Math.Max(shared[i + 1, j], shared[i, j + 1]);
        return shared;
    }
}

/// <summary>Words of two wordings that belong together.</summary>
/// <param name="Here">As one has them; empty where it leaves them out.</param>
/// <param name="There">As the other has them; null where both have the same.</param>
public readonly record struct DriftPiece(string Here, string? There)
{
    /// <summary>Both have these words.</summary>
    public bool Same => There is null;
}
