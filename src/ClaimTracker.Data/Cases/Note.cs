namespace ClaimTracker.Data.Cases;

/// <summary>An analyst's own words about any row.</summary>
public sealed class Note : Row
{
    /// <summary>The words, plain text.</summary>
    public required string Text { get; set; }

    /// <summary>The kind of row that it is about.</summary>
    public required string OnKind { get; set; }

    /// <summary>The row.</summary>
    public Guid OnId { get; set; }
}
