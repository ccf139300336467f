using ClaimTracker.Data.Revisions;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ClaimTracker.Data.Postgres;

/// <summary>The record on a PostgreSQL server (or another that speaks its protocol), which many web servers share.</summary>
internal sealed class PostgresRecord(IDbContextFactory<RecordContext> contexts, string connectionString) : RecordDatabase(contexts)
{
    private readonly NpgsqlConnectionStringBuilder connection = new(connectionString);

    protected override string Name => $"the database {connection.Database} on {connection.Host}";

    protected override async Task Open(CancellationToken cancel)
    {
        try
        {
            // Its own maintenance database answers even where the record's has yet to be created.
            var server = new NpgsqlConnectionStringBuilder(connectionString) { Database = "postgres", Pooling = false };
            await using var opened = new NpgsqlConnection(server.ToString());
            await opened.OpenAsync(cancel);
        }
        catch (NpgsqlException failure)
        {
            throw new RecordException($"PostgreSQL on {connection.Host}:{connection.Port} does not answer ({FirstLine(failure)}): start it, or mend the connection string.", failure);
        }
    }

    protected override async Task<RevisionHead> LockHead(RecordContext record, CancellationToken cancel) =>
        await record.RevisionHead.FromSql($"""SELECT * FROM "RevisionHead" WHERE "Id" = 1 FOR UPDATE""").SingleAsync(cancel);

    protected override bool LostRace(Exception failure) => (failure as PostgresException ?? failure.InnerException as PostgresException)?.SqlState
        is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    private static string FirstLine(Exception failure) => failure.Message.Split('\n')[0].TrimEnd('.', '\r');
}
