namespace ClaimTracker.Web.Components.Timelines;

/// <summary>The days that a timeline shows, and where each stands between its edges.</summary>
/// <param name="From">The first day's beginning, in days since 0001-01-01.</param>
/// <param name="To">The end; later than <paramref name="From"/>.</param>
/// <param name="Width">The picture's width.</param>
public sealed record TimelineRange(double From, double To, double Width)
{
    /// <summary>Left free at both edges.</summary>
    public const double Edge = 8;

    /// <summary>All marks with some room around them, at least a week; whole days.</summary>
    public static TimelineRange Around(IEnumerable<TimelineMark> marks, double width)
    {
        var ends = marks.SelectMany(m => new[] { m.From, m.To }).Where(double.IsFinite).DefaultIfEmpty(DateOnly.MinValue.DayNumber).ToList();
        var (from, to) = (Math.Floor(ends.Min()), Math.Ceiling(ends.Max()));
        var room = Math.Max(3, Math.Round((to - from) * 0.04));
        return new(from - room, to + room, width);
    }

    /// <summary>Where most of the marks are: while a gap takes more than a third of the range, the lesser side is left out. The strip shows the rest.</summary>
    public static TimelineRange Densest(IReadOnlyCollection<TimelineMark> marks, double width)
    {
        var ordered = marks.OrderBy(m => m.At).ToList();
        while (ordered.Count > 3)
        {
            var span = ordered[^1].At - ordered[0].At;
            var cut = Enumerable.Range(1, ordered.Count - 1).MaxBy(i => ordered[i].At - ordered[i - 1].At);
            if (ordered[cut].At - ordered[cut - 1].At <= span / 3 || span < 60)
                break;
            ordered = cut * 2 > ordered.Count ? ordered[..cut] : ordered[cut..];
        }
        // A whole year's pill would pull the range apart again: its mark is enough.
        return Around(ordered.Select(m => m.Form == TimelineForm.Year ? m with { From = m.At, To = m.At } : m), width);
    }

    /// <summary>Where a day stands; outside of the range beyond the edges.</summary>
    public double X(double day) => Edge + (day - From) / (To - From) * (Width - 2 * Edge);

    /// <summary>The day at a place.</summary>
    public double Day(double x) => From + (x - Edge) / (Width - 2 * Edge) * (To - From);

    /// <summary>Where a day stands, kept between the edges.</summary>
    public double Clipped(double day) => Math.Clamp(X(Math.Clamp(day, From, To)), Edge, Width - Edge);

    /// <summary>Whether a mark has a part of it in the range.</summary>
    public bool Shows(TimelineMark mark) => mark.From < To && mark.To >= From;
}
