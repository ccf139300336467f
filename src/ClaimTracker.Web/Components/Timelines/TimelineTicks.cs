using System.Globalization;

namespace ClaimTracker.Web.Components.Timelines;

/// <summary>A line of the axis.</summary>
/// <param name="Day">Where it stands.</param>
/// <param name="Label">"1 Dec", "Apr", "2024".</param>
/// <param name="Year">The year beside it, where it begins one or is the first; empty otherwise.</param>
public sealed record TimelineTick(double Day, string Label, string Year = "");

/// <summary>The lines of an axis: days, months, years or more, so that their labels have room.</summary>
public static class TimelineTicks
{
    private const double DaysPerYear = 365.2425;

    private static readonly int[] DaySteps = [1, 2, 7];
    private static readonly int[] MonthSteps = [1, 2, 3, 6];

    /// <summary>The lines within the range, in order, no two closer than a label is wide.</summary>
    public static IReadOnlyList<TimelineTick> Of(TimelineRange range, double labelWidth = 62)
    {
        var perLabel = (range.To - range.From) / Math.Max(1, (range.Width - 2 * TimelineRange.Edge) / labelWidth);
        // Calendar years that .NET knows have days and months; beyond them years are enough.
        var known = range.From >= 0 && range.To < DateOnly.MaxValue.DayNumber;
        if (known && perLabel <= DaySteps[^1])
            return Named([.. Days(range, DaySteps.First(s => s >= perLabel))], daily: true);
        if (known && perLabel <= MonthSteps[^1] * 30.4)
            return Named([.. Months(range, MonthSteps.First(s => s * 30.4 >= perLabel))], daily: false);
        return Years(range, perLabel);
    }

    private static IEnumerable<DateOnly> Days(TimelineRange range, int step)
    {
        for (var day = (int)Math.Ceiling(range.From); day <= range.To; day += step)
            yield return DateOnly.FromDayNumber(day);
    }

    private static IEnumerable<DateOnly> Months(TimelineRange range, int step)
    {
        var first = DateOnly.FromDayNumber((int)Math.Ceiling(range.From));
        var month = new DateOnly(first.Year, (first.Month - 1) / step * step + 1, 1);
        for (; month.DayNumber <= range.To; month = month.AddMonths(step))
            if (month.DayNumber >= range.From)
                yield return month;
    }

    private static List<TimelineTick> Named(IReadOnlyList<DateOnly> days, bool daily)
    {
        var ticks = new List<TimelineTick>();
        for (var i = 0; i < days.Count; i++)
        {
            var begins = i == 0 || days[i].Year != days[i - 1].Year;
            ticks.Add(new(days[i].DayNumber, days[i].ToString(daily ? "d MMM" : "MMM", CultureInfo.InvariantCulture),
                begins ? days[i].Year.ToString(CultureInfo.InvariantCulture) : ""));
        }
        return ticks;
    }

    private static List<TimelineTick> Years(TimelineRange range, double perLabel)
    {
        var step = 1L;
        while (step * DaysPerYear < perLabel && step < long.MaxValue / 10)
            step *= (long)Math.Round(step / Math.Pow(10, Math.Floor(Math.Log10(step)))) == 2 ? 5 : 2;
        var ticks = new List<TimelineTick>();
        var first = (long)Math.Ceiling(range.From / DaysPerYear / step) * step;
        for (var year = first; ; year += step)
        {
            var day = Begin(year);
            if (day > range.To)
                return ticks;
            if (day >= range.From)
                ticks.Add(new(day, year.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static double Begin(long year) => year is >= 1 and <= 9999 ? new DateOnly((int)year, 1, 1).DayNumber : (year - 1) * DaysPerYear;
}
