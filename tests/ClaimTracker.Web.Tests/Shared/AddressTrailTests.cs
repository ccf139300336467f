using ClaimTracker.Web.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Tests.Shared;

/// <summary>A page that leads the address after itself, over a browser that takes its time.</summary>
public sealed class AddressTrailTests
{
    private readonly SlowBrowser browser = new();

    [Fact]
    public void A_held_key_never_goes_back_to_where_it_was_and_the_address_ends_where_it_ends()
    {
        var trail = new AddressTrail(browser);
        foreach (var claim in new[] { "2", "3", "4" })
            trail.Lead(("claim", claim), ("show", null));
        Assert.Equal(["http://localhost/articles?tint=said&claim=2"], browser.Asked);

        browser.Arrive();
        Assert.True(trail.IsOwn());
        Assert.Equal("http://localhost/articles?tint=said&claim=4", browser.Asked[^1]);
        Assert.True(trail.IsUnderWay);
        browser.Arrive();

        Assert.True(trail.IsOwn());
        Assert.False(trail.IsUnderWay);
        Assert.Equal(2, browser.Asked.Count);
    }

    [Fact]
    public void What_the_analyst_asks_for_is_taken_from_the_address()
    {
        var trail = new AddressTrail(browser);
        Assert.False(trail.IsOwn());
        trail.Lead(("claim", "2"));
        browser.Arrive();
        Assert.True(trail.IsOwn());

        browser.Go("http://localhost/articles?claim=7");

        Assert.False(trail.IsOwn());
    }

    [Fact]
    public void An_address_that_says_it_already_is_left_alone()
    {
        new AddressTrail(browser).Lead(("tint", "said"), ("show", null));

        Assert.Empty(browser.Asked);
    }

    private sealed class SlowBrowser : NavigationManager
    {
        public SlowBrowser() => Initialize("http://localhost/", "http://localhost/articles?tint=said");

        public List<string> Asked { get; } = [];

        public void Arrive() => Go(Asked[^1]);

        public void Go(string address)
        {
            Uri = address;
            NotifyLocationChanged(isInterceptedLink: false);
        }

        protected override void NavigateToCore(string uri, NavigationOptions options)
        {
            Assert.True(options.ReplaceHistoryEntry);
            Asked.Add(uri);
        }
    }
}
