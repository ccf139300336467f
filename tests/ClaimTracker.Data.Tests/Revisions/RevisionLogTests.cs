using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Tests.Databases;
using ClaimTracker.Text.Speakers;
using Microsoft.EntityFrameworkCore;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Revisions;

public sealed class RevisionLogTests
{
    [Theory, EachDatabase]
    public async Task Eight_writers_at_once_leave_one_chain_without_gaps(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var actors = record.Get<ActorCommands>();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 5; i++)
                Done(await actors.Create(Analyst.System, new($"Clerk {writer}.{i}", ActorKind.Person, [], [])));
            return true;
        })));

        Assert.All(outcomes, Assert.True);
        Assert.Equal(new LogCheck(40, null, null), await record.Get<RevisionLog>().Verify());
    }

    [Theory, EachDatabase]
    public async Task A_forged_entry_is_found_where_it_stands(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        await record.AddSplit(await record.Sign());
        await Forge(record, provider, "UPDATE \"Revisions\" SET \"Action\" = 'forged' WHERE \"Sequence\" = 3");

        Assert.Equal(new LogCheck(2, 3, "Entry 3 was changed."), await record.Get<RevisionLog>().Verify());
    }

    [Theory, EachDatabase]
    public async Task A_forged_state_is_found_where_it_stands(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        await record.AddSplit(await record.Sign());
        await Forge(record, provider, "UPDATE \"Revisions\" SET \"State\" = '{{}}' WHERE \"Sequence\" = 3");

        Assert.Equal(new LogCheck(2, 3, "The state of entry 3 was changed."), await record.Get<RevisionLog>().Verify());
    }

    [Theory, EachDatabase]
    public async Task A_missing_entry_is_found(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        await record.AddSplit(await record.Sign());
        await Forge(record, provider, "DELETE FROM \"Revisions\" WHERE \"Sequence\" = 2");

        Assert.Equal(new LogCheck(1, 3, "Entry 2 is missing."), await record.Get<RevisionLog>().Verify());
    }

    [Theory, EachDatabase]
    public async Task A_log_that_was_cut_off_is_found(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        await record.AddSplit(await record.Sign());
        await using var context = await record.Open();
        var last = (await context.RevisionHead.SingleAsync()).Sequence;
        await Forge(record, provider, $"DELETE FROM \"Revisions\" WHERE \"Sequence\" = {last}");

        Assert.Equal(
            new LogCheck(last - 1, last, $"Entries {last} to {last} are missing."), await record.Get<RevisionLog>().Verify());
    }

    [Theory, EachDatabase]
    public async Task A_forged_snapshot_is_found_though_its_revision_holds_no_text(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        await record.AddSplit(await record.Sign());
        await Forge(record, provider, "UPDATE \"Snapshots\" SET \"Text\" = 'forged'");
        await using var context = await record.Open();
        var entry = await context.Revisions.Where(r => r.Kind == "snapshot").Select(r => r.Sequence).SingleAsync();

        Assert.Equal(
            new LogCheck(entry - 1, entry, $"The text of the snapshot of entry {entry} was changed."), await record.Get<RevisionLog>().Verify());
    }

    // What somebody with the keys to the database might do.
    private static async Task Forge(TestRecord record, Provider provider, string sql)
    {
        await using var context = await record.Open();
        foreach (var table in new[] { "Revisions", "Snapshots" })
        {
            foreach (var trigger in new[] { $"{table}_no_update", $"{table}_no_delete" })
            {
                var drop = $"DROP TRIGGER \"{trigger}\"" + (provider == Provider.Postgres ? $" ON \"{table}\"" : "");
                await context.Database.ExecuteSqlRawAsync(drop);
            }
        }
        await context.Database.ExecuteSqlRawAsync(sql);
    }
}
