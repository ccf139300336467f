namespace ClaimTracker.Text.Dates;

/// <summary>Dates that name their place on the calendar: "Nov. 30, 2023", "30 November", "2023-11-30", "1998", "the 1990s", "the third quarter of 1990".</summary>
internal sealed partial class DateGrammar
{
    private const string Named = "the date as written";
    private const string NearestPeriod = "a part of a year that is not named: the nearest one";
    private const string NearestYear = "a date without its year: the year that tense and distance make likeliest";

    /// <summary>2023-11-30, 11/30/2023, 30.11.2023.</summary>
    private Found? Numeric(int i)
    {
        // "9/11" is a name as "Christmas" is
        if (tokens[i] is { Length: 1, Value: 9 } && Sign(i + 1, '/') && Glued(i + 1) && Glued(i + 2) && Kind(i + 2) == WordKind.Digits && tokens[i + 2] is { Length: 2, Value: 11 }
            && !Sign(i + 3, '/') && !Sign(i - 1, '/') && reference.Year > 2001)
            return Absolute(i, i + 3, CalendarUnit.Day, new DateOnly(2001, 9, 11));
        if (Kind(i + 2) != WordKind.Digits || Kind(i + 4) != WordKind.Digits || !Glued(i + 1) || !Glued(i + 2) || !Glued(i + 3) || !Glued(i + 4))
            return null;
        var sign = tokens[i + 1].Value;
        if (tokens[i + 1].Kind != WordKind.Punctuation || !Sign(i + 3, (char)sign) || sign is not ('-' or '/' or '.'))
            return null;
        var (a, b, c) = (tokens[i].Value, tokens[i + 2].Value, tokens[i + 4].Value);
        var (year, month, day) = tokens[i].Length == 4 ? (a, b, c) : sign == '.' || a > 12 ? (c, b, a) : (c, a, b);
        if (tokens[i].Length != 4 && tokens[i + 4].Length == 2)
            year = WithCentury(year);
        return year is > 1000 and < 3000 && Valid(year, month, day) ? Absolute(i, i + 5, CalendarUnit.Day, new DateOnly(year, month, day)) : null;
    }

    /// <summary>"Nov. 30, 2023", "November 30", "Nov. 2023", "November".</summary>
    private Found? MonthDate(int i)
    {
        if (!Capital(i))
            return null;
        var month = tokens[i].Value;
        var next = AfterName(i);
        if (DayNumber(next, out var day, out var afterDay) && !NotADay(afterDay))
        {
            if (YearAt(SkipComma(afterDay), out var year, out var afterYear) && Valid(year, month, day))
                return Absolute(i, afterYear, CalendarUnit.Day, new DateOnly(year, month, day));
            // "May 1-3, 2012"
            if (Sign(afterDay, '-') && Glued(afterDay + 1) && DayNumber(afterDay + 1, out _, out var afterRange) && YearAt(SkipComma(afterRange), out year, out _) && Valid(year, month, day))
                return Absolute(i, afterDay, CalendarUnit.Day, new DateOnly(year, month, day));
            return Yearless(i, afterDay, month, day);
        }
        var of = Kind(next) == WordKind.Of ? next + 1 : SkipComma(next);
        if (YearAt(of, out var monthYear, out var afterMonthYear))
            return Absolute(i, afterMonthYear, CalendarUnit.Month, new DateOnly(monthYear, month, 1));
        if (Kind(of) == WordKind.Number && SpelledYear(of) is { Span: { } spelled } inWords)
            return Absolute(i, inWords.Next, CalendarUnit.Month, new DateOnly(spelled.Start.Year, month, 1));
        if (PointedYear(of, out var pointed, out var afterPointed))
            return Found.Date(i, afterPointed, CalendarSpan.Of(CalendarUnit.Month, new DateOnly(pointed, month, 1)), "a month of the year that the phrase points to");
        return IsMonthName(i) ? YearlessMonth(i, next, month) : null;
    }

