using ClaimTracker.Web.Components.Actors;

namespace ClaimTracker.Web.Tests.Actors;

public sealed class ActorFilterTests
{
    private static readonly Guid Actor = Guid.Parse("01900000-0000-7000-8000-0000000000aa");

    [Fact]
    public void A_filter_survives_its_address()
    {
        var filter = new ActorFilter('v', 'n', Actor, OwnWords: true, Accepted: true, From: new(2025, 3, 1), To: new(2025, 11, 30));

        Assert.Equal(
            $"actors/{Actor}?said=verified&true=not-checkable&outlet={Actor}&only=own-words,accepted&from=2025-03-01&to=2025-11-30",
            Uri.UnescapeDataString(filter.Href(Actor)));
        Assert.Equal(filter, ActorFilter.Of("verified", "not-checkable", Actor, "own-words,accepted", "2025-03-01", "2025-11-30"));
    }

    [Fact]
    public void What_an_address_says_wrongly_filters_nothing() =>
        Assert.Equal(new ActorFilter(), ActorFilter.Of("maybe", "", null, "everything", "yesterday", "2025-13-01"));
}
