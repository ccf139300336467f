using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Tests.Speakers;

public sealed class OfficeTests
{
    [Theory]
    [InlineData("the harbour minister", "Minister of harbours, Valdoria")]
    [InlineData("The Valdoran harbour minister, who took office in May", "Minister of harbours, Valdoria")]
    [InlineData("harbour minister", "Minister for Harbours and Bridges")]
    [InlineData("the French foreign minister", "Foreign minister of France")]
    [InlineData("the South Korean president", "President of South Korea")]
    [InlineData("Russia’s finance minister", "Minister of Finance, Russian Federation")]
    [InlineData("the UK's PM", "Prime minister of the United Kingdom")]
    [InlineData("the mayor of Port Lindgarde", "Mayor, Port Lindgarde")]
    [InlineData("the deputy governor of the central bank", "Deputy governor, Central Bank of Valdoria")]
    [InlineData("the presidential spokesman", "Spokesman for the President")]
    [InlineData("the current transport secretary", "Chair of the council and secretary for transport")]
    public void A_description_means_the_office_in_whatever_order_it_is_worded(string called, string held) =>
        Assert.True(Office.Read(called)!.Means(Office.Read(held)!));

    [Theory]
    [InlineData("the harbour minister", "Deputy minister of harbours")]
    [InlineData("the deputy harbour minister", "Minister of harbours")]
    [InlineData("the harbour minister's spokesman", "Minister of harbours")]
    [InlineData("the Austrian chancellor", "Chancellor of Australia")]
    [InlineData("the finance minister", "Minister of harbours")]
    [InlineData("the minister", "Minister of harbours")]
    [InlineData("the harbour master", "Minister of harbours")]
    [InlineData("the president of Valdoria", "President of Norlandia")]
    public void And_no_other(string called, string held) => Assert.False(Office.Read(called)!.Means(Office.Read(held)!));

    [Theory]
    [InlineData("a harbour minister")]
    [InlineData("two deputy ministers")]
    [InlineData("the harbour ministers")]
    [InlineData("another minister of state")]
    [InlineData("")]
    [InlineData("— , —")]
    public void Whoever_is_no_particular_holder_has_no_office(string called) => Assert.Null(Office.Read(called));

    [Theory]
    [InlineData("the former harbour minister", true)]
    [InlineData("the ex-president of France", true)]
    [InlineData("the ex-harbour minister", true)]
    [InlineData("the new harbour minister", false)]
    public void It_may_have_been_held_earlier(string called, bool former) => Assert.Equal(former, Office.Read(called)!.Former);
}
