namespace ClaimTracker.Text.Attributions;

/// <content>The fitted numbers. ClaimTracker.Training writes this file.</content>
internal static partial class Confidence
{
    internal static readonly double[] WholeWeights =
    [
        -2.611, // always
        2.656, // made by a rule
        0.152, // log odds of the cue
        0.347, // log odds of the content (expected Jaccard index)
        0.121, // log odds of the speaker's surest word
        0.821, // no speaker in the text
        0.327, // direct
        0.183, // log of the content's length
        0.373, // a person with a name
        -0.262, // a neutral cue
        0.470, // a cue that urges
        0.539, // content begins with "that"
        -0.523, // log of the cue's words
        -0.302, // log of the words from cue to speaker
        0.410, // log of the words from cue to content
        -0.631, // shares its content with another claim
        0.965, // only one comes into question
        0.265, // log odds of the one among the others
    ];

    internal static readonly double[] SpansWeights =
    [
        -1.957, // always
        2.471, // made by a rule
        0.155, // log odds of the cue
        0.373, // log odds of the content (expected Jaccard index)
        0.118, // log odds of the speaker's surest word
        -0.037, // no speaker in the text
        0.811, // direct
        0.239, // log of the content's length
        0.357, // a person with a name
        -0.261, // a neutral cue
        0.538, // a cue that urges
        0.613, // content begins with "that"
        -0.563, // log of the cue's words
        -0.245, // log of the words from cue to speaker
        0.413, // log of the words from cue to content
        -0.649, // shares its content with another claim
    ];

    internal static readonly double[] SpeakerWeights =
    [
        0.629, // always
        3.726, // only one comes into question
        0.705, // log odds of the one among the others
    ];
}
