using System.Globalization;
using System.Text;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Tests.Unseen;

/// <summary>How many of the expected claims the splitter gives, field by field, and what it gives instead.</summary>
internal sealed class ClaimFigures
{
    /// <summary>The fields in the order of the report. "Wholly" is right in who, day, phrase, chain, hedge and quotation.</summary>
    public static readonly IReadOnlyList<string> Fields =
        ["found", "who", "day", "phrase", "chain", "hedge", "quotation", "wholly", "content", "manner", "repeats", "kind"];

    private readonly Dictionary<string, (int Right, int All)> figures = Fields.ToDictionary(f => f, _ => (0, 0));
    private readonly StringBuilder misses = new();
    private int unexpected;

    /// <summary>Splits each article and compares.</summary>
    public static ClaimFigures Of(IEnumerable<ExpectedClaim.Article> articles, Splitter splitter)
    {
        var figures = new ClaimFigures();
        foreach (var article in articles)
            figures.Add(article, splitter.Split(article.Text, article.Options, cancel: Xunit.TestContext.Current.CancellationToken).Claims);
        return figures;
    }

    /// <summary>Fails, and shows all, where fewer are right than the floors say: "found 125, who 123".</summary>
    public void AssertAtLeast(string floors) => Xunit.Assert.All(floors.Split(", "), floor =>
    {
        var (field, least) = (floor.Split(' ')[0], int.Parse(floor.Split(' ')[1], CultureInfo.InvariantCulture));
        Xunit.Assert.True(figures[field].Right >= least, $"{field}: at least {least} were right before.\n{this}");
    });

    /// <summary>The figures in one line; "not expected" are proposals for which the reader marked no claim.</summary>
    public string Summary => string.Join("  ", Fields.Where(f => figures[f].All > 0).Select(f => $"{f} {figures[f].Right}/{figures[f].All}"))
        + $"  not expected {unexpected}";

    /// <summary>The figures and, below, each expected claim that is not wholly right and each claim that is not expected.</summary>
    public override string ToString() => Summary + "\n" + misses;

    private void Add(ExpectedClaim.Article article, IReadOnlyList<ProposedClaim> claims)
    {
        var free = claims.ToList();
        foreach (var expected in article.Claims)
        {
            var found = free.Select(c => (Claim: c, Shared: Agreement(article.Text, expected, c))).Where(c => c.Shared >= 0.5)
                .OrderByDescending(c => c.Shared).FirstOrDefault().Claim;
            if (found is not null)
                free.Remove(found);
            Compare(article, expected, found);
        }
        unexpected += free.Count;
        foreach (var claim in free)
            misses.Append(CultureInfo.InvariantCulture, $"{article.Name}: not expected: {claim.Speaker?.Name} | "
                + $"{string.Join(" … ", claim.Attribution.Cue.Select(c => c.Of(article.Text)))} | {Words(article.Text, claim.Attribution.Content)}\n");
    }

    private void Compare(ExpectedClaim.Article article, ExpectedClaim expected, ProposedClaim? found)
    {
        var wrong = new List<string>();
        Count("found", found is not null, "");
        var who = found?.Speaker?.Name;
        Count("who", found is not null && Plain(who) == Plain(expected.Actor), who ?? $"({found?.Speaker?.Reason})");
        Count("day", found?.SaidAt?.Value.Value == expected.SaidAt, found?.SaidAt?.Value.Value);
        var phrase = found?.SaidAt?.Phrase?.Of(article.Text);
        Count("phrase", found is not null && SamePhrase(phrase, expected.Phrase), phrase ?? "–");
        var via = string.Join(" > ", found?.Chain.Select(h => h.Name) ?? []);
        Count("chain", found is not null && Plain(via) == Plain(string.Join(" > ", expected.Via)), via);
        Count("hedge", found is not null && found.Hedge is not null == expected.Hedged, found?.Hedge?.Of(article.Text));
        Count("quotation", found?.Quotation == expected.Quotation, found?.Quotation.ToString());
        Count("wholly", wrong.Count == 0, null);
        var content = found is null ? null : Words(article.Text, found.Attribution.Content);
        Count("content", content == Words(article.Text, expected.Content), null);
        if (expected.Manner is { } manner)
            Count("manner", found?.Manner == manner, found?.Manner.ToString());
        if (expected.Kind is { } kind)
            Count("kind", found?.Speaker?.Kind == kind, found?.Speaker?.Kind.ToString());
        if (expected.Repeats is { } repeats)
            Count("repeats", found is not null && found.Repeats is not null == repeats, null);
        if (wrong.Count > 0)
            misses.Append(CultureInfo.InvariantCulture, $"{article.Name}: {expected.Actor} | {expected.SaidAt} {expected.Phrase} | {expected.Cue[0].Of(article.Text)} | "
                + $"{Words(article.Text, expected.Content)}\n    {(found is null ? "not found" : string.Join("; ", wrong))}\n");

        void Count(string field, bool right, string? instead)
        {
            figures[field] = (figures[field].Right + (right ? 1 : 0), figures[field].All + 1);
            if (!right && field is not ("wholly" or "content"))
                wrong.Add($"{field}: {instead}");
        }
    }

    // The same cue, and more of the content's words shared than not; or nearly the same content, as a cue may have been marked that stands nearer.
    private static double Agreement(string text, ExpectedClaim expected, ProposedClaim claim)
    {
        int shared = claim.Attribution.Content.Sum(a => expected.Content.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
        var agreement = 2.0 * shared / (claim.Attribution.Content.Sum(c => c.Length) + expected.Content.Sum(c => c.Length));
        return claim.Attribution.Cue.Any(c => expected.Cue.Any(c.Overlaps)) || agreement > 0.9 ? agreement : 0;
    }

    private static bool SamePhrase(string? a, string? b) => a is null || b is null ? a == b
        : Plain(a).Contains(Plain(b), StringComparison.Ordinal) || Plain(b).Contains(Plain(a), StringComparison.Ordinal);

    // Letters and digits, without the articles: "the ministry" is "ministry", and typography says nothing.
    private static string Plain(string? text) => text is null ? "" : string.Join(' ', new string([.. text.ToLowerInvariant()
        .Select(c => char.IsLetterOrDigit(c) || c is '>' ? c : c is '’' or '\'' ? '\'' : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("the" or "a" or "an")));

    // Without the conjunction and the marks at the edges, on which people differ.
    private static string Words(string text, IReadOnlyList<TextSpan> content)
    {
        var words = string.Join(" … ", content.Select(c => string.Join(' ', c.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Trim(',', '.', ';', ' ')));
        return words.StartsWith("that ", StringComparison.Ordinal) ? words[5..] : words;
    }
}
