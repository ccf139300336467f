namespace ClaimTracker.Data.Accounts;

/// <summary>Who acts: every command and query takes one.</summary>
public sealed class Analyst : Row
{
    /// <summary>The name that signs.</summary>
    public required string Name { get; set; }

    /// <summary>What they may do.</summary>
    public Role Role { get; set; }
}

/// <summary>What an analyst may do; each may all that the ones before may.</summary>
public enum Role
{
    /// <summary>Nothing: the default.</summary>
    None,
    /// <summary>Read.</summary>
    Reader,
    /// <summary>Decide on claims and assess them.</summary>
    Analyst,
    /// <summary>Remove, merge and grade.</summary>
    Editor,
    /// <summary>Everything.</summary>
    Admin,
}
