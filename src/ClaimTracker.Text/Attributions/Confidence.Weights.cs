namespace ClaimTracker.Text.Attributions;

/// <content>The fitted numbers. ClaimTracker.Training writes this file.</content>
internal static partial class Confidence
{
    internal static readonly double[] WholeWeights =
    [
        -2.538, // always
        2.503, // made by a rule
        0.128, // log odds of the cue
        0.347, // log odds of the content (expected Jaccard index)
        0.109, // log odds of the speaker's surest word
        0.525, // no speaker in the text
        0.144, // direct
        0.238, // log of the content's length
        0.364, // a person with a name
        -0.268, // a neutral cue
        0.360, // a cue that urges
        0.585, // content begins with "that"
        -0.574, // log of the cue's words
        -0.350, // log of the words from cue to speaker
        0.318, // log of the words from cue to content
        -0.724, // shares its content with another claim
        1.061, // only one comes into question
        0.258, // log odds of the one among the others
    ];

    internal static readonly double[] SpansWeights =
    [
        -1.771, // always
        2.379, // made by a rule
        0.130, // log odds of the cue
        0.362, // log odds of the content (expected Jaccard index)
        0.113, // log odds of the speaker's surest word
        -0.401, // no speaker in the text
        0.550, // direct
        0.289, // log of the content's length
        0.312, // a person with a name
        -0.265, // a neutral cue
        0.422, // a cue that urges
        0.674, // content begins with "that"
        -0.620, // log of the cue's words
        -0.313, // log of the words from cue to speaker
        0.333, // log of the words from cue to content
        -0.787, // shares its content with another claim
    ];

    internal static readonly double[] SpeakerWeights =
    [
        0.739, // always
        3.611, // only one comes into question
        0.640, // log odds of the one among the others
    ];
}
