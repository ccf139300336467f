namespace ClaimTracker.Text.Dates;

/// <summary>Phrases with an article or a modifier before the date: "the end of November", "early 1990", "the week of March 6", "the quarter", "the day before yesterday".</summary>
internal sealed partial class DateGrammar
{
    /// <summary>What follows "the" (or "its").</summary>
    private Found? Definite(int i)
    {
        var next = i + 1;
        if (Word(next, "day") && (Word(next + 1, "before") || Word(next + 1, "after")) && DayNextTo(i, next + 2, Word(next + 1, "before") ? -1 : 1) is { } beside)
            return beside;
        if (Word(next, "week") && Kind(next + 1) == WordKind.Of && Kind(next + 2) == WordKind.Month && MonthDate(next + 2) is { Span.Unit: CalendarUnit.Day } day)
            return Found.Date(i, day.Next, CalendarSpan.Of(CalendarUnit.Week, day.Span.Value.Start), "the week in which the day lies");
        if (Word(i, "the") && Word(next, "future") || Word(next, "near") && Word(next + 1, "future"))
            return new Found(i, Word(next, "near") ? next + 2 : next + 1, TimexType.Date, "FUTURE_REF", null, "an unnamed future");
        if (Word(next, "past") && (Kind(next + 1) is WordKind.Punctuation || Kind(i - 1) == WordKind.In && Kind(next + 1) is not (WordKind.Unit or WordKind.Number or WordKind.Digits or WordKind.Vague or WordKind.Season or WordKind.Fiscal)))
            return new Found(i, next + 1, TimexType.Date, "PAST_REF", null, "an unnamed past");
        if (IsSpokenDecade(next))
            return Found.Date(i, next + 1, SpokenDecade(next), Named);
        if (YearAgo(i, next) is { } ago)
            return ago;
        // "the week before last", "the year after next"
        if (IsUnit(next, out var unit, out var plural) && !plural && unit > CalendarUnit.Day && (Word(next + 1, "before") && Word(next + 2, "last") || Word(next + 1, "after") && Word(next + 2, "next"))
            && Kind(next + 3) is not (WordKind.Unit or WordKind.Month or WordKind.Weekday or WordKind.Season or WordKind.DayPart))
            return Found.Date(i, next + 3, Now(unit).Shift(Word(next + 1, "before") ? -2 : 2, unit), FromReference);
        var inner = Kind(next) switch
        {
            WordKind.This or WordKind.Last or WordKind.Next or WordKind.That => Pointed(next),
            WordKind.Ordinal => DayMonth(next) ?? OrdinalPeriod(next),
            WordKind.Digits => DayMonth(next) ?? OrdinalPeriod(next) ?? YearOrDecade(next) ?? DefiniteLength(next),
            WordKind.Number or WordKind.Vague => DefiniteLength(next),
            WordKind.Part => Modified(next),
            WordKind.Fiscal => FiscalYear(next),
            WordKind.Season when Season(next) is { } season => season,
            WordKind.Season when Kind(next + 1) != WordKind.Of => Found.Date(next, next + 1, PointedSeason(next, 0), "a season of the reference day's year"),
            WordKind.Unit => DefiniteUnit(next),
            WordKind.Other when Word(next, "full") && Word(next + 1, "year") => DefiniteUnit(next + 1),
            WordKind.Holiday => Holiday(next),
            _ => null,
        };
        return inner is not { } found ? null : ArticleOfNoun(i, found) ? found : found with { First = i };
    }

    // "its third quarter"; in "the 1987 crash" and "the third-quarter loss" the article is the noun's
    private bool ArticleOfNoun(int i, Found found)
    {
        if (!Word(i, "the"))
            return true;
        var bare = found.Span?.Unit == CalendarUnit.Year && found.Next == i + 2 && Kind(i + 1) == WordKind.Digits || Sign(found.Next - 2, '-') && found.Span?.Unit is CalendarUnit.Quarter or CalendarUnit.Half;
        return bare && found.Next < tokens.Length && Kind(found.Next) == WordKind.Other && !tokens[found.Next].Paragraph;
    }

    // "the nine months", "the few days"
    private Found? DefiniteLength(int i) =>
        Count(i, out var count, out var unitAt) && IsUnit(unitAt, out var unit, out var plural) && plural && Distance(i, unitAt + 1, count, unit, false, 0) is null
            ? Found.Length(i, unitAt + 1, Length(count, unit))
            : null;

