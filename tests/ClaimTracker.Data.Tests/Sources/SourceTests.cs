using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Tests.Databases;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Sources;

public sealed class SourceTests
{
    [Theory, EachDatabase]
    public async Task A_document_takes_its_publishers_grade_of_its_day_unless_it_has_its_own(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var sources = record.Get<SourceCommands>();
        var ids = new Dictionary<string, Guid>();
        foreach (var day in new[] { "2020-05", "2022-01-01", "2023-06-01/2023-06-30", "" })
            ids[day] = Done(await sources.Add(ada, new() { Title = $"Log {day}", Publisher = "Harbour office", PublishedOn = day })).RowId;
        var own = Done(await sources.Add(ada, new()
        {
            Title = "Log, torn",
            Publisher = "harbour office",
            PublishedOn = "2023",
            OwnGrade = Reliability.D,
            OwnGradeReason = "Pages are missing.",
        }));
        var office = (await record.Get<SourceQueries>().Get(ada, own.RowId))!.Row.PublisherId!.Value;
        Done(await sources.Grade(ada, office, Reliability.C, new(2021, 1, 1), "late entries"));
        Done(await sources.Grade(ada, office, Reliability.B, new(2023, 1, 1), null));
        Done(await sources.Grade(ada, office, Reliability.A, new(2023, 1, 1), "checked again"));

        var grades = (await record.Get<SourceQueries>().List(ada, new(PublisherId: office))).Items.ToDictionary(s => s.Title, s => s.Grade);

        Assert.Equal(new SourceGrade(null, null, null), grades["Log 2020-05"]);
        Assert.Equal(Reliability.F, grades["Log 2020-05"].Letter);
        Assert.Equal(Reliability.C, grades["Log 2022-01-01"].Letter);
        Assert.Equal(Reliability.A, grades["Log 2023-06-01/2023-06-30"].Letter);
        Assert.Equal(Reliability.A, grades["Log"].Letter);
        Assert.Equal((new SourceGrade(Reliability.D, "Pages are missing.", Reliability.A), Reliability.D), (grades["Log, torn"], grades["Log, torn"].Letter));
        var publisher = Assert.Single(await record.Get<SourceQueries>().Publishers(ada));
        Assert.Equal(("Harbour office", 5, 1), (publisher.Name, publisher.Sources, publisher.OwnGrades));
        Assert.Equal([(Reliability.A, 2), (Reliability.C, 1)], publisher.Grades.Select(g => (g.Grade, g.Version)));
    }

