using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Speakers;
using ClaimTracker.Text.Tests.Speakers;
using Xunit;

namespace ClaimTracker.Text.Tests.Attributions;

public class FormulasTests
{
    [Theory]
    [InlineData("The office did not immediately respond to a request for comment.", "The office | did not immediately respond | to a request for comment")]
    [InlineData("Vorn spoke, but his office hasn’t answered questions.", "his office | hasn’t answered | questions")]
    [InlineData("The ministry declined to comment on the plan, the third.", "The ministry | declined | to comment on the plan")]
    [InlineData("The Argus quoted Vorn as saying that the dam was safe.", "Vorn | saying | that the dam was safe")]
    [InlineData("They laughed at Vorn’s earlier claim that the dam was “safe, and dry”, she wrote.",
        "Vorn’s | earlier claim | that the dam was “safe, and dry”")]
    [InlineData("A promise by the council to mend it came late.", "the council | promise | to mend it came late")]
    [InlineData("He did not respond to treatment.", null)]
    [InlineData("Its threat to the north is real.", null)]
    [InlineData("Her claim that was rejected is old.", null)]
    public void A_formula_of_news_attributes_where_the_network_saw_nothing(string text, string? expected)
    {
        var reading = MarkedArticle.Read(text);
        var found = Formulas.Added(reading, Prose.Read(reading)).Attributions;
        Assert.Equal(expected, found.Count == 0 ? null : string.Join(" | ", new[] { found[0].Speaker, found[0].Cue, found[0].Content }
            .Select(role => role[0].Of(reading.Document.Text))));
        Assert.True(found.Count < 2);
    }

    [Fact]
    public void What_a_cue_of_the_network_covers_is_not_found_again()
    {
        var reading = MarkedArticle.Read("<s1>The ministry</s1> <q1>declined</q1> <c1>to comment</c1>.");
        Assert.Equal(reading.Attributions, Formulas.Added(reading, Prose.Read(reading)).Attributions);
    }

    [Fact]
    public void A_date_in_front_of_the_cue_is_no_piece_of_the_content()
    {
        var reading = MarkedArticle.Read("<c1><d>In March</d></c1> <s1>she</s1> <q1>told</q1> the agency: <c1>“The toll will not rise.”</c1>");
        var content = Assert.Single(Assert.Single(Formulas.Added(reading, Prose.Read(reading)).Attributions).Content);
        Assert.Equal("“The toll will not rise.”", content.Of(reading.Document.Text));
    }
}
