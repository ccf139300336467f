using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Learning;

/// <summary>What a proposal is like, as far as a team's decisions may depend on it.</summary>
/// <param name="Confidence">The splitter's own confidence, 0 to 1.</param>
/// <param name="Cue">The cue's words; empty where the layout is the cue.</param>
/// <param name="Quotation">Direct, indirect or mixed.</param>
/// <param name="Act">What is done by saying it.</param>
/// <param name="Speaker">How far its speaker is known.</param>
/// <param name="Hedged">Words hedge it.</param>
public sealed record ProposalTraits(double Confidence, string Cue, Quotation Quotation, SpeechAct Act, SpeakerTrait Speaker, bool Hedged)
{
    /// <summary>The traits of a proposal of this text.</summary>
    public static ProposalTraits Of(ProposedClaim claim, string text) => new(
        claim.Confidence, Written(claim.Attribution.Cue, text), claim.Quotation, claim.Manner.Act,
        claim.Attribution.Speaker.Count == 0 ? SpeakerTrait.None : SpeakerTraits.Of(claim.Speaker?.Name is null ? null : claim.Speaker.Kind),
        claim.Hedge is not null);

    internal static string Written(IEnumerable<TextSpan> spans, string text) => string.Join(' ', spans.Select(s => s.Of(text)));

    /// <summary>The traits that it shares with others, in words for a reader, its cue apart.</summary>
    internal IEnumerable<string> Shared()
    {
        if (Quotation == Quotation.Direct)
            yield return "direct quotations";
        if (Quotation == Quotation.Mixed)
            yield return "partly quoted words";
        if (Speaker == SpeakerTrait.None)
            yield return "claims without a speaker";
        if (Speaker == SpeakerTrait.Unnamed)
            yield return "speakers without a name";
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

/// <summary>How far a proposal's speaker is known.</summary>
public enum SpeakerTrait
{
    /// <summary>The text has none.</summary>
    None,
    /// <summary>A description ("two officials"), or it is unsure who is meant.</summary>
    Unnamed,
    /// <summary>Somebody whom a record knows by name.</summary>
    Named,
}

/// <summary>Reads the trait off an actor.</summary>
public static class SpeakerTraits
{
    /// <summary>Of the actor that a speaker's words name; null where it is unsure.</summary>
    public static SpeakerTrait Of(ActorKind? kind) => kind is null or ActorKind.Group or ActorKind.Anonymous ? SpeakerTrait.Unnamed : SpeakerTrait.Named;
}
