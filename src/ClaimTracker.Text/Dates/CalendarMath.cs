namespace ClaimTracker.Text.Dates;

/// <summary>The proleptic Gregorian calendar in 64-bit day numbers (0001-01-01 is 0), for years that no date type reaches.</summary>
internal static class CalendarMath
{
    /// <summary>Days before the given day. Shifting the year to begin in March puts the leap day last and needs no table.</summary>
    public static long DayNumber(long year, int month, int day)
    {
        var shifted = month > 2 ? year : year - 1;
        var dayOfYear = ((month + 9) % 12 * 153 + 2) / 5 + day - 1;
        return shifted * 365 + FloorDiv(shifted, 4) - FloorDiv(shifted, 100) + FloorDiv(shifted, 400) + dayOfYear - 306;
    }

    /// <summary>The number of days of a month.</summary>
    public static int DaysIn(long year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static long FloorDiv(long a, long b) => a >= 0 ? a / b : -((b - 1 - a) / b);
}
