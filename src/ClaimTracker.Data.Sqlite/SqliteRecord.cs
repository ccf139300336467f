using ClaimTracker.Data.Revisions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Sqlite;

/// <summary>The record in one SQLite file: one writer at a time, a copy kept before each migration.</summary>
internal sealed class SqliteRecord(IDbContextFactory<RecordContext> contexts, string path) : RecordDatabase(contexts), IDisposable
{
    private readonly SemaphoreSlim writing = new(1);

    protected override string Name => path;

    protected override async Task Open(CancellationToken cancel)
    {
        var folder = Path.GetDirectoryName(path)!;
        try
        {
            Directory.CreateDirectory(folder);
            await using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RecordException($"{path} cannot be written ({failure.Message.TrimEnd('.')}): make its folder writable, or give another file.", failure);
        }
        try
        {
            await using var connection = new SqliteConnection($"Data Source={path}");
            await connection.OpenAsync(cancel);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA schema_version";
            await command.ExecuteScalarAsync(cancel);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is NotADatabase or Corrupt)
        {
            throw new RecordException($"{path} is no SQLite database or is damaged: give another file, or put back a copy of it.", failure);
        }
    }

    protected override async Task KeepCopy(RecordContext record, string migration, CancellationToken cancel)
    {
        var copy = $"{path}.before-{migration}.db";
        if (!File.Exists(copy)) await record.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", cancel);
    }

    protected override async Task<IDisposable?> Turn(CancellationToken cancel)
    {
        await writing.WaitAsync(cancel);
        return new Held(writing);
    }

    // The transaction began with BEGIN IMMEDIATE: the whole database is locked for writing already.
    protected override Task<RevisionHead> LockHead(RecordContext record, CancellationToken cancel) => record.RevisionHead.SingleAsync(cancel);

    protected override bool LostRace(Exception failure) =>
        failure is DbUpdateException { InnerException: SqliteException { SqliteExtendedErrorCode: UniqueViolation } };

    public void Dispose() => writing.Dispose();

    private const int Corrupt = 11, NotADatabase = 26, UniqueViolation = 2067;

    private sealed class Held(SemaphoreSlim writing) : IDisposable
    {
        public void Dispose() => writing.Release();
    }
}