    /// <summary>"30 November 2023", "30th of November", "eighth of March".</summary>
    private Found? DayMonth(int i)
    {
        if (!DayNumber(i, out var day, out var next))
            return null;
        // "7-9 June", "2 to 5 May", "between 2 and 5 May"
        if ((Sign(next, '-') || Kind(next) == WordKind.To || Kind(next) == WordKind.And && AnyWord(i - 1, "between", "on")) && DayNumber(next + 1, out var until, out var month2) && until > day
            && Kind(month2) == WordKind.Month && DayMonth(next + 1) is { Span: { Unit: CalendarUnit.Day } end } && end.Start.Day == until)
            return Found.Date(i, next, end with { Start = end.Start.AddDays(day - until) }, "a day of the month named behind it");
        next = Kind(next) == WordKind.Of ? next + 1 : next;
        if (Kind(next) != WordKind.Month || !Capital(next) || Glued(next))
            return null;
        var month = tokens[next].Value;
        var after = AfterName(next);
        if (YearAt(SkipComma(after), out var year, out var afterYear) && Valid(year, month, day))
            return Absolute(i, afterYear, CalendarUnit.Day, new DateOnly(year, month, day));
        return Yearless(i, after, month, day);
    }

    /// <summary>"25" of "April 24 and 25", "4" and "5" of "Nov. 3, 4 and 5".</summary>
    private Found? ListedDay(int i)
    {
        if (lastDayNext != i - 1 || lastDay is not { Part: "" } before || Kind(i - 2) != WordKind.Digits || tokens[i - 2].Length > 2 || tokens[i].Length > 2
            || Glued(i) && !Sign(i - 1, '-') || tokens[i].Value <= before.Start.Day || !Valid(before.Start.Year, before.Start.Month, tokens[i].Value))
            return null;
        var more = Sign(i - 1, ',') && (Kind(i + 1) == WordKind.And || Sign(i + 1, ',')) && Kind(i + 2) == WordKind.Digits && tokens[i + 2].Length <= 2;
        if (Sign(i - 1, '-') && Kind(i + 1) == WordKind.Month)
            return null;
        if (Sign(i - 1, '-'))
            return Found.Date(i, YearAt(SkipComma(i + 1), out var year, out var afterYear) && year == before.Start.Year ? afterYear : i + 1, before with { Start = new DateOnly(before.Start.Year, before.Start.Month, tokens[i].Value) }, "a day of the month named before it");
        var ends = Kind(i - 1) == WordKind.And
            && (i + 1 == tokens.Length || tokens[i + 1].Paragraph || Kind(i + 1) is WordKind.Punctuation or WordKind.In or WordKind.At or WordKind.On or WordKind.And or WordKind.To)
            && !Sign(i + 1, '%') && !Sign(i + 1, '-') && !(Sign(i + 1, ':') && Glued(i + 1));
        return more || ends
            ? Found.Date(i, i + 1, new CalendarSpan(CalendarUnit.Day, new DateOnly(before.Start.Year, before.Start.Month, tokens[i].Value)), "a day of the month named before it")
            : null;
    }

    private Found? YearOrDecade(int i)
    {
        if (Kind(i) != WordKind.Digits)
            return null;
        var token = tokens[i];
        if (Word(i + 1, "s") && Glued(i + 1) && token.Value % 10 == 0 && token.Length is 2 or 4)
        {
            // "in his 20s", "in her early 20s" are ages
            var bare = !Sign(i - 1, '\'') && !Word(i - 1, "the") && !Sign(i - 1, '-') && (Kind(i - 1) != WordKind.Part || AnyWord(i - 2, "my", "your", "his", "her", "our", "their"));
            var year = token.Length == 4 ? token.Value : token.Value is >= 20 and <= 90 && !bare ? 1900 + token.Value : 0;
            return year is >= 1000 and < 2100 ? Absolute(i, i + 2, CalendarUnit.Decade, new DateOnly(year, 1, 1)) : null;
        }
        if (!YearAt(i, out var value, out var next) || !IsYearHere(i, value))
            return null;
        if (Kind(next) == WordKind.Ordinal && OrdinalPeriod(next) is { Span: { } period } ordinal)
            return Found.Date(i, ordinal.Next, CalendarSpan.Of(period.Unit, period.Start.AddYears(value - period.Start.Year)), Named, absolute: true);
        if (AnyWord(next, "quarter", "period") && !Sign(i - 1, '-') && mainPeriod is { } last)
            return Found.Date(i, next + 1, CalendarSpan.Of(last.Unit, last.Start.AddYears(value - last.Start.Year)), "the same period of the year named") with { Aside = true };
        return Absolute(i, next, CalendarUnit.Year, new DateOnly(value, 1, 1));
    }

