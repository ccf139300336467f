namespace ClaimTracker.Training.Calibration;

/// <summary>How well probabilities hold.</summary>
/// <param name="Bins">Ten bins of equal width, from the least sure.</param>
internal sealed record Reliability(IReadOnlyList<Reliability.Bin> Bins)
{
    /// <summary>From this probability on a claim is sure.</summary>
    public const double Sure = 0.9;

    private const int Count = 10;

    /// <summary>The claims of one tenth of the scale.</summary>
    /// <param name="Claims">How many.</param>
    /// <param name="Expected">How many were expected to be right: the sum of their probabilities.</param>
    /// <param name="Right">How many are.</param>
    public sealed record Bin(int Claims, double Expected, int Right)
    {
        /// <summary>Mean probability.</summary>
        public double Mean => Expected / Claims;

        /// <summary>The share that is right.</summary>
        public double Share => (double)Right / Claims;

        /// <summary>Half the width of the 95 % interval of the share (normal approximation about the mean probability).</summary>
        public double Margin => 1.96 * Math.Sqrt(Mean * (1 - Mean) / Claims);
    }

    public int Claims => Bins.Sum(b => b.Claims);

    /// <summary>Expected calibration error in points: the bins' gaps between mean probability and share, by their claims.</summary>
    public double Error => 100 * Bins.Sum(b => Math.Abs(b.Expected - b.Right)) / Claims;

    public static Reliability Of(IReadOnlyCollection<(double Probability, bool Right)> claims) => new(
        [.. Enumerable.Range(0, Count).Select(bin => claims.Where(c => Math.Min(Count - 1, (int)(c.Probability * Count)) == bin).ToList())
            .Select(c => new Bin(c.Count, c.Sum(x => x.Probability), c.Count(x => x.Right)))]);

    /// <summary>Area under the ROC curve: how often a right claim is surer than a wrong one; ties count half.</summary>
    public static double Discrimination(IReadOnlyCollection<(double Probability, bool Right)> claims)
    {
        double below = 0, wins = 0;
        foreach (var tie in claims.GroupBy(c => c.Probability).OrderBy(g => g.Key))
        {
            int right = tie.Count(c => c.Right), wrong = tie.Count() - right;
            wins += right * (below + wrong / 2.0);
            below += wrong;
        }
        return wins / ((double)claims.Count(c => c.Right) * claims.Count(c => !c.Right));
    }
}
