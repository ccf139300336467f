using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Tests.Databases;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Speakers;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Articles;

public sealed class SplitCommandsTests
{
    [Theory, EachDatabase]
    public async Task A_proposal_is_kept_with_anchors_date_chain_and_reasons(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();

        var view = await record.Read(ada, await record.AddSplit(ada));

        var claim = view.Claims[0];
        Assert.Equal(
            [
                (SpanRole.Speaker, "Edda Winlow"), (SpanRole.Cue, "said"), (SpanRole.Time, "on Wednesday"),
                (SpanRole.Content, "the barrier will leak before the winter is out"),
            ],
            claim.Spans.Select(s => (s.Role, s.Exact)));
        Assert.All(claim.Spans, s => Assert.Equal(s.Exact, view.Snapshot.Text[s.Start..s.End]));
        Assert.Equal(("Port Gazette, 13 November 2025\n\n", " said on Wednesday the barrier wi"[..32]), (claim.Spans[0].Prefix, claim.Spans[0].Suffix));
        Assert.Equal(
            ("2025-11-12", "on Wednesday", new DateOnly(2025, 11, 13), "weekday: the last one before publication", false),
            (claim.Said.Edtf, claim.Said.Phrase, claim.Said.Reference!.Value, claim.Said.Rule, claim.Said.Inferred));
        Assert.Equal((new DateOnly(2025, 11, 12).DayNumber, new DateOnly(2025, 11, 12).DayNumber), (claim.Said.Earliest!.Value, claim.Said.Latest!.Value));
        Assert.Equal([("Port Gazette", ActorKind.Outlet, view.Article.PublisherId)], claim.Chain.Select(h => (h.Name, h.Kind, h.ActorId)));
        Assert.Equal((1, "named here", 0.91), (claim.Number, claim.SpeakerReason, claim.Confidence));
        Assert.Equal((0.91, 0.95, 0.96, 0.7), (claim.Parts!.Whole, claim.Parts.Spans, claim.Parts.Speaker, claim.Parts.SaidAt));
        Assert.True(view.Claims[1].Said.Inferred);
        Assert.Equal(SplitState.Done, view.Article.SplitState);
        Assert.Equal(Split().Document.Paragraphs, view.Layout!.Paragraphs);
        Assert.Equal(Split().Document.Furniture, view.Layout.Furniture);
    }

    [Theory, EachDatabase]
    public async Task Splitting_again_leaves_what_analysts_touched_and_renews_the_rest(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var id = await record.AddSplit(ada);
        var first = await record.Read(ada, id);
        Done(await record.Get<ClaimCommands>().Edit(ada, first.Claims[0].Id, 1, first.Claims[0].ToForm() with { Statement = "Mine." }));
        var split = Split();
        var again = split with
        {
            Claims =
            [
                split.Claims[0] with { Statement = "The splitter's new sentence." },
                split.Claims[1] with { Statement = "Better now.", Repeats = 0 },
            ],
        };

        Done(await record.Get<SplitCommands>().Save(Analyst.Splitter, id, again));

        var view = await record.Read(ada, id);
        Assert.Equal([(first.Claims[0].Id, "Mine.", null), (first.Claims[1].Id, "Better now.", first.Claims[0].Id)],
            view.Claims.Select(c => (c.Id, c.Statement, c.RepeatsId)));
    }

    [Theory, EachDatabase]
    public async Task A_proposal_that_the_splitter_no_longer_makes_goes_unless_somebody_decided_on_it(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var id = await record.AddSplit(ada);
        var first = await record.Read(ada, id);
        Done(await record.Get<ClaimCommands>().Reject(ada, first.Claims[1].Id, 1));

        Done(await record.Get<SplitCommands>().Save(Analyst.Splitter, id, Split() with { Claims = [] }));

        Assert.Equal([first.Claims[1].Id], (await record.Read(ada, id)).Claims.Select(c => c.Id));
    }

    [Theory, EachDatabase]
    public async Task What_an_analyst_gave_for_the_article_stands(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var added = Done(await record.Get<ArticleCommands>().Add(
            ada, new(SmallRecord.Text, "My title", null, new(2025, 11, 20), "The Lantern")));

        Done(await record.Get<SplitCommands>().Save(Analyst.Splitter, added.RowId, Split()));

        var view = await record.Read(ada, added.RowId);
        Assert.Equal(("My title", "The Lantern", new DateOnly(2025, 11, 20)), (view.Article.Title, view.Publisher, view.Article.PublishedOn!.Value));
    }

