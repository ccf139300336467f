using System.Globalization;
using System.Net;
using System.Text;
using ClaimTracker.Text.Evaluation;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Exchange.Evaluation;

/// <summary>
/// A corpus's errors as one HTML page that a person can read: what is missed and invented, by cue, type and length, and article by article,
/// the worst first.
/// </summary>
public static class ErrorReport
{
    private const int CuesShown = 40;

    private const string Head = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Claims found and missed</title><style>
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color-scheme: light dark }
        table { border-collapse: collapse; margin: 1rem 0 }
        th, td { padding: .2rem .7rem; text-align: left; vertical-align: top; border-bottom: 1px solid #8884 }
        td.n { text-align: right; font-variant-numeric: tabular-nums } .missed { background: #d0603033 } .invented { background: #b0902033 }
        .differs { text-decoration: underline wavy } small { opacity: .75 }
        </style></head><body>
        """;

    /// <summary>The page.</summary>
    /// <param name="articles">The articles of the corpus, each with its claims side by side and its counts.</param>
    public static string Html(IReadOnlyList<ScoredArticle> articles)
    {
        var html = new StringBuilder(Head);
        var pairs = articles.SelectMany(a => a.Pairs.Select(p => (a.Text, Pair: p))).ToList();
        var found = Scorer.Sum(articles.Select(a => a.Counts));
        html.Append("<h1>Claims found and missed</h1>");
        Table(html, ["metric", "precision", "recall", "F1"],
            Scorer.Metrics.Select(m => (string[])[m, N(found[m].Precision), N(found[m].Recall), N(found[m].F1)]));

        html.Append("<h2>By type</h2>");
        Groups(html, pairs, p => p.Pair.Type.ToString());
        html.Append("<h2>By length of the content</h2>");
        Groups(html, pairs, p => LengthOf(p.Pair), inOrder: true);
        html.Append("<h2>By cue</h2>");
        Groups(html, pairs, p => Words(p.Text, (p.Pair.Gold ?? p.Pair.Predicted)!.Cue).ToLowerInvariant());

        html.Append("<h2>Articles, the worst first</h2>");
        foreach (var article in articles.OrderBy(a => a.Counts["claims.attribution"].F1).ThenBy(a => a.Name, StringComparer.Ordinal))
            Article(html, article);
        return html.Append("</body></html>\n").ToString();
    }

    private static void Groups(
        StringBuilder html, IEnumerable<(string Text, ClaimPair Pair)> pairs, Func<(string Text, ClaimPair Pair), string> key, bool inOrder = false)
    {
        var groups = pairs.GroupBy(key).Select(g => (Name: g.Key, Shortest: g.Min(p => SizeOf(p.Pair)),
            Gold: g.Count(p => p.Pair.Gold is not null), Missed: g.Count(p => p.Pair.Predicted is null),
            Invented: g.Count(p => p.Pair.Gold is null), Inexact: g.Count(p => p.Pair is { Gold: not null, Predicted: not null, Exact: false })));
        var ordered = inOrder
            ? groups.OrderBy(g => g.Shortest)
            : groups.OrderByDescending(g => g.Missed + g.Invented).ThenBy(g => g.Name, StringComparer.Ordinal);
        Table(html, ["", "gold", "missed", "invented", "other borders"], ordered.Take(CuesShown).Select(g => (string[])
            [g.Name.Length == 0 ? "(no cue)" : g.Name, N(g.Gold), N(g.Missed), N(g.Invented), N(g.Inexact)]));
    }

    private static void Article(StringBuilder html, ScoredArticle article)
    {
        var wrong = article.Pairs.Where(p => !p.Exact).ToList();
        var f1 = N(article.Counts["claims.attribution"].F1);
        html.Append(CultureInfo.InvariantCulture,
            $"<details><summary>{Safe(article.Name)} <small>attribution F1 {f1}, {wrong.Count} of {article.Pairs.Count} differ</small></summary>");
        html.Append("<table><tr><th>gold<th>predicted");
        foreach (var pair in wrong)
        {
            var kind = pair.Predicted is null ? "missed" : pair.Gold is null ? "invented" : "";
            html.Append(CultureInfo.InvariantCulture, $"<tr class=\"{kind}\"><td>{Claim(article.Text, pair.Gold, pair)}<td>")
                .Append(Claim(article.Text, pair.Predicted, pair));
        }
        html.Append("</table></details>");
    }

    private static string Claim(string text, ClaimSpans? claim, ClaimPair pair)
    {
        if (claim is null)
            return "";
        bool alone = pair.Gold is null || pair.Predicted is null;
        string Role(IReadOnlyList<TextSpan> spans, bool same) =>
            $"<span{(same || alone ? "" : " class=\"differs\"")}>{Safe(spans.Count == 0 ? "–" : Words(text, spans))}</span>";
        return $"<b>{Role(claim.Source, pair.SameSource)}</b> <i>{Role(claim.Cue, pair.SameCue)}</i> {Role(claim.Content, pair.SameContent)}";
    }

    private static void Table(StringBuilder html, string[] columns, IEnumerable<string[]> rows)
    {
        html.Append("<table><tr>").AppendJoin("", columns.Select(c => $"<th>{Safe(c)}"));
        foreach (var row in rows)
            html.Append("<tr>").AppendJoin("", row.Select((cell, i) => $"<td{(i == 0 ? "" : " class=\"n\"")}>{Safe(cell)}"));
        html.Append("</table>");
    }

    private static int SizeOf(ClaimPair pair) => (pair.Gold ?? pair.Predicted)!.Content.Sum(s => s.Length);

    private static string LengthOf(ClaimPair pair) => SizeOf(pair) switch
    {
        < 30 => "1 to 29 characters",
        < 100 => "30 to 99",
        < 200 => "100 to 199",
        < 400 => "200 to 399",
        _ => "400 and more",
    };

    private static string Words(string text, IReadOnlyList<TextSpan> spans) =>
        string.Join(" … ", spans.Select(s => string.Join(' ', s.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    private static string N(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string N(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}

/// <summary>An article of a corpus with what the scorer says of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its text.</param>
/// <param name="Pairs">Its claims side by side.</param>
/// <param name="Counts">Its counts by metric.</param>
public sealed record ScoredArticle(string Name, string Text, IReadOnlyList<ClaimPair> Pairs, IReadOnlyDictionary<string, Counts> Counts);
