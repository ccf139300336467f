
namespace ClaimTracker.Text.Words;

/// <summary>BERT's word pieces: the longest piece of the vocabulary that begins a word, then the longest that goes on, and so forth.</summary>
internal sealed class WordPieces
{
    public const int Unknown = 100, Begin = 101, Separator = 102;
    private const int LongestWord = 100;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> first, rest;
    private readonly int longest;

    /// <param name="vocabulary">One piece a line, its line number being its id; pieces that go on a word begin with "##".</param>
    public WordPieces(TextReader vocabulary)
    {
        var begins = new Dictionary<string, int>(32_000, StringComparer.Ordinal);
        var goesOn = new Dictionary<string, int>(8_000, StringComparer.Ordinal);
        for (int id = 0; vocabulary.ReadLine() is { } piece; id++)
        {
            if (piece.StartsWith("##", StringComparison.Ordinal) && piece.Length > 2)
                goesOn[piece[2..]] = id;
            else
                begins[piece] = id;
            longest = Math.Max(longest, piece.Length);
        }
        first = begins.GetAlternateLookup<ReadOnlySpan<char>>();
        rest = goesOn.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds the ids of a word's pieces to <paramref name="ids"/>; a word that the vocabulary cannot spell is one unknown piece.</summary>
    public void Add(string form, List<int> ids)
    {
        int before = ids.Count;
        if (form.Length <= LongestWord || CodePoints(form) <= LongestWord)
        {
            var left = form.AsSpan();
            while (Longest(left, begins: left.Length == form.Length, out int id) is var taken and > 0)
            {
                ids.Add(id);
                left = left[taken..];
            }
            if (left.IsEmpty)
                return;
            ids.RemoveRange(before, ids.Count - before);
        }
        ids.Add(Unknown);
    }

    private int Longest(ReadOnlySpan<char> word, bool begins, out int id)
    {
        var pieces = begins ? first : rest;
        for (int end = Math.Min(word.Length, longest); end > 0; end--)
            if (pieces.TryGetValue(word[..end], out id))
                return end;
        id = Unknown;
        return 0;
    }

    private static int CodePoints(string form)
    {
        int n = 0;
        foreach (var _ in form.EnumerateRunes())
            n++;
        return n;
    }
}
