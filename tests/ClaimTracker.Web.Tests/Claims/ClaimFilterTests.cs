using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Web.Components.Claims;

namespace ClaimTracker.Web.Tests.Claims;

public sealed class ClaimFilterTests
{
    [Fact]
    public void An_address_gives_the_filter_and_the_filter_the_address()
    {
        var filter = ClaimFilter.Of("toll & ferry", "not-checkable", "disputed", "accepted", "worth-checking", 3);

        Assert.Equal(new("toll & ferry", 'n', 'd', ClaimState.Accepted, true, 3), filter);
        Assert.Equal("claims?text=toll%20%26%20ferry&said=not-checkable&true=disputed&state=accepted&only=worth-checking&page=3", filter.Href);
    }

    [Theory]
    [InlineData("sure", Sureness.Sure)]
    [InlineData("unsure", Sureness.Unsure)]
    public void Sure_and_unsure_proposals_are_asked_for_by_their_word_and_the_surest_first(string word, Sureness sureness)
    {
        var filter = ClaimFilter.Of(null, null, null, null, word, null, "surest");

        Assert.Equal((sureness, true, true), (filter.Request.Sureness!.Value, filter.Request.SurestFirst, filter.Narrows));
        Assert.Equal($"claims?only={word}&order=surest", filter.Href);
        Assert.False((filter with { Sureness = null }).Narrows);
    }

    [Fact]
    public void What_an_address_cannot_mean_filters_nothing()
    {
        var filter = ClaimFilter.Of(" ", "maybe", "", "removed", "all", -4);

        Assert.Equal((new ClaimFilter(), false, "claims"), (filter, filter.Narrows, filter.Href));
    }

    [Fact]
    public void An_answer_of_the_menu_stands_for_all_its_reasons()
    {
        var request = new ClaimFilter(Said: 'n', True: 'u', Page: 2).Request;

        Assert.Equal([Answer.Position, Answer.Promise, Answer.Opinion], request.WasSaid!);
        Assert.Equal([Answer.NotLookedAt, Answer.NotEstablished], request.IsTrue!);
        Assert.Equal((50, 50), (request.Skip, request.Take));
    }
}
