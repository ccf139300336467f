using System.Globalization;

namespace ClaimTracker.Text.Dates;

/// <summary>Reads EDTF levels 0 and 1. Every refusal is a sentence for the person who typed the value.</summary>
internal static class EdtfParser
{
    private const int LongestValue = 80;
    private const int LongestYear = 16; // digits: the last year whose days a 64-bit number can count

    /// <summary>Null, or why the text is no EDTF value of level 0 or 1.</summary>
    public static string? Read(string text, out Edtf value)
    {
        value = default;
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
            return "No date is given.";
        if (trimmed.Length > LongestValue)
            return $"This is no EDTF date: it is longer than {LongestValue} characters.";
        var reason = ReadValue(trimmed.ToUpperInvariant(), ref value);
        return reason is null ? null : $"\"{trimmed}\" is no EDTF date that can be kept: {reason}.";
    }

    /// <summary>The two ends of a value that was read before; null where open, unknown or absent.</summary>
    public static (EdtfDate? From, EdtfDate? To) Parts(string value)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (One(value), null) : (One(value[..slash]), One(value[(slash + 1)..]));

        static EdtfDate? One(string text) => text is "" or ".." || ReadDate(text, out var date) is not null ? null : date;
    }

    private static string? ReadValue(string text, ref Edtf value)
    {
        if (text.AsSpan().ContainsAny("[]{}"))
            return "sets of dates belong to level 2";
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
            return ReadInterval(text, text[..slash], text[(slash + 1)..], ref value);
        if (ReadDate(text, out var date) is { } reason)
            return reason;
        value = new Edtf(text, date.Earliest, date.Latest, date.Precision);
        return null;
    }

    private static string? ReadInterval(string text, string first, string second, ref Edtf value)
    {
        if (second.Contains('/', StringComparison.Ordinal))
            return "an interval has two ends and one slash between them";
        if (first is "" or ".." && second is "" or "..")
            return "an interval needs a date at one of its ends";
        var (earliest, latest) = (long.MinValue, long.MaxValue);
        var precision = first is "" or ".." ? EdtfPrecision.Before : second is "" or ".." ? EdtfPrecision.After : EdtfPrecision.Interval;
        foreach (var (end, isFirst) in new[] { (first, true), (second, false) })
        {
            if (end is "" or "..")
                continue;
            if (ReadDate(end, out var date) is { } reason)
                return reason;
            if (date.Time.Length > 0)
                return "the ends of an interval are dates without a time of day";
            if (isFirst)
                earliest = date.Earliest;
            else
                latest = date.Latest;
        }
        if (earliest > latest)
            return "the interval ends before it begins";
        value = new Edtf(text, earliest, latest, precision);
        return null;
    }

    private static string? ReadDate(ReadOnlySpan<char> text, out EdtfDate date)
    {
        date = default;
        if (text.Contains("..", StringComparison.Ordinal))
            return "ranges written with dots belong to level 2";
        var qualifier = '\0';
        if (text.Length > 0 && text[^1] is '?' or '~' or '%')
        {
            qualifier = text[^1];
            text = text[..^1];
        }
        if (text.ContainsAny('?', '~', '%'))
            return "one of ? ~ % stands at the end of a date and qualifies all of it; qualifying its parts belongs to level 2";
        if (text.Length > 0 && text[0] == 'Y')
            return ReadLongYear(text[1..], qualifier, out date);

        var negative = text.Length > 0 && text[0] == '-';
        var rest = negative ? text[1..] : text;
        if (ReadYear(rest, negative, out var year, out var unknown) is { } reason)
            return reason;
        rest = rest[4..];
        if (rest.Length == 0)
            return Done(new EdtfDate(year, unknown, 0, 0, "", qualifier), out date);
        if (unknown > 0)
            return "a date within a year of unspecified digits belongs to level 2";

        if (ReadPart(rest, out var month, out rest) is { } wrongMonth)
            return wrongMonth;
        if (month is >= 25 and <= 41)
            return "seasons 25 to 41 (hemispheres, quarters, halves) belong to level 2";
        if (month is 0 or > 24 or > 12 and < 21)
            return $"there is no month {month:00}";
        if (rest.Length == 0)
            return Done(new EdtfDate(year, 0, month, 0, "", qualifier), out date);
        if (month > 12)
            return "nothing follows a season";

        if (ReadPart(rest, out var day, out rest) is { } wrongDay)
            return wrongDay;
        if (month < 0 && day > 0)
            return "a day in an unspecified month belongs to level 2";
        if (day == 0 || day > CalendarMath.DaysIn(year, Math.Max(month, 1)))
            return month < 0 || day is 0 or > 31 ? $"there is no day {day:00}" : $"{EdtfDisplay.Month(month)} {Year(year)} has no day {day}";
        if (rest.Length == 0)
            return Done(new EdtfDate(year, 0, month, day, "", qualifier), out date);
        if (rest[0] != 'T')
            return "after the day comes nothing, or T and a time";
        if (ReadTime(rest[1..]) is { } wrongTime)
            return wrongTime;
        if (qualifier != '\0' || day < 0)
            return "a date with a time of day is neither qualified nor unspecified";
        return Done(new EdtfDate(year, 0, month, day, rest[1..].ToString(), qualifier), out date);
    }

    private static string? ReadYear(ReadOnlySpan<char> text, bool negative, out long year, out int unknown)
    {
        (year, unknown) = (0, 0);
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] == 'X'))
            length++;
        if (length < text.Length && length >= 4 && text[length] is 'S' or 'E')
            return "significant digits and exponents belong to level 2";
        if (length > 4)
            return "a year of more than four digits begins with Y, and a date has hyphens between its parts";
        if (length < 4)
            return "a date begins with a year of four digits, as 2023-11-30 does";
        for (var i = 0; i < 4; i++)
        {
            if (text[i] != 'X' && unknown > 0)
                return "a specified digit after an unspecified one belongs to level 2";
            unknown += text[i] == 'X' ? 1 : 0;
            year = year * 10 + (text[i] == 'X' ? 0 : text[i] - '0');
        }
        if (unknown > 2)
            return "more than two unspecified digits of a year belong to level 2";
        if (negative && year == 0)
            return "the year 0000 has no sign";
        year = negative ? -year : year;
        return null;
    }

    private static string? ReadLongYear(ReadOnlySpan<char> text, char qualifier, out EdtfDate date)
    {
        date = default;
        var digits = text.Length > 0 && text[0] == '-' ? text[1..] : text;
        if (digits.ContainsAny('E', 'S'))
            return "significant digits and exponents belong to level 2";
        if (digits.Length == 0 || digits.ContainsAnyExceptInRange('0', '9'))
            return "after Y comes a year and nothing else";
        if (digits.Length <= 4 || digits[0] == '0')
            return "Y is for years of more than four digits";
        if (digits.Length > LongestYear)
            return $"a year has at most {LongestYear} digits here";
        return Done(new EdtfDate(long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), 0, 0, 0, "", qualifier), out date);
    }

    /// <summary>Reads "-11" or "-XX" (as -1).</summary>
    private static string? ReadPart(ReadOnlySpan<char> text, out int number, out ReadOnlySpan<char> rest)
    {
        number = 0;
        rest = default;
        if (text.Length < 3 || text[0] != '-')
            return "the parts of a date are joined by hyphens: 2023, 2023-11 or 2023-11-30";
        var (tens, ones) = (text[1], text[2]);
        rest = text[3..];
        if (tens == 'X' && ones == 'X')
            number = -1;
        else if (char.IsAsciiDigit(tens) && char.IsAsciiDigit(ones))
            number = (tens - '0') * 10 + ones - '0';
        else if ((char.IsAsciiDigit(tens) || tens == 'X') && (char.IsAsciiDigit(ones) || ones == 'X'))
            return "one unspecified digit of a month or day belongs to level 2";
        else
            return "months and days have two digits: 2023-01-05";
        return null;
    }

    private static string? ReadTime(ReadOnlySpan<char> text)
    {
        const string Shape = "a time is written 06:19:00, then nothing, Z, +01 or +01:00";
        if (text.Length < 8 || text[2] != ':' || text[5] != ':')
            return Shape;
        if (!TwoDigits(text, 23) || !TwoDigits(text[3..], 59) || !TwoDigits(text[6..], 59))
            return Shape;
        var zone = text[8..];
        if (zone.Length == 0 || zone is "Z")
            return null;
        var known = zone[0] is '+' or '-' && zone.Length is 3 or 6 && TwoDigits(zone[1..], 14)
            && (zone.Length == 3 || zone[3] == ':' && TwoDigits(zone[4..], 59));
        return known ? null : Shape;

        static bool TwoDigits(ReadOnlySpan<char> text, int most) =>
            text.Length >= 2 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && (text[0] - '0') * 10 + text[1] - '0' <= most;
    }

    private static string? Done(EdtfDate read, out EdtfDate date)
    {
        date = read;
        return null;
    }

    private static string Year(long year) => year.ToString(CultureInfo.InvariantCulture);
}
