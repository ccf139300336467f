namespace ClaimTracker.Text.Learning;

/// <summary>
/// Learns from a team's decisions, or finds that there is nothing to learn yet. Needs no network, no file and well under a second.
/// </summary>
public static class Learner
{
    /// <summary>
    /// Fewer decisions, rejections or articles than these teach nothing. With 20 rejections among 100 the share of rejections itself is known to
    /// within eight points, and articles have to be ten so that the held-out comparison has something to compare.
    /// </summary>
    public const int FewestDecisions = 100, FewestRejections = 20, FewestArticles = 10;

    // One-sided, 95 %: a gain that chance gives one time in twenty is taken for none.
    private const double Certain = 1.645;
    private const int Folds = 5;

    /// <summary>Fits a model. The order of the decisions does not matter.</summary>
    public static Lessons Learn(IEnumerable<Decision> decisions)
    {
        var sorted = decisions
            .OrderBy(d => d.Article).ThenBy(d => d.Traits.Confidence).ThenBy(d => d.Traits.Cue, StringComparer.Ordinal)
            .ThenBy(d => d.Traits.ToString(), StringComparer.Ordinal).ThenBy(d => d.Fate).ThenBy(d => d.SameWords)
            .ThenBy(d => d.Speaker.ToString(), StringComparer.Ordinal)
            .ToList();
        var rejections = sorted.Count(d => d.Fate == Fate.Rejected);
        var articles = sorted.Select(d => d.Article).Distinct().ToList();
        if (sorted.Count < FewestDecisions || rejections < FewestRejections || articles.Count < FewestArticles)
            return new(null, sorted.Count, rejections, articles.Count, null);

        var corrections = SpeakerCorrections.Learn(sorted);
        var rows = sorted.ConvertAll(d => (d.Traits, Kept: Kept(d, corrections)));
        var heldOut = Try(sorted.ConvertAll(d => d.Article), rows);
        var recalibration = heldOut.IsBetter ? Recalibration.Fit(rows) : null;
        var model = recalibration is null && corrections.All.Count == 0 ? null : new LearnedModel(rows, recalibration, corrections);
        return new(model, sorted.Count, rejections, articles.Count, heldOut);
    }

    // What the model itself corrects from now on is no reason to doubt a proposal's cue.
    private static bool Kept(Decision decision, SpeakerCorrections corrections) => decision is { Fate: Fate.Accepted, SameWords: true }
        && (corrections.For(decision.Speaker) is { } correction
            ? correction.To == decision.Speaker.Decided
            : decision.Speaker.Same);

    // Each article is judged by what the articles of the other folds teach.
    private static HeldOut Try(List<Guid> articleOf, List<(ProposalTraits Traits, bool Kept)> rows)
    {
        var fold = articleOf.Distinct().Select((article, i) => (article, i)).ToDictionary(a => a.article, a => a.i % Folds);
        var gains = fold.ToDictionary(f => f.Key, _ => 0.0);
        double before = 0, after = 0;
        for (int f = 0; f < Folds; f++)
        {
            var others = Recalibration.Fit([.. rows.Where((_, i) => fold[articleOf[i]] != f)]);
            for (int i = 0; i < rows.Count; i++)
            {
                if (fold[articleOf[i]] != f)
                    continue;
                double own = Loss(rows[i].Traits.Confidence, rows[i].Kept), learnt = Loss(others.Of(rows[i].Traits), rows[i].Kept);
                gains[articleOf[i]] += own - learnt;
                (before, after) = (before + own, after + learnt);
            }
        }
        double mean = gains.Values.Average(), spread = gains.Values.Sum(g => (g - mean) * (g - mean));
        double error = Math.Sqrt(spread * gains.Count / (gains.Count - 1));
        return new(before / rows.Count, after / rows.Count, before - after > Certain * error);
    }

    private static double Loss(double p, bool happened) => -Math.Log(Math.Clamp(happened ? p : 1 - p, 0.001, 0.999));
}

/// <summary>What came of learning.</summary>
/// <param name="Model">What was learnt; null where there are too few decisions, or they teach nothing.</param>
/// <param name="Decisions">From how many decisions.</param>
/// <param name="Rejections">How many of them were rejections.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="HeldOut">How it did on decisions that it had not seen; null where there were too few to try.</param>
public sealed record Lessons(LearnedModel? Model, int Decisions, int Rejections, int Articles, HeldOut? HeldOut)
{
    /// <summary>Nothing was learnt from nothing.</summary>
    public static readonly Lessons Nothing = new(null, 0, 0, 0, null);
}

/// <summary>How well confidence foretells decisions, each article judged by what others taught.</summary>
/// <param name="Before">Mean log loss (nats) of the splitter's own confidence.</param>
/// <param name="After">The same of the learnt one.</param>
/// <param name="IsBetter">It is better by more than chance explains, article by article; otherwise confidence stays the splitter's own.</param>
public sealed record HeldOut(double Before, double After, bool IsBetter);
