namespace ClaimTracker.Text.Dates;

/// <summary>Dates that point from the reference day or from a date read before: "this Thursday", "last year", "earlier this week", "the following day", "yesterday morning".</summary>
internal sealed partial class DateGrammar
{
    private const string FromReference = "counted from the reference day";
    private const string FromAnchor = "counted from the date that the text named before";

    /// <summary>"today", "yesterday morning", "tomorrow night", "tonight".</summary>
    private Found? NamedDay(int i)
    {
        // "USA Today" is a newspaper.
        if (Title(i) && i > 0 && tokens[i - 1] is { Capital: true, Kind: WordKind.Other } && !Border(i, i - 1))
            return null;
        // "today's ruling" is dated, "today's youth" is not.
        if (Kind(i + 1) == WordKind.Possessive && tokens[i].Value is 0 or 1 && !AnyOccasion(i + 2))
            return null;
        if (tokens[i].Value == 2)
            return Found.Date(i, i + 1, new CalendarSpan(CalendarUnit.Day, reference, "TNI"), "tonight: the reference day");
        var day = CalendarSpan.Plus(reference, tokens[i].Value);
        var rule = tokens[i].Value switch { 0 => "today: the reference day", < 0 => "yesterday: the day before the reference day", _ => "tomorrow: the day after the reference day" };
        return Parted(i, i + 1, new CalendarSpan(CalendarUnit.Day, day), rule);
    }

    private bool AnyOccasion(int i)
    {
        for (var at = i; at < Math.Min(i + 3, tokens.Length); at++)
        {
            if (SayingWords.IsOccasion(text.AsSpan(tokens[at].Start, tokens[at].Length)))
                return true;
        }
        return false;
    }

    /// <summary>"Thursday", "Thursday night", "Thursday, April 6", "Mondays".</summary>
    /// <param name="i">The weekday.</param>
    /// <param name="lead">Where the phrase begins that holds it: "until 9 a.m. Tuesday" is governed at 9.</param>
    private Found? WeekdayDate(int i, int lead = -1)
    {
        if (!Capital(i))
            return null;
        var weekday = tokens[i].Value % 10;
        if (tokens[i].Value > 10)
            return Found.Repeated(i, i + 1, $"XXXX-WXX-{weekday}");
        if (tokens[i].Length <= 4 && !Sign(i + 1, '.') && Kind(SkipComma(i + 1)) != WordKind.Month)
            return null;
        var next = AfterName(i);
        if (Kind(next) == WordKind.DayPart && text[tokens[next].End - 1] == 's')
            return Found.Repeated(i, next + 1, $"XXXX-WXX-{weekday}{PartCodes[tokens[next].Value]}");
        var at = SkipComma(next);
        var date = Kind(at) == WordKind.Month ? MonthDate(at) : Kind(at) is WordKind.Digits or WordKind.The ? DayMonth(Kind(at) == WordKind.The ? at + 1 : at) : null;
        if (date is { Span.Unit: CalendarUnit.Day } dated)
            return dated with { First = i };
        if (OfWeek(next, out var monday, out var afterWeek))
            return Found.Date(i, afterWeek, new CalendarSpan(CalendarUnit.Day, CalendarSpan.Plus(monday, weekday - 1)), "the day of that name in the week that the phrase points to");
        if (Joined(i) && lastDay is { } first && CalendarSpan.Plus(first.Start, ((weekday - (int)first.Start.DayOfWeek) % 7 + 7) % 7) is var second
            && (first.Start > reference || second <= reference))
            return Parted(i, next, new CalendarSpan(CalendarUnit.Day, second), "a weekday joined to another: the next of that name after it");
        var back = ((int)reference.DayOfWeek + 6) % 7 - (weekday - 1);
        var past = CalendarSpan.Plus(reference, -((back + 7) % 7));
        var ahead = CalendarSpan.Plus(reference, (7 - back) % 7);
        return Direction(lead < 0 ? i : lead) > 0
            ? Parted(i, next, new CalendarSpan(CalendarUnit.Day, ahead), "weekday, spoken of as to come: the first day of that name from the reference day on")
            : Parted(i, next, new CalendarSpan(CalendarUnit.Day, past), "weekday: the latest day of that name up to the reference day");
    }

