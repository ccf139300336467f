using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Drafts;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Tests.Databases;
using ClaimTracker.Data.Timelines;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Accounts;

public sealed class PermissionsTests
{
    [Theory]
    [InlineData(Role.None, new Deed[] { })]
    [InlineData(Role.Reader, new[] { Deed.Read })]
    [InlineData(Role.Analyst, new[] { Deed.Read, Deed.Decide })]
    [InlineData(Role.Editor, new[] { Deed.Read, Deed.Decide, Deed.Remove, Deed.Grade })]
    [InlineData(Role.Admin, new[] { Deed.Read, Deed.Decide, Deed.Remove, Deed.Grade, Deed.Administer })]
    public void Each_role_may_what_is_named_and_nothing_else(Role role, Deed[] may)
    {
        var analyst = new Analyst { Name = "Clerk", Role = role };

        Assert.Equal(may, Enum.GetValues<Deed>().Where(d => Permissions.May(analyst, d)));
        Assert.False(Permissions.May(analyst, (Deed)99));
    }

    [Fact]
    public void Who_was_removed_or_is_not_known_may_nothing()
    {
        var removed = new Analyst { Name = "Clerk", Role = Role.Admin, Hidden = true };

        Assert.All(Enum.GetValues<Deed>(), deed => Assert.False(Permissions.May(removed, deed) || Permissions.May(null, deed)));
        Assert.Equal("Sign in first: nobody is known by this name.", Permissions.Refusal(null, Deed.Read));
    }

    [Theory]
    [InlineData(Role.None, Deed.Read, "Sign in first: nobody is known by this name.")]
    [InlineData(Role.Reader, Deed.Decide, "Clerk may read, but not decide: ask an administrator for the role of an analyst.")]
    [InlineData(Role.Analyst, Deed.Remove, "Clerk may not remove: ask an editor.")]
    [InlineData(Role.Analyst, Deed.Grade, "Clerk may not grade publishers: ask an editor.")]
    [InlineData(Role.Editor, Deed.Administer, "Clerk may not do this: ask an administrator.")]
    public void A_refusal_says_whom_to_ask(Role role, Deed deed, string refusal) =>
        Assert.Equal(refusal, Permissions.Refusal(new() { Name = "Clerk", Role = role }, deed));

    [Theory, EachDatabase]
    public async Task A_command_asks_the_database_what_the_analyst_may_now(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var clerk = await record.AddAnalyst("Clerk", Role.Reader);
        clerk.Role = Role.Admin;
        var stranger = new Analyst { Name = "Stranger", Role = Role.Admin };

        Assert.Equal(
            "Clerk may read, but not decide: ask an administrator for the role of an analyst.",
            Refused(await record.Get<ArticleCommands>().Add(clerk, new(SmallRecord.Text))));
        Assert.Equal("Sign in first: nobody is known by this name.", Refused(await record.Get<ArticleCommands>().Add(stranger, new(SmallRecord.Text))));
    }

    [Fact]
    public async Task No_query_answers_who_may_not_read()
    {
        await using var record = await TestRecord.On(Provider.Sqlite);
        var nobody = new Analyst { Name = "Nobody" };
        Func<Task>[] queries =
        [
            () => record.Get<ArticleQueries>().List(nobody, new()),
            () => record.Get<ArticleQueries>().Get(nobody, Guid.Empty),
            () => record.Get<ClaimQueries>().Get(nobody, Guid.Empty),
            () => record.Get<ClaimQueries>().Waiting(nobody, new()),
            () => record.Get<ClaimQueries>().CountWaiting(nobody),
            () => record.Get<ActorQueries>().List(nobody, new()),
            () => record.Get<ActorQueries>().Get(nobody, Guid.Empty),
            () => record.Get<ActorQueries>().Find(nobody, ""),
            () => record.Get<SourceQueries>().List(nobody, new()),
            () => record.Get<SourceQueries>().Get(nobody, Guid.Empty),
            () => record.Get<SourceQueries>().Publishers(nobody),
            () => record.Get<SourceQueries>().Offered(nobody, Guid.Empty),
            () => record.Get<TimelineQueries>().OfActor(nobody, new(Guid.Empty)),
            () => record.Get<HistoryQueries>().Of(nobody, Guid.Empty),
            () => record.Get<HistoryQueries>().OfClaim(nobody, Guid.Empty),
            () => record.Get<DraftStore>().Save(nobody, "key", "{}"),
            () => record.Get<DraftStore>().Load(nobody, "key"),
            () => record.Get<DraftStore>().Drop(nobody, "key"),
        ];

        foreach (var query in queries) await Assert.ThrowsAsync<UnauthorizedAccessException>(query);
    }
}
