using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Data.Claims;

/// <summary>One hand that a claim passed through.</summary>
public sealed class ChainHop
{
    /// <summary>The actor, once matched.</summary>
    public Guid? ActorId { get; set; }

    /// <summary>Its name as the article gives it.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the actor is.</summary>
    public ActorKind Kind { get; set; }

    /// <summary>The words that make it a hop ("published today by"); null where it is inferred or the outlet itself.</summary>
    public string? Cue { get; set; }
}