    [Theory, EachDatabase]
    public async Task A_source_shows_what_it_bears_on_who_repeats_it_and_its_copy(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claims = (await record.Read(ada, await record.AddSplit(ada))).Claims;
        var sources = record.Get<SourceCommands>();
        var evidence = record.Get<EvidenceCommands>();
        var root = Done(await sources.Add(ada, new() { Title = "Survey", PublishedOn = "2025-10-01", ArchivedText = "The barrier\0holds." })).RowId;
        var copy = Done(await sources.Add(ada, new() { Title = "Report on the survey", OriginId = root, PublishedOn = "2025-11-02" })).RowId;
        Done(await evidence.Link(ada, claims[0].Id, root, new() { Question = Question.True, Stance = Stance.Refutes, Credibility = 2, Locator = "p. 4", Passage = "holds" }));
        var context = Done(await evidence.Link(ada, claims[1].Id, root, new() { Question = Question.Said, Stance = Stance.Context }));
        Done(await evidence.Link(ada, claims[0].Id, copy, new() { Question = Question.True, Stance = Stance.Refutes }));
        var queries = record.Get<SourceQueries>();

        var view = (await queries.Get(ada, root))!;
        Assert.Equal(
            [(claims[0].Id, Stance.Refutes, Question.True, 2, "p. 4", "holds"), (claims[1].Id, Stance.Context, Question.Said, 6, null, null)],
            view.Bearings.Select(b => (b.ClaimId, b.Stance, b.Question, b.Credibility, b.Locator, b.Passage)));
        Assert.Equal([copy], view.RepeatedBy.Select(s => s.Id));
        Assert.Equal([root], (await queries.Origins(ada, copy)).Select(s => s.Id));
        Assert.Empty(await queries.Origins(ada, root));
        Assert.Equal(claims.Take(2).Select(c => c.ActorName ?? c.SpeakerText), view.Bearings.Select(b => b.Who));
        Assert.Equal("The barrier\uFFFDholds.", view.Source.ArchivedText);
        Assert.Equal(record.Clock.GetUtcNow().UtcDateTime, view.Row.ArchivedAt);
        Assert.Equal((0, 1, 1, 1), (view.Row.Supports, view.Row.Refutes, view.Row.Context, view.Row.RepeatedBy));
        Assert.Equal([copy, root], await Ids(new()));
        Assert.Equal([root], await Ids(new(Only: SourceFilter.Roots)));
        Assert.Equal([copy], await Ids(new(Only: SourceFilter.NotArchived)));
        Assert.Empty(await Ids(new(Only: SourceFilter.OwnGrade)));
        Assert.Equal(
            [(root, null, "Survey"), (copy, (string?)"Survey", "Report on the survey")],
            (await record.Get<ClaimQueries>().Get(ada, claims[0].Id))!.Card.Evidence.Select(e => (e.SourceId, e.Origin, e.Title)));

        Done(await evidence.Edit(ada, context.RowId, 1, new() { Question = Question.Said, Stance = Stance.Supports, Credibility = 1 }));
        Assert.Equal([Stance.Supports, Stance.Refutes], (await queries.Get(ada, root))!.Bearings.Select(b => b.Stance));
        Done(await evidence.Unlink(ada, context.RowId, 2));
        Assert.Single((await queries.Get(ada, root))!.Bearings);
        Done(await sources.Hide(ada, root, 1));
        Assert.Null(await queries.Get(ada, root));
        Assert.Equal([copy], (await record.Get<ClaimQueries>().Get(ada, claims[0].Id))!.Card.Evidence.Select(e => e.SourceId));

        async Task<IEnumerable<Guid>> Ids(SourceRequest request) => (await queries.List(ada, request)).Items.Select(s => s.Id);
    }

    [Theory, EachDatabase]
    public async Task A_linked_source_names_all_that_it_goes_back_to_linked_or_not_and_a_circle_ends(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claim = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];
        var sources = record.Get<SourceCommands>();
        var recording = Done(await sources.Add(ada, new() { Title = "Recording", Publisher = "Tide Wire", PublishedOn = "2025-10-01" })).RowId;
        var report = Done(await sources.Add(ada, new() { Title = "Report", OriginId = recording })).RowId;
        var copy = Done(await sources.Add(ada, new() { Title = "Copy", OriginId = report })).RowId;
        Done(await record.Get<EvidenceCommands>().Link(ada, claim.Id, copy, new() { Question = Question.Said, Stance = Stance.Supports }));

        Assert.Equal(
            [new(report, "Report", null, null, false), new(recording, "Recording", "Tide Wire", "2025-10-01", false)], await Origins());

        Done(await sources.Edit(ada, recording, 1, new() { Title = "Recording", OriginId = copy }));
        Assert.Equal([report, recording], (await Origins()).Select(o => o.Id));

