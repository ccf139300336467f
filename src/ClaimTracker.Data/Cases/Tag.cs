namespace ClaimTracker.Data.Cases;

/// <summary>A word put on any row.</summary>
public sealed class Tag : Row
{
    /// <summary>The word.</summary>
    public required string Name { get; set; }

    /// <summary>The kind of row that bears it ("claim", "article", …).</summary>
    public required string OnKind { get; set; }

    /// <summary>The row.</summary>
    public Guid OnId { get; set; }
}
