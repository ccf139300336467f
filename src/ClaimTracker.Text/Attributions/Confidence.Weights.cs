namespace ClaimTracker.Text.Attributions;

/// <content>The fitted numbers. ClaimTracker.Training writes this file.</content>
internal static partial class Confidence
{
    internal static readonly double[] WholeWeights =
    [
        -2.482, // always
        2.605, // made by a rule
        0.130, // log odds of the cue
        0.360, // log odds of the content (expected Jaccard index)
        0.111, // log odds of the speaker's surest word
        0.525, // no speaker in the text
        0.140, // direct
        0.206, // log of the content's length
        0.330, // a person with a name
        -0.248, // a neutral cue
        0.397, // a cue that urges
        0.607, // content begins with "that"
        -0.582, // log of the cue's words
        -0.359, // log of the words from cue to speaker
        0.339, // log of the words from cue to content
        -0.782, // shares its content with another claim
        1.046, // only one comes into question
        0.261, // log odds of the one among the others
    ];

    internal static readonly double[] SpansWeights =
    [
        -1.712, // always
        2.470, // made by a rule
        0.132, // log odds of the cue
        0.375, // log odds of the content (expected Jaccard index)
        0.113, // log odds of the speaker's surest word
        -0.401, // no speaker in the text
        0.545, // direct
        0.254, // log of the content's length
        0.282, // a person with a name
        -0.240, // a neutral cue
        0.462, // a cue that urges
        0.700, // content begins with "that"
        -0.629, // log of the cue's words
        -0.326, // log of the words from cue to speaker
        0.352, // log of the words from cue to content
        -0.834, // shares its content with another claim
    ];

    internal static readonly double[] SpeakerWeights =
    [
        0.729, // always
        3.614, // only one comes into question
        0.644, // log odds of the one among the others
    ];
}
