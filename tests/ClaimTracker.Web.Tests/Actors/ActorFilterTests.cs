using ClaimTracker.Web.Components.Actors;

namespace ClaimTracker.Web.Tests.Actors;

public sealed class ActorFilterTests
{
    private static readonly Guid Actor = Guid.Parse("01900000-0000-7000-8000-0000000000aa");

    [Fact]
    public void A_filter_survives_its_address()
    {
        var filter = new ActorFilter('v', 'n', Actor, OwnWords: true, Changed: true, Accepted: true, From: new(2025, 3, 1), To: new(2025, 11, 30), FlaggedFirst: true);

        Assert.Equal(
            $"actors/{Actor}?said=verified&true=not-checkable&outlet={Actor}&only=own-words,changed,accepted&from=2025-03-01&to=2025-11-30&sort=worth-checking",
            Uri.UnescapeDataString(filter.Href(Actor)));
        Assert.Equal(filter, ActorFilter.Of("verified", "not-checkable", Actor, "own-words,changed,accepted", "2025-03-01", "2025-11-30", null, "worth-checking"));
    }

    [Fact]
    public void The_whole_range_is_asked_for_where_no_days_are()
    {
        Assert.Equal($"actors/{Actor}?range=whole", new ActorFilter(Whole: true).Href(Actor));
        Assert.Equal($"actors/{Actor}?from=2025-03-01", new ActorFilter(Whole: true, From: new(2025, 3, 1)).Href(Actor));
        Assert.Equal(new ActorFilter(Whole: true), ActorFilter.Of(null, null, null, null, null, null, "whole"));
    }

    [Fact]
    public void What_an_address_says_wrongly_filters_nothing() =>
        Assert.Equal(new ActorFilter(), ActorFilter.Of("maybe", "", null, "everything", "yesterday", "2025-13-01"));
}
