using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Attributions;

/// <summary>
/// What the network cannot see, because no word attributes or because it lies beyond the passage that is read for a cue: the turns of a
/// transcript, quotations signed with a dash, "as reported by", quotations that run on over paragraphs or beyond it.
/// </summary>
internal static class Completed
{
    /// <summary>The reading with those attributions added, in reading order of their content.</summary>
    public static Reading Of(Reading reading)
    {
        var attributions = Continuations.In(reading, WholeQuotations.In(reading, CueEnds.In(reading, reading.Attributions)));
        attributions = WithLabels(attributions, Transcripts.In(reading));
        attributions = WithLabels(attributions, Signatures.In(reading));
        attributions = [.. attributions, .. Relays.In(reading, attributions)];
        return reading with { Attributions = [.. attributions.OrderBy(a => a.Content[0].Start)] };
    }

    // Of two readings of one label the layout's counts: the network's content ends where its passage does.
    private static List<Attribution> WithLabels(IReadOnlyList<Attribution> read, IReadOnlyList<Attribution> labelled)
    {
        var labels = labelled.Select(l => l.Speaker[0]).OrderBy(s => s.Start).ToArray();
        return [.. read.Where(a => !a.Speaker.Any(s => Overlaps(labels, s))), .. labelled];
    }

    private static bool Overlaps(TextSpan[] sorted, TextSpan span)
    {
        int at = Array.BinarySearch(sorted, span, Comparer<TextSpan>.Create((a, b) => a.End <= b.Start ? -1 : a.Start >= b.End ? 1 : 0));
        return at >= 0;
    }
}
