using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Assessments;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Revisions;

/// <summary>One command while it is carried out: the context in its transaction, who acts, when, and what was expected.</summary>
public sealed class Change
{
    private readonly List<(object Row, Guid Id, string Theirs)> stale = [];

    internal Change(RecordContext record, Analyst acting, DateTime at, CancellationToken cancel) =>
        (Record, Acting, At, Cancel) = (record, acting, at, cancel);

    /// <summary>By which the command is undone.</summary>
    public Guid CommandId { get; } = Guid.CreateVersion7();

    /// <summary>The context in its transaction. Rows are loaded and changed here; the writer saves them.</summary>
    public RecordContext Record { get; }

    /// <summary>Who acts, as the database knows them now.</summary>
    public Analyst Acting { get; }

    /// <summary>When, UTC, cut to microseconds: one moment for the whole command.</summary>
    public DateTime At { get; }

    /// <summary>Ends the command.</summary>
    public CancellationToken Cancel { get; }

    /// <summary>A row that is not hidden, tracked; null where there is none.</summary>
    public async Task<T?> Find<T>(Guid id) where T : Row =>
        await Record.Set<T>().SingleOrDefaultAsync(r => r.Id == id && !r.Hidden, Cancel);

    /// <summary>The same, where the version that the analyst saw is known: if it has changed since, the command ends in a conflict that shows both.</summary>
    public async Task<T?> Find<T>(Guid id, int expected) where T : Row
    {
        var row = await Find<T>(id);
        if (row is not null) Expect(row, expected);
        return row;
    }

    /// <summary>Notes that the row must still be of that version; to be called before it is changed.</summary>
    public void Expect(Row row, int expected)
    {
        if (row.Version != expected) stale.Add((row, row.Id, RecordState.Write<object>(row)));
    }

    /// <summary>Adds a row.</summary>
    public T Add<T>(T row) where T : class
    {
        Record.Add(row);
        return row;
    }

    /// <summary>The command is carried out; the row is the one that it is about.</summary>
    public Outcome Done(Row row) => new Outcome.Done(CommandId, row.Id);

    /// <summary>The command is carried out on an assessment.</summary>
    public Outcome Done(Assessment assessment) => new Outcome.Done(CommandId, assessment.Id);

    /// <summary>The command is not carried out.</summary>
    public Outcome Refuse(string message, Guid? rowId = null) => new Outcome.Refused(message, rowId);

    /// <summary>The row is gone or hidden.</summary>
    public Outcome Gone(string what) => Refuse($"{what} is no longer there: somebody removed it.");

    /// <summary>Somebody answered first: what stands and what would have.</summary>
    internal void Lost(object mine, Guid id, string theirs) => stale.Add((mine, id, theirs));

    /// <summary>The first row that had changed meanwhile and would now become something else than it is.</summary>
    internal (string Kind, Guid Id, string Theirs, string Mine)? Clash()
    {
        foreach (var (row, id, theirs) in stale)
            if (RecordState.Write(row) is var mine && Difference.Between(theirs, mine).Count > 0)
                return (RowKinds.Of(row.GetType()), id, theirs, mine);
        return null;
    }
}
