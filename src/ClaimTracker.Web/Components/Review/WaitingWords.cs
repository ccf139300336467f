using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Web.Components.Claims;

namespace ClaimTracker.Web.Components.Review;

/// <summary>What waits, in words.</summary>
public static class WaitingWords
{
    extension(WaitingClaim claim)
    {
        /// <summary>Why it is this speaker.</summary>
        public string WhyWho => claim switch
        {
            { SpeakerUnsure: true, SpeakerReason: { Length: > 0 } names } => ClaimFacts.Unsure(names),
            { SpeakerReason: { Length: > 0 } reason } => reason,
            { ActorId: not null } => "chosen by hand",
            _ => "the text names nobody",
        };

        /// <summary>The weightiest reason to look; null where there is none.</summary>
        public string? Reason => claim switch
        {
            { State: ClaimState.Accepted } => "answers missing",
            { Sunk: true } => "rarely accepted",
            { SpeakerUnsure: true } => "speaker unsure",
            { ActorId: null } => "speaker unnamed",
            _ when SureWords.Doubt(claim.Confidence, claim.Parts) is { } doubt => doubt,
            { Hedge: not null } => "hedged",
            { Said.Edtf: null } => "no date",
            { Said.Inferred: true } => "date inferred",
            _ => null,
        };

        /// <summary>The splitter's probabilities for the tooltip; null for a claim made by hand.</summary>
        public string? Sureness => SureWords.Percent(claim.Confidence, claim.Parts);

        /// <summary>A proposal of which the splitter is sure.</summary>
        public bool IsSure => claim.State == ClaimState.Proposed && SurenessScale.Of(claim.Confidence) == Data.Claims.Sureness.Sure;

        /// <summary>"Indirect, no hedge", "Own words, hedged: “reportedly”".</summary>
        public string Quoted
        {
            get
            {
                var words = claim.Quotation switch { Quotation.Direct => "Own words", Quotation.Mixed => "Partly own words", _ => "Indirect" };
                return claim.Hedge is { } hedge ? $"{words}, hedged: “{hedge}”" : $"{words}, no hedge";
            }
        }
    }
}
