using System.Globalization;
using System.Text.RegularExpressions;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Documents;

/// <summary>A date as the page writes it, with what stands before and after it.</summary>
/// <param name="Span">Label, date, time and zone.</param>
/// <param name="Value">What it says; null where it gives no year.</param>
/// <param name="IsUpdate">Whether it says when the article was changed, not when it appeared.</param>
/// <param name="HasLabel">Whether it says what it is: "Published", "Updated".</param>
internal readonly record struct Stamp(TextSpan Span, Published? Value, bool IsUpdate, bool HasLabel);

/// <summary>Finds the dates at the head of an article: "Nov 30, 2023, 00:19 AM EST", "Published: 30 November 2023 14:05 GMT".</summary>
internal static partial class Stamps
{
    private const int Longest = 120;
    private const string Label =
        @"(?<label>(?:first |last |originally )?" +
        @"(?:published|posted|updated|modified|revised|created|filed|issued|date)(?: on| at)?\s*:?\s*)?";
    private const string Month =
        "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|" +
        "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private const string Weekday = "(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*[ ]+)?";
    private const string Ordinal = "(?:st|nd|rd|th)?";
    private const string Year = @"(?<year>(?:19|20)\d\d)";
    private const string Day =
        $@"(?:(?<month>{Month})\.? (?<day>\d{{1,2}}){Ordinal}(?:,? {Year})?" +
        $@"|(?<day>\d{{1,2}}){Ordinal} (?:of )?(?<month>{Month})\.?(?:,? {Year})?" +
        $@"|{Year}-(?<number>\d\d)-(?<day>\d\d)" +
        $@"|(?<day>\d{{1,2}})\.(?<number>\d{{1,2}})\.{Year}" +
        $@"|(?<slash>\d{{1,2}}/\d{{1,2}})/{Year})";
    private const string Zone =
        @"(?<zone>\(?(?:(?:UTC|GMT)? ?[+\-−]\d{1,2}(?::?\d\d)?|UTC|GMT|Z|[A-Z]{1,2}T|[A-Z]{2,3}ST|[A-Z]{2,3}DT" +
        @"|WET|CET|EET|MEZ|MSK|TRT|PKT|NPT|ICT|WIB|SGT|HKT|PHT|ART|BRT)\)?)";
    private const string Time =
        $@"(?<hour>\d{{1,2}})(?:(?:[:.]|h)(?<minute>\d\d)(?::\d\d(?:\.\d+)?)?(?: ?(?<half>[ap]\.?m\b\.?))?" +
        $@"| ?(?<half>[ap]\.?m\b\.?))(?: ?(?-i:{Zone}))?(?: local time)?";

    private static readonly string[] Changes = ["updated", "modified", "revised"];

    /// <summary>The dates within <paramref name="range"/>, in order.</summary>
    public static IEnumerable<Stamp> In(string text, TextSpan range)
    {
        if (!text.AsSpan(range.Start, range.Length).ContainsAnyInRange('0', '9'))
            yield break;
        var part = range.Of(text).Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('\t', ' ');
        foreach (Match match in Pattern.Matches(part))
        {
            if (EndsInsideWord(part, match.Index + match.Length))
                continue;
            var span = new TextSpan(range.Start + match.Index, range.Start + match.Index + match.Length);
            var label = match.Groups["label"].Value;
            var isUpdate = Changes.Any(word => label.Contains(word, StringComparison.OrdinalIgnoreCase));
            yield return new Stamp(span, Read(match, span), isUpdate, label.Length > 0);
        }
    }

    /// <summary>Whether a line says nothing but dates.</summary>
    public static bool TryReadLine(string text, TextSpan line, out IReadOnlyList<Stamp> stamps)
    {
        stamps = line.Length > Longest ? [] : [.. In(text, line)];
        if (stamps.Count == 0)
            return false;
        var from = line.Start;
        foreach (var stamp in stamps)
        {
            if (!IsSeparator(text.AsSpan(from, stamp.Span.Start - from)))
                return false;
            from = stamp.Span.End;
        }
        return IsSeparator(text.AsSpan(from, line.End - from));
    }

    private static bool IsSeparator(ReadOnlySpan<char> gap)
    {
        foreach (var c in gap)
        {
            if (char.IsLetterOrDigit(c))
                return false;
        }
        return true;
    }

    private static bool EndsInsideWord(string part, int end) =>
        end < part.Length && char.IsLetterOrDigit(part[end]) && char.IsLetterOrDigit(part[end - 1]);

    private static Published? Read(Match match, TextSpan span)
    {
        var groups = match.Groups;
        if (!groups["year"].Success)
            return null;
        var year = Number(groups["year"]);
        int month, day;
        if (groups["slash"].Success)
        {
            var parts = groups["slash"].Value.Split('/');
            int a = int.Parse(parts[0], CultureInfo.InvariantCulture), b = int.Parse(parts[1], CultureInfo.InvariantCulture);
            // "3/6/2025" is March or June, by the reader's country: no date is better than a wrong one.
            if (a <= 12 && b <= 12 && a != b)
                return null;
            (month, day) = a > 12 ? (b, a) : (a, b);
        }
        else
        {
            day = Number(groups["day"]);
            month = groups["month"].Success ? MonthNumber(groups["month"].Value) : Number(groups["number"]);
        }
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        var date = new DateOnly(year, month, day);
        var zone = groups["zone"].Success ? groups["zone"].Value.Trim('(', ')') : null;
        return new Published(date, Clock(groups), zone, zone is null ? null : Zones.OffsetOf(zone, date), span);
    }

    private static TimeOnly? Clock(GroupCollection groups)
    {
        if (!groups["hour"].Success)
            return null;
        var hour = Number(groups["hour"]);
        var minute = groups["minute"].Success ? Number(groups["minute"]) : 0;
        // Some pages print a 24-hour clock with AM or PM: "00:19 AM", "13:05 PM".
        if (groups["half"].Success && hour <= 12)
            hour = hour % 12 + (groups["half"].ValueSpan[0] is 'p' or 'P' ? 12 : 0);
        return hour > 23 || minute > 59 ? null : new TimeOnly(hour, minute);
    }

    private static int MonthNumber(string name) =>
        1 + "janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(name[..3], StringComparison.OrdinalIgnoreCase) / 3;

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(Label + @"\b" + Weekday + Day + "(?:(?:T|,? at |[ ,|·•–—-]+)" + Time + ")?"
            + "|" + Label + @"\b" + Time + "[ ,|·•–—-]+(?:on )?" + Weekday + Day,
        Patterns.Options, Patterns.Timeout)]
    private static partial Regex Pattern { get; }
}
