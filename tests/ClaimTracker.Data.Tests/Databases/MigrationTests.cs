using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Postgres;
using ClaimTracker.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Data.Tests.Databases;

public sealed class MigrationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("claimtracker-migrations").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory, EachDatabase]
    public async Task The_migrations_are_up_to_date_with_the_model(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        await using var context = await record.Open();

        Assert.False(context.Database.HasPendingModelChanges(), $"The model has changed: please create a migration for {provider}.");
        Assert.Equal(["20261124000000_Record", "20261124000001_History", "20261124000002_Learning", "20261127000003_JointSpeakers"], await context.Database.GetAppliedMigrationsAsync());
    }

    [Theory, EachDatabase]
    public async Task A_new_record_knows_the_program_and_the_splitter(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        await using var context = await record.Open();

        Assert.Equal(
            [("ClaimTracker", Role.Admin), ("Splitter", Role.Analyst)],
            (await context.Analysts.OrderBy(a => a.Name).ToListAsync()).Select(a => (a.Name, a.Role)));
    }

    [Theory, EachDatabase]
    public async Task A_record_with_articles_in_it_comes_from_the_version_before_as_it_was(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var article = await record.AddSplit(ada);
        var before = await record.Read(ada, article);
        await using var context = await record.Open();
        await context.Database.MigrateAsync("20261124000002_Learning");

        await context.Database.MigrateAsync();

        Assert.Equal(before.Claims.Select(c => (c.Id, c.ActorName, c.Statement)), (await record.Read(ada, article)).Claims.Select(c => (c.Id, c.ActorName, c.Statement)));
        Assert.Empty((await record.Get<ActorQueries>().Get(ada, before.Claims[0].ActorId!.Value))!.Actor.Members);
    }

    [Theory, EachDatabase]
    public async Task A_record_of_a_newer_version_is_left_alone_and_says_so_in_one_line(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        await using (var context = await record.Open())
            await context.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0')""");

        var error = await Assert.ThrowsAsync<RecordException>(() => record.Get<RecordDatabase>().Prepare());

        Assert.Matches("^[^\n]+ was written by a newer version of ClaimTracker \\(it has 29990101000000_Later\\): install that version, or give another database\\.$", error.Message);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named_with_what_to_do()
    {
        var file = Path.Combine(folder, "file");
        await File.WriteAllTextAsync(file, "in the way");
        await using var services = Sqlite(Path.Combine(file, "record.db"));

        var error = await Assert.ThrowsAsync<RecordException>(() => services.GetRequiredService<RecordDatabase>().Prepare());

        Assert.StartsWith($"{file}/record.db cannot be written (", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("): make its folder writable, or give another file.", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_with_what_to_do()
    {
        var file = Path.Combine(folder, "record.db");
        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("This is an article. ", 100)));
        await using var services = Sqlite(file);

        var error = await Assert.ThrowsAsync<RecordException>(() => services.GetRequiredService<RecordDatabase>().Prepare());

        Assert.Equal($"{file} is no SQLite database or is damaged: give another file, or put back a copy of it.", error.Message);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_named_without_its_password()
    {
        await using var services = new ServiceCollection()
            .AddPostgresRecord("Host=127.0.0.1;Port=1;Username=ada;Password=secret;Database=record").BuildServiceProvider();

        var error = await Assert.ThrowsAsync<RecordException>(() => services.GetRequiredService<RecordDatabase>().Prepare());

        Assert.StartsWith("PostgreSQL on 127.0.0.1:1 does not answer (", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_a_migration_the_file_is_copied_aside()
    {
        var file = Path.Combine(folder, "deep", "record.db");
        await using var services = Sqlite(file);
        await using (var context = await services.GetRequiredService<IDbContextFactory<RecordContext>>().CreateDbContextAsync())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await context.Database.MigrateAsync("20261124000000_Record");
        }

        await services.GetRequiredService<RecordDatabase>().Prepare();
        await services.GetRequiredService<RecordDatabase>().Prepare();

        var copy = Assert.Single(Directory.GetFiles(Path.GetDirectoryName(file)!, "*.before-*.db"));
        Assert.Equal($"{file}.before-20261124000001_History.db", copy);
        await using var before = new SqliteConnection($"Data Source={copy};Pooling=false");
        await before.OpenAsync();
        await using var command = before.CreateCommand();
        command.CommandText = "SELECT count(*) FROM __EFMigrationsHistory";
        Assert.Equal(1L, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_new_record_leaves_no_copies()
    {
        var file = Path.Combine(folder, "record.db");
        await using var services = Sqlite(file);

        await services.GetRequiredService<RecordDatabase>().Prepare();

        Assert.DoesNotContain(Directory.GetFiles(folder), f => f.Contains("before", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SQLite_is_set_up_to_survive_a_power_cut_and_to_check_foreign_keys()
    {
        await using var record = await TestRecord.On(Provider.Sqlite);
        await using var context = await record.Open();
        var pragmas = await context.Database.SqlQueryRaw<string>("""
            SELECT journal_mode || ' ' || synchronous || ' ' || foreign_keys || ' ' || timeout AS "Value"
            FROM pragma_journal_mode, pragma_synchronous, pragma_foreign_keys, pragma_busy_timeout
            """).ToListAsync();

        Assert.Equal(["wal 2 1 10000"], pragmas);
    }

    [Theory, EachDatabase]
    public async Task Times_are_kept_in_utc_to_the_microsecond(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        record.Clock.Advance(TimeSpan.FromTicks(12_345_678));
        var ada = await record.Sign();
        await record.AddSplit(ada);
        await using var context = await record.Open();

        var at = (await context.Revisions.OrderBy(r => r.Sequence).FirstAsync()).At;

        Assert.Equal((new DateTime(2026, 3, 1, 9, 0, 1, DateTimeKind.Utc).AddTicks(2_345_670), DateTimeKind.Utc), (at, at.Kind));
    }

    private static ServiceProvider Sqlite(string file) => new ServiceCollection().AddSqliteRecord(file).BuildServiceProvider();
}
