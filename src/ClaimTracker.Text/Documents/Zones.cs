using System.Globalization;

namespace ClaimTracker.Text.Documents;

/// <summary>Time zones as newspapers abbreviate them.</summary>
internal static class Zones
{
    // Abbreviations that name several zones (IST, SST, AMT) are left out: a zone without an offset is better than a wrong one.
    private static readonly Dictionary<string, double> Hours = (
            "Z 0 UTC 0 GMT 0 WET 0 BST 1 WEST 1 CET 1 MEZ 1 CEST 2 EET 2 SAST 2 EEST 3 MSK 3 TRT 3 GST 4 PKT 5 NPT 5.75 ICT 7 WIB 7 " +
            "SGT 8 HKT 8 PHT 8 AWST 8 JST 9 KST 9 ACST 9.5 AEST 10 ACDT 10.5 AEDT 11 NZST 12 " +
            "NZDT 13 NST -3.5 NDT -2.5 ART -3 BRT -3 AST -4 ADT -3 EST -5 EDT -4 CST -6 CDT -5 MST -7 MDT -6 " +
            "PST -8 PDT -7 AKST -9 AKDT -8 HST -10")
        .Split(' ').Chunk(2)
        .ToDictionary(pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>The offset from UTC on <paramref name="day"/>; null where the zone is unknown or ambiguous.</summary>
    public static TimeSpan? OffsetOf(string zone, DateOnly day)
    {
        if (Hours.TryGetValue(zone, out var hours))
            return TimeSpan.FromHours(hours);
        if (zone.Length == 2 && char.ToUpperInvariant(zone[1]) == 'T' && Hours.TryGetValue($"{zone[0]}ST", out hours))
            return TimeSpan.FromHours(IsAmericanSummer(day) ? hours + 1 : hours);
        var sign = zone.IndexOfAny(['+', '-', '−']);
        if (sign < 0)
            return null;
        var digits = zone[(sign + 1)..].Replace(":", "", StringComparison.Ordinal);
        if (digits.Length is 0 or > 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        var (h, m) = digits.Length <= 2 ? (number, 0) : (number / 100, number % 100);
        return h > 14 || m > 59 ? null : new TimeSpan(h, m, 0) * (zone[sign] == '+' ? 1 : -1);
    }

    // Since 2007: from the second Sunday of March to the first of November.
    private static bool IsAmericanSummer(DateOnly day) => day >= Sunday(day.Year, 3, 8) && day < Sunday(day.Year, 11, 1);

    private static DateOnly Sunday(int year, int month, int notBefore)
    {
        var day = new DateOnly(year, month, notBefore);
        return day.AddDays((7 - (int)day.DayOfWeek) % 7);
    }
}
