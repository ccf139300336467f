using ClaimTracker.Data.Assessments;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Data.Claims;

/// <summary>What waiting claims to give.</summary>
/// <param name="Why">Only those that wait for this reason.</param>
/// <param name="ArticleId">Only those of this article.</param>
/// <param name="Skip">How many to leave out.</param>
/// <param name="Take">How many to give.</param>
public sealed record WaitingRequest(Why Why = Why.Any, Guid? ArticleId = null, int Skip = 0, int Take = 100);

/// <summary>Why a claim wants looking at.</summary>
public enum Why
{
    /// <summary>Whatever the reason.</summary>
    Any,
    /// <summary>None of the others: nothing speaks against accepting it.</summary>
    Clear,
    /// <summary>The speaker is unsure or unnamed.</summary>
    Speaker,
    /// <summary>The date is inferred or missing.</summary>
    Date,
    /// <summary>It is hedged.</summary>
    Hedged,
    /// <summary>An analyst flagged it as worth checking.</summary>
    WorthChecking,
    /// <summary>The splitter is sure of it (<see cref="Sureness.Sure"/>): rather a reason to accept it.</summary>
    Sure,
    /// <summary>The splitter is unsure of it (<see cref="Sureness.Unsure"/>).</summary>
    Unsure,
}

/// <summary>How many wait for which reason; a claim may have several.</summary>
/// <param name="All">All.</param>
/// <param name="Clear">Without a reason.</param>
/// <param name="Speaker">Speaker unsure or unnamed.</param>
/// <param name="Date">Date inferred or missing.</param>
/// <param name="Hedged">Hedged.</param>
/// <param name="WorthChecking">Flagged.</param>
/// <param name="Sure">The splitter is sure.</param>
/// <param name="Unsure">The splitter is unsure.</param>
/// <param name="Proposed">Proposals; the others are accepted, flagged, and wait for an answer.</param>
public sealed record WaitingCounts(int All, int Clear, int Speaker, int Date, int Hedged, int WorthChecking, int Sure, int Unsure, int Proposed = 0);

/// <summary>A stretch of what waits, with the counts of the whole.</summary>
/// <param name="Claims">The stretch.</param>
/// <param name="Counts">Of all that waits, whatever reason was asked for.</param>
/// <param name="Articles">In how many articles it waits.</param>
public sealed record WaitingPage(Page<WaitingClaim> Claims, WaitingCounts Counts, int Articles);

/// <summary>A claim that waits.</summary>
/// <param name="Id">The claim.</param>
/// <param name="Version">The version to expect when it is decided on.</param>
/// <param name="State">Proposed or accepted.</param>
/// <param name="Statement">The sentence that stands alone.</param>
/// <param name="SpeakerText">The speaker's words.</param>
/// <param name="CueText">The cue's words.</param>
/// <param name="ContentText">The content's words.</param>
/// <param name="ActorId">The actor.</param>
/// <param name="ActorName">Its name.</param>
/// <param name="ActorKind">What it is.</param>
/// <param name="SpeakerUnsure">It may be more than one.</param>
/// <param name="SpeakerReason">Why; the candidates, one a line, where it is unsure.</param>
/// <param name="Said">When it was said.</param>
/// <param name="Quotation">Direct, indirect or mixed.</param>
/// <param name="Hedge">The words that hedge it.</param>
/// <param name="Confidence">Probability that it can be accepted untouched.</param>
/// <param name="Parts">The splitter's own confidence in each part.</param>
/// <param name="WorthChecking">Flagged.</param>
/// <param name="WasSaid">Was it said?</param>
/// <param name="IsTrue">Is it true?</param>
/// <param name="ArticleId">Its article.</param>
/// <param name="ArticleTitle">The article's headline.</param>
/// <param name="Publisher">The outlet's name.</param>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="Invented">Belongs to the invented dossier.</param>
/// <param name="ProposedInArticle">How many proposals its article has left.</param>
/// <param name="ClaimsInArticle">Of how many claims.</param>
/// <param name="Sunk">What was learnt brings it so low that it is not expected to be accepted: it stands last in its article.</param>
public sealed record WaitingClaim(
    Guid Id, int Version, ClaimState State, string Statement, string SpeakerText, string CueText, string ContentText,
    Guid? ActorId, string? ActorName, ActorKind? ActorKind, bool SpeakerUnsure, string? SpeakerReason, SaidWhen Said, Quotation Quotation,
    string? Hedge, double? Confidence, ConfidenceParts? Parts, bool WorthChecking, Answer WasSaid, Answer IsTrue,
    Guid ArticleId, string ArticleTitle, string? Publisher, DateOnly? PublishedOn, bool Invented, int ProposedInArticle, int ClaimsInArticle,
    bool Sunk = false) : IListedClaim;
