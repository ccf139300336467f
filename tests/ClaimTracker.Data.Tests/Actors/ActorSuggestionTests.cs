using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Tests.Databases;
using ClaimTracker.Text;
using ClaimTracker.Text.Speakers;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Actors;

public sealed class ActorSuggestionTests
{
    [Theory, EachDatabase]
    public async Task The_holder_of_an_office_is_suggested_for_its_description_by_the_day_of_the_saying(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        await Add(record, ada, "Jorun Vask", new ActorRole { Title = "Minister of harbours, Valdoria", Since = "2019-03", Until = "2024-02-11" });
        await Add(record, ada, "Marenka Ostrov", new ActorRole { Title = "Minister of harbours, Valdoria", Since = "2024-02-12" });
        await Add(record, ada, "Pell Haverin", new ActorRole { Title = "Deputy minister of harbours, Valdoria", Since = "2020" });

        Assert.Equal(
            ["Marenka Ostrov: Minister of harbours, Valdoria, since 12 Feb 2024"],
            await MayBe(record, ada, Spoken("the harbour minister", ActorKind.Anonymous)));
        Assert.Equal(
            ["Jorun Vask: Minister of harbours, Valdoria, Mar 2019 to 11 Feb 2024"],
            await MayBe(record, ada, Spoken("the former harbour minister", ActorKind.Anonymous)));
        Assert.Empty(await MayBe(record, ada, Spoken("two ministers", ActorKind.Anonymous)));
    }

    [Theory, EachDatabase]
    public async Task A_last_name_alone_leads_to_the_full_names_on_record(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        await Add(record, ada, "Marenka Ostrov", new ActorRole { Title = "Minister of harbours", Since = "2024" });
        await Add(record, ada, "Ivo Ostrov");
        await Add(record, ada, "Rada Nostrov");

        Assert.Equal(
            ["Ivo Ostrov: the same last name", "Marenka Ostrov: Minister of harbours, since 2024"],
            (await MayBe(record, ada, Spoken("Ostrov", ActorKind.Person))).Order());
    }

    [Theory, EachDatabase]
    public async Task Between_several_names_each_is_suggested_with_what_the_record_knows_of_it(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        await Add(record, ada, "Marenka Ostrov", new ActorRole { Title = "Minister of harbours", Since = "2024" });

        Assert.Equal(
            ["Marenka Ostrov: Minister of harbours, since 2024", "Tilde Marrow: new on record"],
            await MayBe(record, ada, Spoken(null, ActorKind.Person, "Marenka Ostrov", "Tilde Marrow")));
    }

    [Theory, EachDatabase]
    public async Task Two_actors_of_one_name_are_both_suggested_and_neither_is_taken(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        await Add(record, ada, "Edda Winlow", new ActorRole { Title = "Chief engineer", Since = "2020" });
        var other = await Add(record, ada, "E. M. Winlow");
        Done(await record.Get<ActorCommands>().AddAlias(ada, other, 1, "Edda Winlow"));

        var claim = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];

        Assert.Equal((null, true, "Edda Winlow"), (claim.ActorId, claim.SpeakerUnsure, claim.SpeakerReason));
        Assert.Equal(["Edda Winlow: Chief engineer, since 2020", "E. M. Winlow: a person of this name"], claim.MayBe.Select(m => $"{m.Name}: {m.Reason}"));
    }

    [Theory, EachDatabase]
    public async Task Taking_a_suggestion_names_the_claims_and_leaves_no_empty_actor_behind(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var minister = await Add(record, ada, "Marenka Ostrov", new ActorRole { Title = "Minister of harbours", Since = "2024" });
        var article = await Add(record, ada, Spoken("the harbour minister", ActorKind.Anonymous));
        var claim = (await record.Read(ada, article)).Claims[0];
        var bo = await record.AddAnalyst("Bo Ek", Role.Analyst);

        var taken = Done(await record.Get<ClaimCommands>().SetActor(bo, [new(claim.Id, claim.Version)], claim.MayBe[0]));

        var named = (await record.Read(ada, article)).Claims[0];
        Assert.Equal((minister, "Marenka Ostrov said the barrier will leak.", ClaimState.Proposed), (named.ActorId, named.Statement, named.State));
        Assert.Equal("Minister of harbours, since 2024; chosen by hand", named.SpeakerReason);
        Assert.Empty(named.MayBe);
        Assert.Null(await record.Get<ActorQueries>().Get(ada, claim.ActorId!.Value));
        Done(await record.Get<UndoCommand>().Undo(bo, taken.CommandId));
        Assert.NotNull(await record.Get<ActorQueries>().Get(ada, claim.ActorId!.Value));
        Assert.Equal(claim.Statement, (await record.Read(ada, article)).Claims[0].Statement);
    }

    [Theory, EachDatabase]
    public async Task One_who_is_new_on_record_is_made_when_chosen(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var article = await Add(record, ada, Spoken(null, ActorKind.Person, "Marenka Ostrov", "Tilde Marrow"));
        var claim = (await record.Read(ada, article)).Claims[0];

        Done(await record.Get<ClaimCommands>().SetActor(ada, [new(claim.Id, claim.Version)], claim.MayBe.Single(m => m.Name == "Tilde Marrow")));

        var named = (await record.Read(ada, article)).Claims[0];
        Assert.Equal(("Tilde Marrow", ActorKind.Person, false), (named.ActorName, named.ActorKind, named.SpeakerUnsure));
    }

    private static async Task<Guid> Add(TestRecord record, Analyst analyst, string name, params ActorRole[] roles) =>
        Done(await record.Get<ActorCommands>().Create(analyst, new(name, ActorKind.Person, [], roles))).RowId;

    private static async Task<Guid> Add(TestRecord record, Analyst analyst, SplitResult split)
    {
        var added = Done(await record.Get<ArticleCommands>().Add(analyst, new(split.Document.Text)));
        Done(await record.Get<SplitCommands>().Save(Analyst.Splitter, added.RowId, split));
        return added.RowId;
    }

    private static async Task<IEnumerable<string>> MayBe(TestRecord record, Analyst analyst, SplitResult split) =>
        (await record.Read(analyst, await Add(record, analyst, split))).Claims[0].MayBe.Select(m => $"{m.Name}: {m.Reason}");

    // The article of the small record, said by somebody else on 12 November 2025.
    private static SplitResult Spoken(string? speaker, ActorKind kind, params string[] candidates)
    {
        var words = speaker ?? "She";
        var split = Split(SmallRecord.Text.Replace("Edda Winlow", words, StringComparison.Ordinal), words);
        var claim = split.Claims[0];
        return split with
        {
            Claims =
            [
                claim with
                {
                    Speaker = new(speaker is null ? null : Name(speaker), kind, candidates, "as a test has it"),
                    Statement = $"{char.ToUpperInvariant(words[0])}{words[1..]} said the barrier will leak.",
                },
            ],
        };
    }

    private static string Name(string speaker) => speaker.StartsWith("the ", StringComparison.Ordinal) ? speaker[4..] : speaker;
}
