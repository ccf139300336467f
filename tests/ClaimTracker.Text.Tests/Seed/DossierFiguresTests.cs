using ClaimTracker.Text.Tests.Network;
using ClaimTracker.Text.Tests.Unseen;
using Xunit;

namespace ClaimTracker.Text.Tests.Seed;

/// <summary>How much of the invented dossier's gold the splitter gives: see seed/README.md.</summary>
public class DossierFiguresTests(LoadedModel loaded, ITestOutputHelper output)
{
    [Fact]
    public void Nine_of_ten_claims_of_the_dossier_are_wholly_right()
    {
        var articles = ExpectedClaim.Dossier(Path.Combine(AppContext.BaseDirectory, "seed", "invented"));
        var figures = ClaimFigures.Of(articles, loaded.Splitter);
        output.WriteLine(figures.ToString());
        figures.AssertAtLeast("found 130, who 128, day 125, phrase 125, chain 130, hedge 130, quotation 130, wholly 124, content 128");
    }
}
