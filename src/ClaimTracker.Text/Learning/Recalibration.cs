namespace ClaimTracker.Text.Learning;

/// <summary>
/// How likely it is that this team accepts a proposal as it is: the splitter's own log odds, corrected by a general shift and slope, by
/// traits and by the cue. Corrections begin at none and are drawn there by a ridge, so that a cue seen once says little.
/// </summary>
internal sealed class Recalibration
{
    // A cue of a single decision has nothing to tell another; the most frequent ones bound the work of a fit.
    private const int FewestOfCue = 2, MostCues = 300, Shift = 0, Slope = 1;

    // How teams are thought to differ, as inverse variances: freely in single cues, less in kinds of claims, least in how sure they are at
    // all. One cue that is always rejected must not make all others doubtful.
    private const double RidgeOfAll = 10, RidgeOfTrait = 4, RidgeOfCue = 1;

    private const double Impossible = 0.005;

    private readonly Dictionary<string, int> cues;
    private readonly Dictionary<string, int> traits;
    private readonly double[] weights;

    private Recalibration(Dictionary<string, int> cues, Dictionary<string, int> traits, double[] weights) =>
        (this.cues, this.traits, this.weights) = (cues, traits, weights);

    /// <summary>Fits to proposals and whether each was kept.</summary>
    public static Recalibration Fit(IReadOnlyList<(ProposalTraits Traits, bool Kept)> rows)
    {
        var cues = rows.CountBy(r => Folded.Cue(r.Traits.Cue), StringComparer.Ordinal)
            .Where(c => c.Key.Length > 0 && c.Value >= FewestOfCue)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
            .Take(MostCues)
            .Select((c, i) => (c.Key, Index: 2 + i))
            .ToDictionary(c => c.Key, c => c.Index, StringComparer.Ordinal);
        var traits = rows.SelectMany(r => r.Traits.Shared()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select((t, i) => (Trait: t, Index: 2 + cues.Count + i))
            .ToDictionary(t => t.Trait, t => t.Index, StringComparer.Ordinal);
        var empty = new Recalibration(cues, traits, []);
        var fitted = LogisticFit.Fit(
            [.. rows.Select(r => new FitRow(LogisticFit.LogOdds(r.Traits.Confidence), empty.Features(r.Traits), r.Kept))],
            [RidgeOfAll, RidgeOfAll, .. cues.Select(_ => RidgeOfCue), .. traits.Select(_ => RidgeOfTrait)]);
        // Rounded, so that a model's version does not hang on a processor's last bit.
        return new(cues, traits, [.. fitted.Select(w => Math.Round(w, 6))]);
    }

    /// <summary>The probability, 0 to 1. What cannot be accepted as it is, since nobody knows who speaks, stays at 0.</summary>
    public double Of(ProposalTraits proposal)
    {
        if (proposal.Confidence < Impossible)
            return proposal.Confidence;
        double own = LogisticFit.LogOdds(proposal.Confidence);
        return LogisticFit.Logistic(new FitRow(own, Features(proposal), false).Score(weights));
    }

    /// <summary>What moves a cue, in log odds; 0 where it says nothing of its own.</summary>
    public double OfCue(string cue) => cues.TryGetValue(Folded.Cue(cue), out var index) ? weights[index] : 0;

    /// <summary>What moves a trait.</summary>
    public double OfTrait(string trait) => traits.TryGetValue(trait, out var index) ? weights[index] : 0;

    /// <summary>The weights with their names in a fixed order: the model's version is taken over them.</summary>
    public IEnumerable<string> Lines() => cues.Concat(traits)
        .OrderBy(c => c.Value)
        .Select(c => FormattableString.Invariant($"{c.Key} {weights[c.Value]:F6}"))
        .Prepend(FormattableString.Invariant($"{weights[Shift]:F6} {weights[Slope]:F6}"));

    private (int, double)[] Features(ProposalTraits proposal)
    {
        var features = new List<(int, double)>(6) { (Shift, 1), (Slope, LogisticFit.LogOdds(proposal.Confidence)) };
        if (cues.TryGetValue(Folded.Cue(proposal.Cue), out var cue))
            features.Add((cue, 1));
        foreach (var trait in proposal.Shared())
            if (traits.TryGetValue(trait, out var index))
                features.Add((index, 1));
        return [.. features];
    }
}
