using System.Globalization;

namespace ClaimTracker.Text.Dates;

/// <summary>Times of day: "5 p.m. EST Nov. 9", "14:30 GMT", "4 in the morning", "midnight Friday", "noon".</summary>
internal sealed partial class DateGrammar
{
    private static readonly string[] PartCodes = ["", "TMO", "TAF", "TEV", "TNI", "T12:00", "T24:00"];

    private Found? Clock(int i)
    {
        if (Kind(i) == WordKind.DayPart)
            return tokens[i].Value < 5 || Kind(i - 1) == WordKind.Each || Title(i) && i > 0 && !Border(i, i - 1) ? null : OnDay(i, i + 1, PartCodes[tokens[i].Value]);
        if (Military(i) is { } military)
            return military;
        // "8.30pm"
        if (Kind(i) == WordKind.Decimal)
            return tokens[i].Value is >= 1 and <= 12 && text[tokens[i].End - 3] == '.' && text[tokens[i].End - 2] < '6' && Meridiem(i + 1, out var noon, out var end)
                ? OnDay(i, end, Time(tokens[i].Value % 12 + noon, (text[tokens[i].End - 2] - '0') * 10 + text[tokens[i].End - 1] - '0'))
                : null;
        if (!Number(i, out var hour, out var next) || hour > 24 || next > i + 1)
            return null;
        var minute = -1;
        if (Sign(next, ':') && Glued(next) && Kind(next + 1) == WordKind.Digits && tokens[next + 1].Length == 2 && tokens[next + 1].Value < 60)
        {
            (minute, next) = (tokens[next + 1].Value, next + 2);
            if (Sign(next, ':') && Glued(next) && Kind(next + 1) == WordKind.Digits && tokens[next + 1].Length == 2)
                next += 2;
        }
        if (Meridiem(next, out var half, out var after) && hour is >= 1 and <= 12)
            return OnDay(i, after, Time(hour % 12 + half, Math.Max(minute, 0)));
        if (Word(next, "o") && Sign(next + 1, '\'') && Word(next + 2, "clock") && hour is >= 1 and <= 12)
            return InPart(i, next + 3, hour) ?? OnDay(i, next + 3, Time(hour, 0));
        if (hour is >= 1 and <= 12 && InPart(i, next, hour) is { } part)
            return part;
        if (minute >= 0 && hour < 24 && (Kind(next) == WordKind.Zone || tokens[i].Length == 2 && Kind(i - 1) is WordKind.At || AnyWord(next, "hours", "hrs")))
            return OnDay(i, next, Time(hour, minute));
        return null;
    }

    // "1430 GMT"; in brackets it only repeats a time in another zone
    private Found? Military(int i)
    {
        if (Kind(i) != WordKind.Digits || tokens[i].Length != 4 || Kind(i + 1) != WordKind.Zone || !Capital(i + 1) || Sign(i - 1, '('))
            return null;
        var (hour, minute) = (tokens[i].Value / 100, tokens[i].Value % 100);
        return hour < 24 && minute < 60 ? OnDay(i, i + 1, Time(hour, minute)) : null;
    }

    // "4 in the morning"
    private Found? InPart(int i, int next, int hour)
    {
        if (!Word(next, "in") || Kind(next + 1) != WordKind.The || Kind(next + 2) != WordKind.DayPart)
            return Word(next, "at") && Word(next + 1, "night") ? OnDay(i, next + 2, Time(hour % 12 + 12, 0)) : null;
        return OnDay(i, next + 3, Time(hour % 12 + (tokens[next + 2].Value == 1 ? 0 : 12), 0));
    }

    // "a.m.", "am", "p.m"
    private bool Meridiem(int i, out int half, out int next)
    {
        (half, next) = (Word(i, "p") || Word(i, "pm") ? 12 : 0, i + 1);
        if (Kind(i) == WordKind.Meridiem)
            return true;
        if (!Word(i, "a") && !Word(i, "p") || !Sign(i + 1, '.') || !Word(i + 2, "m") || !Glued(i + 2))
            return false;
        next = Sign(i + 3, '.') && Glued(i + 3) ? i + 4 : i + 3;
        return true;
    }

    private static string Time(int hour, int minute) => string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}");

    /// <summary>The time on the day that follows it, or on the day spoken of before it in the sentence, or on the reference day.</summary>
    private Found OnDay(int first, int next, string part)
    {
        var offset = "";
        if (Kind(next) == WordKind.Zone && Capital(next))
            offset = Offset(tokens[next++].Value);
        else if (Word(next, "local") && Word(next + 1, "time"))
            next += 2;
        var at = SkipComma(next);
        at = AfterOtherZone(at);
        var apart = at > next + 1;
        at = Kind(at) == WordKind.On ? at + 1 : at;
        var day = Kind(at) switch
        {
            WordKind.Weekday => WeekdayDate(at, first),
            WordKind.Month => MonthDate(at),
            WordKind.Digits => DayMonth(at),
            WordKind.Day => NamedDay(at),
            WordKind.This => Pointed(at),
            _ => null,
        };
        if (day is { Span.Unit: CalendarUnit.Day, Type: not TimexType.Set } named)
            return Found.Date(first, apart ? next : named.Next, named.Span.Value with { Part = part, Offset = offset }, named.Rule, named.Absolute);
        var anchor = DayBefore(first) ?? reference;
        return Found.Date(first, next, new CalendarSpan(CalendarUnit.Day, anchor, part, offset), "a time of day: on the day that the sentence speaks of, else the reference day");
    }

    // "10:35 a.m. (0735 GMT) Friday", "12:30 local time (16:30 GMT) on Friday"
    private int AfterOtherZone(int at)
    {
        if (!Sign(at, '(') || Kind(at + 1) != WordKind.Digits)
            return at;
        var zone = Sign(at + 2, ':') && Kind(at + 3) == WordKind.Digits ? at + 4 : at + 2;
        zone = Meridiem(zone, out _, out var after) ? after : zone;
        return Kind(zone) == WordKind.Zone && Sign(zone + 1, ')') ? zone + 2 : at;
    }

    private DateOnly? DayBefore(int i)
    {
        for (var at = i - 1; at >= Math.Max(i - 40, 0) && !Border(at + 1, at); at--)
        {
            if (Kind(at) is WordKind.Weekday or WordKind.Month or WordKind.Day or WordKind.Digits && lastDay is { } day)
                return day.Start;
        }
        return null;
    }

    // As hours and minutes in one number (530 is +05:30); a zone without its season ("ET") has none.
    private static string Offset(int zone) => zone switch
    {
        0 => "Z",
        -9999 => "",
        _ => string.Create(CultureInfo.InvariantCulture, $"{(zone < 0 ? '-' : '+')}{Math.Abs(zone) / 100:00}:{Math.Abs(zone) % 100:00}"),
    };
}
