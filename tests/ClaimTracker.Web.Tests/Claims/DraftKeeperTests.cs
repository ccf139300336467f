using ClaimTracker.Web.Components.Claims;
using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Web.Tests.Claims;

public sealed class DraftKeeperTests : IAsyncDisposable
{
    private readonly FakeTimeProvider clock = new(new(2024, 5, 4, 10, 13, 0, TimeSpan.Zero));
    private readonly List<(string Key, string Body)> kept = [];
    private readonly DraftKeeper keeper;
    private string typed = "";

    public DraftKeeperTests() => keeper = new(clock, (key, body) => { kept.Add((key, body)); return Task.CompletedTask; }, turn => turn(), () => { });

    public ValueTask DisposeAsync() => keeper.DisposeAsync();

    [Fact]
    public void What_is_typed_within_two_seconds_is_kept_once_with_the_last_letters()
    {
        Type("a");
        clock.Advance(TimeSpan.FromSeconds(1.5));
        Type("ab");
        Assert.Empty(kept);
        clock.Advance(TimeSpan.FromSeconds(.5));
        Assert.Equal([("claim/1", "ab")], kept);
        Assert.Equal("draft saved 10:13", keeper.Status);
    }

    [Fact]
    public void Long_typing_is_kept_every_two_seconds_and_not_after_it()
    {
        for (var second = 0; second < 5; second++)
        {
            Type(typed + "x");
            clock.Advance(TimeSpan.FromSeconds(1));
        }
        Assert.Equal(["xx", "xxxx"], kept.Select(k => k.Body));
    }

    [Fact]
    public async Task A_page_that_goes_away_keeps_what_waits()
    {
        Type("a");
        await keeper.DisposeAsync();
        Assert.Equal([("claim/1", "a")], kept);
    }

    [Fact]
    public void Saved_for_good_leaves_no_draft()
    {
        Type("a");
        keeper.Forget();
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(("", 0), (keeper.Status, kept.Count));
    }

    private void Type(string text)
    {
        typed = text;
        keeper.Touch("claim/1", () => typed);
    }
}
