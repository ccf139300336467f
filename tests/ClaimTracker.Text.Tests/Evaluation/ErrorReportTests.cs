using ClaimTracker.Exchange.Evaluation;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Evaluation;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Tests.Evaluation;

public class ErrorReportTests
{
    private const string Text = "The mayor said <b>yes</b>. Ann denied it. Experts agree.";

    private static readonly ClaimSpans Mayor = Claim("The mayor", "said", "<b>yes</b>"), Ann = Claim("Ann", "denied", "it"),
        NoMayor = Claim("mayor", "said", "<b>yes</b>"), Experts = Claim("Experts", "agree", "agree");

    [Fact]
    public void Claims_are_laid_side_by_side_in_reading_order() => Assert.Equal(
        [
            new(Mayor, NoMayor, Quotation.Indirect, SameSource: false, SameCue: true, SameContent: true),
            new(Ann, null, Quotation.Indirect, false, false, false),
            new(null, Experts, Quotation.Indirect, false, false, false),
        ],
        Scorer.Align(Text, [Ann, Mayor], [Experts, NoMayor]));

    [Fact]
    public void The_page_shows_what_was_missed_invented_and_cut_elsewhere_and_runs_none_of_it()
    {
        ClaimSpans[] gold = [Mayor, Ann], predicted = [NoMayor, Experts];
        var page = ErrorReport.Html([new("first & only", Text, Scorer.Align(Text, gold, predicted), Scorer.Score(Text, gold, predicted))]);
        Assert.Contains("<td>denied<td class=\"n\">1<td class=\"n\">1<td class=\"n\">0<td class=\"n\">0", page, StringComparison.Ordinal);
        Assert.Contains("<td>agree<td class=\"n\">0<td class=\"n\">0<td class=\"n\">1<td class=\"n\">0", page, StringComparison.Ordinal);
        Assert.Contains("<td>said<td class=\"n\">1<td class=\"n\">0<td class=\"n\">0<td class=\"n\">1", page, StringComparison.Ordinal);
        Assert.Contains("first &amp; only <small>attribution F1 50.0, 3 of 3 differ</small>", page, StringComparison.Ordinal);
        Assert.Contains(
            "<b><span class=\"differs\">The mayor</span></b> <i><span>said</span></i> <span>&lt;b&gt;yes&lt;/b&gt;</span>"
            + "<td><b><span class=\"differs\">mayor</span></b>", page, StringComparison.Ordinal);
        Assert.Contains("<tr class=\"missed\"><td><b><span>Ann</span></b> <i><span>denied</span></i> <span>it</span><td>", page, StringComparison.Ordinal);
        Assert.Contains("<tr class=\"invented\"><td><td><b><span>Experts</span></b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>yes", page, StringComparison.Ordinal);
    }

    private static ClaimSpans Claim(string source, string cue, string content) => new([Of(source)], [Of(cue)], [Of(content)]);

    private static TextSpan Of(string part) =>
        new(Text.IndexOf(part, StringComparison.Ordinal), Text.IndexOf(part, StringComparison.Ordinal) + part.Length);
}
