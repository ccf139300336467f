namespace ClaimTracker.Text.Attributions;

/// <content>The fitted numbers. ClaimTracker.Training writes this file.</content>
internal static partial class Confidence
{
    internal static readonly double[] WholeWeights =
    [
        -2.451, // always
        2.615, // made by a rule
        0.130, // log odds of the cue
        0.359, // log odds of the content (expected Jaccard index)
        0.111, // log odds of the speaker's surest word
        0.494, // no speaker in the text
        0.143, // direct
        0.206, // log of the content's length
        0.314, // a person with a name
        -0.249, // a neutral cue
        0.389, // a cue that urges
        0.604, // content begins with "that"
        -0.582, // log of the cue's words
        -0.356, // log of the words from cue to speaker
        0.343, // log of the words from cue to content
        -0.783, // shares its content with another claim
        1.008, // only one comes into question
        0.257, // log odds of the one among the others
    ];

    internal static readonly double[] SpansWeights =
    [
        -1.711, // always
        2.475, // made by a rule
        0.132, // log odds of the cue
        0.375, // log odds of the content (expected Jaccard index)
        0.114, // log odds of the speaker's surest word
        -0.399, // no speaker in the text
        0.545, // direct
        0.253, // log of the content's length
        0.278, // a person with a name
        -0.242, // a neutral cue
        0.464, // a cue that urges
        0.699, // content begins with "that"
        -0.631, // log of the cue's words
        -0.325, // log of the words from cue to speaker
        0.356, // log of the words from cue to content
        -0.834, // shares its content with another claim
    ];

    internal static readonly double[] SpeakerWeights =
    [
        0.731, // always
        3.612, // only one comes into question
        0.643, // log odds of the one among the others
    ];
}
