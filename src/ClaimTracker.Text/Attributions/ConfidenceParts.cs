namespace ClaimTracker.Text.Attributions;

/// <summary>How sure each part of a proposal is: probabilities, 0 to 1. Model/README.md says what each rests on and how well it holds.</summary>
/// <param name="Whole">
/// Spans and speaker are right, so that the claim can be accepted as it is; 0 where it is open who the speaker is. The date is not in it:
/// what is inferred shows that it is.
/// </param>
/// <param name="Spans">
/// A trained reader marks this claim too: half or more of the content's characters are the same, and the speakers share a word or are
/// missing in both.
/// </param>
/// <param name="Speaker">Where the spans are right: the actor is the one whom they mean. Null where the text names no speaker.</param>
/// <param name="SaidAt">Where the spans are right: the saying's date is right. Null where none is proposed.</param>
public sealed record ConfidenceParts(double Whole, double Spans, double? Speaker, double? SaidAt)
{
    /// <summary>What <see cref="Spans"/> was read from, for fitting.</summary>
    internal double[] SpansEvidence { get; init; } = [];

    /// <summary>What <see cref="Speaker"/> was read from, for fitting.</summary>
    internal double[] SpeakerEvidence { get; init; } = [];

    /// <summary>What <see cref="Whole"/> was read from: both, the speaker's without its constant.</summary>
    internal double[] WholeEvidence => [.. SpansEvidence, .. SpeakerEvidence is [_, .. var own] ? own : [0, 0]];
}
