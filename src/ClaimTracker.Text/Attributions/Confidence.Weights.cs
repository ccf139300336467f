namespace ClaimTracker.Text.Attributions;

/// <content>The fitted numbers. ClaimTracker.Training writes this file.</content>
internal static partial class Confidence
{
    internal static readonly double[] WholeWeights =
    [
        -2.639, // always
        2.788, // made by a rule
        0.155, // log odds of the cue
        0.347, // log odds of the content (expected Jaccard index)
        0.121, // log odds of the speaker's surest word
        0.850, // no speaker in the text
        0.325, // direct
        0.179, // log of the content's length
        0.356, // a person with a name
        -0.255, // a neutral cue
        0.474, // a cue that urges
        0.531, // content begins with "that"
        -0.521, // log of the cue's words
        -0.301, // log of the words from cue to speaker
        0.413, // log of the words from cue to content
        -0.608, // shares its content with another claim
        1.000, // only one comes into question
        0.275, // log odds of the one among the others
    ];

    internal static readonly double[] SpansWeights =
    [
        -1.948, // always
        2.577, // made by a rule
        0.158, // log odds of the cue
        0.373, // log odds of the content (expected Jaccard index)
        0.117, // log odds of the speaker's surest word
        -0.044, // no speaker in the text
        0.803, // direct
        0.233, // log of the content's length
        0.339, // a person with a name
        -0.252, // a neutral cue
        0.541, // a cue that urges
        0.599, // content begins with "that"
        -0.557, // log of the cue's words
        -0.241, // log of the words from cue to speaker
        0.416, // log of the words from cue to content
        -0.627, // shares its content with another claim
    ];

    internal static readonly double[] SpeakerWeights =
    [
        0.629, // always
        3.726, // only one comes into question
        0.705, // log odds of the one among the others
    ];
}
