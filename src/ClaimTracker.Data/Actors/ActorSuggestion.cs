using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Data.Actors;

/// <summary>Who a proposal's speaker may be, beside or instead of the actor that it has; an analyst decides.</summary>
/// <param name="ActorId">The actor on record; null for one of this name that the record does not have yet.</param>
/// <param name="Name">The full name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Reason">Why, in words for a reader: "Minister of harbours, Valdoria, since 12 Feb 2024".</param>
public sealed record ActorSuggestion(Guid? ActorId, string Name, ActorKind Kind, string Reason);
