using System.Globalization;
using ClaimTracker.Text.Dates;

namespace ClaimTracker.Web.Components.Timelines;

/// <summary>How much it takes for claims to be drawn as one cluster; the more there are in the picture, the less.</summary>
/// <param name="Least">So many of one day are a cluster; of two, also months and intervals count.</param>
/// <param name="Reach">Where days do not suffice: everything within so many pixels is one. 0 for days.</param>
public readonly record struct TimelineCrowd(int Least, double Reach)
{
    public static readonly TimelineCrowd Loosest = new(5, 0);

    /// <summary>The next step.</summary>
    public TimelineCrowd Closer() => Least > 2 ? new(Least - 1, 0) : new(2, Reach == 0 ? 24 : Reach * 2);

    /// <summary>A further step could still bring claims together.</summary>
    public bool Loosens(TimelineRange range) => Reach < range.Width;

    public List<IReadOnlyList<TimelineMark>> Group(List<TimelineMark> marks, HashSet<Guid> alone, TimelineRange range)
    {
        var (least, reach) = this;
        return
        [
            .. marks.GroupBy(Key).SelectMany(g => g.Count() >= least ? [[.. g.OrderBy(m => m.At)]] : g.Select(m => (IReadOnlyList<TimelineMark>)[m])),
        ];

        (double Place, Guid Alone) Key(TimelineMark mark)
        {
            if (alone.Contains(mark.Id) || (least > 2 && mark.Form is not (TimelineForm.Day or TimelineForm.Minute)))
                return (0, mark.Id);
            return (reach > 0 ? Math.Floor(range.Clipped(mark.At) / reach) : Math.Floor(mark.At), Guid.Empty);
        }
    }

    /// <summary>"4 Mar 2025, 13 claims", "4–9 Mar 2025, 13 claims".</summary>
    public static string Words(IReadOnlyList<TimelineMark> marks)
    {
        var count = $"{marks.Count} claims";
        if (marks.All(m => m.When == marks[0].When))
            return $"{marks[0].When}, {count}";
        var (first, last) = (marks.Min(m => m.At), marks.Max(m => m.At));
        return first < 0 || last >= DateOnly.MaxValue.DayNumber ? count : $"{Days(first, last)}, {count}";
    }

    /// <summary>From one day to another in a reader's words: "27 Nov – 3 Dec 2023".</summary>
    public static string Days(double first, double last) => Edtf.Parse($"{Day(first)}/{Day(last)}").ToDisplay();

    private static string Day(double day) => DateOnly.FromDayNumber((int)Math.Floor(day)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
