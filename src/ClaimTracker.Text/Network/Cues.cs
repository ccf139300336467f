using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Network;

/// <summary>A cue that the network found.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Probability">That it begins there, 0 to 1.</param>
internal readonly record struct Cue(WordRange Words, float Probability);

/// <summary>Reads cues from a window's scores.</summary>
internal static class Cues
{
    /// <summary>
    /// A word begins a cue where that is at least as likely as <paramref name="threshold"/>; the cue goes on while "goes on" is the likeliest.
    /// Of the window's words only its core is asked, but a cue of the context may run into it.
    /// </summary>
    /// <param name="scores">The window's scores, <see cref="Encoder.CueTags"/> a word.</param>
    /// <param name="window">The window's words.</param>
    /// <param name="core">Its core.</param>
    /// <param name="threshold">Least probability.</param>
    public static List<Cue> Find(ReadOnlySpan<float> scores, WordRange window, WordRange core, float threshold)
    {
        var found = new List<Cue>();
        for (int word = window.Start, end; word < core.End; word = end)
        {
            end = word + 1;
            float probability = Probabilities(scores, word - window.Start).Begins;
            if (!(probability >= threshold))
                continue;
            while (end < window.End && Probabilities(scores, end - window.Start) is var p && p.GoesOn > Math.Max(p.Outside, p.Begins))
                end++;
            if (core.Contains(word))
                found.Add(new(new(word, end), probability));
        }
        return found;
    }

    private static (float Outside, float Begins, float GoesOn) Probabilities(ReadOnlySpan<float> scores, int word)
    {
        var s = scores.Slice(word * Encoder.CueTags, Encoder.CueTags);
        float most = Math.Max(s[0], Math.Max(s[1], s[2]));
        float a = MathF.Exp(s[0] - most), b = MathF.Exp(s[1] - most), c = MathF.Exp(s[2] - most), sum = a + b + c;
        return (a / sum, b / sum, c / sum);
    }
}
