using ClaimTracker.Data.Revisions;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data;

/// <summary>What SQLite and PostgreSQL do differently.</summary>
public abstract class RecordDatabase(IDbContextFactory<RecordContext> contexts)
{
    /// <summary>Brings the database to this version's schema; creates it where there is none.</summary>
    /// <exception cref="RecordException">It cannot be opened or is of a newer version: the message says what to do.</exception>
    public async Task Prepare(CancellationToken cancel = default)
    {
        await Open(cancel);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var known = record.Database.GetMigrations().ToHashSet();
        var applied = (await record.Database.GetAppliedMigrationsAsync(cancel)).ToList();
        if (applied.Find(m => !known.Contains(m)) is { } newer)
            throw new RecordException($"{Name} was written by a newer version of ClaimTracker (it has {newer}): install that version, or give another database.");
        var pending = known.Except(applied).Order(StringComparer.Ordinal).FirstOrDefault();
        if (pending is null) return;
        if (applied.Count > 0) await KeepCopy(record, pending, cancel);
        await record.Database.MigrateAsync(cancel);
    }

    /// <summary>The database as messages name it: the file, or the server and its database. Never a password.</summary>
    protected abstract string Name { get; }

    /// <summary>Tries whether it can be opened and written.</summary>
    /// <exception cref="RecordException">It cannot.</exception>
    protected abstract Task Open(CancellationToken cancel);

    /// <summary>Keeps a copy before a migration, where the database is a file.</summary>
    protected virtual Task KeepCopy(RecordContext record, string migration, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Waits for this process's turn to write, where only one may write at a time.</summary>
    internal protected virtual Task<IDisposable?> Turn(CancellationToken cancel) => Task.FromResult<IDisposable?>(null);

    /// <summary>The end of the log, locked until the transaction ends.</summary>
    internal protected abstract Task<RevisionHead> LockHead(RecordContext record, CancellationToken cancel);

    /// <summary>Whether the failure means that another writer was faster.</summary>
    internal protected abstract bool LostRace(Exception failure);
}

/// <summary>The record cannot be used as it is; the message, one line, says what to do.</summary>
public sealed class RecordException(string message, Exception? inner = null) : Exception(message, inner);
