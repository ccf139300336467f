using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ClaimTracker.Text.Dates;

/// <summary>
/// A value of the Extended Date/Time Format (ISO 8601-2:2019, annex A; loc.gov/standards/datetime), levels 0 and 1, with its bounds as day numbers.
/// Only <see cref="Parse"/>, <see cref="TryParse"/> and <see cref="OfDay"/> make one, so that value and bounds always agree.
/// </summary>
public readonly record struct Edtf
{
    internal Edtf(string value, long earliest, long latest, EdtfPrecision precision) =>
        (Value, Earliest, Latest, Precision) = (value, earliest, latest, precision);

    /// <summary>The value as written, without white space around it and with capital letters: "2023-11-30", "2022", "2023-11-27/2023-11-30", "2023-11-21~", "../2025-03-12".</summary>
    public string Value { get; }

    /// <summary>First day that it may mean, in days since 0001-01-01 (which is 0) of the proleptic Gregorian calendar; <see cref="long.MinValue"/> where open or unknown.</summary>
    public long Earliest { get; }

    /// <summary>Last day that it may mean, inclusive; <see cref="long.MaxValue"/> where open or unknown.</summary>
    public long Latest { get; }

    /// <summary>How exactly it is known: what mark a timeline draws.</summary>
    public EdtfPrecision Precision { get; }

    /// <summary>Some part of it carries "~" or "%".</summary>
    public bool Approximate => Value is not null && Value.AsSpan().ContainsAny('~', '%');

    /// <summary>Some part of it carries "?" or "%".</summary>
    public bool Uncertain => Value is not null && Value.AsSpan().ContainsAny('?', '%');

    /// <summary>One calendar day.</summary>
    public static Edtf OfDay(DateOnly day) =>
        new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.DayNumber, day.DayNumber, EdtfPrecision.Day);

    /// <summary>Reads a value of level 0 or 1. White space around it and small letters are forgiven; a season lasts its three meteorological months of the north.</summary>
    /// <exception cref="FormatException">It is none, or one of level 2; the message is a sentence that says why.</exception>
    public static Edtf Parse(string text) => TryParse(text, out var value, out var error) ? value : throw new FormatException(error);

    /// <summary>As <see cref="Parse"/>, with the reason instead of the exception.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Edtf value, [NotNullWhen(false)] out string? error)
    {
        error = EdtfParser.Read(text ?? "", out value);
        return error is null;
    }

    /// <summary>For a reader: "30 Nov 2023", "Nov 2023", "27–30 Nov 2023", "2022", "before 12 Mar 2025", "about 21 Nov 2023".</summary>
    public string ToDisplay() => Value is null ? "" : EdtfDisplay.Of(Value);

    /// <inheritdoc />
    public override string ToString() => Value ?? "";
}

/// <summary>How exactly an EDTF value is known.</summary>
public enum EdtfPrecision
{
    /// <summary>A time of day on one day.</summary>
    Time,
    /// <summary>One calendar day.</summary>
    Day,
    /// <summary>A calendar month, or an unspecified day in it ("1985-04-XX").</summary>
    Month,
    /// <summary>A season of a year.</summary>
    Season,
    /// <summary>A calendar year, or an unspecified month or day in it.</summary>
    Year,
    /// <summary>Ten years ("201X").</summary>
    Decade,
    /// <summary>A hundred years ("19XX").</summary>
    Century,
    /// <summary>From one date to another.</summary>
    Interval,
    /// <summary>Up to a date, with an open or unknown beginning.</summary>
    Before,
    /// <summary>From a date on, with an open or unknown end.</summary>
    After,
}
