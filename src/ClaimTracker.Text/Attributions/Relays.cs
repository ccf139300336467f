using System.Collections.Frozen;
using ClaimTracker.Text.Network;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Attributions;

/// <summary>"…, as reported today by the agency": a clause and, after a comma, whose word it is.</summary>
internal static class Relays
{
    // Between "as" and "by": the participle, and "first", "today", "on Monday".
    private const int MostBetween = 5, MostSpeaker = 8;

    // Weaker than a cue that the network is sure of.
    private const double Likely = 0.9;

    /// <summary>One attribution for each, in sentences where nobody else is quoted; there it only says who passed the words on.</summary>
    public static IEnumerable<Attribution> In(Reading reading, IReadOnlyList<Attribution> known)
    {
        var (words, text) = (reading.Words, reading.Document.Text);
        var taken = new bool[words.Count];
        foreach (var span in known.SelectMany(a => a.Cue))
            for (var (i, end) = reading.WordsOf(span); i < end; i++)
                taken[i] = true;
        foreach (var paragraph in reading.Paragraphs)
        {
            int start = paragraph.Start;
            foreach (int end in Sentences.EndsIn(text, words, paragraph).Append(paragraph.End))
            {
                if (!taken.AsSpan(start, end - start).Contains(true) && Read(reading, new(start, end)) is { } relay)
                    yield return relay;
                start = end;
            }
        }
    }

    private static Attribution? Read(Reading reading, WordRange sentence)
    {
        var words = reading.Words;
        for (int comma = sentence.Start + 3; comma + 4 < sentence.End; comma++)
        {
            if (words[comma].Form != "," || words[comma + 1].Form != "as" || reading.Quoted[comma])
                continue;
            int by = comma + 3, last = Math.Min(sentence.End - 1, comma + 3 + MostBetween);
            while (by < last && words[by].Form != "by" && IsWord(reading, by))
                by++;
            if (words[by].Form != "by" || !Enumerable.Range(comma + 2, Math.Min(2, by - comma - 2)).Any(i => Participles.Contains(words[i].Form)))
                continue;
            int end = by + 1;
            while (end < sentence.End && end - by <= MostSpeaker && IsWord(reading, end))
                end++;
            if (!Enumerable.Range(by + 1, end - by - 1).Any(i => reading.Entities[i] is Entity.Person or Entity.Organisation))
                continue;
            return new([new WordRange(by + 1, end).SpanIn(words)], [new WordRange(comma + 1, by + 1).SpanIn(words)],
                [new WordRange(sentence.Start, comma).SpanIn(words)], Likely);
        }
        return null;
    }

    private static bool IsWord(Reading reading, int word) => char.IsLetterOrDigit(reading.Document.Text[reading.Words[word].Start]);

    private static readonly FrozenSet<string> Participles = """
        reported detailed described announced noted stated claimed confirmed outlined explained alleged revealed disclosed said told related
        recounted documented published asserted
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
