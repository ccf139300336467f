using ClaimTracker.Data;
using ClaimTracker.Data.Postgres;
using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Web.Hosting;

/// <summary>Where the record is kept, in words for whoever runs the app.</summary>
public sealed record RecordPlace(string Words);

/// <summary>Chooses the database: PostgreSQL where a connection string is given, otherwise a SQLite file in the user's data folder.</summary>
public static class RecordHosting
{
    public const string PathKey = "Data:Path", PostgresKey = "Postgres";

    public static void AddRecord(this WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetConnectionString(PostgresKey) is { Length: > 0 } connection)
        {
            builder.Services.AddPostgresRecord(connection).AddSingleton(new RecordPlace("PostgreSQL"));
        }
        else
        {
            var path = builder.Configuration[PathKey] is { Length: > 0 } given ? Path.GetFullPath(given) : DefaultPath();
            builder.Services.AddSqliteRecord(path).AddSingleton(new RecordPlace(path));
        }
        builder.Services.AddHostedService<PrepareRecord>();
    }

    private static string DefaultPath()
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return folder.Length > 0
            ? Path.Combine(folder, "ClaimTracker", "claimtracker.db")
            : throw new StartException($"This user has no data folder: give the file of the record (--{PathKey} FILE).");
    }

    // Before the server listens: hosted services start in order, the server last.
    private sealed class PrepareRecord(RecordDatabase database) : IHostedService
    {
        public Task StartAsync(CancellationToken cancel) => database.Prepare(cancel);

        public Task StopAsync(CancellationToken cancel) => Task.CompletedTask;
    }
}
