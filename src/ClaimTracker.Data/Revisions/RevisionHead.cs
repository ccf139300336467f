using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;

namespace ClaimTracker.Data.Revisions;

/// <summary>The end of the log: one row, locked last in each transaction, so that sequence and chain have no gaps and no forks.</summary>
public sealed class RevisionHead
{
    /// <summary>The hash before the first entry.</summary>
    public const string Start = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>Always 1.</summary>
    public int Id { get; set; } = 1;

    /// <summary>The last entry's sequence; 0 while the log is empty.</summary>
    public long Sequence { get; set; }

    /// <summary>The last entry's hash.</summary>
    public string Hash { get; set; } = Start;

    /// <summary>Appends the whole state of one row to the log.</summary>
    internal void Append(RecordContext record, Change change, string action, object row)
    {
        var (id, version) = row switch
        {
            Row r => (r.Id, r.Version),
            Assessment a => (a.Id, 1),
            Snapshot s => (s.Id, 1),
            _ => throw new InvalidOperationException(row.GetType().Name),
        };
        var state = RecordState.Write(row);
        var revision = new Revision
        {
            Sequence = ++Sequence,
            CommandId = change.CommandId,
            Action = action,
            At = change.At,
            AnalystId = change.Acting.Id,
            Kind = RowKinds.Of(row.GetType()),
            RowId = id,
            Version = version,
            State = state,
            StateDigest = RecordState.Digest(state),
            Previous = Hash,
            Hash = "",
        };
        Hash = revision.Hash = revision.ComputeHash();
        record.Add(revision);
    }
}
