using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Web.Components.Shared;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>What rows of a list are called.</summary>
public static class ListedWords
{
    extension(IListedClaim claim)
    {
        /// <summary>The actor's name; where there is none the speaker's words, or "Nobody named".</summary>
        public string Who => claim.ActorName ?? (claim.SpeakerText.Length > 0 ? claim.SpeakerText : "Nobody named");

        /// <summary>What was said, own words in quotation marks.</summary>
        public string Words => Quoted(claim.ContentText, claim.Quotation);
    }

    /// <summary>The content's words; in quotation marks where they are the speaker's own and the article's marks lie outside of them.</summary>
    public static string Quoted(string content, Quotation quotation) =>
        quotation == Quotation.Direct && content.Length > 0 && content[0] is not ('“' or '"' or '„') ? $"“{content}”" : content;

    /// <summary>The name of an actor that one of the claims has, for a reader of two versions.</summary>
    public static string NameOf(IEnumerable<IListedClaim> claims, string actorId) =>
        claims.FirstOrDefault(c => c.ActorId?.ToString() == actorId)?.ActorName ?? "another actor";

    /// <summary>"“Edda Winlow said …”", "5 claims".</summary>
    public static string Named(IReadOnlyList<IListedClaim> claims) =>
        claims.Count == 1 ? $"“{claims[0].Who} {claims[0].CueText} …”" : Plural.Of(claims.Count, "claim");
}
