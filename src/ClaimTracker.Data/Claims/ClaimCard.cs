using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Sources;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Learning;
using ClaimTracker.Text.Speakers;
using Stance = ClaimTracker.Data.Sources.Stance;

namespace ClaimTracker.Data.Claims;

/// <summary>All that a card shows of a claim.</summary>
public sealed record ClaimCard
{
    /// <summary>The claim.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its number in its article's reading order, from 1. Rejected claims keep theirs, so that no other changes.</summary>
    public required int Number { get; init; }

    /// <summary>The version to expect when it is changed.</summary>
    public required int Version { get; init; }

    /// <summary>The article.</summary>
    public required Guid ArticleId { get; init; }

    /// <summary>The snapshot that its spans point into.</summary>
    public required Guid SnapshotId { get; init; }

    /// <summary>Proposed, accepted or rejected.</summary>
    public required ClaimState State { get; init; }

    /// <summary>The sentence that stands alone.</summary>
    public required string Statement { get; init; }

    /// <summary>The speaker's words.</summary>
    public required string SpeakerText { get; init; }

    /// <summary>The cue's words.</summary>
    public required string CueText { get; init; }

    /// <summary>The content's words.</summary>
    public required string ContentText { get; init; }

    /// <summary>The actor; null for none.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>Its name.</summary>
    public string? ActorName { get; init; }

    /// <summary>What it is.</summary>
    public ActorKind? ActorKind { get; init; }

    /// <summary>Why it is this actor; the candidates, one a line, where it is unsure.</summary>
    public string? SpeakerReason { get; init; }

    /// <summary>It may be more than one.</summary>
    public bool SpeakerUnsure { get; init; }

    /// <summary>Of a proposal: who else of the record it may be, the likeliest first.</summary>
    public IReadOnlyList<ActorSuggestion> MayBe { get; init; } = [];

    /// <summary>When it was said.</summary>
    public required SaidWhen Said { get; init; }

    /// <summary>The time spoken about, EDTF.</summary>
    public string? About { get; init; }

    /// <summary>Direct, indirect or mixed.</summary>
    public Quotation Quotation { get; init; }

    /// <summary>What is done by saying it: a promise, a denial.</summary>
    public SpeechAct Act { get; init; }

    /// <summary>How the cue's verb colours it.</summary>
    public CueStance CueStance { get; init; }

    /// <summary>The saying itself is negated.</summary>
    public bool Negated { get; init; }

    /// <summary>The words that hedge it.</summary>
    public string? Hedge { get; init; }

    /// <summary>Probability that it can be accepted untouched; null where it was made by hand.</summary>
    public double? Confidence { get; init; }

    /// <summary>The splitter's own confidence in each part; null where it was made by hand.</summary>
    public ConfidenceParts? Parts { get; init; }

    /// <summary>What earlier decisions changed about the proposal; null where nothing was changed.</summary>
    public LearnedChange? Learned { get; init; }

    /// <summary>What was learnt brings it so low that it is not expected to be accepted.</summary>
    public bool Sunk => Learned is not null && Confidence < LearnedModel.Floor;

    /// <summary>UTF-16 offset by which claims are in reading order.</summary>
    public int Position { get; init; }

    /// <summary>Flagged as worth checking.</summary>
    public bool WorthChecking { get; init; }

    /// <summary>The claim of the article that it repeats: a headline repeats one of the body.</summary>
    public Guid? RepeatsId { get; init; }

    /// <summary>Where its words stand.</summary>
    public required IReadOnlyList<ClaimSpan> Spans { get; init; }

    /// <summary>The hands that it passed through.</summary>
    public required IReadOnlyList<ChainHop> Chain { get; init; }

    /// <summary>Was it said?</summary>
    public StandingAnswer WasSaid { get; init; } = StandingAnswer.None;

    /// <summary>Is it true?</summary>
    public StandingAnswer IsTrue { get; init; } = StandingAnswer.None;

    /// <summary>The sources linked to it, oldest link first.</summary>
    public IReadOnlyList<LinkedSource> Evidence { get; init; } = [];

    /// <summary>The claim as a form that changes it.</summary>
    public ClaimForm ToForm() => new()
    {
        Statement = Statement,
        ActorId = ActorId,
        Spans = [.. Spans.Select(s => new RoleSpan(s.Role, s.Start, s.End))],
        Said = Said.Edtf,
        About = About,
        Hedge = Hedge,
        Quotation = Quotation,
        Chain = Chain,
        WorthChecking = WorthChecking,
    };
}

/// <summary>A source as it is linked to a claim.</summary>
/// <param name="EvidenceId">The link.</param>
/// <param name="Version">The link's version to expect when it is changed.</param>
/// <param name="Question">The question that it answers.</param>
/// <param name="Stance">How.</param>
/// <param name="Credibility">1 to 6.</param>
/// <param name="Locator">Where in the source.</param>
/// <param name="Passage">The source's words.</param>
/// <param name="SourceId">The source.</param>
/// <param name="Title">What it is called.</param>
/// <param name="PublishedOn">EDTF of its publication.</param>
/// <param name="PublisherId">Its publisher.</param>
/// <param name="Publisher">The publisher's name.</param>
/// <param name="Grade">How reliable it is.</param>
/// <param name="Origins">The documents that it goes back to: first the one that it repeats, last the root; none for a root.</param>
/// <param name="Invented">Belongs to the invented dossier.</param>
public sealed record LinkedSource(
    Guid EvidenceId, int Version, Question Question, Stance Stance, int Credibility, string? Locator, string? Passage,
    Guid SourceId, string Title, string? PublishedOn, Guid? PublisherId, string? Publisher, SourceGrade Grade,
    IReadOnlyList<OriginStep> Origins, bool Invented)
{
    /// <summary>The title of the document that it repeats; null for a root.</summary>
    public string? Origin => Origins.Count > 0 ? Origins[0].Title : null;
}

/// <summary>A document that others go back to.</summary>
/// <param name="Id">The source.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Publisher">The publisher's name.</param>
/// <param name="PublishedOn">EDTF of its publication.</param>
/// <param name="Invented">Belongs to the invented dossier.</param>
public sealed record OriginStep(Guid Id, string Title, string? Publisher, string? PublishedOn, bool Invented);
