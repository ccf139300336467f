using AngleSharp.Dom;
using Bunit;
using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;
using ClaimTracker.Web.Components.Settings;
using ClaimTracker.Web.Components.Shared;
using ClaimTracker.Web.Splitting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor;

namespace ClaimTracker.Web.Tests.Settings;

public sealed class LearningSectionTests : PageTest
{
    private const string Said = "Kim said the pier is closed.", Noted = "Vask noted that the crane is old.";

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    public LearningSectionTests()
    {
        Services.AddSingleton<TimeProvider>(clock);
        Services.AddSingleton<TeamLearning>();
    }

    [Fact]
    public async Task Before_there_are_enough_decisions_it_says_how_many_are_missing()
    {
        await Decide(3);
        await Get<TeamLearning>().Learn(Cancel);

        var section = Render<LearningSection>();

        Assert.Equal(
            "Not enough decisions yet. It begins with 100, 20 of them rejections, in 10 articles. So far: 6 decisions, 3 rejections, 3 articles.",
            Words(section.Find("p[role=status]")));
        Assert.Empty(section.FindAll("dl"));
    }

    [Fact]
    public async Task What_was_learnt_is_shown_can_be_switched_off_and_forgotten_and_the_toast_undoes_it()
    {
        await Decide(55);
        await Get<TeamLearning>().Learn(Cancel);
        var section = Render<LearningSection>();
        var toasts = Render<MudSnackbarProvider>();

        Assert.Equal("Learned from 110 decisions. Its confidence in new proposals follows what you accept, correct and reject.", Words(section.Find("p[role=status]")));
        Assert.Equal(["noted", "said"], section.FindAll(".lesson i").Select(Words));
        Assert.Equal("Kim is Kim Yo-jong", Words(section.Find(".lesson q").ParentElement!));
        Assert.Contains("0 of 55 accepted as proposed", section.Find("dl").TextContent, StringComparison.Ordinal);

        await section.FindAll("button").Single(b => Words(b) == "Switch learning off").ClickAsync(new());
        section.WaitForAssertion(() => Assert.Equal("Learning is switched off. New proposals are the splitter’s own.", Words(section.Find("p[role=status]"))));
        Assert.Null(await Get<TeamLearning>().ModelFor(invented: false, Cancel));
        await toasts.WaitForElement(".toast button").ClickAsync(new());
        section.WaitForAssertion(() => Assert.StartsWith("Learned from 110 decisions.", Words(section.Find("p[role=status]")), StringComparison.Ordinal));

        await section.FindAll("button").Single(b => Words(b) == "Forget and learn anew").ClickAsync(new());
        section.WaitForAssertion(() => Assert.EndsWith("So far: 0 decisions, 0 rejections, 0 articles since 1 Mar 2026, 09:00 UTC.", Words(section.Find("p[role=status]")), StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_learns_in_the_background_some_seconds_after_decisions_and_never_for_the_invented_sample()
    {
        var learning = Get<TeamLearning>();
        var learnt = new SemaphoreSlim(0);
        learning.Learnt += () => learnt.Release();
        await learning.StartAsync(Cancel);
        await learnt.WaitAsync(Cancel);
        Assert.Null(learning.Now!.Lessons.Model);

        await Decide(55);
        while (!await learnt.WaitAsync(20, Cancel))
            clock.Advance(TeamLearning.Rest);

        Assert.Equal(110, learning.Now.Lessons.Decisions);
        Assert.NotNull(await learning.ModelFor(invented: false, Cancel));
        Assert.Null(await learning.ModelFor(invented: true, Cancel));
        await learning.StopAsync(Cancel);
    }

    // Of each article "said" is accepted, for Kim Yo-jong, and "noted" rejected; all rejections and corrections are a command each.
    private async Task Decide(int articles)
    {
        var (said, noted) = (new List<ClaimCard>(), new List<SeenClaim>());
        for (var i = 0; i < articles; i++)
        {
            var text = $"Number {i}.\n\n{Said}\n\n{Noted}";
            var id = Assert.IsType<Outcome.Done>(await Get<ArticleCommands>().Add(Ada, new(text))).RowId;
            Assert.IsType<Outcome.Done>(await Get<SplitCommands>().Save(Analyst.Splitter, id, Split(text)));
            var claims = (await Get<ArticleQueries>().Get(Ada, id))!.Claims;
            said.Add(claims[0]);
            noted.Add(new(claims[1].Id, 1));
        }
        Assert.IsType<Outcome.Done>(await Get<ClaimCommands>().Reject(Ada, noted));
        foreach (var claim in said)
            Assert.IsType<Outcome.Done>(await Get<ClaimCommands>().Edit(
                Ada, claim.Id, 1, claim.ToForm() with { ActorId = null, NewActor = new("Kim Yo-jong", ActorKind.Person) }));
    }

    private static SplitResult Split(string text)
    {
        TextSpan Find(string words) => new(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);
        ProposedClaim Claim(string who, string cue, string what) => new(
            new([Find(who)], [Find(cue)], [Find(what)], 0.9), new(who, ActorKind.Person, [], "named here"), $"{who} {cue} {what}.", null, Quotation.Indirect, null, [], 0.8);
        return new(
            new(text, null, null, null, null, [new(new(0, text.Length), ParagraphKind.Body)], [], true),
            [Claim("Kim", "said", "the pier is closed"), Claim("Vask", "noted", "the crane is old")]);
    }
}
