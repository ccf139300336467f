using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>An actor as a field offers it.</summary>
/// <param name="Id">The actor; null for a new one or nobody.</param>
/// <param name="Name">Its name; empty for nobody.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Why">Why it is offered ("4 claims here").</param>
public sealed record NearActor(Guid? Id, string Name, ActorKind Kind, string Why = "");
