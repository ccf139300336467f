namespace ClaimTracker.Text.Evaluation;

/// <summary>How many of the gold and of the predicted things of one metric found their like; sums over articles are micro-averages.</summary>
/// <param name="GoldFound">Gold things that were predicted.</param>
/// <param name="Gold">All gold things.</param>
/// <param name="PredictedRight">Predicted things that are gold.</param>
/// <param name="Predicted">All predicted things.</param>
public readonly record struct Counts(int GoldFound, int Gold, int PredictedRight, int Predicted)
{
    /// <summary>Share of the predicted that is right, in percent; 0 where nothing was predicted.</summary>
    public double Precision => Predicted == 0 ? 0 : 100.0 * PredictedRight / Predicted;

    /// <summary>Share of the gold that was found, in percent; 0 where there is none.</summary>
    public double Recall => Gold == 0 ? 0 : 100.0 * GoldFound / Gold;

    /// <summary>Their harmonic mean, in percent.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Both counts together.</summary>
    public static Counts operator +(Counts a, Counts b) => new(
        a.GoldFound + b.GoldFound, a.Gold + b.Gold, a.PredictedRight + b.PredictedRight, a.Predicted + b.Predicted);
}
