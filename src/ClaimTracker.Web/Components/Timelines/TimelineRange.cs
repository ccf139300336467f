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

    /// <summary>Where a day stands; outside of the range beyond the edges.</summary>
    public double X(double day) => Edge + (day - From) / (To - From) * (Width - 2 * Edge);

    /// <summary>The day at a place.</summary>
    public double Day(double x) => From + (x - Edge) / (Width - 2 * Edge) * (To - From);

    /// <summary>Where a day stands, kept between the edges.</summary>
    public double Clipped(double day) => Math.Clamp(X(Math.Clamp(day, From, To)), Edge, Width - Edge);

    /// <summary>Whether a mark has a part of it in the range.</summary>
    public bool Shows(TimelineMark mark) => mark.From < To && mark.To >= From;
}
