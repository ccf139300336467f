namespace ClaimTracker.Data.Sources;

/// <summary>How reliable a document is held to be, and whose grade that is.</summary>
/// <param name="Own">Its own letter; null where it takes its publisher's.</param>
/// <param name="OwnReason">Why it has one.</param>
/// <param name="Publishers">Its publisher's letter on its day; null where the publisher is unknown or was not graded then.</param>
public sealed record SourceGrade(Reliability? Own, string? OwnReason, Reliability? Publishers)
{
    /// <summary>The letter that counts; F, cannot be judged, where there is none.</summary>
    public Reliability Letter => Own ?? Publishers ?? Reliability.F;
}