        async Task<IReadOnlyList<OriginStep>> Origins() =>
            Assert.Single((await record.Get<ClaimQueries>().Get(ada, claim.Id))!.Card.Evidence).Origins;
    }

    [Theory, EachDatabase]
    public async Task A_source_that_a_link_made_goes_with_it_and_stays_where_another_claim_needs_it(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claims = (await record.Read(ada, await record.AddSplit(ada))).Claims;
        var (evidence, queries) = (record.Get<EvidenceCommands>(), record.Get<SourceQueries>());
        var form = new EvidenceForm { Question = Question.Said, Stance = Stance.Supports };
        Assert.Equal("The source needs a title.", Assert.IsType<Outcome.Refused>(await evidence.LinkNew(ada, claims[0].Id, new() { Title = " " }, form)).Message);
        Assert.IsType<Outcome.Refused>(await evidence.LinkNew(ada, claims[0].Id, new() { Title = "Survey" }, new()));

        var lone = Done(await evidence.LinkNew(ada, claims[0].Id, new() { Title = "Survey" }, form));
        Done(await record.Get<UndoCommand>().Undo(ada, lone.CommandId));
        Assert.Empty((await queries.List(ada, new())).Items);

        var shared = Done(await evidence.LinkNew(ada, claims[0].Id, new() { Title = "Log" }, form));
        var log = Assert.Single((await queries.List(ada, new())).Items).Id;
        Done(await evidence.Link(ada, claims[1].Id, log, form));
        Done(await record.Get<UndoCommand>().Undo(ada, shared.CommandId));
        Assert.Equal([claims[1].Id], (await queries.Get(ada, log))!.Bearings.Select(b => b.ClaimId));
    }

    [Theory, EachDatabase]
    public async Task Sources_are_counted_for_each_choice_and_ordered_by_what_they_bear_on(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claims = (await record.Read(ada, await record.AddSplit(ada))).Claims;
        var (sources, queries) = (record.Get<SourceCommands>(), record.Get<SourceQueries>());
        var log = Done(await sources.Add(ada, new() { Title = "Log", PublishedOn = "2025-01-01", ArchivedText = "Kept." })).RowId;
        var copy = Done(await sources.Add(ada, new() { Title = "Article on the log", PublishedOn = "2025-02-01", OriginId = log })).RowId;
        Done(await record.Get<EvidenceCommands>().Link(ada, claims[0].Id, log, new() { Question = Question.True, Stance = Stance.Context }));

        Assert.Equal(new SourceCounts(2, 1, 0, 1), await queries.Count(ada, new(Only: SourceFilter.Roots)));
        Assert.Equal(new SourceCounts(1, 0, 0, 1), await queries.Count(ada, new("article")));
        Assert.Equal(new SourceCounts(0, 0, 0, 0), await queries.Count(ada, new("nothing")));
        Assert.Equal([copy, log], (await queries.List(ada, new())).Items.Select(s => s.Id));
        Assert.Equal([log, copy], (await queries.List(ada, new(Order: SourceOrder.MostLinked))).Items.Select(s => s.Id));
        Assert.Equal([copy, log], (await queries.List(ada, new(Order: SourceOrder.Title))).Items.Select(s => s.Id));
    }

    [Theory, EachDatabase]
    public async Task One_source_is_linked_to_several_claims_at_once_and_one_undo_takes_all_links_and_the_source_back(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claims = (await record.Read(ada, await record.AddSplit(ada))).Claims;
        var evidence = record.Get<EvidenceCommands>();

        var linked = Done(await evidence.LinkNew(
            ada, [.. claims.Select(c => c.Id)], new() { Title = "Survey" }, new() { Question = Question.True, Stance = Stance.Refutes }));

        var source = Assert.Single((await record.Get<SourceQueries>().List(ada, new())).Items);
        Assert.Equal((2, "Survey"), (source.Refutes, source.Title));
        Done(await record.Get<UndoCommand>().Undo(ada, linked.CommandId));
        Assert.Empty((await record.Get<SourceQueries>().List(ada, new())).Items);
        Assert.Equal("No claim is chosen.", Refused(await evidence.LinkNew(ada, [], new() { Title = "Survey" }, new() { Question = Question.True, Stance = Stance.Refutes })));
    }

    [Theory, EachDatabase]
    public async Task Sources_of_the_invented_sample_stand_last_or_first_where_that_is_asked(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var sources = record.Get<SourceCommands>();
        foreach (var (title, day, invented) in new[] { ("real, older", "2020", false), ("invented, old", "2021", true), ("real, newer", "2023", false), ("invented, new", "2024", true) })
            Done(await sources.Add(ada, new() { Title = title, PublishedOn = day, Invented = invented }));

        foreach (var (invented, expected) in new (bool?, string)[]
        {
            (null, "invented, new|real, newer|invented, old|real, older"),
            (false, "real, newer|real, older|invented, new|invented, old"),
            (true, "invented, new|invented, old|real, newer|real, older"),
        })
            Assert.Equal(expected, string.Join('|', (await record.Get<SourceQueries>().List(ada, new(Invented: invented))).Items.Select(s => s.Title)));
    }

    [Fact]
    public async Task Forms_that_cannot_be_kept_say_what_to_mend()
    {
        await using var record = await TestRecord.On(Provider.Sqlite);
        var ada = await record.Sign();
        var claim = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];
        var sources = record.Get<SourceCommands>();
        var evidence = record.Get<EvidenceCommands>();
        var form = new SourceForm { Title = "Survey" };
        var source = Done(await sources.Add(ada, form)).RowId;
        var nobody = Guid.NewGuid();

        Assert.Equal("The source needs a title.", Refused(await sources.Add(ada, form with { Title = "" })));
        Assert.Equal("A grade of its own needs a reason.", Refused(await sources.Add(ada, form with { OwnGrade = Reliability.A })));
        Assert.StartsWith("Published: ", Refused(await sources.Add(ada, form with { PublishedOn = "soon" })), StringComparison.Ordinal);
        Assert.Equal("A source cannot repeat itself: choose another origin.", Refused(await sources.Edit(ada, source, 1, form with { OriginId = source })));
        Assert.Equal("The publisher is no longer there: somebody removed it.", Refused(await sources.Add(ada, form with { PublisherId = nobody })));
        Assert.Equal("The origin is no longer there: somebody removed it.", Refused(await sources.Add(ada, form with { OriginId = nobody })));
        Assert.Equal("The article is no longer there: somebody removed it.", Refused(await sources.Add(ada, form with { ArticleId = nobody })));
        Assert.Equal("The source is no longer there: somebody removed it.", Refused(await sources.Edit(ada, nobody, 1, form)));
        Assert.Equal("The source is no longer there: somebody removed it.", Refused(await sources.Hide(ada, nobody, 1)));
        Assert.Equal("The publisher is no longer there: somebody removed it.", Refused(await sources.Grade(ada, nobody, Reliability.A, default, null)));

        var link = new EvidenceForm { Question = Question.Said, Stance = Stance.Supports };
        Assert.Equal("Choose the question: was it said, or is it true?", Refused(await evidence.Link(ada, claim.Id, source, link with { Question = null })));
        Assert.Equal("Choose how the source answers: supports, refutes or context.", Refused(await evidence.Link(ada, claim.Id, source, link with { Stance = null })));
        Assert.Equal("Credibility goes from 1, confirmed, to 6, cannot be judged.", Refused(await evidence.Link(ada, claim.Id, source, link with { Credibility = 7 })));
        Assert.Equal("The claim is no longer there: somebody removed it.", Refused(await evidence.Link(ada, nobody, source, link)));
        Assert.Equal("The source is no longer there: somebody removed it.", Refused(await evidence.Link(ada, claim.Id, nobody, link)));
        Assert.Equal("The link is no longer there: somebody removed it.", Refused(await evidence.Edit(ada, nobody, 1, link)));
        Assert.Equal("The link is no longer there: somebody removed it.", Refused(await evidence.Unlink(ada, nobody, 1)));
    }

    [Theory, EachDatabase]
    public async Task A_claims_own_chain_is_offered_its_own_article_first(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var view = await record.Read(ada, await record.AddSplit(ada));
        var sources = record.Get<SourceCommands>();
        Done(await sources.Add(ada, new() { Title = "A later issue", PublisherId = view.Article.PublisherId, PublishedOn = "2026-01-01" }));
        Done(await sources.Add(ada, new() { Title = "This article", PublisherId = view.Article.PublisherId, ArticleId = view.Article.Id, PublishedOn = "2025-11-13" }));

        var hop = Assert.Single(await record.Get<SourceQueries>().Offered(ada, view.Claims[0].Id));

        Assert.Equal("Port Gazette", hop.Hop.Name);
        Assert.Equal(["This article", "A later issue"], hop.Known.Select(s => s.Title));
        Assert.Empty(await record.Get<SourceQueries>().Offered(ada, Guid.NewGuid()));
    }
}
