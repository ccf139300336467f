using ClaimTracker.Text.Attributions;

namespace ClaimTracker.Text.Evaluation;

/// <summary>
/// Compares claims with a gold reading of the same text, span by span and claim by claim. Its figures are those of the scorer that the
/// product is measured with; <see cref="Metrics"/> names them.
/// </summary>
/// <remarks>
/// <c>roles.ROLE.exact</c> counts distinct spans after trimming marks and quotation marks, <c>exact_raw</c> after trimming white space,
/// <c>token</c> words, <c>overlap</c> spans that share a word. Claims are paired one to one, best first: <c>claims.content</c> where the
/// contents' characters have a Jaccard index of at least one half, <c>attribution</c> where the sources also share a word or are both
/// missing, <c>attribution_cue</c> where the cues do too, <c>strict</c> where all three are equal after trimming. <c>by_type</c> counts
/// direct, indirect and mixed quotations apart.
/// </remarks>
public static class Scorer
{
    private const double LeastJaccard = 0.5;

    private static readonly string[] Roles = ["source", "cue", "content"];
    private static readonly string[] ClaimMetrics = ["content", "attribution", "attribution_cue", "strict"];
    private static readonly (string Name, Quotation Type)[] Types =
        [("direct", Quotation.Direct), ("indirect", Quotation.Indirect), ("mixed", Quotation.Mixed)];

    /// <summary>The names of all metrics, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> Metrics { get; } =
    [
        .. Roles.SelectMany(role => (string[])[$"roles.{role}.exact_raw", $"roles.{role}.exact", $"roles.{role}.token", $"roles.{role}.overlap"]),
        .. ClaimMetrics.Select(metric => $"claims.{metric}"),
        .. Types.SelectMany(type => ClaimMetrics.Select(metric => $"by_type.{type.Name}.{metric}")),
    ];

    /// <summary>The counts of one article, by the name of the metric. Claims without content are left out.</summary>
    /// <exception cref="IndexOutOfRangeException">A span does not lie within the text.</exception>
    public static IReadOnlyDictionary<string, Counts> Score(string text, IEnumerable<ClaimSpans> gold, IEnumerable<ClaimSpans> predicted)
    {
        var scored = new ScoredText(text);
        var (golds, predictions) = (Compared(scored, gold), Compared(scored, predicted));
        var counts = new Dictionary<string, Counts>();
        for (int role = 0; role < Roles.Length; role++)
            ScoreRole(role, golds, predictions, counts);
        ScoreClaims("content", golds, predictions, (g, p) => Jaccard(scored, g, p), counts);
        ScoreClaims("attribution", golds, predictions, (g, p) => Agree(g.Source, p.Source) ? Jaccard(scored, g, p) : 0, counts);
        ScoreClaims("attribution_cue", golds, predictions,
            (g, p) => Agree(g.Source, p.Source) && Agree(g.Cue, p.Cue) ? Jaccard(scored, g, p) : 0, counts);
        ScoreClaims("strict", golds, predictions, (g, p) => g.Equals(p, 0) && g.Equals(p, 1) && g.Equals(p, 2) ? 1 : 0, counts);
        return counts;
    }

    /// <summary>The claims side by side, paired as <c>claims.content</c> pairs them, in the order of their contents.</summary>
    /// <exception cref="IndexOutOfRangeException">A span does not lie within the text.</exception>
    public static IReadOnlyList<ClaimPair> Align(string text, IEnumerable<ClaimSpans> gold, IEnumerable<ClaimSpans> predicted)
    {
        var scored = new ScoredText(text);
        var (golds, predictions) = (Compared(scored, gold), Compared(scored, predicted));
        var pairs = Pair(golds, predictions, (g, p) => Jaccard(scored, g, p));
        var paired = pairs.SelectMany(p => (ComparedClaim[])[p.Gold, p.Predicted]).ToHashSet();
        IEnumerable<ClaimPair> all =
        [
            .. pairs.Select(p => new ClaimPair(
                p.Gold.Spans, p.Predicted.Spans, p.Gold.Type,
                p.Gold.Equals(p.Predicted, 0), p.Gold.Equals(p.Predicted, 1), p.Gold.Equals(p.Predicted, 2))),
            .. golds.Where(g => !paired.Contains(g)).Select(g => new ClaimPair(g.Spans, null, g.Type, false, false, false)),
            .. predictions.Where(p => !paired.Contains(p)).Select(p => new ClaimPair(null, p.Spans, p.Type, false, false, false)),
        ];
        return [.. all.OrderBy(p => (p.Gold ?? p.Predicted)!.Content[0].Start)];
    }