    // "Tuesday last week", "Tuesday of this week"
    private bool OfWeek(int i, out DateOnly monday, out int next)
    {
        var at = Kind(i) == WordKind.Of ? i + 1 : i;
        (monday, next) = (default, at + 2);
        if (Kind(at) is not (WordKind.This or WordKind.Last or WordKind.Next) || !Word(at + 1, "week") || Pointed(at) is not { Span: { Unit: CalendarUnit.Week } week })
            return false;
        monday = week.Start;
        return true;
    }

    // "Monday through Wednesday", "Monday and Tuesday"
    private bool Joined(int i) => Kind(i - 2) == WordKind.Weekday && lastDayNext == i - 1
        && (Kind(i - 1) is WordKind.And or WordKind.To || AnyWord(i - 1, "through", "until", "till"));

    // A day and the part of it that may follow: "Friday morning", "yesterday evening".
    private Found Parted(int first, int next, CalendarSpan day, string rule)
    {
        if (Kind(next) == WordKind.Possessive && Kind(next + 1) == WordKind.DayPart)
            next++;
        return Kind(next) == WordKind.DayPart && text[tokens[next].End - 1] != 's'
            ? Found.Date(first, next + 1, day with { Part = PartCodes[tokens[next].Value] }, rule)
            : Found.Date(first, next, day, rule);
    }

    /// <summary>"this week", "last April", "next Friday", "the same day", "past five years".</summary>
    private Found? Pointed(int i)
    {
        var (kind, next) = (Kind(i), i + 1);
        var step = kind == WordKind.Last ? -1 : kind == WordKind.Next ? 1 : 0;
        // "this past spring", "this coming Sunday"
        if (kind == WordKind.This && Kind(next) is WordKind.Last or WordKind.Next && AnyWord(next, "past", "last", "coming", "next"))
            return Pointed(next) is { } inner ? inner with { First = i } : null;
        if (kind == WordKind.That && Word(next, "same"))
            next++;
        if (kind is WordKind.Last or WordKind.Next && Several(i, next) is { } length)
            return length;
        if (Kind(next) == WordKind.Fiscal)
            next++;
        var anchored = kind == WordKind.That || AnyWord(i, "previous", "preceding", "following") || Word(i, "next") && Kind(i - 1) == WordKind.The && Kind(next) is WordKind.Unit or WordKind.DayPart;
        if (Kind(next) == WordKind.Unit || Word(next, "half"))
            return PointedUnit(i, next, step, anchored);
        return Kind(next) switch
        {
            WordKind.Month when Capital(next) => PointedMonth(i, next, step),
            WordKind.Weekday when Capital(next) && tokens[next].Value < 10 && (tokens[next].Length > 4 || Sign(next + 1, '.')) => PointedWeekday(i, next, step),
            WordKind.Season => Found.Date(i, next + 1, PointedSeason(next, step), "this, last or next + season: the nearest one on that side of the reference day"),
            WordKind.DayPart when tokens[next].Value <= 4 && !Title(next) => PointedPart(i, next, step, anchored),
            WordKind.Holiday when Holidays.At(text.AsSpan(tokens[next].Start, Math.Min(40, text.Length - tokens[next].Start))) is var (size, on) => PointedHoliday(i, next, size, on, step),
            _ => Word(next, "period") && kind == WordKind.Last && mainPeriod is { } last ? Found.Date(i, next + 1, last, "the period that the text named before") : null,
        };
    }

