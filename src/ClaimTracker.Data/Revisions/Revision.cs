namespace ClaimTracker.Data.Revisions;

/// <summary>One entry of the append-only log behind every change: the whole new state of one row.</summary>
public sealed class Revision
{
    /// <summary>Its place in the log, from 1 without gaps.</summary>
    public long Sequence { get; set; }

    /// <summary>The revisions of one command share it: they are undone together.</summary>
    public Guid CommandId { get; set; }

    /// <summary>The command in words that a history can show ("accepted the claim").</summary>
    public required string Action { get; set; }

    /// <summary>When, UTC, cut to microseconds.</summary>
    public DateTime At { get; set; }

    /// <summary>Who.</summary>
    public Guid AnalystId { get; set; }

    /// <summary>The kind of the row ("claim").</summary>
    public required string Kind { get; set; }

    /// <summary>The row.</summary>
    public Guid RowId { get; set; }

    /// <summary>The row's version after the change.</summary>
    public int Version { get; set; }

    /// <summary>The row's whole new state as canonical JSON; null where a text had to be erased.</summary>
    public string? State { get; set; }

    /// <summary>SHA-256 of the state, lower-case hexadecimal.</summary>
    public required string StateDigest { get; set; }

    /// <summary>The hash of the entry before; 64 zeros for the first.</summary>
    public required string Previous { get; set; }

    /// <summary>SHA-256 over this entry's fields, the state by its digest.</summary>
    public required string Hash { get; set; }
}
