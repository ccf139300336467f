using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Attributions;

/// <summary>
/// Nobody is quoted with half a quotation: where a cue outside it takes a part, because the passage that was read for the cue ends in its
/// midst or for no reason, the whole of it is meant.
/// </summary>
internal static class WholeQuotations
{
    // Words to either side within which its marks are looked for; more would make long texts slow.
    private const int Farthest = 400;

    /// <summary>The attributions, those with a part of a quotation with the whole of it.</summary>
    public static IReadOnlyList<Attribution> In(Reading reading, IReadOnlyList<Attribution> attributions) =>
        [.. attributions.Select(a => Whole(reading, a))];

    private static Attribution Whole(Reading reading, Attribution attribution)
    {
        if (reading.WordsOf(attribution.Cue[0]) is not { Count: > 0 } cue || reading.Quoted[cue.Start])
            return attribution;
        var content = new List<TextSpan>();
        foreach (var fragment in attribution.Content)
        {
            var (first, end) = reading.WordsOf(fragment);
            if (end == first)
                return attribution;
            var whole = new TextSpan(
                IsCutBefore(reading, first) && Start(reading, first) is >= 0 and var open ? reading.Words[open].Start : fragment.Start,
                IsCutBefore(reading, end) && End(reading, end) is >= 0 and var close ? reading.Words[close].End : fragment.End);
            if (content.Count > 0 && whole.Start < content[^1].End)
                content[^1] = new(content[^1].Start, Math.Max(content[^1].End, whole.End));
            else
                content.Add(whole);
        }
        return content.SequenceEqual(attribution.Content) ? attribution : attribution with { Content = content };
    }

    // Whether one quotation goes on over the border before the word.
    private static bool IsCutBefore(Reading reading, int word) =>
        word > 0 && word < reading.Words.Count && reading.Quoted[word - 1] && reading.Quoted[word] && !IsMark(reading, word - 1) && !IsMark(reading, word)
        && reading.ParagraphOf(word - 1) == reading.ParagraphOf(word);

    // The mark that opens it; -1 where none is near.
    private static int Start(Reading reading, int word)
    {
        int first = Math.Max(reading.Paragraphs[reading.ParagraphOf(word)].Start, word - Farthest);
        while (word > first && reading.Quoted[word] && !IsMark(reading, word))
            word--;
        return IsMark(reading, word) ? word : -1;
    }

    // The mark that closes it; -1 where it is left open or none is near.
    private static int End(Reading reading, int word)
    {
        int last = Math.Min(reading.Paragraphs[reading.ParagraphOf(word)].End - 1, word + Farthest);
        while (word < last && reading.Quoted[word] && !IsMark(reading, word))
            word++;
        return reading.Quoted[word] && IsMark(reading, word) ? word : -1;
    }

    private static bool IsMark(Reading reading, int word) => reading.Document.Text[reading.Words[word].Start] is '"' or '“' or '”' or '„' or '\u201f';
}
