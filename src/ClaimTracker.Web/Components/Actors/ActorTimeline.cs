using ClaimTracker.Data.Timelines;
using ClaimTracker.Web.Components.Timelines;

namespace ClaimTracker.Web.Components.Actors;

/// <summary>What the page of an actor shows under a filter: the picture, its strip and the list, all three in step.</summary>
/// <param name="Marks">The dated claims that the filter takes.</param>
/// <param name="Whole">The days of all of them.</param>
/// <param name="Geometry">The picture of the range.</param>
/// <param name="Strip">All of them, over the whole range.</param>
/// <param name="Listed">The claims of the range, in the chosen order.</param>
/// <param name="Undated">Those without a date; none where a range was chosen.</param>
/// <param name="Elsewhere">How many more the filter takes that were said outside of the range.</param>
public sealed record ActorTimeline(
    IReadOnlyDictionary<Guid, TimelineMark> Marks, TimelineRange Whole, TimelineGeometry Geometry, DensityStrip Strip,
    IReadOnlyList<TimelinePoint> Listed, IReadOnlyList<TimelinePoint> Undated, int Elsewhere)
{
    private const double Width = 1272;

    /// <summary>The range in a reader's words; days that no calendar names are not named.</summary>
    public string RangeWords => Geometry.Range.From < 0 || Geometry.Range.To > DateOnly.MaxValue.DayNumber
        ? "All time"
        : TimelineCrowd.Days(Geometry.Range.From, Geometry.Range.To - 1);

    /// <summary>The first day that the picture shows; null for a day that no calendar names.</summary>
    public DateOnly? First => Day(Geometry.Range.From);

    /// <summary>The last day that it shows.</summary>
    public DateOnly? Last => Day(Geometry.Range.To - 1);

    /// <summary>Lays out an actor's claims.</summary>
    /// <param name="points">All of them.</param>
    /// <param name="changes">Where the actor went back on earlier words.</param>
    /// <param name="filter">Which to show.</param>
    /// <param name="claim">The one that was asked for: it stands out, and the picture opens where it is.</param>
    public static ActorTimeline Of(IReadOnlyList<TimelinePoint> points, IReadOnlyList<TimelineChange> changes, ActorFilter filter, Guid? claim = null)
    {
        var changed = Changed(changes);
        var taken = points.Where(p => filter.Takes(p, changed)).ToList();
        var marks = taken.Select(TimelineMark.Of).OfType<TimelineMark>().ToDictionary(m => m.Id);
        var whole = TimelineRange.Around(marks.Values, Width);
        var range = RangeOf(filter, marks, whole, claim);
        var dated = taken.Where(p => marks.ContainsKey(p.ClaimId)).ToList();
        var inRange = dated.Where(p => range.Shows(marks[p.ClaimId])).ToList();
        return new(
            marks, whole, TimelineGeometry.Of(marks.Values, range, claim, changes), DensityStrip.Of([.. marks.Values], whole),
            filter.FlaggedFirst ? [.. inRange.OrderByDescending(p => p.WorthChecking)] : inRange,
            filter.HasDays ? [] : [.. taken.Where(p => !marks.ContainsKey(p.ClaimId))],
            dated.Count - inRange.Count);
    }

    /// <summary>The claims that go back on earlier ones, and those that they go back on.</summary>
    public static HashSet<Guid> Changed(IEnumerable<TimelineChange> changes) => [.. changes.SelectMany(c => new[] { c.FromId, c.ToId })];

    private static DateOnly? Day(double day) => day < 0 || day > DateOnly.MaxValue.DayNumber ? null : DateOnly.FromDayNumber((int)Math.Floor(day));

    // Without a chosen range: where most claims are, unless the one that was asked for stands elsewhere.
    private static TimelineRange RangeOf(ActorFilter filter, Dictionary<Guid, TimelineMark> marks, TimelineRange whole, Guid? claim)
    {
        if (filter.HasDays)
        {
            var range = whole with { From = filter.From?.DayNumber ?? whole.From, To = filter.To?.DayNumber + 1 ?? whole.To };
            return range.To > range.From ? range : whole;
        }
        var dense = filter.Whole ? whole : TimelineRange.Densest(marks.Values, Width);
        return claim is { } id && marks.TryGetValue(id, out var asked) && !dense.Shows(asked) ? whole : dense;
    }
}
