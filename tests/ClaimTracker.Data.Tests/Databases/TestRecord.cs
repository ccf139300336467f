using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Postgres;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace ClaimTracker.Data.Tests.Databases;

/// <summary>A record of its own for one test, on either database, with a clock that the test sets.</summary>
public sealed class TestRecord : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> SqliteTemplate = new(MakeSqliteTemplate);
    private static readonly Lazy<Task> PostgresTemplate = new(MakePostgresTemplate);
    private static readonly string Folder = Directory.CreateTempSubdirectory("claimtracker-tests").FullName;

    private readonly ServiceProvider services;

    static TestRecord() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    };

    private TestRecord(IServiceCollection services) => this.services = services.AddSingleton<TimeProvider>(Clock).BuildServiceProvider();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public Task<RecordContext> Open() => Get<IDbContextFactory<RecordContext>>().CreateDbContextAsync();

    public static async Task<TestRecord> On(Provider provider) => provider switch
    {
        Provider.Sqlite => new(await NewSqlite()),
        _ => new(await NewPostgres()),
    };

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static async Task<IServiceCollection> NewSqlite()
    {
        var file = Path.Combine(Folder, $"{Guid.NewGuid():N}.db");
        File.Copy(await SqliteTemplate.Value, file);
        return new ServiceCollection().AddSqliteRecord(file);
    }

    private static async Task<IServiceCollection> NewPostgres()
    {
        await PostgresTemplate.Value;
        var name = $"test_{Guid.NewGuid():N}";
        await using var server = new NpgsqlConnection(await PostgresCluster.ConnectionString("postgres"));
        await server.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE template_record", server);
        await create.ExecuteNonQueryAsync();
        return new ServiceCollection().AddPostgresRecord(await PostgresCluster.ConnectionString(name));
    }

    private static async Task<string> MakeSqliteTemplate()
    {
        var file = Path.Combine(Folder, "template.db");
        await using (var services = new ServiceCollection().AddSqliteRecord(file).BuildServiceProvider())
            await services.GetRequiredService<RecordDatabase>().Prepare();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return file;
    }

    private static async Task MakePostgresTemplate()
    {
        var connection = await PostgresCluster.ConnectionString("template_record") + ";Pooling=false";
        await using var services = new ServiceCollection().AddPostgresRecord(connection).BuildServiceProvider();
        await services.GetRequiredService<RecordDatabase>().Prepare();
    }
}
