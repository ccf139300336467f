using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Data.Postgres;

/// <summary>Registers the record on a PostgreSQL server.</summary>
public static class PostgresServices
{
    /// <summary>The record in the database that the connection string names, which <see cref="RecordDatabase.Prepare"/> creates where there is none.</summary>
    public static IServiceCollection AddPostgresRecord(this IServiceCollection services, string connectionString) => services
        .AddPooledDbContextFactory<RecordContext>(options => Use(options, connectionString))
        .AddSingleton<RecordDatabase>(s => new PostgresRecord(s.GetRequiredService<IDbContextFactory<RecordContext>>(), connectionString))
        .AddRecord();

    internal static void Use(DbContextOptionsBuilder options, string connectionString) => options
        .UseNpgsql(connectionString, npgsql => npgsql.MigrationsAssembly(typeof(PostgresServices).Assembly));
}
