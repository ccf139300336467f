namespace ClaimTracker.Text.Learning;

/// <summary>
/// Logistic regression with a fixed part of the score and a ridge: the weights correct what is given and are drawn towards zero, so that
/// few rows change little. Newton's method, the same result for the same rows in the same order.
/// </summary>
internal static class LogisticFit
{
    private const int Steps = 25;

    /// <summary>The weights, one for each feature.</summary>
    /// <param name="rows">Their fixed scores, their features with values, and whether the event took place.</param>
    /// <param name="ridge">How firmly each feature's weight is held at zero: the inverse of the variance that it is thought to have.</param>
    public static double[] Fit(IReadOnlyList<FitRow> rows, IReadOnlyList<double> ridge)
    {
        int count = ridge.Count;
        var weights = new double[count];
        for (int step = 0; step < Steps; step++)
        {
            var gradient = new double[count];
            var curvature = new double[count, count];
            for (int j = 0; j < count; j++)
            {
                gradient[j] = -ridge[j] * weights[j];
                curvature[j, j] = ridge[j];
            }
            foreach (var row in rows)
            {
                double p = Logistic(row.Score(weights)), wrong = (row.Happened ? 1 : 0) - p, spread = p * (1 - p);
                foreach (var (i, x) in row.Features)
                {
                    gradient[i] += wrong * x;
                    foreach (var (j, y) in row.Features)
                        if (j <= i)
                            curvature[i, j] += spread * x * y;
                }
            }
            var move = Solve(curvature, gradient);
            double largest = 0;
            for (int j = 0; j < count; j++)
            {
                weights[j] += move[j];
                largest = Math.Max(largest, Math.Abs(move[j]));
            }
            if (largest < 1e-9)
                break;
        }
        return weights;
    }

    public static double Logistic(double score) => 1 / (1 + Math.Exp(-score));

    /// <summary>The log odds of a probability, which is kept off 0 and 1.</summary>
    public static double LogOdds(double p)
    {
        p = Math.Clamp(p, 0.01, 0.99);
        return Math.Log(p / (1 - p));
    }

    // Cholesky; the lower half of a positive definite matrix is given and overwritten.
    private static double[] Solve(double[,] a, double[] b)
    {
        int n = b.Length;
        for (int j = 0; j < n; j++)
        {
            for (int i = j; i < n; i++)
            {
                double sum = a[i, j];
                for (int k = 0; k < j; k++)
                    sum -= a[i, k] * a[j, k];
                a[i, j] = i == j ? Math.Sqrt(sum) : sum / a[j, j];
            }
        }
        var x = (double[])b.Clone();
        for (int i = 0; i < n; i++)
        {
            for (int k = 0; k < i; k++)
                x[i] -= a[i, k] * x[k];
            x[i] /= a[i, i];
        }
        for (int i = n - 1; i >= 0; i--)
        {
            for (int k = i + 1; k < n; k++)
                x[i] -= a[k, i] * x[k];
            x[i] /= a[i, i];
        }
        return x;
    }
}

/// <summary>One row of a fit.</summary>
/// <param name="Fixed">The score that it has before any weight.</param>
/// <param name="Features">The features that are not zero, with their values.</param>
/// <param name="Happened">What the weights are to foretell.</param>
internal sealed record FitRow(double Fixed, (int Index, double Value)[] Features, bool Happened)
{
    public double Score(double[] weights)
    {
        double score = Fixed;
        foreach (var (i, x) in Features)
            score += weights[i] * x;
        return score;
    }
}
