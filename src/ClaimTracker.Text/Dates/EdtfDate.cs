namespace ClaimTracker.Text.Dates;

/// <summary>One date of an EDTF value, as its parts.</summary>
/// <param name="Year">The astronomical year (0 is 1 BC); unspecified digits are 0.</param>
/// <param name="YearUnknown">How many digits of the year are unspecified, counted from the right.</param>
/// <param name="Month">1 to 12, a season 21 to 24, 0 where absent, -1 where unspecified.</param>
/// <param name="Day">1 to 31, 0 where absent, -1 where unspecified.</param>
/// <param name="Time">"T06:19:00+01:00" without the T; empty where absent.</param>
/// <param name="Qualifier">One of ? ~ %, or '\0'.</param>
internal readonly record struct EdtfDate(long Year, int YearUnknown, int Month, int Day, string Time, char Qualifier)
{
    public bool IsSeason => Month > 12;

    public EdtfPrecision Precision => this switch
    {
        { Time.Length: > 0 } => EdtfPrecision.Time,
        { Day: > 0 } => EdtfPrecision.Day,
        { IsSeason: true } => EdtfPrecision.Season,
        { Month: > 0 } => EdtfPrecision.Month,
        { YearUnknown: 1 } => EdtfPrecision.Decade,
        { YearUnknown: 2 } => EdtfPrecision.Century,
        _ => EdtfPrecision.Year,
    };

    public long Earliest => CalendarMath.DayNumber(FirstYear, FirstMonth, Day > 0 ? Day : 1);

    public long Latest => this switch
    {
        { Day: > 0 } => Earliest,
        { Month: 24 } => CalendarMath.DayNumber(Year + 1, 3, 1) - 1,
        { IsSeason: true } => CalendarMath.DayNumber(Year, FirstMonth + 3, 1) - 1,
        { Month: > 0 } => CalendarMath.DayNumber(Year, Month, CalendarMath.DaysIn(Year, Month)),
        _ => CalendarMath.DayNumber(LastYear, 12, 31),
    };

    // Spring begins in March, as meteorologists count; winter is named after the year in which it begins.
    private int FirstMonth => IsSeason ? (Month - 20) * 3 : Math.Max(Month, 1);

    private int Span => YearUnknown switch { 1 => 10, 2 => 100, _ => 1 };

    // "-004X" are the years -49 to -40: unspecified digits lead away from zero.
    private long FirstYear => Year < 0 ? Year - Span + 1 : Year;

    private long LastYear => Year < 0 ? Year : Year + Span - 1;
}
