using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Network;

/// <summary>
/// A linear chain over the tags of a passage (Lafferty, McCallum, Pereira, 2001), decoded by Viterbi's algorithm in single precision;
/// of equals the first wins, so that every machine gives the same tags.
/// </summary>
internal sealed class Chain(NetworkSettings settings)
{
    /// <summary>Outside, begins and goes on as speaker, begins and goes on as content.</summary>
    public const int Tags = 5;

    public const int Speaker = 1, Content = 3;
    private const float Never = 50f;

    /// <summary>
    /// The best tags of a passage. The cue's own words are neither speaker nor content. Where no speaker comes out, a second try with the
    /// bonus on "begins as speaker" counts if it keeps a content.
    /// </summary>
    /// <param name="scores">The passage's scores, <see cref="Tags"/> a word; they are changed.</param>
    /// <param name="passage">The passage's words.</param>
    /// <param name="cue">The cue's words.</param>
    /// <param name="back">Room for as many numbers as there are scores.</param>
    public byte[] Decode(Span<float> scores, WordRange passage, WordRange cue, Span<byte> back)
    {
        for (int word = Math.Max(cue.Start, passage.Start); word < Math.Min(cue.End, passage.End); word++)
            for (int tag = 1; tag < Tags; tag++)
                scores[(word - passage.Start) * Tags + tag] -= Never;
        var tags = Best(scores, back);
        if (Has(tags, Speaker))
            return tags;
        for (int at = Speaker; at < scores.Length; at += Tags)
            scores[at] += settings.SpeakerBonus;
        var again = Best(scores, back);
        return Has(again, Speaker) && Has(again, Content) ? again : tags;
    }

    /// <summary>The runs of words tagged with a role, as ranges of the article's words.</summary>
    public static List<WordRange> Fragments(ReadOnlySpan<byte> tags, int firstWord, int role)
    {
        var found = new List<WordRange>();
        for (int i = 0; i < tags.Length; i++)
        {
            int word = firstWord + i;
            if (tags[i] == role + 1 && found.Count > 0 && found[^1].End == word)
                found[^1] = new(found[^1].Start, word + 1);
            else if (tags[i] == role || tags[i] == role + 1)
                found.Add(new(word, word + 1));
        }
        return found;
    }

    /// <summary>Whether a word is tagged with the role.</summary>
    public static bool Has(byte[] tags, int role) => tags.AsSpan().ContainsAny((byte)role, (byte)(role + 1));

    private byte[] Best(ReadOnlySpan<float> scores, Span<byte> back)
    {
        Span<float> sums = stackalloc float[Tags], next = stackalloc float[Tags];
        for (int tag = 0; tag < Tags; tag++)
            sums[tag] = settings.Start[tag] + scores[tag];
        for (int at = Tags; at < scores.Length; at += Tags)
        {
            for (int tag = 0; tag < Tags; tag++)
            {
                int from = 0;
                float most = sums[0] + settings.Transition[0][tag];
                for (int other = 1; other < Tags; other++)
                    if (sums[other] + settings.Transition[other][tag] is var sum && sum > most)
                        (from, most) = (other, sum);
                back[at + tag] = (byte)from;
                next[tag] = most + scores[at + tag];
            }
            next.CopyTo(sums);
        }
        int last = 0;
        for (int tag = 0; tag < Tags; tag++)
        {
            sums[tag] += settings.End[tag];
            if (sums[tag] > sums[last])
                last = tag;
        }
        var tags = new byte[scores.Length / Tags];
        for (int i = tags.Length - 1; i >= 0; i--)
        {
            tags[i] = (byte)last;
            last = back[i * Tags + last];
        }
        return tags;
    }
}
