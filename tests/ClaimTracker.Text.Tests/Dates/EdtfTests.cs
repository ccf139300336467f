using ClaimTracker.Text.Dates;
using CsCheck;
using Xunit;

namespace ClaimTracker.Text.Tests.Dates;

public sealed class EdtfTests
{
    private const string Min = "open";

    [Theory]
    [InlineData("2023-11-30", EdtfPrecision.Day, "2023-11-30", "2023-11-30", "30 Nov 2023")]
    [InlineData("2023-11", EdtfPrecision.Month, "2023-11-01", "2023-11-30", "Nov 2023")]
    [InlineData("2024-02", EdtfPrecision.Month, "2024-02-01", "2024-02-29", "Feb 2024")]
    [InlineData("2022", EdtfPrecision.Year, "2022-01-01", "2022-12-31", "2022")]
    [InlineData("2023-11-30T06:19:00", EdtfPrecision.Time, "2023-11-30", "2023-11-30", "30 Nov 2023, 06:19")]
    [InlineData("2023-11-30T06:19:00Z", EdtfPrecision.Time, "2023-11-30", "2023-11-30", "30 Nov 2023, 06:19 UTC")]
    [InlineData("2023-11-30T06:19:00+01:00", EdtfPrecision.Time, "2023-11-30", "2023-11-30", "30 Nov 2023, 06:19 UTC+01:00")]
    [InlineData("2023-11-30T06:19:00-05", EdtfPrecision.Time, "2023-11-30", "2023-11-30", "30 Nov 2023, 06:19 UTC-05")]
    [InlineData("2023-11-27/2023-11-30", EdtfPrecision.Interval, "2023-11-27", "2023-11-30", "27–30 Nov 2023")]
    [InlineData("2023-11-30/2023-12-02", EdtfPrecision.Interval, "2023-11-30", "2023-12-02", "30 Nov – 2 Dec 2023")]
    [InlineData("2023-12-30/2024-01-02", EdtfPrecision.Interval, "2023-12-30", "2024-01-02", "30 Dec 2023 – 2 Jan 2024")]
    [InlineData("2023-05/2023-08", EdtfPrecision.Interval, "2023-05-01", "2023-08-31", "May–Aug 2023")]
    [InlineData("2019/2022", EdtfPrecision.Interval, "2019-01-01", "2022-12-31", "2019–2022")]
    [InlineData("2004-02-01/2005-02", EdtfPrecision.Interval, "2004-02-01", "2005-02-28", "1 Feb 2004 – Feb 2005")]
    [InlineData("1984~/2004-06", EdtfPrecision.Interval, "1984-01-01", "2004-06-30", "about 1984 – Jun 2004")]
    [InlineData("../2025-03-12", EdtfPrecision.Before, Min, "2025-03-12", "before 12 Mar 2025")]
    [InlineData("2025-03-12/..", EdtfPrecision.After, "2025-03-12", Min, "from 12 Mar 2025")]
    [InlineData("/2025-03-12", EdtfPrecision.Before, Min, "2025-03-12", "unknown – 12 Mar 2025")]
    [InlineData("2025-03-12/", EdtfPrecision.After, "2025-03-12", Min, "12 Mar 2025 – unknown")]
    [InlineData("2023-11-21~", EdtfPrecision.Day, "2023-11-21", "2023-11-21", "about 21 Nov 2023")]
    [InlineData("2023-11-21?", EdtfPrecision.Day, "2023-11-21", "2023-11-21", "21 Nov 2023?")]
    [InlineData("2004-06%", EdtfPrecision.Month, "2004-06-01", "2004-06-30", "about Jun 2004?")]
    [InlineData("201X", EdtfPrecision.Decade, "2010-01-01", "2019-12-31", "2010s")]
    [InlineData("20XX", EdtfPrecision.Century, "2000-01-01", "2099-12-31", "2000–2099")]
    [InlineData("2004-XX", EdtfPrecision.Year, "2004-01-01", "2004-12-31", "a month in 2004")]
    [InlineData("1985-04-XX", EdtfPrecision.Month, "1985-04-01", "1985-04-30", "a day in Apr 1985")]
    [InlineData("1985-XX-XX", EdtfPrecision.Year, "1985-01-01", "1985-12-31", "a day in 1985")]
    [InlineData("2001-21", EdtfPrecision.Season, "2001-03-01", "2001-05-31", "spring 2001")]
    [InlineData("2001-24", EdtfPrecision.Season, "2001-12-01", "2002-02-28", "winter 2001")]
    [InlineData("  2023-11-3x ", null, null, null, null)]
    [InlineData(" 201x ", EdtfPrecision.Decade, "2010-01-01", "2019-12-31", "2010s")]
    public void A_date_has_bounds_a_precision_and_a_reader_s_form(string text, EdtfPrecision? precision, string? earliest, string? latest, string? display)
    {
        if (precision is null)
        {
            Assert.False(Edtf.TryParse(text, out _, out _));
            return;
        }
        var read = Edtf.Parse(text);
        Assert.Equal((text.Trim().ToUpperInvariant(), precision, Day(earliest!, long.MinValue), Day(latest!, long.MaxValue), display),
            (read.Value, read.Precision, read.Earliest, read.Latest, read.ToDisplay()));
    }

