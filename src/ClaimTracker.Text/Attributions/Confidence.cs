using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Attributions;

/// <summary>
/// How likely it is that a proposal's spans are right, by the measure of the attribution score: the content shares half its characters or
/// more with
/// what a trained reader marks, and the speakers share a word. A logistic function, fitted on PolNeAR's dev part;
/// fitted on one half of its articles, the expected error on the other half is 3.9 and 3.0 points (ten bins).
/// </summary>
internal static class Confidence
{
    /// <summary>The probability, 0 to 1.</summary>
    public static double Of(Attribution attribution, ResolvedSpeaker? speaker, Quotation quotation, Manner manner)
    {
        double score = 0;
        var evidence = Evidence(attribution, speaker, quotation, manner);
        for (int i = 0; i < evidence.Length; i++)
            score += evidence[i] * Weights[i];
        return 1 / (1 + Math.Exp(-score));
    }

    internal static double[] Evidence(Attribution attribution, ResolvedSpeaker? speaker, Quotation quotation, Manner manner)
    {
        double p = Math.Clamp(attribution.CueProbability, 0.01, 0.99);
        int length = Length(attribution.Content);
        return
        [
            1,
            Math.Log(p / (1 - p)),
            speaker is null ? 1 : 0,
            speaker is { Name: null } ? 1 : 0,
            speaker is { Kind: ActorKind.Person, Name: not null } ? 1 : 0,
            quotation == Quotation.Direct ? 1 : 0,
            quotation == Quotation.Mixed ? 1 : 0,
            Math.Log(1 + length),
            attribution.Content.Count > 1 ? 1 : 0,
            Length(attribution.Cue) > 20 ? 1 : 0,
            length < 15 ? 1 : 0,
            attribution.Speaker.Count > 1 ? 1 : 0,
            manner is { Act: SpeechAct.Statement, Stance: CueStance.Neutral } ? 1 : 0,
        ];
    }

    private static int Length(IReadOnlyList<TextSpan> spans)
    {
        int sum = 0;
        foreach (var span in spans)
            sum += span.Length;
        return sum;
    }

    internal static readonly double[] Weights =
    [
        -1.19, // always
        0.45, // log odds of the cue
        -0.45, // no speaker in the text
        -0.10, // a speaker who is not resolved
        0.41, // a person
        1.13, // direct
        0.23, // mixed
        0.25, // log of the content's length
        -0.18, // content in several pieces
        -0.15, // a long cue
        -0.52, // a very short content
        -0.24, // speaker in several pieces
        -0.31, // a plain statement
    ];
}
