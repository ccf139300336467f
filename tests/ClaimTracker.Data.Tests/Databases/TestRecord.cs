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

    private readonly Func<Task> drop;

    private TestRecord(IServiceCollection services, Func<Task> drop)
    {
        this.services = services.AddSingleton<TimeProvider>(Clock).BuildServiceProvider();
        this.drop = drop;
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public Task<RecordContext> Open() => Get<IDbContextFactory<RecordContext>>().CreateDbContextAsync();

    public static Task<TestRecord> On(Provider provider) => provider == Provider.Sqlite ? NewSqlite() : NewPostgres();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await drop();
    }

    private static async Task<TestRecord> NewSqlite()
    {
        var file = Path.Combine(Folder, $"{Guid.NewGuid():N}.db");
        File.Copy(await SqliteTemplate.Value, file);
        return new(new ServiceCollection().AddSqliteRecord(file), () => Task.CompletedTask);
    }

    private static async Task<TestRecord> NewPostgres()
    {
        await PostgresTemplate.Value;
        var name = $"test_{Guid.NewGuid():N}";
        await OnServer($"CREATE DATABASE {name} TEMPLATE template_record STRATEGY FILE_COPY");
        return new(
            new ServiceCollection().AddPostgresRecord(await PostgresCluster.ConnectionString(name)),
            () => OnServer($"DROP DATABASE {name} WITH (FORCE)"));
    }

    private static async Task OnServer(string sql)
    {
        await using var server = new NpgsqlConnection(await PostgresCluster.ConnectionString("postgres"));
        await server.OpenAsync();
        await using var command = new NpgsqlCommand(sql, server);
        await command.ExecuteNonQueryAsync();
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