    [Theory]
    [InlineData("0000", -366L, -1L, "1 BC")]
    [InlineData("-0043", -16071L, -15707L, "44 BC")]
    [InlineData("-004X", -18263L, -14611L, "50 BC – 41 BC")]
    [InlineData("Y10000", 3652059L, 3652424L, "10000")]
    [InlineData("Y170000002", 62091225365L, 62091225729L, "170000002")]
    [InlineData("Y-9999999999999999", -3652425000000000000L, -3652424999999999636L, "10000000000000000 BC")]
    public void Years_beyond_every_date_type_have_day_numbers(string text, long earliest, long latest, string display)
    {
        var read = Edtf.Parse(text);
        Assert.Equal((earliest, latest, display), (read.Earliest, read.Latest, read.ToDisplay()));
    }

    [Theory]
    [InlineData("", "No date is given.")]
    [InlineData("soon", "\"soon\" is no EDTF date that can be kept: a date begins with a year of four digits, as 2023-11-30 does.")]
    [InlineData("2023-13", "\"2023-13\" is no EDTF date that can be kept: there is no month 13.")]
    [InlineData("2023-11-31", "\"2023-11-31\" is no EDTF date that can be kept: Nov 2023 has no day 31.")]
    [InlineData("2023-02-29", "\"2023-02-29\" is no EDTF date that can be kept: Feb 2023 has no day 29.")]
    [InlineData("2023-11-00", "\"2023-11-00\" is no EDTF date that can be kept: there is no day 00.")]
    [InlineData("2023-1-5", "\"2023-1-5\" is no EDTF date that can be kept: months and days have two digits: 2023-01-05.")]
    [InlineData("20231130", "\"20231130\" is no EDTF date that can be kept: a year of more than four digits begins with Y, and a date has hyphens between its parts.")]
    [InlineData("2023/2022", "\"2023/2022\" is no EDTF date that can be kept: the interval ends before it begins.")]
    [InlineData("2023/2024/2025", "\"2023/2024/2025\" is no EDTF date that can be kept: an interval has two ends and one slash between them.")]
    [InlineData("../..", "\"../..\" is no EDTF date that can be kept: an interval needs a date at one of its ends.")]
    [InlineData("/", "\"/\" is no EDTF date that can be kept: an interval needs a date at one of its ends.")]
    [InlineData("2023-11-30T06:19", "\"2023-11-30T06:19\" is no EDTF date that can be kept: a time is written 06:19:00, then nothing, Z, +01 or +01:00.")]
    [InlineData("2023-11-30T24:00:00", "\"2023-11-30T24:00:00\" is no EDTF date that can be kept: a time is written 06:19:00, then nothing, Z, +01 or +01:00.")]
    [InlineData("2023-11-30T06:19:00/2024", "\"2023-11-30T06:19:00/2024\" is no EDTF date that can be kept: the ends of an interval are dates without a time of day.")]
    [InlineData("Y2023", "\"Y2023\" is no EDTF date that can be kept: Y is for years of more than four digits.")]
    [InlineData("-0000", "\"-0000\" is no EDTF date that can be kept: the year 0000 has no sign.")]
    [InlineData("2023-21-05", "\"2023-21-05\" is no EDTF date that can be kept: nothing follows a season.")]
    public void A_refusal_says_why(string text, string message)
    {
        Assert.False(Edtf.TryParse(text, out var value, out var error));
        Assert.Equal((default, message), (value, error));
        Assert.Equal(message, Assert.Throws<FormatException>(() => Edtf.Parse(text)).Message);
    }

    [Theory]
    [InlineData("[1667,1668]", "sets of dates belong to level 2")]
    [InlineData("{1960..1965}", "sets of dates belong to level 2")]
    [InlineData("1960..1965", "ranges written with dots belong to level 2")]
    [InlineData("2004-06~-11", "one of ? ~ % stands at the end of a date and qualifies all of it; qualifying its parts belongs to level 2")]
    [InlineData("?2004-06", "one of ? ~ % stands at the end of a date and qualifies all of it; qualifying its parts belongs to level 2")]
    [InlineData("1XXX", "more than two unspecified digits of a year belong to level 2")]
    [InlineData("1X99", "a specified digit after an unspecified one belongs to level 2")]
    [InlineData("156X-12-25", "a date within a year of unspecified digits belongs to level 2")]
    [InlineData("2004-XX-05", "a day in an unspecified month belongs to level 2")]
    [InlineData("2004-1X", "one unspecified digit of a month or day belongs to level 2")]
    [InlineData("2001-34", "seasons 25 to 41 (hemispheres, quarters, halves) belong to level 2")]
    [InlineData("1950S2", "significant digits and exponents belong to level 2")]
    [InlineData("Y17E7", "significant digits and exponents belong to level 2")]
    public void Level_two_is_refused_by_name(string text, string reason)
    {
        Assert.False(Edtf.TryParse(text, out _, out var error));
        Assert.Equal($"\"{text}\" is no EDTF date that can be kept: {reason}.", error);
    }

    [Fact]
    public void A_day_reads_back_as_itself() => Gen.Int[0, DateOnly.MaxValue.DayNumber].Sample(number =>
    {
        var day = DateOnly.FromDayNumber(number);
        Assert.Equal(Edtf.OfDay(day), Edtf.Parse(Edtf.OfDay(day).Value));
    });

    [Fact]
    public void Any_text_is_read_or_refused_and_never_throws() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789-/.?~%XYTZES:+[]{}"], 0, 24]).Sample(text =>
        {
            if (Edtf.TryParse(text, out var read, out var error))
                Assert.True(read.Earliest <= read.Latest && read.ToDisplay().Length > 0 && Edtf.Parse(read.Value) == read, text);
            else
                Assert.EndsWith(".", error, StringComparison.Ordinal);
        });

    private static long Day(string iso, long open) =>
        iso == Min ? open : DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber;
}
