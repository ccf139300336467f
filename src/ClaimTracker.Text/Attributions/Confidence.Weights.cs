namespace ClaimTracker.Text.Attributions;

/// <content>The fitted numbers. ClaimTracker.Training writes this file.</content>
internal static partial class Confidence
{
    internal static readonly double[] WholeWeights =
    [
        -2.873, // always
        2.779, // made by a rule
        0.164, // log odds of the cue
        0.373, // log odds of the content (expected Jaccard index)
        0.091, // log odds of the speaker's surest word
        0.763, // no speaker in the text
        0.166, // direct
        0.180, // log of the content's length
        0.356, // a person with a name
        -0.327, // a neutral cue
        0.552, // a cue that urges
        0.520, // content begins with "that"
        -0.514, // log of the cue's words
        -0.287, // log of the words from cue to speaker
        0.756, // log of the words from cue to content
        -0.773, // shares its content with another claim
        1.061, // only one comes into question
        0.266, // log odds of the one among the others
    ];

    internal static readonly double[] SpansWeights =
    [
        -2.164, // always
        2.611, // made by a rule
        0.167, // log odds of the cue
        0.398, // log odds of the content (expected Jaccard index)
        0.089, // log odds of the speaker's surest word
        -0.156, // no speaker in the text
        0.654, // direct
        0.235, // log of the content's length
        0.335, // a person with a name
        -0.333, // a neutral cue
        0.625, // a cue that urges
        0.582, // content begins with "that"
        -0.565, // log of the cue's words
        -0.233, // log of the words from cue to speaker
        0.811, // log of the words from cue to content
        -0.812, // shares its content with another claim
    ];

    internal static readonly double[] SpeakerWeights =
    [
        0.533, // always
        3.819, // only one comes into question
        0.704, // log odds of the one among the others
    ];
}
