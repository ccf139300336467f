using ClaimTracker.Data.Claims;
using ClaimTracker.Web.Components.Shared;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>What rows of a list are called.</summary>
public static class ListedWords
{
    extension(IListedClaim claim)
    {
        /// <summary>The actor's name; where there is none the speaker's words, or "Nobody named".</summary>
        public string Who => claim.ActorName ?? (claim.SpeakerText.Length > 0 ? claim.SpeakerText : "Nobody named");
    }

    /// <summary>"“Edda Winlow said …”", "5 claims".</summary>
    public static string Named(IReadOnlyList<IListedClaim> claims) =>
        claims.Count == 1 ? $"“{claims[0].Who} {claims[0].CueText} …”" : Plural.Of(claims.Count, "claim");
}
