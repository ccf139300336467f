using System.Numerics.Tensors;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Network;

/// <summary>
/// A window is read again in parts, a few paragraphs at a time. With other neighbours the same words give a second opinion, and the mean of
/// the two is right more often than either.
/// </summary>
internal static class SecondReading
{
    /// <summary>Least probability of a cue by the mean of both readings, which is surer of what is none than one reading is.</summary>
    public const float Threshold = 0.45f;

    // Words of a part; a longer paragraph is a part of its own.
    private const int MostWords = 120;

    // What the first reading, which sees more around a word, counts for in the mean of the cues' scores.
    private const float FirstShare = 0.65f;

    /// <summary>The window's own paragraphs, without its context, in parts.</summary>
    public static List<Window> Parts(Window window)
    {
        var parts = new List<Window>();
        var lines = window.Lines.Where(line => line.Start >= window.Core.Start && line.End <= window.Core.End).ToList();
        for (int from = 0, to; from < lines.Count; from = to)
        {
            to = from + 1;
            while (to < lines.Count && lines[to].End - lines[from].Start <= MostWords)
                to++;
            parts.Add(new(lines[from..to], new(lines[from].Start, lines[to - 1].End)));
        }
        return parts;
    }

    /// <summary>Makes the first reading's scores of cues the weighted mean of both.</summary>
    public static void AverageCues(Span<float> first, ReadOnlySpan<float> second)
    {
        TensorPrimitives.Multiply(first, FirstShare, first);
        TensorPrimitives.MultiplyAdd(second, 1 - FirstShare, first, first);
    }

    /// <summary>Makes the first reading's scores of a passage the mean of both, for the words that both have read.</summary>
    public static void Average(Span<float> first, WordRange firstWords, ReadOnlySpan<float> second, WordRange secondWords)
    {
        int start = Math.Max(firstWords.Start, secondWords.Start), end = Math.Min(firstWords.End, secondWords.End);
        var shared = first[((start - firstWords.Start) * Chain.Tags)..((end - firstWords.Start) * Chain.Tags)];
        TensorPrimitives.Add(shared, second[((start - secondWords.Start) * Chain.Tags)..((end - secondWords.Start) * Chain.Tags)], shared);
        TensorPrimitives.Multiply(shared, 0.5f, shared);
    }
}
