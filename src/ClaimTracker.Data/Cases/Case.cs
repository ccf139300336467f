namespace ClaimTracker.Data.Cases;

/// <summary>A named piece of work.</summary>
public sealed class Case : Row
{
    /// <summary>What it is called.</summary>
    public required string Name { get; set; }

    /// <summary>What it asks.</summary>
    public string? Description { get; set; }
}
