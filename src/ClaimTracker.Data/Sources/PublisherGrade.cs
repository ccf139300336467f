namespace ClaimTracker.Data.Sources;

/// <summary>How reliable a publisher is held to be from a day on.</summary>
public sealed class PublisherGrade : Row
{
    /// <summary>The publisher (an actor).</summary>
    public Guid ActorId { get; set; }

    /// <summary>The letter.</summary>
    public Reliability Grade { get; set; }

    /// <summary>The first day it holds.</summary>
    public DateOnly Since { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }
}
