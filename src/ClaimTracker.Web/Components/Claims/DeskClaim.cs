using ClaimTracker.Data.Claims;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>A claim among those of its article.</summary>
/// <param name="Number">Its numeral, in reading order from 1; a rejected claim keeps its own, so that none changes while one reads.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Who">The actor's name; where there is none the speaker's words, or "Nobody named".</param>
public sealed record DeskClaim(int Number, Claim Claim, string Who)
{
    /// <summary>Waits for a decision.</summary>
    public bool Proposed => Claim.State == ClaimState.Proposed;

    /// <summary>An analyst rejected it: shown in neither text nor margin.</summary>
    public bool Rejected => Claim.State == ClaimState.Rejected;
}
