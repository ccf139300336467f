using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Network;

/// <summary>
/// How likely each word of a cue's passage is part of its speaker and of its content: the marginals of the chain (forward and backward sums,
/// Rabiner, 1989), beside the one best path that <see cref="Chain.Decode"/> takes. Words outside the passage have none.
/// </summary>
/// <param name="Words">The passage's words.</param>
/// <param name="Speaker">By word of the passage, 0 to 1.</param>
/// <param name="Content">The same for the content.</param>
internal sealed record Marginals(WordRange Words, float[] Speaker, float[] Content)
{
    /// <summary>Reads them from a passage's scores, which stay as they are. The cue's own words are neither speaker nor content.</summary>
    public static Marginals Of(ReadOnlySpan<float> scores, WordRange passage, WordRange cue, NetworkSettings settings)
    {
        const int tags = Chain.Tags;
        var (speaker, content) = (new float[passage.Count], new float[passage.Count]);
        Span<double> step = stackalloc double[tags * tags], after = stackalloc double[tags], next = stackalloc double[tags];
        for (int tag = 0; tag < step.Length; tag++)
            step[tag] = Math.Exp(settings.Transition[tag / tags][tag % tags]);
        var likely = new double[scores.Length];             // first how well the tag suits the word, then the sum of all ways to it
        for (int i = 0; i < passage.Count; i++)
        {
            var here = likely.AsSpan(i * tags, tags);
            if (cue.Contains(passage.Start + i))
                here[0] = 1;
            else
                for (int tag = 0; tag < tags; tag++)
                    here[tag] = Math.Exp(scores[i * tags + tag]);
        }
        var suits = likely.ToArray();
        for (int i = 0; i < passage.Count; i++)
        {
            var here = likely.AsSpan(i * tags, tags);
            for (int tag = 0; tag < tags; tag++)
            {
                double sum = 0;
                if (i == 0)
                    sum = Math.Exp(settings.Start[tag]);
                else
                    for (int from = 0; from < tags; from++)
                        sum += likely[(i - 1) * tags + from] * step[from * tags + tag];
                here[tag] *= sum;
            }
            Normalise(here);
        }
        for (int tag = 0; tag < tags; tag++)
            after[tag] = Math.Exp(settings.End[tag]);
        for (int i = passage.Count - 1; i >= 0; i--)
        {
            var here = likely.AsSpan(i * tags, tags);
            for (int tag = 0; tag < tags; tag++)
                here[tag] *= after[tag];
            Normalise(here);
            speaker[i] = (float)(here[Chain.Speaker] + here[Chain.Speaker + 1]);
            content[i] = (float)(here[Chain.Content] + here[Chain.Content + 1]);
            for (int from = 0; from < tags; from++)
            {
                next[from] = 0;
                for (int tag = 0; tag < tags; tag++)
                    next[from] += step[from * tags + tag] * suits[i * tags + tag] * after[tag];
            }
            Normalise(next);
            next.CopyTo(after);
        }
        return new(passage, speaker, content);
    }

    private static void Normalise(Span<double> values)
    {
        double sum = 0;
        foreach (double value in values)
            sum += value;
        for (int i = 0; i < values.Length && sum > 0; i++)
            values[i] /= sum;
    }
}