    private Found? PointedUnit(int i, int at, int step, bool anchored)
    {
        if (!IsUnit(at, out var unit, out var plural) || plural || unit < CalendarUnit.Day || Title(at))
            return null;
        var origin = anchored ? Anchor(unit) : reference;
        if (unit is CalendarUnit.Quarter or CalendarUnit.Half && (Word(i, "latest") ? mainPeriod : anchored ? lastPeriod : null) is { } period)
            return Found.Date(i, at + 1, period.Shift(Word(i, "latest") ? 0 : step, unit), "the period that the text named before");
        if (Word(i, "past") && unit is CalendarUnit.Week or CalendarUnit.Month or CalendarUnit.Decade or CalendarUnit.Century or CalendarUnit.Day && Kind(i - 1) != WordKind.This)
            return Found.Length(i, at + 1, Length(1, unit));
        if (anchored && unit == CalendarUnit.Day && CoarseAnchor is { } coarse)
            return Found.Date(i, at + 1, coarse, FromAnchor);
        var span = CalendarSpan.Of(unit, origin).Shift(step, unit);
        var rule = anchored ? FromAnchor : $"{(step == 0 ? "this" : step < 0 ? "last" : "next")} {unit.ToString().ToLowerInvariant()}: {FromReference}";
        // "this year's third quarter", "last year's quarter"
        if (unit == CalendarUnit.Year && Kind(at + 1) == WordKind.Possessive)
        {
            if (OrdinalPeriod(at + 2) is { Span: { Unit: CalendarUnit.Quarter or CalendarUnit.Half } part } ordinal)
                return Found.Date(i, ordinal.Next, part with { Start = new DateOnly(span.Start.Year, part.Start.Month, 1) }, rule);
            if (AnyWord(at + 2, "quarter", "period") && lastPeriod is { } last)
                return Found.Date(i, at + 3, last with { Start = new DateOnly(span.Start.Year, last.Start.Month, 1) }, rule);
        }
        return Found.Date(i, at + 1, span, rule);
    }

    // "This Week" in capitals is a programme.
    private bool Title(int i) => Capital(i) && char.IsLower(text[tokens[i].End - 1]);

    private Found PointedMonth(int i, int at, int step)
    {
        var month = tokens[at].Value;
        var next = AfterName(at);
        var day = DayNumber(next, out var number, out var after) && !NotADay(after) && Valid(2000, month, number) ? number : 0;
        var year = step switch
        {
            < 0 => month < reference.Month ? reference.Year : reference.Year - 1,
            > 0 => month > reference.Month ? reference.Year : reference.Year + 1,
            _ => reference.Year,
        };
        year = Math.Clamp(year, 1, 9999);
        const string Rule = "this, last or next + month: the month of that name on that side of the reference day";
        return day > 0 && Valid(year, month, day)
            ? Found.Date(i, after, new CalendarSpan(CalendarUnit.Day, new DateOnly(year, month, day)), Rule)
            : Found.Date(i, next, new CalendarSpan(CalendarUnit.Month, new DateOnly(year, month, 1)), Rule);
    }

    private Found? PointedWeekday(int i, int at, int step)
    {
        var weekday = tokens[at].Value;
        var today = ((int)reference.DayOfWeek + 6) % 7 + 1;
        var next = AfterName(at);
        if (Kind(SkipComma(next)) == WordKind.Month && MonthDate(SkipComma(next)) is { Span.Unit: CalendarUnit.Day } dated)
            return dated with { First = i };
        if (AnyWord(i, "following", "preceding", "previous") && lastDay is { } named)
        {
            var gap = weekday - ((int)named.Start.DayOfWeek + 6) % 7 - 1;
            var shift = step > 0 ? (gap + 6) % 7 + 1 : -((6 - gap) % 7 + 1);
            return Parted(i, next, new CalendarSpan(CalendarUnit.Day, CalendarSpan.Plus(named.Start, shift)), FromAnchor);
        }
        if (Word(i, "coming"))
            return Parted(i, next, new CalendarSpan(CalendarUnit.Day, CalendarSpan.Plus(reference, (weekday - today + 6) % 7 + 1)), "coming + weekday: the first day of that name after the reference day");
        var (days, rule) = step switch
        {
            < 0 => (-((today - weekday + 6) % 7 + 1), "last + weekday: the latest day of that name before the reference day"),
            > 0 => (weekday - today + 7, "next + weekday: the day of that name in the week after the reference day's"),
            _ => (weekday - today, "this + weekday: the day of that name in the week of the reference day"),
        };
        return Parted(i, next, new CalendarSpan(CalendarUnit.Day, CalendarSpan.Plus(reference, days)), rule);
    }

