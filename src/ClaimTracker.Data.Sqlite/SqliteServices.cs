using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Data.Sqlite;

/// <summary>Registers the record in a SQLite file.</summary>
public static class SqliteServices
{
    /// <summary>The record in the file at <paramref name="path"/>, which <see cref="RecordDatabase.Prepare"/> creates where there is none.</summary>
    public static IServiceCollection AddSqliteRecord(this IServiceCollection services, string path)
    {
        var file = Path.GetFullPath(path);
        return services
            .AddPooledDbContextFactory<RecordContext>(options => Use(options, file))
            .AddSingleton<RecordDatabase>(s => new SqliteRecord(s.GetRequiredService<IDbContextFactory<RecordContext>>(), file))
            .AddRecord();
    }

    internal static void Use(DbContextOptionsBuilder options, string path) => options
        .UseSqlite(
            new SqliteConnectionStringBuilder { DataSource = path }.ToString(),
            sqlite => sqlite.MigrationsAssembly(typeof(SqliteServices).Assembly))
        .AddInterceptors(new SqlitePragmas());
}
