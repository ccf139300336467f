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

/// <summary>A claim in the list of all.</summary>
/// <param name="Id">The claim.</param>
/// <param name="State">Proposed or accepted.</param>
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
/// <param name="Invented">Belongs to the invented dossier.</param>
/// <param name="Confidence">Probability that it can be accepted untouched; null for a claim made by hand.</param>
public sealed record ClaimRow(
    Guid Id, ClaimState State, string SpeakerText, string CueText, string ContentText, Quotation Quotation, Guid? ActorId, string? ActorName,
    SaidWhen Said, Answer WasSaid, Answer IsTrue, bool WorthChecking, Guid ArticleId, string ArticleTitle, string? Publisher, bool Invented,
    double? Confidence);
