using ClaimTracker.Text.Attributions;
using ClaimTracker.Web.Components.Claims;

namespace ClaimTracker.Web.Tests.Claims;

public sealed class SureWordsTests
{
    [Theory]
    [InlineData(0.95, 0.95, 0.99, null)]
    [InlineData(0.6, 0.65, 0.9, null)]
    [InlineData(0.59, 0.6, 0.97, "words unsure")]
    [InlineData(0.5, 0.9, 0.55, "speaker unsure")]
    [InlineData(0.5, 0.5, null, "words unsure")]
    [InlineData(0, 0.9, 0.0, "speaker unsure")]
    public void An_unsure_proposal_says_which_part_is_weaker(double whole, double spans, double? speaker, string? words) =>
        Assert.Equal(words, SureWords.Doubt(whole, new ConfidenceParts(whole, spans, speaker, null)));

    [Fact]
    public void The_tooltip_gives_each_part_and_never_promises_certainty()
    {
        Assert.Equal("88 % sure: words 92 %, speaker 99 %, date 81 %", SureWords.Percent(0.88, new(0.88, 0.92, 0.998, 0.81)));
        Assert.Equal("70 % sure: words 70 %", SureWords.Percent(0.7, new(0.7, 0.7, null, null)));
        Assert.Equal("70 % sure", SureWords.Percent(0.7, null));
        Assert.Null(SureWords.Percent(null, null));
    }
}
