using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Tests.Databases;
using ClaimTracker.Text.Speakers;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Actors;

public sealed class ActorTests
{
    [Theory]
    [InlineData("Kim Yo-jong", "kim yo-jong")]
    [InlineData("Kim Yo‑jong", "kim yo-jong")]
    [InlineData("  The\u00A0Valdor   Courier ", "valdor courier")]
    [InlineData("O’Brien", "o'brien")]
    [InlineData("Müller", "müller")]
    [InlineData("ＫＣＮＡ", "kcna")]
    [InlineData("the", "the")]
    [InlineData("", "")]
    public void Names_are_compared_without_case_typography_or_article(string name, string key) => Assert.Equal(key, ActorName.KeyOf(name));

    [Theory, EachDatabase]
    public async Task An_actor_is_made_edited_and_given_a_name(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var actors = record.Get<ActorCommands>();
        var form = new ActorForm(
            "Marenka Ostrov", ActorKind.Person, ["M. Ostrov", " M. Ostrov", "Marenka Ostrov", " "],
            [new() { Title = "Mayor of Port Lindgarde", Since = "2019", Until = "2024-02" }, new() { Title = "Minister of harbours", Since = "2024-02-12" }], "Q42");

        var made = Done(await actors.Create(ada, form));
        Done(await actors.AddAlias(ada, made.RowId, 1, "the harbour minister"));

        var view = (await record.Get<ActorQueries>().Get(ada, made.RowId))!;
        Assert.Equal(["M. Ostrov", "the harbour minister"], view.Actor.Aliases);
        Assert.Equal(("Minister of harbours", "Q42", 2), (view.Row.Role, view.Actor.Wikidata, view.Row.Version));
        Assert.Equal([made.RowId], (await record.Get<ActorQueries>().Find(ada, "Harbour MIN")).Select(a => a.Id));

        Done(await actors.Edit(ada, made.RowId, 2, form with { Aliases = [] }));
        Assert.Empty(await record.Get<ActorQueries>().Find(ada, "harbour min"));
        Assert.IsType<Outcome.Conflict>(await actors.Edit(ada, made.RowId, 2, form with { Name = "Marenka O." }));
    }

    [Fact]
    public async Task A_form_that_cannot_be_kept_says_what_to_mend()
    {
        await using var record = await TestRecord.On(Provider.Sqlite);
        var ada = await record.Sign();
        var actors = record.Get<ActorCommands>();
        var form = new ActorForm("Jorun Vask", ActorKind.Person, [], []);
        var made = Done(await actors.Create(ada, form));

        Assert.Equal("The actor needs a name.", Refused(await actors.Create(ada, form with { Name = " " })));
        Assert.Equal("A Wikidata id is a Q with digits, as in Q42.", Refused(await actors.Create(ada, form with { Name = "X", Wikidata = "42" })));
        Assert.NotEmpty(Refused(await actors.Create(ada, form with { Name = "X", Roles = [new() { Title = "clerk", Since = "once" }] })));
        Assert.Equal(
            new Outcome.Refused("“Jorun Vask” goes by this name already: choose it, or write a fuller name.", made.RowId),
            await actors.Create(ada, form with { Name = "JORUN VASK" }));
        Done(await actors.Create(ada, form with { Kind = ActorKind.Outlet }));
        Assert.Equal("The actor is no longer there: somebody removed it.", Refused(await actors.Edit(ada, Guid.NewGuid(), 1, form)));
        Assert.Equal("The actor is no longer there: somebody removed it.", Refused(await actors.AddAlias(ada, Guid.NewGuid(), 1, "J.")));
        Assert.Equal("Write the name.", Refused(await actors.AddAlias(ada, made.RowId, 1, " ")));
    }

    [Theory, EachDatabase]
    public async Task An_actor_goes_by_the_names_that_texts_give_and_not_by_pronouns(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var text = SmallRecord.Text + " She added it was late. Winlow added it was wet.";
        var article = await record.Read(ada, await record.AddSplit(ada, text));
        var winlow = article.Claims[0].ActorId!.Value;
        foreach (var (speaker, content) in new[] { ("She", "it was late"), ("Winlow", "it was wet") })
        {
            RoleSpan Words(SpanRole role, string words, int at) => new(role, at, at + words.Length);
            Done(await record.Get<ClaimCommands>().Create(ada, article.Article.Id, new()
            {
                Statement = $"Edda Winlow added {content}.",
                ActorId = winlow,
                Spans =
                [
                    Words(SpanRole.Speaker, speaker, text.LastIndexOf(speaker, StringComparison.Ordinal)),
                    Words(SpanRole.Content, content, text.IndexOf(content, StringComparison.Ordinal)),
                ],
            }));
        }

        Assert.Equal(["Edda Winlow", "Winlow"], (await record.Get<ActorQueries>().Get(ada, winlow))!.InText);
    }

    [Theory, EachDatabase]
    public async Task Lists_count_claims_by_both_answers_and_leave_descriptors_to_their_article(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var first = await record.Read(ada, await record.AddSplit(ada));
        var second = await record.Read(ada, await record.AddSplit(ada, SmallRecord.Text + " "));
        var assessments = record.Get<AssessmentCommands>();
        Done(await assessments.Assess(ada, new(first.Claims[0].Id, Question.Said, Answer.Verified, null, null, 0)));
        Done(await assessments.Assess(ada, new(first.Claims[0].Id, Question.True, Answer.Opinion, null, null, 0)));
        var queries = record.Get<ActorQueries>();

        var winlow = (await queries.List(ada, new())).Items[0];
        Assert.Equal(("Edda Winlow", 1, 1, "2025-11-12"), (winlow.Name, winlow.Claims, winlow.Proposed, winlow.LastSaid));
        Assert.Equal((new AnswerMix(1, 0, 0, 0), new AnswerMix(0, 0, 0, 1)), (winlow.Said, winlow.True));
        Assert.Equal(["Edda Winlow", "Port Gazette"], await Names(new(ByName: true)));
        Assert.Equal(["Edda Winlow", "Port Gazette", "two officials", "two officials"], await Names(new(ByName: true, Descriptors: true)));
        Assert.Equal(["Port Gazette"], await Names(new(Kind: ActorKind.Outlet)));
        Assert.Equal(["Edda Winlow"], await Names(new(Text: "winl")));
        Assert.Equal(["Port Gazette"], await Names(new(ByName: true, Skip: 1, Take: 1)));
        var view = (await queries.Get(ada, winlow.Id))!;
        Assert.Equal([("Port Gazette", 2)], view.Outlets.Select(o => (o.Name, o.Claims)));
        Assert.Equal(["Edda Winlow"], view.InText);
        Assert.Null(await queries.Get(ada, Guid.NewGuid()));
        Assert.Equal(
            [("Edda Winlow", 2), ("two officials", 1)],
            (await queries.Find(ada, "w", second.Article.Id)).Select(a => (a.Name, a.Claims)));

        async Task<IEnumerable<string>> Names(ActorRequest request) => (await queries.List(ada, request)).Items.Select(a => a.Name);
    }
}
