namespace ClaimTracker.Data;

/// <summary>A stretch of a list.</summary>
/// <param name="Items">What the stretch holds, in order.</param>
/// <param name="Total">How many the whole list holds.</param>
/// <param name="Skipped">How many stand before the stretch.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total, int Skipped);
