using System.Collections.Frozen;
using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Attributions;

/// <summary>
/// Cues that end within a phrase. No reader ends a cue on "the" or "last": the phrase is either one of time, which belongs to the cue as a
/// whole ("said last month"), or the next one's.
/// </summary>
internal static class CueEnds
{
    /// <summary>The attributions, the broken ends of their cues mended.</summary>
    public static IReadOnlyList<Attribution> In(Reading reading, IReadOnlyList<Attribution> attributions) =>
        [.. attributions.Select(a => Mended(reading, a))];

    private static Attribution Mended(Reading reading, Attribution attribution)
    {
        var (start, end) = reading.WordsOf(attribution.Cue[^1]);
        int cut = end;
        while (cut > start + 1 && Openers.Contains(reading.Words[cut - 1].Form))
            cut--;
        if (cut == end || end == reading.Words.Count)
            return attribution;
        if (Deictic.Contains(reading.Words[end - 1].Form) && Times.Contains(reading.Words[end].Form) && !IsTaken(reading, attribution, end))
            return attribution with { Cue = WithEnd(reading, attribution.Cue, start, end + 1) };
        var opener = new WordRange(cut, end).SpanIn(reading.Words);
        var content = GivenTo(attribution.Content, opener, reading.Words[end].Start);
        var speaker = GivenTo(attribution.Speaker, opener, reading.Words[end].Start);
        if (content is null && speaker is null)
            while (cut > start + 1 && Settings.Contains(reading.Words[cut - 1].Form))   // "tweeted in the | early hours"
                cut--;
        return attribution with
        {
            Cue = WithEnd(reading, attribution.Cue, start, cut),
            Content = content ?? attribution.Content,
            Speaker = speaker ?? attribution.Speaker,
        };
    }

    private static bool IsTaken(Reading reading, Attribution attribution, int word) =>
        attribution.Content.Concat(attribution.Speaker).Any(s => s.Start <= reading.Words[word].Start && reading.Words[word].Start < s.End);

    private static TextSpan[] WithEnd(Reading reading, IReadOnlyList<TextSpan> cue, int start, int end) =>
        [.. cue.SkipLast(1), new(cue[^1].Start, new WordRange(start, end).SpanIn(reading.Words).End)];

    // The fragments, the one that begins at the offset with its opener; null where none begins there.
    private static TextSpan[]? GivenTo(IReadOnlyList<TextSpan> fragments, TextSpan opener, int offset) =>
        fragments.Any(f => f.Start == offset) ? [.. fragments.Select(f => f.Start == offset ? new(opener.Start, f.End) : f)] : null;

    private static readonly FrozenSet<string> Openers = Set("the a an any some every these those his its their our my last this next");

    private static readonly FrozenSet<string> Deictic = Set("last this next");

    private static readonly FrozenSet<string> Settings = Set("in at on during");

    private static readonly FrozenSet<string> Times = Set("""
        week weekend month quarter year decade night morning afternoon evening spring summer fall autumn winter monday tuesday wednesday thursday
        friday saturday sunday january february march april may june july august september october november december
        """);

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
