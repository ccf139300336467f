using ClaimTracker.Text.Tests.Network;
using Xunit;

namespace ClaimTracker.Text.Tests.Unseen;

/// <summary>
/// Who, when, on whose word and how, in short articles of many kinds that were written, with what a reader finds in them, before anybody saw what
/// the splitter gives for them. The rules were then mended by what each batch showed, so that neither is a measure any more; they keep what was reached.
/// </summary>
/// <remarks>
/// Before that the first batch had 52 of 84 claims wholly right. Five expectations of it were against the conventions of the dossier's gold and
/// were corrected: a text's description is given whole, an owner's pronoun or short name in a description is spelt out (three times), and an
/// accusation that a dated quotation bears out has its date. The second batch was written after the first had been mended and had 26 of 41 wholly
/// right on its first run (found 39, who 34, day 37, phrase 37, chain 32, hedge 38, quotation 39, manner 39); one expectation was corrected (only the
/// inner cue of "said it expects" hedges). Not right in it: an outlet known by a word in front and an agency named only here (three chains), a claim
/// that the network does not find, a capital that stands for a state whose name also stands alone, a trade before a company's name, and "a surgeon"
/// whom the next paragraph names.
/// The third batch is twelve longer articles (1,500 to 2,500 characters) in as many registers, with every claim and the kinds of actors marked. Six of
/// them were worked on; of the other six only figures were looked at. On the first run 27 of the 105 claims of those worked on were wholly right (found 90,
/// who 55, day 58, chain 72; an interview with 26 claims is among them) and 58 of the 110 held out (found 92, who 67, day 83, chain 85). When the six had reached 49, the others still had 58, and only then were their errors read:
/// what was mended for the one half had hardly touched the other. Since every paragraph is read twice, in integers, one claim of the second batch is
/// not found any more, and one of the dossier by which three others were dated; PolNeAR's dev part gained.
/// The fourth batch is twenty-four articles of two more hands, again with every claim marked: on the first run 104 of the 219 claims of the twelve that
/// are worked on were wholly right, and 87 of the 226 held out, of which only figures are looked at.
/// </remarks>
public class UnseenArticleTests(LoadedModel loaded)
{
    [Theory]
    [InlineData("second.txt", "found 39, who 38, day 39, phrase 39, chain 35, hedge 39, quotation 39, wholly 34, content 38, manner 39, repeats 39")]
    [InlineData("third-worked.txt", "found 90, who 73, day 79, phrase 76, chain 83, hedge 90, quotation 88, wholly 59, content 77, manner 89, repeats 89, kind 73")]
    [InlineData("third-held-out.txt", "found 94, who 77, day 88, phrase 86, chain 88, hedge 91, quotation 94, wholly 68, content 82, manner 90, repeats 94, kind 78")]
    [InlineData("fourth-worked.txt", "found 198, who 183, day 195, phrase 194, chain 194, hedge 196, quotation 195, wholly 174, content 179, manner 194, repeats 195, kind 188")]
    [InlineData("fourth-held-out.txt", "found 204, who 166, day 176, phrase 157, chain 190, hedge 199, quotation 199, wholly 111, content 186, manner 192, repeats 199, kind 181")]
    [InlineData("first.txt", "found 76, who 76, day 75, phrase 75, chain 76, hedge 76, quotation 76, wholly 75, content 71, manner 76, repeats 76")]
    public void Claims_of_articles_of_many_kinds_are_right_as_often_as_they_were(string file, string floors)
    {
        var articles = ExpectedClaim.Marked(Path.Combine(AppContext.BaseDirectory, "Unseen", file));
        ClaimFigures.Of(articles, loaded.Splitter).AssertAtLeast(floors);
    }
}
