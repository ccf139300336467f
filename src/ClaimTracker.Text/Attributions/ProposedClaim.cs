using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Learning;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Attributions;

/// <summary>An attribution with all that the splitter proposes about it.</summary>
/// <param name="Attribution">The spans.</param>
/// <param name="Speaker">Who that is; null where the text names no speaker.</param>
/// <param name="Statement">The claim as a sentence that stands alone.</param>
/// <param name="SaidAt">When it was said; null where neither a phrase nor a publication date is known.</param>
/// <param name="Quotation">Direct, indirect or mixed.</param>
/// <param name="Hedge">The words that hedge it; null where nothing does.</param>
/// <param name="Chain">The hands it passed through after the speaker; the outlet is the last.</param>
/// <param name="Confidence">
/// Probability that content and speaker are right as they are proposed, 0 to 1; of those at 0.9 and more nine in ten are right
/// (Model/README.md).
/// </param>
public sealed record ProposedClaim(
    Attribution Attribution,
    ResolvedSpeaker? Speaker,
    string Statement,
    SaidAt? SaidAt,
    Quotation Quotation,
    TextSpan? Hedge,
    IReadOnlyList<Hop> Chain,
    double Confidence)
{
    /// <summary>How sure each part of it is.</summary>
    public ConfidenceParts Parts { get; init; } = new(Confidence, Confidence, null, null);

    /// <summary>What is done by saying it, how the cue colours it, and whether the saying is negated.</summary>
    public Manner Manner { get; init; }

    /// <summary>
    /// The index, among the article's proposals, of the claim that this one repeats: a headline repeats one of the body. Null: none.
    /// </summary>
    public int? Repeats { get; init; }

    /// <summary>What a team's decisions changed about it; null where nothing was changed.</summary>
    public LearnedChange? Learned { get; init; }
}

/// <summary>How words are given.</summary>
public enum Quotation
{
    /// <summary>No letter or digit inside double quotation marks.</summary>
    Indirect,
    /// <summary>Every letter and digit inside double quotation marks.</summary>
    Direct,
    /// <summary>Some inside, some outside.</summary>
    Mixed,
}

/// <summary>
/// One hand that a claim passed through between its speaker and its reader. A hop whose cue is "citing" or "quoting" is one that the
/// speaker had it from.
/// </summary>
/// <param name="Name">The actor's name as the article gives it.</param>
/// <param name="Kind">What the actor is.</param>
/// <param name="Span">Where the article names it; null where it is the article's own outlet or was inferred.</param>
/// <param name="Cue">The words that make it a hop ("published today by", "as detailed by"); null as above.</param>
public sealed record Hop(string Name, ActorKind Kind, TextSpan? Span, TextSpan? Cue);
