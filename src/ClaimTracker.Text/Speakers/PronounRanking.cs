namespace ClaimTracker.Text.Speakers;

/// <summary>
/// How well a person suits a pronoun: a linear score over what is known of the place and of the person, in the manner of salience weighting
/// (Lappin and Leass, 1994). The weights were fitted by conditional likelihood on the train part of PolNeAR with CoreNLP's coreference.
/// </summary>
internal static class PronounRanking
{
    public const int Features = 26;

    /// <summary>Where a pronoun stands.</summary>
    /// <param name="Token">Its token.</param>
    /// <param name="OwnContent">The content that it is the speaker of; sightings in there say little. Null where it speaks nothing.</param>
    /// <param name="Quoting">Who is quoted around it, if known.</param>
    /// <param name="Reporting">Whose indirect words are around it, if known.</param>
    /// <param name="LastSpeaker">The speaker of the attribution before.</param>
    /// <param name="SpeakerBefore">The speaker before that.</param>
    /// <param name="Speaks">It is a speaker.</param>
    /// <param name="Possessive">"his", "her" before a noun.</param>
    public sealed record Place(
        int Token, Func<int, bool> OwnContent, CastMember? Quoting, CastMember? Reporting, CastMember? LastSpeaker,
            CastMember? SpeakerBefore,
        bool Speaks, bool Possessive);

    /// <summary>Fills in what speaks for and against a candidate.</summary>
    public static void Describe(Prose prose, Place place, CastMember member, bool nearest, bool namedBehind, Span<float> f)
    {
        f.Clear();
        var p = prose[place.Token];
        var seen = member.Seen;
        int k = seen.Count - 1;
        while (k >= 0 && k > seen.Count - 12 && place.OwnContent(seen[k].Token))
            k--;
        bool onlyOwn = k < 0 || place.OwnContent(seen[k].Token);
        f[0] = onlyOwn && seen.Count > 0 ? 1 : 0;
        f[1] = namedBehind ? 1 : 0;
        f[2] = seen.Count == 0 ? 1 : 0;
        if (seen.Count > 0)
        {
            var s = seen[Math.Max(k, 0)];
            var t = prose[s.Token];
            int sentences = p.Sentence - t.Sentence;
            f[3] = sentences == 0 ? 1 : 0;
            f[4] = sentences == 1 ? 1 : 0;
            f[5] = sentences == 2 ? 1 : 0;
            f[6] = MathF.Log(1 + sentences);
            f[7] = p.Paragraph == t.Paragraph ? 1 : 0;
            f[8] = MathF.Log(1 + p.Paragraph - t.Paragraph);
            f[9] = s.Subject ? 1 : 0;
            f[10] = s.Possessive ? 1 : 0;
            f[11] = s.Oblique ? 1 : 0;
            f[12] = t.Quoted && !p.Quoted ? 1 : 0;
            f[13] = s.Subject && sentences == 1 ? 1 : 0;
            f[14] = s.Subject && sentences == 0 ? 1 : 0;
            f[15] = !s.ByName ? 1 : 0;
            f[16] = MathF.Log(1 + seen.Count);
            f[17] = seen[0].Token < prose.Count && prose[seen[0].Token].Paragraph == 0 ? 1 : 0;
        }
        f[18] = MathF.Log(1 + member.Named);
        f[19] = member.Gender != Gender.Unknown ? 1 : 0;
        f[20] = place.LastSpeaker == member ? 1 : 0;
        f[21] = place.LastSpeaker == member && place.Speaks ? 1 : 0;
        f[22] = place.SpeakerBefore == member ? 1 : 0;
        f[23] = place.Quoting == member ? 1 : 0;
        f[24] = place.Reporting == member ? 1 : 0;
        f[25] = nearest ? 1 : 0;
    }

    /// <summary>The score of described evidence.</summary>
    public static float Score(ReadOnlySpan<float> f)
    {
        float sum = 0;
        for (int i = 0; i < Features; i++)
            sum += f[i] * Weights[i];
        return sum;
    }

    internal static readonly float[] Weights =
    [
        -2.71f, // seen only in the words that the pronoun speaks
        0.05f, // named behind the pronoun in its sentence
        -4.09f, // not met yet
        0.59f, // met in the same sentence
        0.49f, // one sentence back
        0.5f, // two sentences back
        -1.6f, // log of the sentences back
        -0.25f, // same paragraph
        -0.39f, // log of the paragraphs back
        0.3f, // last met as subject
        0.29f, // last met as possessor
        -0.01f, // last met behind a preposition
        0.11f, // last met inside a quotation, which the pronoun is not
        0.21f, // subject of the sentence before
        0.1f, // subject in the same sentence
        0.24f, // last met as a pronoun
        -0.46f, // log of the places where met so far
        -0.01f, // met in the first paragraph
        0.32f, // log of the places that name them in the whole article
        1.1f, // gender known
        0.2f, // spoke last
        0.68f, // spoke last, and the pronoun speaks
        0.28f, // spoke before that
        -1.54f, // is quoted around the pronoun
        0.14f, // is reported around the pronoun
        -0.14f, // the nearest who fits
    ];
}
