using ClaimTracker.Text.Tests.Network;
using ClaimTracker.Text.Tests.Unseen;
using Xunit;

namespace ClaimTracker.Text.Tests.Seed;

/// <summary>How much of the invented dossier's gold the splitter gives: see seed/README.md.</summary>
public class DossierFiguresTests(LoadedModel loaded, ITestOutputHelper output)
{
    [Fact]
    public void The_claims_of_the_dossier_are_right_as_often_as_they_were()
    {
        var articles = ExpectedClaim.Dossier(Path.Combine(AppContext.BaseDirectory, "seed", "invented"));
        var figures = ClaimFigures.Of(articles, loaded.Splitter);
        output.WriteLine(figures.ToString());
        figures.AssertAtLeast("found 125, who 124, day 123, phrase 123, chain 123, hedge 125, quotation 124, wholly 120, content 121");
    }
}
