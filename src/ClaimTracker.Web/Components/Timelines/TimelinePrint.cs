namespace ClaimTracker.Web.Components.Timelines;

/// <summary>A moment of publication that ends a day: nothing is said after it was printed.</summary>
/// <param name="From">Where the day begins.</param>
/// <param name="X">Where it ends.</param>
/// <param name="Words">"published 06:19 CET".</param>
public sealed record TimelinePrint(double From, double X, string Words)
{
    private const double NarrowestDay = 60;
    private const int Most = 3;

    /// <summary>The moments that end days of this picture, where days are wide enough to show it; none where they would be many.</summary>
    public static IReadOnlyList<TimelinePrint> Of(IEnumerable<TimelineMark> marks, TimelineRange range)
    {
        var prints = marks.Where(m => Ends(m, range))
            .Select(m => new TimelinePrint(range.Clipped(m.From), range.Clipped(m.To), $"published {m.Printed}"))
            .Distinct().OrderBy(p => p.X).ToList();
        return prints.Count <= Most ? prints : [];
    }

    /// <summary>Whether the picture shows where in the day it was printed.</summary>
    public static bool Ends(TimelineMark mark, TimelineRange range) =>
        mark is { Form: TimelineForm.Day, Cut: true, Printed: not null } && range.X(1) - range.X(0) >= NarrowestDay;
}
