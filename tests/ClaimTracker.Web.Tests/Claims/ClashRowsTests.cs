using ClaimTracker.Data.Revisions;
using ClaimTracker.Web.Components.Claims;

namespace ClaimTracker.Web.Tests.Claims;

public sealed class ClashRowsTests
{
    [Fact]
    public void Two_versions_are_told_in_words_and_without_what_only_the_database_knows()
    {
        var conflict = new Outcome.Conflict("claim", Guid.NewGuid(), 4, "{}", "{}",
        [
            new("Statement", "Mira Okonjo said it.", "Mira Okonjo denied it."), new("ActorId", "7", null), new("Spans", "[]", "[{}]"),
            new("Said", """{"Edtf":"2024-05-04"}""", """{"Edtf":null}"""), new("WorthChecking", "True", "False"),
            new("Chain", """[{"Name":"Tide Wire"},{"Name":"The Courier"}]""", "[]"),
        ], "Tomás Rey", "edited the claim", new(2024, 5, 4, 16, 40, 0, DateTimeKind.Utc));

        var clash = ClashRows.Of(conflict, id => $"actor {id}");

        Assert.Equal(("Tomás Rey", 4), (clash.By, clash.Version));
        Assert.Equal(
        [
            new ClashRow("Sentence", "Mira Okonjo said it.", "Mira Okonjo denied it."), new("Actor", "actor 7", ""), new("When", "4 May 2024", ""),
            new("Worth checking", "yes", "no"), new("Chain", "Tide Wire → The Courier", ""),
        ], clash.Rows);
    }
}