    /// <summary>"nineteen seventy-nine", "two thousand and five".</summary>
    private Found? SpelledYear(int i)
    {
        if (Word(i - 1, "year") && Number(i, out var thousands, out var end) && thousands is >= 2000 and < 2100)
            return Absolute(i, end, CalendarUnit.Year, new DateOnly(thousands, 1, 1));
        var first = tokens[i].Value;
        if (first is >= 13 and <= 20 && Number(i + 1, out var rest, out var next) && rest is >= 10 and <= 99 && Kind(i + 1) == WordKind.Number && !Sign(i + 1, '-'))
        {
            if (!IsUnit(SkipHyphen(next), out _, out _))
                return Absolute(i, next, CalendarUnit.Year, new DateOnly(first * 100 + rest, 1, 1));
        }
        return null;
    }

    /// <summary>"third quarter", "the first half of 1990", "20th century", "the first nine months".</summary>
    private Found? OrdinalPeriod(int i)
    {
        if (!OrdinalNumber(i, out var ordinal, out var next))
            return null;
        next = SkipHyphen(next);
        if (Kind(next) == WordKind.Fiscal)
            next++;
        if ((Number(next, out var count, out var unitAt) || Word(next, "few") && Count(next, out count, out unitAt)) && IsUnit(unitAt, out var counted, out var several) && several)
            return Found.Length(i, unitAt + 1, Length(count, counted));
        if (!IsUnit(next, out var unit, out var plural) || plural || Sign(next + 1, '-'))
            return null;
        if (unit == CalendarUnit.Century && ordinal is > 1 and <= 30)
            return Absolute(i, next + 1, CalendarUnit.Century, new DateOnly((ordinal - 1) * 100, 1, 1));
        if (unit is not (CalendarUnit.Quarter or CalendarUnit.Half) || ordinal > (unit == CalendarUnit.Half ? 2 : 4))
            return null;
        var month = (ordinal - 1) * (unit == CalendarUnit.Half ? 6 : 3) + 1;
        var of = Kind(next + 1) is WordKind.Of or WordKind.In ? next + 2 : next + 1;
        if (YearAt(of, out var year, out var after) || Kind(of) == WordKind.Fiscal && YearAt(of + 1, out year, out after))
            return Found.Date(i, after, new CalendarSpan(unit, new DateOnly(year, month, 1)), Named, absolute: true);
        if (PointedYear(of, out year, out after))
            return Found.Date(i, after, new CalendarSpan(unit, new DateOnly(year, month, 1)), "a part of the year that the phrase points to");
        return Found.Date(i, next + 1, NearestPart(unit, month), NearestPeriod);
    }

    // Results are reported within weeks of the period's end: the nearest one, a coming one counting as three times as far.
    private CalendarSpan NearestPart(CalendarUnit unit, int month)
    {
        var middle = CalendarSpan.Months(reference, unit == CalendarUnit.Half ? -3 : -1).AddDays(-15);
        var nearest = Enumerable.Range(reference.Year - 1, 3).Select(y => new DateOnly(Math.Clamp(y, 1, 9999), month, 1)).MinBy(day => day > middle ? 3 * (day.DayNumber - middle.DayNumber) : middle.DayNumber - day.DayNumber);
        return new CalendarSpan(unit, nearest);
    }

    /// <summary>"summer", "fall 1989", "the winter of 1994".</summary>
    private Found? Season(int i)
    {
        var of = Kind(i + 1) == WordKind.Of ? i + 2 : i + 1;
        if (YearAt(of, out var year, out var next) || Kind(of) == WordKind.Number && SpelledYear(of) is { Span: { } spelled, Next: var after } && (year = spelled.Start.Year) > 0 && (next = after) > 0)
            return Absolute(i, next, CalendarUnit.Season, new DateOnly(year, tokens[i].Value, 1));
        return null;
    }

