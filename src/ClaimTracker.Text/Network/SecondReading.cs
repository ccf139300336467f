using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Network;

/// <summary>
/// Which paragraphs are read again, each alone, because the first reading is unsure where speakers and contents begin and end. Without its
/// neighbours a paragraph gives a second opinion, and the mean of the two is right more often than either.
/// </summary>
internal static class SecondReading
{
    // Of the article's words: with the passages, all that is read twice takes a fifth of the time of the first reading.
    private const double Share = 0.18;

    // What reading costs beside a paragraph's words, counted in words.
    private const int Overhead = 30;

    /// <summary>Whether a passage is worth the second reading: a word or more in it is expected to have the wrong role.</summary>
    public static bool IsDoubtful(ReadOnlySpan<byte> tags, Marginals marginals) => Doubt(tags, marginals) >= 1;

    /// <summary>The paragraphs to read again, in reading order: those with the most doubt for their length.</summary>
    /// <param name="article">The article.</param>
    /// <param name="passages">The passages of the first reading.</param>
    /// <param name="mostPieces">What the encoder reads at once, separators included; longer paragraphs are left as they are.</param>
    public static List<int> Lines(ArticleWords article, IReadOnlyList<TaggedPassage> passages, int mostPieces)
    {
        var doubts = new double[article.Lines.Count];
        foreach (var passage in passages)
            doubts[article.LineOf(passage.Cue.Words.Start)] += Doubt(passage.Tags, passage.Marginals);
        int left = (int)(Share * article.Words.Count);
        var chosen = new List<int>();
        foreach (int line in Enumerable.Range(0, doubts.Length).OrderByDescending(i => doubts[i] / (article.Lines[i].Count + Overhead)))
        {
            var words = article.Lines[line];
            if (doubts[line] == 0 || words.Count > left || article.CountPieces(words) + 2 > mostPieces)
                continue;
            left -= words.Count;
            chosen.Add(line);
        }
        chosen.Sort();
        return chosen;
    }

    /// <summary>Makes the first reading's scores the mean of both, for the words that both have read.</summary>
    public static void Average(Span<float> first, WordRange firstWords, ReadOnlySpan<float> second, WordRange secondWords)
    {
        int start = Math.Max(firstWords.Start, secondWords.Start), end = Math.Min(firstWords.End, secondWords.End);
        for (int i = start * Chain.Tags; i < end * Chain.Tags; i++)
        {
            ref float score = ref first[i - firstWords.Start * Chain.Tags];
            score = (score + second[i - secondWords.Start * Chain.Tags]) / 2;
        }
    }

    // How many of the passage's words are expected to have another role than the best path gives them.
    private static double Doubt(ReadOnlySpan<byte> tags, Marginals marginals)
    {
        double doubt = 0;
        for (int i = 0; i < tags.Length; i++)
        {
            double speaker = marginals.Speaker[i], content = marginals.Content[i];
            doubt += tags[i] switch { 0 => speaker + content, < Chain.Content => 1 - speaker, _ => 1 - content };
        }
        return doubt;
    }
}
