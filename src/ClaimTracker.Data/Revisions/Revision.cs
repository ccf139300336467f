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

    /// <summary>
    /// The hash that this entry must have: SHA-256 over the canonical JSON of all members but <see cref="Hash"/> and <see cref="State"/>,
    /// for which <see cref="StateDigest"/> stands, so that a text that had to be erased leaves the chain whole.
    /// </summary>
    public string ComputeHash() => RecordState.Digest(RecordState.Write<object>(
        new Hashed(Sequence, CommandId, Action, At, AnalystId, Kind, RowId, Version, StateDigest, Previous)));

    private sealed record Hashed(
        long Sequence, Guid CommandId, string Action, DateTime At, Guid AnalystId, string Kind, Guid RowId, int Version,
        string StateDigest, string Previous);
}
