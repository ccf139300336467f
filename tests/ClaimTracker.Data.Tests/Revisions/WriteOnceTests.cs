using System.Data.Common;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Revisions;

public sealed class WriteOnceTests
{
    [Theory, EachDatabase]
    public async Task Every_trigger_stands_after_all_migrations(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        await using var context = await record.Open();
        var last = provider == Provider.Sqlite ? "replace" : "truncate";

        var triggers = await context.Database.SqlQueryRaw<string>(provider == Provider.Sqlite
            ? "SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'trigger'"
            : "SELECT tgname::text AS \"Value\" FROM pg_trigger WHERE NOT tgisinternal").ToListAsync();

        Assert.Equal(
            new[] { "Assessments", "Revisions", "Snapshots" }.SelectMany(t => new[] { $"{t}_no_delete", $"{t}_no_{last}", $"{t}_no_update" }),
            triggers.Order(StringComparer.Ordinal));
    }

    [Theory, EachDatabase]
    public async Task The_timeline_has_its_index(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        await using var context = await record.Open();

        var indexes = await context.Database.SqlQueryRaw<string>(provider == Provider.Sqlite
            ? "SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'index'"
            : "SELECT indexname::text AS \"Value\" FROM pg_indexes").ToListAsync();

        Assert.Contains("IX_Claims_Timeline", indexes);
    }

    public static TheoryData<Provider, string> Attempts()
    {
        var attempts = new TheoryData<Provider, string>();
        foreach (var provider in Enum.GetValues<Provider>())
        {
            attempts.Add(provider, """UPDATE "Revisions" SET "Action" = 'forged'""");
            attempts.Add(provider, """UPDATE "Revisions" SET "State" = 'forged'""");
            attempts.Add(provider, """UPDATE "Revisions" SET "State" = NULL, "Action" = 'forged'""");
            attempts.Add(provider, """DELETE FROM "Revisions" """);
            attempts.Add(provider, """UPDATE "Snapshots" SET "Text" = 'forged'""");
            attempts.Add(provider, """DELETE FROM "Snapshots" """);
            attempts.Add(provider, """UPDATE "Assessments" SET "Answer" = 'Disputed'""");
            attempts.Add(provider, """DELETE FROM "Assessments" """);
        }
        foreach (var table in new[] { "Revisions", "Snapshots", "Assessments" })
        {
            attempts.Add(Provider.Postgres, $"""TRUNCATE "{table}" CASCADE""");
            attempts.Add(Provider.Sqlite, $"""REPLACE INTO "{table}" SELECT * FROM "{table}" """);
        }
        return attempts;
    }

    [Theory, MemberData(nameof(Attempts))]
    public async Task The_database_itself_refuses_to_change_history(Provider provider, string attempt)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var article = await record.Read(ada, await record.AddSplit(ada));
        Done(await record.Get<AssessmentCommands>().Assess(ada, new(article.Claims[0].Id, Question.Said, Answer.Verified, null, null, 0)));
        await using var context = await record.Open();

        var refusal = await Assert.ThrowsAnyAsync<DbException>(() => context.Database.ExecuteSqlRawAsync(attempt));

        Assert.Contains("are written once: neither changed nor deleted.", refusal.Message, StringComparison.Ordinal);
        Assert.Null((await record.Get<RevisionLog>().Verify()).Fault);
    }

    [Theory, EachDatabase]
    public async Task A_text_that_must_go_can_be_erased_and_the_chain_still_proves_the_rest(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        await record.AddSplit(await record.Sign());
        await using var context = await record.Open();

        await context.Database.ExecuteSqlRawAsync("""UPDATE "Revisions" SET "State" = NULL WHERE "Kind" = 'claim'""");

        Assert.Null((await record.Get<RevisionLog>().Verify()).Fault);
    }
}
