using ClaimTracker.Exchange.Splits;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Tests.Splits;

public class SplitJsonTests
{
    [Fact]
    public void Every_field_is_written()
    {
        const string text = "😀 A\ud800B\nBy Ann Lee\nLast year, Seoul would have claimed “victory” in vain";
        TextSpan Of(string part) => new(text.IndexOf(part, StringComparison.Ordinal), text.IndexOf(part, StringComparison.Ordinal) + part.Length);
        var document = new Document(
            text, new(0, 6), Of("Ann Lee"), "Daily “Post”", new(new(2023, 11, 30), new(0, 19), "EST", TimeSpan.FromHours(-5), null), [], [], true);
        var claim = new ProposedClaim(
            new([Of("Seoul")], [Of("claimed")], [Of("“victory”"), Of("in vain")], 0.987654),
            new("South Korea", ActorKind.State, [], "capital"),
            "Seoul claimed victory",
            new(Edtf.Parse("2022"), Of("Last year"), new(2023, 11, 30), "last + year"),
            Quotation.Mixed,
            Of("would have"),
            [new("KCNA", ActorKind.Outlet, null, null), new("Daily “Post”", ActorKind.Outlet, null, null)],
            0.87654321)
        { Parts = new(0.87654321, 0.91234567, 0.95, null) };
        Assert.Equal(
            """{"file":"a.txt","headline":"\uD83D\uDE00 A\uFFFDB","byline":"Ann Lee","publisher":"Daily “Post”","published":"2023-11-30","claims":[""".Replace("\\uFFFD", "\ufffd")
            + """{"source":[[28,33]],"cue":[[45,52]],"content":[[53,62],[63,70]],"actor":"South Korea","saidAt":"2022","derivedFrom":"Last year","quotation":"mixed","hedged":true,"""
            + """
            "via":["KCNA","Daily “Post”"],"confidence":0.8765,"confidenceOf":{"spans":0.9123,"speaker":0.95,"saidAt":null}}]}
            """,
            SplitJson.Line(new(document, [claim]), "a.txt"));
    }
}
