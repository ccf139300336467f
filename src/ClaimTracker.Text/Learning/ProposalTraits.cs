using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Learning;

/// <summary>What a proposal is like, as far as a team's decisions may depend on it.</summary>
/// <param name="Confidence">The splitter's own confidence, 0 to 1.</param>
/// <param name="Cue">The cue's words; empty where the layout is the cue.</param>
/// <param name="Quotation">Direct, indirect or mixed.</param>
/// <param name="Act">What is done by saying it.</param>
/// <param name="HasSpeaker">The text names a speaker.</param>
/// <param name="Hedged">Words hedge it.</param>
public sealed record ProposalTraits(double Confidence, string Cue, Quotation Quotation, SpeechAct Act, bool HasSpeaker, bool Hedged)
{
    /// <summary>The traits of a proposal of this text.</summary>
    public static ProposalTraits Of(ProposedClaim claim, string text) => new(
        claim.Confidence, Written(claim.Attribution.Cue, text), claim.Quotation, claim.Manner.Act,
        claim.Attribution.Speaker.Count > 0, claim.Hedge is not null);

    internal static string Written(IEnumerable<TextSpan> spans, string text) => string.Join(' ', spans.Select(s => s.Of(text)));

    /// <summary>The traits that it shares with others, in words for a reader, its cue apart.</summary>
    internal IEnumerable<string> Shared()
    {
        if (Quotation == Quotation.Direct)
            yield return "direct quotations";
        if (Quotation == Quotation.Mixed)
            yield return "partly quoted words";
        if (!HasSpeaker)
            yield return "claims without a speaker";
        if (Hedged)
            yield return "hedged claims";
        if (Act != SpeechAct.Statement)
            yield return Act switch
            {
                SpeechAct.Denial => "denials",
                SpeechAct.RefusalToComment => "refusals to comment",
                SpeechAct.Prediction => "predictions",
                SpeechAct.Question => "questions",
                SpeechAct.Promise => "promises",
                _ => "opinions",
            };
    }
}
