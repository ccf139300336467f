using AngleSharp.Dom;
using Bunit;
using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text.Speakers;
using ClaimTracker.Web.Components.Actors;
using ClaimTracker.Web.Components.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Actors;

public sealed class ActorPagesTests : PageTest
{
    private const string Text = "Tolls\n\nMira Okonjo said the toll stays. Mira Okonjo said the toll goes up. Mira Okonjo said the lock is open.";

    private Guid article, mira;

    protected override async Task Arrange()
    {
        article = Done(await Get<ArticleCommands>().Add(Ada, new(Text, Publisher: "Port Gazette", PublishedOn: new(2025, 9, 12)))).RowId;
        mira = Done(await Get<ActorCommands>().Create(Ada, new("Mira Okonjo", ActorKind.Person, ["M. Okonjo"], [new() { Title = "Minister of harbours", Since = "2024-02-12" }]))).RowId;
    }

    [Fact]
    public async Task A_claim_asked_for_stands_out_in_picture_and_list_with_its_day_and_both_answers()
    {
        var (stays, _) = await Claims();
        Done(await Get<AssessmentCommands>().Assess(Ada, new(stays, Question.Said, Answer.Verified, null, null, 0)));
        Done(await Get<AssessmentCommands>().Assess(Ada, new(stays, Question.True, Answer.Disputed, null, null, 0)));

        var actor = Open($"?claim={stays}");

        var row = actor.Find("li[aria-current=true]");
        Assert.Equal(
            ("4 Mar 2025", "said the toll stays", "said: verified; true: disputed", "said: verified; true: disputed"),
            (row.QuerySelector("time")!.TextContent, Words(row.QuerySelector(".tx")!), row.QuerySelector(".rsn")!.TextContent, row.QuerySelector("svg")!.GetAttribute("aria-label")));
        Assert.Equal("said the toll stays, said 4 Mar 2025, said: verified; true: disputed", actor.Find("a.pt.on").GetAttribute("aria-label"));
        Assert.Equal($"r{stays}", actor.Find("a.pt.on").GetAttribute("data-row"));
    }

