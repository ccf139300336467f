namespace ClaimTracker.Data.Accounts;

/// <summary>Who acts: every command and query takes one.</summary>
public sealed class Analyst : Row
{
    /// <summary>The program itself: prepares, loads what a new installation opens with, creates analysts in single-analyst mode.</summary>
    public static readonly Analyst System = new() { Id = new("01900000-0000-7000-8000-000000000001"), Name = "ClaimTracker", Role = Role.Admin, Version = 1 };

    /// <summary>Whoever signs what the splitter proposes.</summary>
    public static readonly Analyst Splitter = new() { Id = new("01900000-0000-7000-8000-000000000002"), Name = "Splitter", Role = Role.Analyst, Version = 1 };

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
