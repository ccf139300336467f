using System.Globalization;

namespace ClaimTracker.Text.Dates;

/// <summary>Units of the calendar, from the smallest.</summary>
internal enum CalendarUnit { Second, Minute, Hour, Day, Weekend, Week, Month, Quarter, Season, Half, Year, Decade, Century }

/// <summary>One unit of the calendar: the week of 27 Nov 2023, the third quarter of 1998, the night of a day.</summary>
/// <param name="Unit">Day or greater.</param>
/// <param name="Start">Its first day.</param>
/// <param name="Part">What follows the day in TIMEX3: "TMO", "T17:00"; empty for the whole unit.</param>
/// <param name="Offset">The zone of a clock time: "Z", "-05:00"; empty where unknown.</param>
internal readonly record struct CalendarSpan(CalendarUnit Unit, DateOnly Start, string Part = "", string Offset = "")
{
    private static readonly string[] SeasonCodes = ["SP", "SU", "FA", "WI"];

    /// <summary>The unit in which a day lies.</summary>
    public static CalendarSpan Of(CalendarUnit unit, DateOnly day) => new(unit, unit switch
    {
        CalendarUnit.Week => Monday(day),
        CalendarUnit.Weekend => Plus(Monday(day), 5),
        CalendarUnit.Month => new DateOnly(day.Year, day.Month, 1),
        CalendarUnit.Quarter => new DateOnly(day.Year, (day.Month - 1) / 3 * 3 + 1, 1),
        CalendarUnit.Half => new DateOnly(day.Year, day.Month <= 6 ? 1 : 7, 1),
        CalendarUnit.Season => day.Month < 3 ? new DateOnly(Math.Max(day.Year - 1, 1), 12, 1) : new DateOnly(day.Year, day.Month / 3 * 3, 1),
        CalendarUnit.Year => new DateOnly(day.Year, 1, 1),
        CalendarUnit.Decade => new DateOnly(Math.Max(day.Year / 10 * 10, 1), 1, 1),
        CalendarUnit.Century => new DateOnly(Math.Max(day.Year / 100 * 100, 1), 1, 1),
        _ => day,
    });

    /// <summary>The last day.</summary>
    public DateOnly End => Unit switch
    {
        CalendarUnit.Week => Plus(Start, 6),
        CalendarUnit.Weekend => Plus(Start, 1),
        CalendarUnit.Month => Plus(Months(Start, 1), -1),
        CalendarUnit.Quarter or CalendarUnit.Season => Plus(Months(Start, 3), -1),
        CalendarUnit.Half => Plus(Months(Start, 6), -1),
        CalendarUnit.Year => new DateOnly(Start.Year, 12, 31),
        CalendarUnit.Decade => new DateOnly(Math.Min(Start.Year / 10 * 10 + 9, 9999), 12, 31),
        CalendarUnit.Century => new DateOnly(Math.Min(Start.Year / 100 * 100 + 99, 9999), 12, 31),
        _ => Start,
    };

    /// <summary>The unit that lies a number of units later; the calendar's ends hold it back.</summary>
    public CalendarSpan Shift(int count, CalendarUnit by) => Of(Unit, by switch
    {
        CalendarUnit.Week or CalendarUnit.Weekend => Plus(Start, 7 * count),
        CalendarUnit.Month => Months(Start, count),
        CalendarUnit.Quarter or CalendarUnit.Season => Months(Start, 3 * count),
        CalendarUnit.Half => Months(Start, 6 * count),
        CalendarUnit.Year => Months(Start, 12 * count),
        CalendarUnit.Decade => Months(Start, 120 * count),
        CalendarUnit.Century => Months(Start, 1200 * count),
        CalendarUnit.Day => Plus(Start, count),
        _ => Start,
    });

    /// <summary>The TIMEX3 value.</summary>
    public string Timex => Unit switch
    {
        CalendarUnit.Week => Week(""),
        CalendarUnit.Weekend => Week("-WE"),
        CalendarUnit.Month => Month(Start),
        CalendarUnit.Quarter => $"{Start.Year:0000}-Q{(Start.Month + 2) / 3}",
        CalendarUnit.Half => $"{Start.Year:0000}-H{(Start.Month + 5) / 6}",
        CalendarUnit.Season => $"{Start.Year:0000}-{SeasonCodes[Start.Month / 3 - 1]}",
        CalendarUnit.Year => $"{Start.Year:0000}",
        CalendarUnit.Decade => $"{Start.Year / 10:000}X",
        CalendarUnit.Century => $"{Start.Year / 100:00}XX",
        _ => Day(Start) + Part,
    };

    /// <summary>The EDTF value.</summary>
    /// <param name="approximate">Marked with "~" as far as the value is a single date; the ends of an interval are marked both.</param>
    public Edtf ToEdtf(bool approximate = false)
    {
        var mark = approximate ? "~" : "";
        return Edtf.Parse(Unit switch
        {
            CalendarUnit.Week or CalendarUnit.Weekend => $"{Day(Start)}{mark}/{Day(End)}{mark}",
            CalendarUnit.Month => Month(Start) + mark,
            CalendarUnit.Quarter or CalendarUnit.Half => $"{Month(Start)}{mark}/{Month(End)}{mark}",
            CalendarUnit.Season => $"{Start.Year:0000}-{20 + Start.Month / 3}{mark}",
            CalendarUnit.Year => $"{Start.Year:0000}{mark}",
            CalendarUnit.Decade => $"{Start.Year / 10:000}X{mark}",
            CalendarUnit.Century => $"{Start.Year / 100:00}XX{mark}",
            _ when Part.Length == 6 && Part != "T24:00" => $"{Day(Start)}{Part}:00{Offset}",
            _ => Day(Start) + mark,
        });
    }

    public static DateOnly Plus(DateOnly day, long days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    public static DateOnly Months(DateOnly day, long months)
    {
        var index = Math.Clamp((day.Year - 1) * 12L + day.Month - 1 + months, 0, 9999 * 12 - 1);
        var (year, month) = ((int)(index / 12) + 1, (int)(index % 12) + 1);
        return new DateOnly(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }

    private static DateOnly Monday(DateOnly day) => Plus(day, -(((int)day.DayOfWeek + 6) % 7));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    // The year of an ISO week is the year of its Thursday.
    private string Week(string suffix)
    {
        var thursday = Plus(Monday(Start), 3);
        return string.Create(CultureInfo.InvariantCulture, $"{thursday.Year:0000}-W{(thursday.DayOfYear - 1) / 7 + 1:00}{suffix}");
    }
}