    [Fact]
    public async Task The_date_fields_hold_the_days_that_the_picture_shows_and_a_change_of_one_keeps_the_other()
    {
        await Claims();
        var actor = Open();
        var days = actor.FindAll("input.day").Select(d => d.GetAttribute("value")).ToList();
        Assert.Equal(actor.Find(".range h2").TextContent, EdtfWords.Of($"{days[0]}/{days[1]}"));

        actor.FindAll("input.day")[0].Change("2025-03-01");

        Assert.EndsWith($"?from=2025-03-01&to={days[1]}", Get<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_position_is_drawn_named_in_its_row_and_can_be_filtered_for()
    {
        var (stays, goesUp) = await Claims();
        Done(await Get<ClaimCommands>().Relate(Ada, goesUp, stays, RelationKind.Contradicts));

        var actor = Open();
        Assert.Equal("changed position after 6 months", actor.Find(".main .sw").TextContent);
        Assert.Equal("changed position", actor.Find($"#r{goesUp} .tag").TextContent);
        Assert.Equal(["All claims 3", "Changed position 2", "Worth checking 1", "Own words 0", "Without proposals 3"], actor.FindAll("a.chip").Select(Words));

        Assert.Empty(actor.FindAll($"#r{stays} .tag"));
        var filtered = Open("?only=changed");
        Assert.Equal(["said the toll stays", "said the toll goes up"], Rows(filtered));
        Assert.Single(filtered.FindAll(".main .arc"));
    }

    [Fact]
    public async Task The_list_is_in_step_with_the_days_in_the_address_and_leads_back_to_all_of_them()
    {
        await Claims();

        var actor = Open("?from=2025-09-01&to=2025-09-30");

        Assert.Equal("1–30 Sep 2025", actor.Find(".range h2").TextContent);
        Assert.Equal("1 of 3 claims, by when they were said", actor.Find(".range .num").TextContent);
        Assert.Equal(["said the toll goes up"], Rows(actor));
        Assert.Equal("2 more outside of these days. Show the whole range", Words(actor.Find("p.foot-note")));
        Assert.Equal($"actors/{mira}?range=whole", actor.Find("p.foot-note a").GetAttribute("href"));
        Assert.Equal("Nothing was said in these days. Show the whole range", Words(Open("?from=2025-06-10&to=2025-06-20").Find(".none-yet")));
    }

    [Fact]
    public async Task What_is_worth_checking_can_stand_first_and_what_no_claim_fits_says_so()
    {
        await Claims();

        Assert.Equal(["said the toll stays", "said the lock is open", "said the toll goes up"], Rows(Open()));
        Assert.Equal(["said the toll goes up", "said the toll stays", "said the lock is open"], Rows(Open("?sort=worth-checking")));
        Assert.Equal("No claim fits these filters", Open("?said=disputed").Find(".empty h2").TextContent);
    }

    [Fact]
    public async Task A_claim_without_a_date_stands_below_the_dated_ones()
    {
        await Claims();
        await Claim("the lock is open", null);

        var actor = Open();

        Assert.Equal("said the lock is open", Words(actor.Find("section[aria-labelledby=undated] .tx")));
        Assert.Equal("3 of 4 claims, by when they were said", actor.Find(".range .num").TextContent);
    }

    [Fact]
    public void An_actor_who_said_nothing_yet_has_name_role_and_the_way_to_the_articles()
    {
        var actor = Open();

        Assert.Equal(("Mira Okonjo", "Nothing said yet"), (actor.Find("h1").TextContent, actor.Find(".empty h2").TextContent));
        Assert.Equal("Minister of harbours since 12 Feb 2024", Words(actor.Find(".role")));
        Assert.Equal("articles", actor.Find(".empty a").GetAttribute("href"));
    }

    [Fact]
    public async Task Names_and_roles_are_edited_in_place_and_a_date_that_is_none_says_why()
    {
        var actor = Open();
        await actor.Find(".alias button").ClickAsync(new());
        actor.Find("#ac-name").Change("Mira Okonjo-Vale");
        actor.Find("[aria-label=Since]").Change("last spring");
        await actor.Find("form.actor-form").SubmitAsync();
        Assert.StartsWith("\"last spring\" is no EDTF date", actor.Find("[role=alert]").TextContent, StringComparison.Ordinal);

        actor.Find("[aria-label=Since]").Change("2024");
        await actor.Find("form.actor-form").SubmitAsync();

        actor.WaitForAssertion(() => Assert.Equal(
            ("Mira Okonjo-Vale", "Minister of harbours since 2024"), (actor.Find("h1").TextContent, Words(actor.Find(".role")))));
    }

    [Fact]
    public async Task What_several_say_together_is_marked_so_and_the_group_leads_to_each()
    {
        var tam = Done(await Get<ActorCommands>().Create(Ada, new("Tam Reyes", ActorKind.Person, [], []))).RowId;
        var both = Done(await Get<ActorCommands>().Create(Ada, new("Mira Okonjo and Tam Reyes", ActorKind.Group, [], [], Members: [mira, tam]))).RowId;
        await Claims();
        await Claim("the toll stays", "2025-10-01", speaker: both);

        Assert.Equal("jointly", Open().Find(".cl .tag").TextContent);
        Assert.Equal(["said the toll stays"], Rows(Open(actor: tam)));
        var group = Open(actor: both);
        Assert.Empty(group.FindAll(".cl .tag"));
        Assert.Equal(["Mira Okonjo actors/" + mira, "Tam Reyes actors/" + tam], group.FindAll(".alias a").Select(a => $"{a.TextContent} {a.GetAttribute("href")}"));

        await group.Find(".alias button").ClickAsync(new());
        await group.Find("[aria-label='Tam Reyes does not speak with them']").ClickAsync(new());
        await group.Find("form.actor-form").SubmitAsync();

        group.WaitForAssertion(() => Assert.Equal(["Mira Okonjo"], group.FindAll(".alias a").Select(a => a.TextContent)));
        Assert.Equal("Nothing said yet", Open(actor: tam).Find(".empty h2").TextContent);

        await group.Find(".alias button:last-of-type").ClickAsync(new());
        await group.Find("#actor-field").InputAsync(new() { Value = "Tam" });
        group.WaitForElement("[role=option]");
        await group.Find("#actor-field").KeyDownAsync(Key.Down);
        await group.Find("#actor-field").KeyDownAsync(Key.Enter);
        await group.Find("form.actor-form").SubmitAsync();

        group.WaitForAssertion(() => Assert.Equal(["Mira Okonjo", "Tam Reyes"], group.FindAll(".alias a").Select(a => a.TextContent)));
    }

    [Fact]
    public async Task The_list_has_name_kind_claims_and_when_each_last_spoke()
    {
        await Claims();
        Done(await Get<ActorCommands>().Create(Ada, new("Valdor", ActorKind.State, [], [])));

        var rows = List().FindAll("tbody tr");

        Assert.Equal(["Mira Okonjo Minister of harbours|Person|3|9 Sep 2025", "Port Gazette|Outlet|0|", "Valdor|State|0|"], rows.Select(Cells));
        Assert.Equal(["Valdor|State|0|"], List("?kind=state").FindAll("tbody tr").Select(Cells));
        Assert.Equal(["Mira Okonjo Minister of harbours|Person|3|9 Sep 2025"], List("?text=m.%20okonjo").FindAll("tbody tr").Select(Cells));
        Assert.Equal("No actor here", List("?text=nobody").Find(".empty h2").TextContent);
    }

    [Fact]
    public async Task A_long_list_is_paged_and_the_page_stands_in_the_address()
    {
        for (var i = 0; i < 50; i++)
            Done(await Get<ActorCommands>().Create(Ada, new($"Council {i:00}", ActorKind.Organisation, [], [])));

        var first = List();
        Assert.Equal(("1–50 of 52", "Next", "actors?page=2"), Pages(first));
        var second = List("?page=2");
        Assert.Equal(("51–52 of 52", "Previous", "actors"), Pages(second));
        Assert.Equal(["Mira Okonjo Minister of harbours|Person|0|", "Port Gazette|Outlet|0|"], second.FindAll("tbody tr").Select(Cells));
    }

    private async Task<(Guid Stays, Guid GoesUp)> Claims()
    {
        var stays = await Claim("the toll stays", "2025-03-04");
        await Claim("the lock is open", "2025-07-02");
        return (stays, await Claim("the toll goes up", "2025-09-09", flag: true));
    }

    private async Task<Guid> Claim(string content, string? said, bool flag = false, Guid? speaker = null)
    {
        var start = Text.IndexOf(content, StringComparison.Ordinal);
        return Done(await Get<ClaimCommands>().Create(Ada, article, new()
        {
            ActorId = speaker ?? mira,
            Said = said,
            Spans = [new(SpanRole.Cue, start - 5, start - 1), new(SpanRole.Content, start, start + content.Length)],
            WorthChecking = flag,
        })).RowId;
    }

    private IRenderedComponent<ActorPage> Open(string query = "", Guid? actor = null)
    {
        var id = actor ?? mira;
        Get<NavigationManager>().NavigateTo($"actors/{id}{query}");
        var page = Render<ActorPage>(p => p.Add(a => a.Id, id));
        page.WaitForElement("h1");
        return page;
    }

    private IRenderedComponent<ActorsPage> List(string query = "")
    {
        Get<NavigationManager>().NavigateTo($"actors{query}");
        var list = Render<ActorsPage>();
        list.WaitForElement("tbody, .empty");
        return list;
    }

    private static List<string> Rows(IRenderedComponent<ActorPage> actor) => [.. actor.FindAll(".cl .tx").Select(Words)];

    private static (string Shown, string Way, string? Href) Pages(IRenderedComponent<ActorsPage> list) =>
        (list.Find(".pages .num").TextContent, list.Find(".pages a").TextContent, list.Find(".pages a").GetAttribute("href"));

    private static string Cells(IElement row) => string.Join('|', row.QuerySelectorAll("td").Take(4).Select(Words));
}