    private CalendarSpan PointedSeason(int at, int step)
    {
        var month = tokens[at].Value;
        var year = Math.Clamp(reference.Year, 2, 9998);
        var here = new CalendarSpan(CalendarUnit.Season, new DateOnly(year, month, 1));
        // "last summer" of March is last year's, of October this year's; "this winter" of February began in December.
        if (step < 0)
            return here.End < reference ? here : here.Shift(-1, CalendarUnit.Year);
        if (step > 0)
            return here.Start > reference ? here : here.Shift(1, CalendarUnit.Year);
        return month == 12 && reference.Month < 6 ? here.Shift(-1, CalendarUnit.Year) : here;
    }

    private Found PointedPart(int i, int at, int step, bool anchored)
    {
        if (anchored && CoarseAnchor is { } coarse)
            return Found.Date(i, at + 1, coarse, FromAnchor);
        var day = CalendarSpan.Plus(anchored ? Anchor(CalendarUnit.Day) : reference, step);
        var rule = anchored ? FromAnchor : step < 0 ? "last night: the night before the reference day" : "a part of the reference day";
        return Found.Date(i, at + 1, new CalendarSpan(CalendarUnit.Day, day, PartCodes[tokens[at].Value]), rule);
    }

    private Found PointedHoliday(int i, int at, int size, Func<int, DateOnly> on, int step)
    {
        var next = at + 1;
        while (next < tokens.Length && tokens[next].End <= tokens[at].Start + size)
            next++;
        var year = Math.Clamp(reference.Year, 2, 9998);
        var day = on(year);
        if (step < 0 && day >= reference)
            day = on(year - 1);
        if (step > 0 && day <= reference)
            day = on(year + 1);
        return Found.Date(i, next, new CalendarSpan(CalendarUnit.Day, day), "this, last or next + holiday: the one on that side of the reference day");
    }

    // "recent years", "recent weeks and months", "the recent past"
    private Found? Recent(int i)
    {
        var next = i + 1;
        if (!Word(next, "past") && !(IsUnit(next, out _, out var plural) && plural))
            return null;
        if (Kind(next + 1) == WordKind.And && IsUnit(next + 2, out _, out plural) && plural)
            next += 2;
        return new Found(i, next + 1, TimexType.Date, "PAST_REF", null, "an unnamed past");
    }

    // "Now," at the head of a sentence only takes breath; "as soon as" and "was soon released" are no future.
    private Found? Vaguely(int i) => tokens[i].Value switch
    {
        0 when Word(i, "now") && tokens[i].Capital && Sign(i + 1, ',') => null,
        1 when AnyWord(i - 1, "as", "was", "were", "too", "how") || Kind(i + 1) == WordKind.After || Word(i + 1, "as") || i + 1 < tokens.Length && TenseOf(i + 1) < 0 => null,
        0 => new Found(i, i + 1, TimexType.Date, "PRESENT_REF", null, "the present: the reference day"),
        2 => Word(i + 1, "days") ? new Found(i, i + 2, TimexType.Date, "PRESENT_REF", null, "the present: the reference day") : null,
        -2 => Recent(i),
        < 0 => new Found(i, i + 1, TimexType.Date, "PAST_REF", null, "an unnamed past"),
        _ => new Found(i, i + 1, TimexType.Date, "FUTURE_REF", null, "an unnamed future"),
    };
}