    // "the weekend", "the quarter"
    private Found? DefiniteUnit(int at)
    {
        if (!IsUnit(at, out var unit, out var plural) || plural)
            return null;
        if (unit == CalendarUnit.Weekend)
        {
            var here = Now(CalendarUnit.Weekend);
            var weekend = Direction(at) > 0 || here.Start <= reference ? here : here.Shift(-1, CalendarUnit.Weekend);
            return Found.Date(at, at + 1, weekend, "the weekend next to the reference day, on the side that the verb tells");
        }
        if (Sign(at + 1, '-'))
            return null;
        if (unit == CalendarUnit.Quarter && Word(at + 1, "ended") && Kind(at + 2) == WordKind.Month && MonthDate(at + 2) is { Span: { } end })
            return Found.Date(at, at + 1, CalendarSpan.Of(unit, CalendarSpan.Plus(end.End, -45)), "the quarter around the middle of the three months that ended then");
        if (unit == CalendarUnit.Quarter && Period(at) is { } period)
            return Found.Date(at, at + 1, period, "the period that the text named before");
        if (unit == CalendarUnit.Quarter && (Kind(at - 2) == WordKind.In || Word(at - 2, "for")) && Kind(at + 1) != WordKind.Of)
            return Found.Date(at, at + 1, Now(unit).Shift(-1, unit), "the quarter that is reported on: the latest that is over") with { Aside = true };
        if (unit == CalendarUnit.Year && Ended(at + 1))
            return Found.Length(at, at + 1, Length(1, unit));
        if (unit == CalendarUnit.Year && (YearOrDecade(at + 1) ?? (Kind(at + 1) == WordKind.Number ? SpelledYear(at + 1) : null)) is { } named)
            return named;
        if (unit == CalendarUnit.Year && (Word(at - 1, "the") || Word(at - 1, "full")) && Kind(at + 1) is not (WordKind.Of or WordKind.Before))
            return Found.Date(at, at + 1, Now(CalendarUnit.Year), "the reference day's own");
        return null;
    }

    // "the year ended March 31", "the year that ended in June", "the year to March": twelve months that are no calendar year
    private bool Ended(int i)
    {
        var at = Word(i, "that") ? i + 1 : i;
        if (at == i && Kind(at) == WordKind.To)
            return Kind(at + 1) == WordKind.Month && Capital(at + 1);
        return AnyWord(at, "ended", "ending", "ends") && (Kind(at + 1) is WordKind.Month or WordKind.Day || Kind(at + 1) is WordKind.In or WordKind.On && Kind(at + 2) == WordKind.Month);
    }

    // "the year-ago quarter", "the year-earlier period"
    private Found? YearAgo(int first, int at)
    {
        var qualified = AnyWord(at, "comparable", "corresponding");
        at = qualified ? at + 1 : at;
        if (!Word(at, "year") || !Sign(at + 1, '-') || Kind(at + 2) is not (WordKind.Ago or WordKind.Earlier))
            return null;
        if (Number(at + 3, out var count, out var unitAt) && IsUnit(unitAt, out var unit, out var plural) && plural)
            return Found.Length(first, unitAt + 1, Length(count, unit));
        if (Kind(at + 3) == WordKind.Ordinal && OrdinalPeriod(at + 3) is { Span: { } named } ordinal)
            return Found.Date(first, ordinal.Next, named.Shift(-1, CalendarUnit.Year), "a year before the period spoken of") with { Aside = true };
        var next = AnyWord(at + 3, "quarter", "period") ? at + 4 : at + 3;
        // "the year-ago results": the article is the noun's
        first = next == at + 3 && !qualified ? at : first;
        var span = (next == at + 4 ? mainPeriod : Period(first))?.Shift(-1, CalendarUnit.Year) ?? Now(CalendarUnit.Year).Shift(-1, CalendarUnit.Year);
        return Found.Date(first, next, span, "a year before the period spoken of") with { Aside = true };
    }

    /// <summary>Units without a number: "year-ago", "years ago", "year-end".</summary>
    private Found? BareUnit(int i)
    {
        if (YearAgo(i, i) is { } yearAgo)
            return yearAgo;
        if (!IsUnit(i, out var unit, out var plural))
            return null;
        if (plural && Kind(i + 1) == WordKind.Ago)
            return new Found(i, i + 2, TimexType.Date, "PAST_REF", null, "an unnamed past");
        if (HalfUnit(i) is { } half)
            return half;
        if (unit is > CalendarUnit.Second and not CalendarUnit.Half && Sign(i + 1, '-') && Word(i + 2, "long"))
            return Found.Length(i, i + 3, Length(plural ? -1 : 1, unit));
        // "for weeks", "in years"
        if (plural && unit > CalendarUnit.Second && !Sign(i + 1, '-') && AnyWord(i - 1, "within", "for", "in"))
            return Found.Length(i, i + 1, Length(-1, unit));
        var end = Sign(i + 1, '-') ? i + 2 : Kind(i + 1) == WordKind.Possessive ? i + 2 : i + 1;
        if (unit == CalendarUnit.Year && !plural && Word(end, "end"))
            return Found.Date(i, end + 1, new CalendarSpan(CalendarUnit.Month, new DateOnly(reference.Year, 12, 1)), "the end of the reference day's year");
        return null;
    }

