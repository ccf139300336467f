using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Tests.Databases;
using ClaimTracker.Text.Speakers;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Revisions;

public sealed class RecordWriterTests
{
    [Theory, EachDatabase]
    public async Task A_change_leaves_the_row_and_its_whole_state_in_the_log(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var writer = record.Get<RecordWriter>();
        var actor = new Actor { Name = "Edda Winlow", Kind = ActorKind.Person, Aliases = ["E. Winlow"], Roles = [new() { Title = "engineer", Since = "2020" }] };

        await writer.Change(Analyst.System, Deed.Decide, "added the actor", change => Task.FromResult(change.Done(change.Add(actor))));
        var outcome = await writer.Change(Analyst.System, Deed.Decide, "edited the actor", async change =>
        {
            var row = await change.Find<Actor>(actor.Id, 1);
            row!.Roles.Add(new() { Title = "chief engineer", Since = "2024" });
            row.Aliases = ["E. Winlow", "Winlow"];
            return change.Done(row);
        });

        Assert.IsType<Outcome.Done>(outcome);
        await using var context = await record.Open();
        var revisions = await context.Revisions.OrderBy(r => r.Sequence).ToListAsync();
        Assert.Equal(
            """{"Aliases":["E. Winlow","Winlow"],"ArticleId":null,"CaseId":null,"Hidden":false,"Id":"ID","Invented":false,"Kind":"Person","Members":[],"Name":"Edda Winlow","Roles":[{"Since":"2020","Title":"engineer","Until":null},{"Since":"2024","Title":"chief engineer","Until":null}],"Version":2,"Wikidata":null}"""
                .Replace("ID", actor.Id.ToString(), StringComparison.Ordinal),
            revisions[1].State);
        Assert.Equal([1L, 2L], revisions.Select(r => r.Sequence));
        var kept = await context.Actors.Where(a => a.Roles.Any(r => r.Title == "chief engineer")).SingleAsync();
        Assert.Equal(2, kept.Version);
        Assert.Equal(["E. Winlow", "Winlow"], kept.Aliases);
        Assert.Equal(["e. winlow", "edda winlow", "winlow"], await context.ActorNames.OrderBy(n => n.Key).Select(n => n.Key).ToListAsync());
    }
}