    /// <summary>The claims that <c>claims.attribution</c> pairs, the gold one first, as they were given.</summary>
    internal static IEnumerable<(ClaimSpans Gold, ClaimSpans Predicted)> Attributed(
        string text, IEnumerable<ClaimSpans> gold, IEnumerable<ClaimSpans> predicted)
    {
        var scored = new ScoredText(text);
        return Pair(Compared(scored, gold), Compared(scored, predicted), (g, p) => Agree(g.Source, p.Source) ? Jaccard(scored, g, p) : 0)
            .Select(pair => (pair.Gold.Spans, pair.Predicted.Spans));
    }

    /// <summary>The sum over articles.</summary>
    public static IReadOnlyDictionary<string, Counts> Sum(IEnumerable<IReadOnlyDictionary<string, Counts>> articles)
    {
        var sum = Metrics.ToDictionary(metric => metric, _ => default(Counts));
        foreach (var article in articles)
            foreach (var (metric, counts) in article)
                sum[metric] += counts;
        return sum;
    }

    private static List<ComparedClaim> Compared(ScoredText text, IEnumerable<ClaimSpans> claims) =>
        [.. claims.Where(c => c.Content.Count > 0).Select(c => new ComparedClaim(text, c))];

    private static void ScoreRole(int role, List<ComparedClaim> gold, List<ComparedClaim> predicted, Dictionary<string, Counts> counts)
    {
        Counts Same(Func<ComparedRole, string> key)
        {
            var a = gold.Select(c => key(c.Roles[role])).Where(k => k.Length > 0).ToHashSet();
            var b = predicted.Select(c => key(c.Roles[role])).Where(k => k.Length > 0).ToHashSet();
            int both = a.Count(b.Contains);
            return new(both, a.Count, both, b.Count);
        }

        var name = $"roles.{Roles[role]}";
        counts[name + ".exact_raw"] = Same(r => r.Raw);
        counts[name + ".exact"] = Same(r => r.Normal);
        var goldWords = gold.SelectMany(c => c.Roles[role].Words).ToHashSet();
        var predictedWords = predicted.SelectMany(c => c.Roles[role].Words).ToHashSet();
        int shared = goldWords.Count(predictedWords.Contains);
        counts[name + ".token"] = new(shared, goldWords.Count, shared, predictedWords.Count);
        var goldSpans = gold.Select(c => c.Roles[role]).Where(r => r.Words.Length > 0).DistinctBy(r => r.WordKey).ToList();
        var predictedSpans = predicted.Select(c => c.Roles[role]).Where(r => r.Words.Length > 0).DistinctBy(r => r.WordKey).ToList();
        counts[name + ".overlap"] = new(
            goldSpans.Count(r => r.Words.Any(predictedWords.Contains)), goldSpans.Count,
            predictedSpans.Count(r => r.Words.Any(goldWords.Contains)), predictedSpans.Count);
    }

    private static void ScoreClaims(string metric, List<ComparedClaim> gold, List<ComparedClaim> predicted,
        Func<ComparedClaim, ComparedClaim, double> likeness, Dictionary<string, Counts> counts)
    {
        var pairs = Pair(gold, predicted, likeness);
        counts[$"claims.{metric}"] = new(pairs.Count, gold.Count, pairs.Count, predicted.Count);
        foreach (var (name, type) in Types)
            counts[$"by_type.{name}.{metric}"] = new(
                pairs.Count(p => p.Gold.Type == type), gold.Count(c => c.Type == type),
                pairs.Count(p => p.Predicted.Type == type), predicted.Count(c => c.Type == type));
    }

    /// <summary>One-to-one pairs, the likeliest first, of equals the first; 0 forbids a pair.</summary>
    private static List<(ComparedClaim Gold, ComparedClaim Predicted)> Pair(List<ComparedClaim> gold, List<ComparedClaim> predicted,
        Func<ComparedClaim, ComparedClaim, double> likeness)
    {
        var candidates =
            from g in gold
            from p in predicted
            let score = likeness(g, p)
            where score > 0
            orderby score descending
            select (Gold: g, Predicted: p);
        var pairs = new List<(ComparedClaim Gold, ComparedClaim Predicted)>();
        var taken = new HashSet<ComparedClaim>();
        foreach (var pair in candidates)
            if (!taken.Contains(pair.Gold) && !taken.Contains(pair.Predicted))
            {
                taken.Add(pair.Gold);
                taken.Add(pair.Predicted);
                pairs.Add(pair);
            }
        return pairs;
    }

    private static double Jaccard(ScoredText text, ComparedClaim gold, ComparedClaim predicted)
    {
        int both = text.VisibleShared(gold.ContentUnion, predicted.ContentUnion);
        double jaccard = both == 0 ? 0 : (double)both / (gold.ContentSize + predicted.ContentSize - both);
        return jaccard >= LeastJaccard ? jaccard : 0;
    }

    private static bool Agree(ComparedRole a, ComparedRole b) =>
        a.Words.Length == 0 || b.Words.Length == 0 ? a.Words.Length == b.Words.Length : a.Words.AsSpan().ContainsAny(b.Words);
}
