namespace ClaimTracker.Text.Attributions;

/// <content>The fitted numbers. ClaimTracker.Training writes this file.</content>
internal static partial class Confidence
{
    internal static readonly double[] WholeWeights =
    [
        -2.697, // always
        2.811, // made by a rule
        0.148, // log odds of the cue
        0.351, // log odds of the content (expected Jaccard index)
        0.125, // log odds of the speaker's surest word
        0.851, // no speaker in the text
        0.292, // direct
        0.190, // log of the content's length
        0.377, // a person with a name
        -0.287, // a neutral cue
        0.567, // a cue that urges
        0.547, // content begins with "that"
        -0.516, // log of the cue's words
        -0.319, // log of the words from cue to speaker
        0.434, // log of the words from cue to content
        -0.646, // shares its content with another claim
        1.006, // only one comes into question
        0.271, // log odds of the one among the others
    ];

    internal static readonly double[] SpansWeights =
    [
        -2.021, // always
        2.612, // made by a rule
        0.152, // log odds of the cue
        0.375, // log odds of the content (expected Jaccard index)
        0.122, // log odds of the speaker's surest word
        -0.028, // no speaker in the text
        0.766, // direct
        0.244, // log of the content's length
        0.363, // a person with a name
        -0.287, // a neutral cue
        0.592, // a cue that urges
        0.618, // content begins with "that"
        -0.547, // log of the cue's words
        -0.252, // log of the words from cue to speaker
        0.439, // log of the words from cue to content
        -0.667, // shares its content with another claim
    ];

    internal static readonly double[] SpeakerWeights =
    [
        0.629, // always
        3.726, // only one comes into question
        0.705, // log odds of the one among the others
    ];

    // How many sayings of the invented articles are dated in each way, and how many of them rightly.
    private static readonly (int Right, int All)
        DatedByPhrase = (30, 30),
        DatedByContext = (20, 21),
        DatedByPublication = (60, 73);
}
