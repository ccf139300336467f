using System.Text.Json.Serialization;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Learning;

namespace ClaimTracker.Data.Claims;

/// <summary>One attributed content in one article.</summary>
public sealed class Claim : Row
{
    /// <summary>The article that carries it.</summary>
    public Guid ArticleId { get; set; }

    /// <summary>The snapshot whose text its spans point into.</summary>
    public Guid SnapshotId { get; set; }

    /// <summary>Who said it; null where the text names nobody or it is unsure who is meant.</summary>
    public Guid? ActorId { get; set; }

    /// <summary>Proposed by the splitter, accepted or rejected by an analyst.</summary>
    public ClaimState State { get; set; }

    /// <summary>The claim as a sentence that stands alone.</summary>
    public required string Statement { get; set; }

    /// <summary>The cue's words as said ("ruled out"), for lists; empty where there is none.</summary>
    public string CueText { get; set; } = "";

    /// <summary>The content's words as said, fragments joined by an ellipsis.</summary>
    public required string ContentText { get; set; }

    /// <summary>The speaker's words as said; empty where the text names nobody.</summary>
    public string SpeakerText { get; set; } = "";

    /// <summary>Direct, indirect or mixed.</summary>
    public Quotation Quotation { get; set; }

    /// <summary>The words that hedge it; null where nothing does.</summary>
    public string? Hedge { get; set; }

    /// <summary>What is done by saying it, as the splitter reads the cue: a promise, a denial.</summary>
    public SpeechAct Act { get; set; }

    /// <summary>How the cue's verb colours it, as the splitter reads it.</summary>
    public CueStance CueStance { get; set; }

    /// <summary>The saying itself is negated ("never said"), as the splitter reads it.</summary>
    public bool Negated { get; set; }

    /// <summary>When it was said.</summary>
    public SaidWhen Said { get; set; } = new();

    /// <summary>The time spoken about, EDTF; null where none was noted.</summary>
    public string? About { get; set; }

    /// <summary>Why the speaker is who the claim says ("short name of Kim Yo-jong"); where it is unsure the names it may be, one a
    /// line, a single one where more than one actor has it.</summary>
    public string? SpeakerReason { get; set; }

    /// <summary>It may be more than one actor: an analyst decides.</summary>
    public bool SpeakerUnsure { get; set; }

    /// <summary>Probability that it can be accepted untouched, 0 to 1; null for a claim made by hand.</summary>
    public double? Confidence { get; set; }

    /// <summary>The splitter's own confidence in each part; null for a claim made by hand.</summary>
    public ConfidenceParts? Parts { get; set; }

    /// <summary>What earlier decisions changed about the proposal; null where nothing was changed.</summary>
    public LearnedChange? Learned { get; set; }

    /// <summary>UTF-16 offset of its first word in the snapshot: the reading order.</summary>
    public int Position { get; set; }

    /// <summary>An analyst flagged it as worth checking.</summary>
    public bool WorthChecking { get; set; }

    /// <summary>The claim of the same article that this one repeats: a headline repeats one of the body.</summary>
    public Guid? RepeatsId { get; set; }

    /// <summary>The answer that stands to *was it said?*: the last assessment's, kept here by the writer for lists; no part of the revisions.</summary>
    [JsonIgnore]
    public Answer SaidAnswer { get; set; }

    /// <summary>The same for *is it true?*</summary>
    [JsonIgnore]
    public Answer TrueAnswer { get; set; }

    /// <summary>Where its words stand, in text order.</summary>
    public List<ClaimSpan> Spans { get; set; } = [];

    /// <summary>The hands it passed through after the speaker, nearest first; the outlet is the last.</summary>
    public List<ChainHop> Chain { get; set; } = [];
}

/// <summary>What stands of a claim.</summary>
public enum ClaimState
{
    /// <summary>The splitter proposes it.</summary>
    Proposed,
    /// <summary>An analyst accepted or made it.</summary>
    Accepted,
    /// <summary>An analyst rejected it.</summary>
    Rejected,
}
