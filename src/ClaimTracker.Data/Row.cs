namespace ClaimTracker.Data;

/// <summary>An editable row of the record. Every change of it goes through a command, raises its version and leaves a revision.</summary>
public abstract class Row
{
    /// <summary>UUID version 7, made by the writer: import between databases keeps it.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Counts the changes from 1; the concurrency token on both databases.</summary>
    public int Version { get; set; }

    /// <summary>Removed: kept, but shown nowhere save in its history.</summary>
    public bool Hidden { get; set; }
}
