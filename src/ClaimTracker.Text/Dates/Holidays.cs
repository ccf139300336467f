namespace ClaimTracker.Text.Dates;

/// <summary>Days that are known by name, as data. Those that move are reckoned from a weekday of their month or from Easter (Gregorian; Meeus, Astronomical Algorithms).</summary>
internal static class Holidays
{
    /// <summary>Names in words, small letters, with how to find the day of a year.</summary>
    private static readonly (string Name, Func<int, DateOnly> On)[] Table =
    [
        ("new year's eve", year => new(year, 12, 31)),
        ("new year's day", year => new(year, 1, 1)),
        ("new year's", year => new(year, 1, 1)),
        ("martin luther king day", year => Nth(year, 1, DayOfWeek.Monday, 3)),
        ("inauguration day", year => new(year, 1, 20)),
        ("groundhog day", year => new(year, 2, 2)),
        ("valentine's day", year => new(year, 2, 14)),
        ("presidents day", year => Nth(year, 2, DayOfWeek.Monday, 3)),
        ("presidents' day", year => Nth(year, 2, DayOfWeek.Monday, 3)),
        ("st. patrick's day", year => new(year, 3, 17)),
        ("ash wednesday", year => Easter(year).AddDays(-46)),
        ("palm sunday", year => Easter(year).AddDays(-7)),
        ("good friday", year => Easter(year).AddDays(-2)),
        ("easter sunday", Easter),
        ("easter monday", year => Easter(year).AddDays(1)),
        ("easter", Easter),
        ("april fools' day", year => new(year, 4, 1)),
        ("earth day", year => new(year, 4, 22)),
        ("mother's day", year => Nth(year, 5, DayOfWeek.Sunday, 2)),
        ("memorial day", year => Last(year, 5, DayOfWeek.Monday)),
        ("father's day", year => Nth(year, 6, DayOfWeek.Sunday, 3)),
        ("juneteenth", year => new(year, 6, 19)),
        ("independence day", year => new(year, 7, 4)),
        ("bastille day", year => new(year, 7, 14)),
        ("labor day", year => Nth(year, 9, DayOfWeek.Monday, 1)),
        ("columbus day", year => Nth(year, 10, DayOfWeek.Monday, 2)),
        ("halloween", year => new(year, 10, 31)),
        ("election day", year => Nth(year, 11, DayOfWeek.Monday, 1).AddDays(1)),
        ("veterans day", year => new(year, 11, 11)),
        ("armistice day", year => new(year, 11, 11)),
        ("thanksgiving day", year => Nth(year, 11, DayOfWeek.Thursday, 4)),
        ("thanksgiving", year => Nth(year, 11, DayOfWeek.Thursday, 4)),
        ("black friday", year => Nth(year, 11, DayOfWeek.Thursday, 4).AddDays(1)),
        ("christmas eve", year => new(year, 12, 24)),
        ("christmas day", year => new(year, 12, 25)),
        ("christmas", year => new(year, 12, 25)),
        ("boxing day", year => new(year, 12, 26)),
    ];

    /// <summary>The words by which a name may begin.</summary>
    public static IEnumerable<string> FirstWords => Table.Select(row => row.Name.Split(' ', '\'', '.')[0]);

    /// <summary>The longest name that begins the text, and how to find its day.</summary>
    public static (int Length, Func<int, DateOnly> On)? At(ReadOnlySpan<char> text)
    {
        (int Length, Func<int, DateOnly> On)? best = null;
        foreach (var (name, on) in Table)
        {
            if (name.Length > (best?.Length ?? 0) && Begins(text, name))
                best = (name.Length, on);
        }
        return best;
    }

    private static bool Begins(ReadOnlySpan<char> text, string name)
    {
        if (text.Length < name.Length || text.Length > name.Length && char.IsLetterOrDigit(text[name.Length]))
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            var (given, wanted) = (char.ToLowerInvariant(text[i]), name[i]);
            if (given != wanted && !(wanted == '\'' && given == '’') && !(wanted == ' ' && char.IsWhiteSpace(given)))
                return false;
        }
        return char.IsUpper(text[0]);
    }

    private static DateOnly Nth(int year, int month, DayOfWeek weekday, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7 + 7 * (nth - 1));
    }

    private static DateOnly Last(int year, int month, DayOfWeek weekday)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(((int)last.DayOfWeek - (int)weekday + 7) % 7));
    }

    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return new DateOnly(year, n / 31, n % 31 + 1);
    }
}
