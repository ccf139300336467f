using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Network;

/// <summary>What the network made of an article; speakers, dates and chains are found in it.</summary>
/// <param name="Document">The article.</param>
/// <param name="Words">The words of its paragraphs, in text order; furniture has none here.</param>
/// <param name="Paragraphs">The paragraphs that have words, as ranges of <paramref name="Words"/>; together they hold every word.</param>
/// <param name="Quoted">For each word whether it lies inside double quotation marks; the marks count as inside.</param>
/// <param name="Entities">What the network takes each word for; right often, not always.</param>
/// <param name="Attributions">In reading order of their content.</param>
internal sealed record Reading(
    Document Document,
    IReadOnlyList<Word> Words,
    IReadOnlyList<WordRange> Paragraphs,
    IReadOnlyList<bool> Quoted,
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<Attribution> Attributions)
{
    /// <summary>The words that share a code unit with the span; an empty range where none does.</summary>
    public WordRange WordsOf(TextSpan span)
    {
        int first = FirstWhere(w => w.End > span.Start);
        return new(first, Math.Max(first, FirstWhere(w => w.Start >= span.End)));
    }

    /// <summary>The paragraph of a word, as an index of <see cref="Paragraphs"/>.</summary>
    public int ParagraphOf(int word)
    {
        int low = 0, high = Paragraphs.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Paragraphs[middle].End <= word)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private int FirstWhere(Func<Word, bool> reached)
    {
        int low = 0, high = Words.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (reached(Words[middle]))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}

/// <summary>What the network takes a word for. The numbers are its output.</summary>
internal enum Entity : byte
{
    None,
    Person,
    Organisation,
    Location,
    Other,
    /// <summary>A date, a time, a duration or a set of them.</summary>
    Date,
}
