using ClaimTracker.Data.Claims;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>Why a proposal deserves a look: words instead of a percentage, which is the tooltip.</summary>
/// <param name="Words">"speaker unsure", "inside 4".</param>
/// <param name="Icon">The icon before them; null for none.</param>
public sealed record ClaimReason(string Words, string? Icon = null)
{
    /// <summary>The reasons of one proposal, the weightiest first; none for a claim that was decided on.</summary>
    public static IReadOnlyList<ClaimReason> Of(ClaimCard claim, IReadOnlyList<ClaimCard> all)
    {
        if (!claim.Proposed)
            return [];
        var reasons = new List<ClaimReason>();
        var (extent, said) = (claim.Extent, claim.Said);
        var others = all.Where(o => o != claim && !o.Rejected && o.Extent.Overlaps(extent)).ToList();
        if (others.Find(o => o.Extent.Contains(extent) && o.Extent != extent) is { } outer)
            reasons.Add(new($"inside {outer.Number}", "nested"));
        else if (others.Find(o => o.Number < claim.Number && !extent.Contains(o.Extent)) is { } other)
            reasons.Add(new($"same words as {other.Number}", "overlap"));
        if (claim.Sunk)
            reasons.Add(new("rarely accepted"));
        if (claim.SpeakerUnsure)
            reasons.Add(new("speaker unsure"));
        else if (claim.ActorId is null)
            reasons.Add(new("speaker unnamed"));
        if (SureWords.Doubt(claim.Confidence, claim.Parts) is { } doubt && !reasons.Exists(r => r.Words == doubt))
            reasons.Add(new(doubt));
        if (claim.Hedge is not null)
            reasons.Add(new("hedged"));
        if (said.Edtf is null)
            reasons.Add(new("no date"));
        else if (said.Inferred)
            reasons.Add(new("date inferred"));
        return reasons;
    }

    /// <summary>The splitter's probabilities for the tooltip; null for a claim made by hand.</summary>
    public static string? Sureness(ClaimCard claim) => SureWords.Percent(claim.Confidence, claim.Parts);
}
