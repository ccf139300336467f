using System.Globalization;

namespace ClaimTracker.Text.Dates;

/// <summary>EDTF for readers: as short as a newspaper's archive writes it, with its precision visible.</summary>
internal static class EdtfDisplay
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    public static string Month(int month) => Months[month - 1];

    /// <summary>The value must be a valid one.</summary>
    public static string Of(string value)
    {
        var (from, to) = EdtfParser.Parts(value);
        if (!value.Contains('/', StringComparison.Ordinal))
            return from is { } date ? One(date) : "";
        return (from, to) switch
        {
            ({ } first, { } last) => Interval(first, last),
            (null, { } last) => (value[0] == '.' ? "before " : "unknown – ") + One(last),
            ({ } first, null) => value[^1] == '.' ? "from " + One(first) : One(first) + " – unknown",
            _ => "",
        };
    }

    private static string One(EdtfDate date)
    {
        var text = Plain(date);
        return date.Qualifier switch { '~' => "about " + text, '?' => text + "?", '%' => "about " + text + "?", _ => text };
    }

    private static string Plain(EdtfDate date) => date switch
    {
        { Time.Length: > 0 } => $"{date.Day} {Month(date.Month)} {Year(date.Year)}, {Clock(date.Time)}",
        { Day: > 0 } => $"{date.Day} {Month(date.Month)} {Year(date.Year)}",
        { Day: < 0, Month: < 0 } => $"a day in {Year(date.Year)}",
        { Day: < 0 } => $"a day in {Month(date.Month)} {Year(date.Year)}",
        { IsSeason: true } => $"{Seasons[date.Month - 21]} {Year(date.Year)}",
        { Month: > 0 } => $"{Month(date.Month)} {Year(date.Year)}",
        { Month: < 0 } => $"a month in {Year(date.Year)}",
        { YearUnknown: 1, Year: >= 0 } => $"{date.Year}s",
        { YearUnknown: > 0 } => date.Year < 0 ? $"{Year(date.Year - Tail(date))} – {Year(date.Year)}" : $"{date.Year}–{date.Year + Tail(date)}",
        _ => Year(date.Year),
    };

    private static int Tail(EdtfDate date) => date.YearUnknown == 1 ? 9 : 99;

    // What both ends share is said once: 27–30 Nov 2023, May–Aug 2023, 2019–2022.
    private static string Interval(EdtfDate first, EdtfDate last)
    {
        var plain = first is { Qualifier: '\0', YearUnknown: 0, Year: > 0 } && last is { Qualifier: '\0', YearUnknown: 0 };
        if (!plain || first.Precision != last.Precision || first.Day < 0 || last.Day < 0 || first.Month < 0 || last.Month < 0)
            return $"{One(first)} – {One(last)}";
        if (first == last)
            return One(first);
        if (first.Precision == EdtfPrecision.Year)
            return $"{Year(first.Year)}–{Year(last.Year)}";
        if (first.Year != last.Year)
            return $"{One(first)} – {One(last)}";
        return first.Precision switch
        {
            EdtfPrecision.Day when first.Month == last.Month => $"{first.Day}–{One(last)}",
            EdtfPrecision.Day => $"{first.Day} {Month(first.Month)} – {One(last)}",
            EdtfPrecision.Month => $"{Month(first.Month)}–{One(last)}",
            EdtfPrecision.Season => $"{Seasons[first.Month - 21]}–{One(last)}",
            _ => $"{One(first)} – {One(last)}",
        };
    }

    private static string Year(long year) => year > 0
        ? year.ToString(CultureInfo.InvariantCulture)
        : (1 - year).ToString(CultureInfo.InvariantCulture) + " BC";

    private static string Clock(string time) => time[..5] + time[8..] switch { "" => "", "Z" => " UTC", var shift => " UTC" + shift };
}