    /// <summary>"early 1990", "late last week", "mid-November", "the end of the month", "earlier Sunday".</summary>
    private Found? Modified(int i)
    {
        var next = SkipHyphen(i + 1);
        if (Kind(i) == WordKind.Part && Kind(next) == WordKind.Of)
            next++;
        else if (AnyWord(i, "beginning", "start", "end", "close", "middle", "midst"))
            return null;
        if (Kind(next) == WordKind.On)
            next++;
        if (Kind(next) == WordKind.In && Kind(i) == WordKind.Part)
            next++;
        if (Kind(next) == WordKind.DayPart && tokens[next].Value <= 4 && Kind(i) == WordKind.Part && AnyWord(i, "mid", "early", "late"))
            return OnDay(i, next + 1, PartCodes[tokens[next].Value]);
        var inner = Kind(next) switch
        {
            WordKind.Digits => DayMonth(next) ?? YearOrDecade(next),
            WordKind.Month => MonthDate(next),
            WordKind.Weekday => WeekdayDate(next, i),
            WordKind.Day => NamedDay(next),
            WordKind.Season when Season(next) is { } season => season,
            WordKind.Season when Kind(next + 1) != WordKind.Of => Found.Date(next, next + 1, PointedSeason(next, 0), "a season of the reference day's year"),
            WordKind.This or WordKind.Last or WordKind.Next or WordKind.That => Pointed(next),
            WordKind.Fiscal => FiscalYear(next),
            WordKind.Ordinal => OrdinalPeriod(next),
            WordKind.Holiday => Holiday(next),
            WordKind.Other or WordKind.Number when IsSpokenDecade(next) && Word(i - 1, "the") => Found.Date(next, next + 1, SpokenDecade(next), Named),
            WordKind.The => Definite(next) ?? EndedUnit(i, next),
            _ => null,
        };
        return inner is { Type: TimexType.Date or TimexType.Time } found ? found with { First = i } : null;
    }

    // "the end of the month", "the beginning of the year"
    private Found? EndedUnit(int first, int at) => IsUnit(at + 1, out var unit, out var plural) && !plural && unit is > CalendarUnit.Day and not CalendarUnit.Weekend
        ? Found.Date(first, at + 2, Now(unit), "the reference day's own")
        : null;

    // "the day before yesterday", "the day after the election" is none
    private Found? DayNextTo(int first, int at, int step)
    {
        var day = Kind(at) switch
        {
            WordKind.Day => NamedDay(at),
            WordKind.Holiday => Holiday(at),
            WordKind.Last => Pointed(at),
            _ => null,
        };
        if (day is { Span: { Unit: CalendarUnit.Day } span } found)
            return Found.Date(first, found.Next, new CalendarSpan(CalendarUnit.Day, CalendarSpan.Plus(span.Start, step)), "the day beside the day named");
        return null;
    }

    private Found? Approximated(int i)
    {
        if (Kind(i) != WordKind.About || Kind(i + 1) is not (WordKind.Month or WordKind.Digits or WordKind.Number))
            return null;
        var inner = Kind(i + 1) == WordKind.Month ? MonthDate(i + 1) : Clock(i + 1) ?? DayMonth(i + 1);
        return inner is { } found ? found with { First = i, Approximate = true } : null;
    }

    private bool IsSpokenDecade(int i) => AnyWord(i, "nineties", "eighties", "seventies", "sixties", "fifties", "forties", "thirties", "twenties")
        && (Word(i - 1, "the") || Kind(i - 1) == WordKind.Part || Sign(i - 1, '-'));

    private CalendarSpan SpokenDecade(int i)
    {
        string[] names = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
        var ten = Array.FindIndex(names, name => Word(i, name)) + 2;
        return CalendarSpan.Of(CalendarUnit.Decade, new DateOnly(1900 + ten * 10, 1, 1));
    }
}
