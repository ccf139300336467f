using ClaimTracker.Data.Assessments;
using ClaimTracker.Text.Attributions;

namespace ClaimTracker.Data.Claims;

/// <summary>What claims to list.</summary>
/// <param name="Text">Words that the sentence, the content, the cue, the speaker's words or the actor's name contain, whatever their case; null for any.</param>
/// <param name="WasSaid">Only accepted ones with one of these answers to *was it said?*; null or empty for any.</param>
/// <param name="IsTrue">The same for *is it true?*</param>
/// <param name="State">Only proposed or only accepted ones; null for both. Rejected ones are not listed.</param>
/// <param name="WorthChecking">Only flagged ones.</param>
/// <param name="Sureness">Only proposals of which the splitter is that sure.</param>
/// <param name="SurestFirst">Proposals first, the surest before the others.</param>
/// <param name="Skip">How many to leave out.</param>
/// <param name="Take">How many to give.</param>
public sealed record ClaimRequest(
    string? Text = null, IReadOnlyCollection<Answer>? WasSaid = null, IReadOnlyCollection<Answer>? IsTrue = null, ClaimState? State = null,
    bool WorthChecking = false, Sureness? Sureness = null, bool SurestFirst = false, int Skip = 0, int Take = 50);

/// <summary>A claim in a list, as far as deciding on several at once goes.</summary>
public interface IListedClaim
{
    /// <summary>The claim.</summary>
    Guid Id { get; }

    /// <summary>The version to expect when it is changed.</summary>
    int Version { get; }

    /// <summary>Proposed, accepted or rejected.</summary>
    ClaimState State { get; }

    /// <summary>The speaker's words.</summary>
    string SpeakerText { get; }

    /// <summary>The cue's words.</summary>
    string CueText { get; }

    /// <summary>The content's words.</summary>
    string ContentText { get; }

    /// <summary>Direct, indirect or mixed.</summary>
    Quotation Quotation { get; }

    /// <summary>The actor.</summary>
    Guid? ActorId { get; }

    /// <summary>Its name.</summary>
    string? ActorName { get; }

    /// <summary>Flagged.</summary>
    bool WorthChecking { get; }

    /// <summary>Its article.</summary>
    Guid ArticleId { get; }

    /// <summary>The day of publication.</summary>
    DateOnly? PublishedOn { get; }
}

/// <summary>A claim in the list of all.</summary>
/// <param name="Id">The claim.</param>
/// <param name="Version">The version to expect when it is changed.</param>
/// <param name="State">Proposed, accepted or rejected.</param>
/// <param name="SpeakerText">The speaker's words.</param>
/// <param name="CueText">The cue's words.</param>
/// <param name="ContentText">The content's words.</param>
/// <param name="Quotation">Direct, indirect or mixed.</param>
/// <param name="ActorId">The actor.</param>
/// <param name="ActorName">Its name.</param>
/// <param name="Said">When it was said.</param>
/// <param name="WasSaid">Was it said?</param>
/// <param name="IsTrue">Is it true?</param>
/// <param name="WorthChecking">Flagged.</param>
/// <param name="ArticleId">Its article.</param>
/// <param name="ArticleTitle">The article's headline.</param>
/// <param name="Publisher">The outlet's name.</param>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="Invented">Belongs to the invented dossier.</param>
/// <param name="Confidence">Probability that it can be accepted untouched; null for a claim made by hand.</param>
/// <param name="SaidNumber">The number of the answer that stands to *was it said?*; 0 for none.</param>
/// <param name="TrueNumber">The same for *is it true?*</param>
public sealed record ClaimRow(
    Guid Id, int Version, ClaimState State, string SpeakerText, string CueText, string ContentText, Quotation Quotation, Guid? ActorId, string? ActorName,
    SaidWhen Said, Answer WasSaid, Answer IsTrue, bool WorthChecking, Guid ArticleId, string ArticleTitle, string? Publisher, DateOnly? PublishedOn,
    bool Invented, double? Confidence, int SaidNumber, int TrueNumber) : IListedClaim;