    /// <summary>"Q3 2023", "H1", "FY2023".</summary>
    private Found? Lettered(int i)
    {
        if (!Capital(i) || !Glued(i + 1) || Kind(i + 1) != WordKind.Digits)
            return null;
        var number = tokens[i + 1].Value;
        if (tokens[i].Value == 12)
            return tokens[i + 1].Length == 4 && number is > 1900 and < 2100 ? Absolute(i, i + 2, CalendarUnit.Year, new DateOnly(number, 1, 1)) : null;
        var months = tokens[i].Value;
        if (number < 1 || number > 12 / months)
            return null;
        if (!YearAt(i + 2, out var year, out var next))
            return months == 3 && tokens[i + 1].Length == 1 && !(Glued(i + 2) && Kind(i + 2) is not (WordKind.Punctuation or WordKind.Possessive)) ? Found.Date(i, i + 2, NearestPart(CalendarUnit.Quarter, number * 3 - 2), NearestPeriod) : null;
        return Absolute(i, next, months == 3 ? CalendarUnit.Quarter : CalendarUnit.Half, new DateOnly(year, (number - 1) * months + 1, 1));
    }

    private Found? FiscalYear(int i)
    {
        var at = IsUnit(i + 1, out var unit, out var plural) && unit == CalendarUnit.Year && !plural ? i + 2 : i + 1;
        if (YearAt(at, out var year, out var next))
            return Absolute(i, next, CalendarUnit.Year, new DateOnly(year, 1, 1));
        if (unit == CalendarUnit.Year && at == i + 2 && Ended(at))
            return Found.Length(i, at, Length(1, unit));
        if (unit == CalendarUnit.Year && at == i + 2 && Kind(i - 1) == WordKind.The)
            return Found.Date(i, at, Now(CalendarUnit.Year), "the reference day's own");
        return OrdinalNumber(i + 1, out _, out _) || OrdinalNumber(SkipHyphen(i + 1), out _, out _) ? OrdinalPeriod(SkipHyphen(i + 1)) is { } period ? period with { First = i } : null : null;
    }

    private Found? Holiday(int i)
    {
        if (Holidays.At(text.AsSpan(tokens[i].Start, Math.Min(40, text.Length - tokens[i].Start))) is not var (length, on))
            return null;
        var next = i + 1;
        while (next < tokens.Length && tokens[next].End <= tokens[i].Start + length)
            next++;
        // "Easter week"; the weekend of a Monday is the one before it
        if (IsUnit(next, out var unit, out var plural) && !plural && unit is CalendarUnit.Week or CalendarUnit.Weekend && Choose(i, on) is var day)
            return Found.Date(i, next + 1, CalendarSpan.Of(unit, unit == CalendarUnit.Weekend && day.DayOfWeek == DayOfWeek.Monday ? day.AddDays(-2) : day), "the week of a holiday");
        if (YearAt(SkipComma(next), out var year, out var after))
            return Absolute(i, after, CalendarUnit.Day, on(year));
        return Found.Date(i, next, new CalendarSpan(CalendarUnit.Day, Choose(i, on)), "a holiday without its year: the year that tense and distance make likeliest");
    }

    private static Found Absolute(int first, int next, CalendarUnit unit, DateOnly day) => Found.Date(first, next, CalendarSpan.Of(unit, day), Named, absolute: true);

    private Found? Yearless(int first, int next, int month, int day)
    {
        if (!Valid(2000, month, day))
            return null;
        if (PointedYear(SkipComma(next), out var pointed, out var after) && Valid(pointed, month, day))
            return Found.Date(first, after, new CalendarSpan(CalendarUnit.Day, new DateOnly(pointed, month, day)), "a day of the year that the phrase points to");
        return Found.Date(first, next, new CalendarSpan(CalendarUnit.Day, Choose(first, year => Valid(year, month, day) ? new DateOnly(year, month, day) : new DateOnly(year, 3, 1))), NearestYear);
    }

    private Found YearlessMonth(int first, int next, int month) =>
        Found.Date(first, next, new CalendarSpan(CalendarUnit.Month, Choose(first, year => new DateOnly(year, month, 1), CalendarUnit.Month)), NearestYear);

    private static bool Valid(int year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month);

    private int WithCentury(int year) => Enumerable.Range(reference.Year / 100 - 1, 3).Select(century => century * 100 + year).MinBy(full => Math.Abs(full - reference.Year));
}
