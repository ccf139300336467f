using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Evaluation;

namespace ClaimTracker.Training.Calibration;

/// <summary>A proposal of the splitter and what is known of its being right.</summary>
/// <param name="Article">The article's number in the order of the file names.</param>
/// <param name="Parts">What the splitter thought.</param>
/// <param name="SpansRight">A trained reader marked it too (<c>claims.attribution</c> of the <see cref="Scorer"/>).</param>
/// <param name="SpeakerRight">The actor is the right one; null where the corpus does not tell.</param>
internal sealed record JudgedClaim(int Article, ConfidenceParts Parts, bool SpansRight, bool? SpeakerRight)
{
    /// <summary>
    /// Right as a whole: who is unresolved is not; one of whom the corpus does not tell counts as right where the spans are.
    /// </summary>
    public bool Right => SpansRight && Parts.Speaker != 0 && SpeakerRight != false;

    /// <summary>Which half of the articles it belongs to: every other one, 0 or 1.</summary>
    public int Half => Article % 2;
}
