namespace ClaimTracker.Text.Dates;

/// <summary>An EDTF value (ISO 8601-2, levels 0 and 1) with its bounds as day numbers.</summary>
/// <param name="Value">The value as written: "2023-11-30", "2023-11", "2022", "2023-11-27/2023-11-30", "2023-11-21~", "../2025-03-12".</param>
/// <param name="Earliest">First day it may mean, in days since 0001-01-01 (which is 0); <see cref="long.MinValue"/> where open.</param>
/// <param name="Latest">Last day it may mean, inclusive; <see cref="long.MaxValue"/> where open.</param>
public readonly record struct Edtf(string Value, long Earliest, long Latest)
{
    /// <summary>One calendar day.</summary>
    public static Edtf OfDay(DateOnly day) => new(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), day.DayNumber, day.DayNumber);
}
