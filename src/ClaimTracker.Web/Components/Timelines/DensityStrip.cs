namespace ClaimTracker.Web.Components.Timelines;

/// <summary>Every claim of an actor once, piled up where it was said, over the whole range.</summary>
/// <param name="Range">All days.</param>
/// <param name="Piled">Each mark with its place; piles grow upwards.</param>
/// <param name="Ticks">The axis.</param>
public sealed record DensityStrip(TimelineRange Range, IReadOnlyList<(TimelineMark Mark, double X, double Y)> Piled, IReadOnlyList<TimelineTick> Ticks)
{
    public const double Height = 104, Base = 84;

    private const double Column = 13, Step = 11.2;

    /// <summary>Piles the marks into columns as wide as one mark; a pile that would leave the strip is pressed together.</summary>
    public static DensityStrip Of(IReadOnlyList<TimelineMark> marks, TimelineRange range)
    {
        var piled = new List<(TimelineMark, double, double)>();
        foreach (var pile in marks.GroupBy(m => Math.Floor(range.Clipped(m.At) / Column)).OrderBy(g => g.Key))
        {
            var ordered = pile.OrderBy(m => m.State).ThenByDescending(m => m.Said).ThenByDescending(m => m.True).ThenBy(m => m.At).ToList();
            var step = Math.Min(Step, (Base - 14) / Math.Max(1, ordered.Count - 1));
            for (var i = 0; i < ordered.Count; i++)
                piled.Add((ordered[i], (pile.Key + 0.5) * Column, Base - 7.5 - i * step));
        }
        return new(range, piled, TimelineTicks.Of(range, 90));
    }
}
