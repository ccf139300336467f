using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Data.Claims;

/// <summary>A claim as an analyst writes it.</summary>
public sealed record ClaimForm
{
    /// <summary>The sentence that stands alone; null or empty: speaker, cue and content as they stand.</summary>
    public string? Statement { get; init; }

    /// <summary>Who said it, one of the record; null for a new actor or none.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>Who said it, where the record does not have them yet.</summary>
    public NewActor? NewActor { get; init; }

    /// <summary>Where its words stand; at least one content.</summary>
    public required IReadOnlyList<RoleSpan> Spans { get; init; }

    /// <summary>When it was said, EDTF level 1; null where unknown. What is left as it was keeps its derivation.</summary>
    public string? Said { get; init; }

    /// <summary>The time spoken about, EDTF level 1.</summary>
    public string? About { get; init; }

    /// <summary>The words that hedge it.</summary>
    public string? Hedge { get; init; }

    /// <summary>Direct, indirect or mixed.</summary>
    public Quotation Quotation { get; init; }

    /// <summary>The hands that it passed through after the speaker, nearest first.</summary>
    public IReadOnlyList<ChainHop> Chain { get; init; } = [];

    /// <summary>Worth checking.</summary>
    public bool WorthChecking { get; init; }
}

/// <summary>A fragment that an analyst marked.</summary>
/// <param name="Role">What the words are to the claim.</param>
/// <param name="Start">First UTF-16 code unit in the snapshot.</param>
/// <param name="End">One past the last.</param>
public readonly record struct RoleSpan(SpanRole Role, int Start, int End);

/// <summary>An actor that a form makes.</summary>
/// <param name="Name">Its name or descriptor.</param>
/// <param name="Kind">What it is.</param>
public sealed record NewActor(string Name, ActorKind Kind);

/// <summary>A claim and the version of it that the analyst saw.</summary>
/// <param name="Id">The claim.</param>
/// <param name="Version">The version.</param>
public readonly record struct SeenClaim(Guid Id, int Version);