    [Theory, EachDatabase]
    public async Task The_hour_of_publication_is_kept_in_utc_with_the_articles_zone(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var added = Done(await record.Get<ArticleCommands>().Add(ada, new(SmallRecord.Text)));
        var split = Split();
        var published = new Published(new(2025, 11, 13), new(6, 19), "CET", TimeSpan.FromHours(1), null);

        Done(await record.Get<SplitCommands>().Save(Analyst.Splitter, added.RowId, split with { Document = split.Document with { Published = published } }));

        var article = (await record.Read(ada, added.RowId)).Article;
        Assert.Equal(
            (new DateTime(2025, 11, 13, 5, 19, 0, DateTimeKind.Utc), DateTimeKind.Utc, "CET", 60),
            (article.PublishedAt!.Value, article.PublishedAt.Value.Kind, article.Zone, article.ZoneMinutes));
    }

    [Fact]
    public async Task A_text_that_is_not_English_says_so()
    {
        await using var record = await TestRecord.On(Provider.Sqlite);
        var ada = await record.Sign();
        var added = Done(await record.Get<ArticleCommands>().Add(ada, new(SmallRecord.Text)));
        var split = Split();

        Done(await record.Get<SplitCommands>().Save(
            Analyst.Splitter, added.RowId, split with { Claims = [], Document = split.Document with { IsEnglish = false } }));

        var article = (await record.Read(ada, added.RowId)).Article;
        Assert.Equal((SplitState.NotEnglish, "und"), (article.SplitState, article.Language));
    }

    [Fact]
    public async Task A_split_of_another_text_is_refused()
    {
        await using var record = await TestRecord.On(Provider.Sqlite);
        var ada = await record.Sign();
        var added = Done(await record.Get<ArticleCommands>().Add(ada, new("Another text")));

        Assert.Equal(
            "The article has another text by now: split it again.",
            Refused(await record.Get<SplitCommands>().Save(Analyst.Splitter, added.RowId, Split())));
    }

    [Theory, EachDatabase]
    public async Task The_same_name_in_a_second_article_is_the_same_actor_but_a_descriptor_is_not(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var first = await record.Read(ada, await record.AddSplit(ada));
        var second = await record.Read(ada, await record.AddSplit(ada, SmallRecord.Text + " "));

        Assert.Equal(first.Claims[0].ActorId, second.Claims[0].ActorId);
        Assert.NotEqual(first.Claims[1].ActorId, second.Claims[1].ActorId);
        Assert.Equal(first.Article.PublisherId, second.Article.PublisherId);
    }

    [Theory, EachDatabase]
    public async Task An_alias_is_recognised_whatever_its_case_apostrophe_or_article(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var winlow = Done(await record.Get<ActorCommands>().Create(ada, new("E. M. Winlow", ActorKind.Person, ["EDDA  WINLOW"], [])));
        var gazette = Done(await record.Get<ActorCommands>().Create(ada, new("The Port Gazette", ActorKind.Organisation, [], [])));

        var view = await record.Read(ada, await record.AddSplit(ada));

        Assert.Equal((winlow.RowId, gazette.RowId), (view.Claims[0].ActorId, view.Article.PublisherId));
    }

    [Theory, EachDatabase]
    public async Task A_name_that_two_actors_share_is_left_open(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        foreach (var name in new[] { "Edda Winlow (engineer)", "Edda Winlow (painter)" })
            Done(await record.Get<ActorCommands>().Create(ada, new(name, ActorKind.Person, ["Edda Winlow"], [])));

        var claim = (await record.Read(ada, await record.AddSplit(ada))).Claims[0];

        Assert.Equal((null, true, "Edda Winlow"), (claim.ActorId, claim.SpeakerUnsure, claim.SpeakerText));
    }

    [Theory, EachDatabase]
    public async Task An_unsure_speaker_keeps_the_candidates(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var added = Done(await record.Get<ArticleCommands>().Add(ada, new(SmallRecord.Text)));
        var split = Split();
        var unsure = split.Claims[0] with { Speaker = new(null, ActorKind.Person, ["Edda Winlow", "Jorun Vask"], "two women are named") };

        Done(await record.Get<SplitCommands>().Save(Analyst.Splitter, added.RowId, split with { Claims = [unsure] }));

        var claim = (await record.Read(ada, added.RowId)).Claims[0];
        Assert.Equal((null, true, "Edda Winlow\nJorun Vask"), (claim.ActorId, claim.SpeakerUnsure, claim.SpeakerReason));
    }

    [Theory, EachDatabase]
    public async Task Invented_actors_never_meet_real_ones(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var real = await record.Read(ada, await record.AddSplit(ada));
        var invented = await record.Read(ada, await record.AddSplit(ada, SmallRecord.Text + " ", invented: true));

        Assert.NotEqual(real.Claims[0].ActorId, invented.Claims[0].ActorId);
        Assert.NotEqual(real.Article.PublisherId, invented.Article.PublisherId);
    }
}
