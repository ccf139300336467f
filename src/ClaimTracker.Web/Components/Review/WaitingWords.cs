using System.Globalization;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Attributions;

namespace ClaimTracker.Web.Components.Review;

/// <summary>What waits, in words.</summary>
public static class WaitingWords
{
    extension(WaitingClaim claim)
    {
        /// <summary>The actor's name; where there is none the speaker's words, or "Nobody named".</summary>
        public string Who => claim.ActorName ?? (claim.SpeakerText.Length > 0 ? claim.SpeakerText : "Nobody named");

        /// <summary>Why it is this speaker.</summary>
        public string WhyWho => claim switch
        {
            { SpeakerUnsure: true, SpeakerReason: { Length: > 0 } names } => $"unsure: {names.Replace("\n", " or ", StringComparison.Ordinal)}",
            { SpeakerReason: { Length: > 0 } reason } => reason,
            { ActorId: not null } => "named in the text",
            _ => "the text names nobody",
        };

        /// <summary>What was said, own words in quotation marks.</summary>
        public string Words => claim.Quotation == Quotation.Direct && claim.ContentText.Length > 0 && claim.ContentText[0] is not ('“' or '"' or '„')
            ? $"“{claim.ContentText}”" : claim.ContentText;

        /// <summary>The weightiest reason to look; null where there is none.</summary>
        public string? Reason => claim switch
        {
            { State: ClaimState.Accepted } => "answers missing",
            { Sunk: true } => "rarely accepted",
            { SpeakerUnsure: true } => "speaker unsure",
            { ActorId: null } => "speaker unnamed",
            { Hedge: not null } => "hedged",
            { Said.Edtf: null } => "no date",
            { Said.Inferred: true } => "date inferred",
            _ => null,
        };

        /// <summary>The splitter's probability for the tooltip: "88 % sure"; null for a claim made by hand.</summary>
        public string? Sureness => claim.Confidence is { } sure ? string.Create(CultureInfo.InvariantCulture, $"{Math.Round(sure * 100)} % sure") : null;

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
