using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Attributions;

/// <summary>How likely it is that a proposal's spans are right: a logistic function of the cue's probability and of what the claim looks like.</summary>
internal static class Confidence
{
    /// <summary>The probability, 0 to 1.</summary>
    public static double Of(Attribution attribution, ResolvedSpeaker? speaker, Quotation quotation)
    {
        double p = Math.Clamp(attribution.CueProbability, 0.01, 0.99);
        double score = -0.6 + 0.75 * Math.Log(p / (1 - p));
        if (speaker is null)
            score -= 0.8;
        else if (speaker.Name is null)
            score -= 0.3;
        score += quotation switch { Quotation.Direct => 0.8, Quotation.Mixed => 0.4, _ => 0 };
        return 1 / (1 + Math.Exp(-score));
    }
}
