using System.Globalization;

namespace ClaimTracker.Text.Dates;

/// <summary>Counted units: lengths ("two weeks", "the past five years"), distances ("two weeks ago", "a year earlier") and repetitions ("every Monday").</summary>
internal sealed partial class DateGrammar
{
    /// <summary>"two years", "a few days", "a little over a week ago", "six-month", "10 years earlier".</summary>
    private Found? Counted(int i)
    {
        var (next, approximate, lean) = Prefix(i);
        if (!Count(next, out var count, out var unitAt))
            return null;
        var halved = AndHalf(ref unitAt);
        var hyphen = Sign(unitAt, '-') && Glued(unitAt);
        unitAt = hyphen ? unitAt + 1 : unitAt;
        if (AnyWord(unitAt, "more", "full", "straight", "consecutive", "additional", "trading", "business", "short", "long", "whole", "solid"))
            unitAt++;
        if (!IsUnit(unitAt, out var unit, out var plural) || unit == CalendarUnit.Half || unitAt == next)
            return null;
        // "60 Minutes" is a programme
        if (Kind(next) == WordKind.Digits && Title(unitAt))
            return null;
        if (count > 0 && AnyWord(unitAt, "fortnight", "fortnights"))
            count *= 2;
        var after = unitAt + 1;
        var half = halved || AndHalf(ref after);
        // "a year-earlier loss", "a decades-long feud"
        if (!hyphen && Kind(next) == WordKind.An && Sign(after, '-') && (Kind(after + 1) is WordKind.Ago or WordKind.Earlier || Word(after + 1, "long")))
            return null;
        if (Word(SkipHyphen(after), "old") || AnyWord(SkipHyphen(after), "olds"))
            return null;
        var orSo = Word(after, "or") && Word(after + 1, "so");
        if (Distance(i, orSo ? after + 2 : after, count, unit, approximate || orSo, lean) is { } distance)
            return distance;
        if (unit == CalendarUnit.Quarter && count == 1 && Kind(after) == WordKind.Of && Kind(after + 1) == WordKind.An && Word(after + 2, "century"))
            return Distance(i, after + 3, 25, CalendarUnit.Year, approximate, lean) ?? Found.Length(i, after + 3, Length(25, CalendarUnit.Year));
        // "a quarter of the market"
        if (unit == CalendarUnit.Quarter && (hyphen || count == 1 && Kind(after) == WordKind.Of) || unit == CalendarUnit.Day && Word(next, "one"))
            return null;
        if (unit == CalendarUnit.Second && (!plural || count < 0))
            return null;
        // "24 hours a day" tells no length.
        if (Kind(after) == WordKind.An && Kind(after + 1) == WordKind.Unit)
            return null;
        // "$3 a month" is a rate, "for a month" a length; "a three hour meeting" has lost its hyphen.
        var led = i != next || AnyWord(i - 1, "within", "for", "than");
        if (!plural && !hyphen && (Kind(next) == WordKind.An ? !led : count != 1 && Kind(after) != WordKind.Other))
            return null;
        return Found.Length(i, after, Length(count, unit, half));
    }

    // "two and a half years", "one-and-a-half hours", "2 1/2 years", "2½ years"
    private bool AndHalf(ref int at)
    {
        if (Sign(at, '½') || Kind(at) == WordKind.Digits && tokens[at].Value == 1 && Sign(at + 1, '/') && Glued(at + 1) && Kind(at + 2) == WordKind.Digits && tokens[at + 2].Value == 2 && Glued(at + 2))
        {
            at += Sign(at, '½') ? 1 : 3;
            return true;
        }
        var and = SkipHyphen(at);
        var a = SkipHyphen(and + 1);
        var half = SkipHyphen(a + 1);
        if (!Word(and, "and") || !Word(a, "a") || !Word(half, "half"))
            return false;
        at = half + 1;
        return true;
    }

    /// <summary>"half an hour", "half a century ago", "half-hour".</summary>
    private Found? HalfUnit(int i)
    {
        var at = Kind(i + 1) == WordKind.An ? i + 2 : SkipHyphen(i + 1);
        if (!Word(i, "half") || at == i + 1 || !IsUnit(at, out var unit, out var plural) || plural || Halved(unit) is not var (count, of))
            return null;
        return Distance(i, at + 1, count, of, false, 0) ?? Found.Length(i, at + 1, Length(count, of));
    }

    private static (int Count, CalendarUnit Of)? Halved(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Minute => (30, CalendarUnit.Second),
        CalendarUnit.Hour => (30, CalendarUnit.Minute),
        CalendarUnit.Day => (12, CalendarUnit.Hour),
        CalendarUnit.Year => (6, CalendarUnit.Month),
        CalendarUnit.Decade => (5, CalendarUnit.Year),
        CalendarUnit.Century => (50, CalendarUnit.Year),
        _ => null,
    };

    // "about", "nearly", "more than", "a little over", "at least"
    private (int Next, bool Approximate, int Lean) Prefix(int i)
    {
        var (next, approximate, lean) = (i, false, 0);
        for (var words = 0; words < 4; words++)
        {
            if (Kind(next) is WordKind.About or WordKind.More)
            {
                lean = tokens[next].Value != 0 ? tokens[next].Value : lean;
                approximate = true;
                next++;
            }
            else if (Word(next, "than") && words > 0)
                next++;
            else if (words == 0 && Kind(next) == WordKind.At && AnyWord(next + 1, "least", "most") || Word(next, "up") && Kind(next + 1) == WordKind.To)
                next += 2;
            else if (Word(next, "a") && (Word(next + 1, "little") || Word(next + 1, "bit")))
                next += 2;
            else
                break;
        }
        return (next, approximate, lean);
    }

    /// <summary>A number of units; -1 for one that is not told ("several").</summary>
    private bool Count(int i, out int count, out int next)
    {
        (count, next) = (-1, i + 1);
        if (Kind(i) == WordKind.An)
        {
            count = 1;
            if (Word(next, "couple") || Word(next, "dozen"))
            {
                count = Word(next, "couple") ? 2 : 12;
                next = Kind(next + 1) == WordKind.Of ? next + 2 : next + 1;
            }
            else if (Kind(next) == WordKind.Vague)
                (count, next) = (-1, next + 1);
            else if (Kind(next) == WordKind.Number && Number(next, out var number, out var end))
                (count, next) = (number, end);
            return Kind(i + 1) != WordKind.Number || tokens[i + 1].Value >= 100; // "a six-month strike": the length begins at six
        }
        if (Kind(i) == WordKind.Vague)
        {
            next = Word(i, "couple") && Kind(next) == WordKind.Of ? next + 1 : next;
            count = Word(i, "couple") ? 2 : Word(i, "dozen") ? 12 : -1;
            return true;
        }
        if (Kind(i) == WordKind.Decimal)
            return true;
        return Number(i, out count, out next) && (!Glued(i) || i == 0 || !Sign(i - 1, '$') && !Sign(i - 1, '.'));
    }

    /// <summary>"ago", "earlier", "later", "from now" after a length.</summary>
    private Found? Distance(int first, int after, int count, CalendarUnit unit, bool approximate, int lean)
    {
        var at = SkipHyphen(after);
        var (sign, anchored) = Kind(at) switch
        {
            WordKind.Ago => (-1, false),
            WordKind.Earlier when Word(at, "earlier") => (-1, true),
            WordKind.Later when Word(at, "later") => (1, true),
            _ => Word(at, "from") && Word(at + 1, "now") ? (1, false) : Word(at, "hence") ? (1, false) : IsBack(at) ? (-1, false) : Word(at, "before") && !Glued(at) && Sign(at + 1, '.') ? (-1, true) : (0, false),
        };
        if (sign == 0)
            return null;
        var next = Word(at, "from") ? at + 2 : at + 1;
        if (unit == CalendarUnit.Year && count == 1 && sign < 0 && Period(first) is { } period)
        {
            next = AnyWord(next, "quarter", "period") ? next + 1 : next;
            return Found.Date(first, next, period.Shift(-1, CalendarUnit.Year), "a year before the period spoken of") with { Aside = true };
        }
        if (count < 0)
            return new Found(first, next, TimexType.Date, sign < 0 ? "PAST_REF" : "FUTURE_REF", null, sign < 0 ? "an unnamed past" : "an unnamed future");
        var origin = anchored ? Anchor(unit) : reference;
        // "Ten years later he returned": from what day on the text has not told
        if (anchored && sign > 0 && unit >= CalendarUnit.Day && (last is null || CalendarSpan.Of(CalendarUnit.Day, origin).Shift(count, unit).Start > reference) && Direction(first) <= 0)
            return Found.Length(first, after, Length(count, unit));
        if (unit < CalendarUnit.Day)
            return Found.Date(first, next, new CalendarSpan(CalendarUnit.Day, origin), "hours or minutes before or after: the same day");
        var by = unit == CalendarUnit.Weekend ? CalendarUnit.Week : unit;
        var whole = unit is CalendarUnit.Decade or CalendarUnit.Century ? CalendarUnit.Year : by;
        var span = CalendarSpan.Of(whole, CalendarSpan.Of(CalendarUnit.Day, origin).Shift(sign * count, by).Start);
        // "a little over a week ago": a day, and not exactly that one.
        if (approximate && unit == CalendarUnit.Week)
            span = new CalendarSpan(CalendarUnit.Day, CalendarSpan.Plus(origin, sign * (7L * count + Math.Sign(lean))));
        return Found.Date(first, next, span, anchored ? FromAnchor : FromReference) with { Approximate = approximate };
    }

    // "a few weeks back", but not "two weeks back at work"
    private bool IsBack(int at) => Word(at, "back") && (at + 1 == tokens.Length || Kind(at + 1) == WordKind.Punctuation && !Sign(at + 1, '-') || tokens[at + 1].Paragraph);

    /// <summary>The date from which "a year earlier" or "that day" counts: the last one named, a day for days and weeks.</summary>
    private DateOnly Anchor(CalendarUnit unit) => (unit <= CalendarUnit.Week ? lastDay : last)?.Start ?? reference;

    /// <summary>What was named last where it is coarser than a day: "the following morning" of a convention in July lies in July, no more is known.</summary>
    private CalendarSpan? CoarseAnchor => last is { Unit: > CalendarUnit.Week and < CalendarUnit.Year } coarse ? coarse : null;

    /// <summary>The quarter or half that the last few sentences speak of.</summary>
    private CalendarSpan? Period(int i) => lastPeriod is not null && i - lastPeriodToken < 90 ? mainPeriod : null;

    /// <summary>"past five years", "next few weeks", "coming months".</summary>
    private Found? Several(int i, int at)
    {
        var counted = Count(at, out var count, out var unitAt) && Kind(at) != WordKind.An;
        unitAt = counted ? unitAt : at;
        if (!IsUnit(unitAt, out var unit, out var plural) || !plural && !(counted && count == 1))
            return null;
        if (!counted && Word(i, "following"))
            return null;
        return Found.Length(i, unitAt + 1, Length(counted ? count : -1, unit));
    }

    /// <summary>"every Monday", "each year", "every two weeks".</summary>
    private Found? Repeated(int i)
    {
        var next = i + 1;
        if (Kind(next) == WordKind.Weekday)
            return Found.Repeated(i, next + 1, $"XXXX-WXX-{tokens[next].Value % 10}");
        if (Kind(next) == WordKind.Month && Capital(next))
            return Found.Repeated(i, next + 1, string.Create(CultureInfo.InvariantCulture, $"XXXX-{tokens[next].Value:00}"));
        if (Kind(next) == WordKind.DayPart && tokens[next].Value <= 4)
            return Found.Repeated(i, next + 1, "XXXX-XX-XX" + PartCodes[tokens[next].Value]);
        // "every other week"
        var other = Word(next, "other") ? 1 : 0;
        if (IsUnit(next + other, out var unit, out _) && unit != CalendarUnit.Half)
            return Found.Repeated(i, next + other + 1, Length(1 + other, unit));
        return Number(next, out var count, out var after) && IsUnit(after, out unit, out var plural) && plural ? Found.Repeated(i, after + 1, Length(count, unit)) : null;
    }

    /// <summary>"once a month", "twice a week", "three times per day".</summary>
    private Found? TimesPer(int i)
    {
        var next = Kind(i) == WordKind.Often ? AnyWord(i, "once", "twice") ? i + 1 : 0 : Number(i, out _, out var after) && Word(after, "times") ? after + 1 : Kind(i) == WordKind.Vague && Word(i + 1, "times") ? i + 2 : 0;
        return next > 0 && (Kind(next) is WordKind.An or WordKind.Each || Word(next, "per")) && IsUnit(next + 1, out var unit, out var plural) && !plural && unit > CalendarUnit.Second && unit != CalendarUnit.Half
            ? Found.Repeated(i, next + 2, Length(1, unit))
            : null;
    }

    /// <summary>"daily", "annually": where no noun follows; a daily is a newspaper and a daily dose no date.</summary>
    private Found? Often(int i) =>
        tokens[i].Value < 0 || Kind(i + 1) == WordKind.Other && i + 1 < tokens.Length && !Word(i + 1, "basis") ? null : Found.Repeated(i, i + 1, Length(1, UnitOf(tokens[i].Value)));

    // "three and a half years" are P3Y6M
    private static string Length(int count, CalendarUnit unit, bool half = false)
    {
        var (code, factor, time) = unit switch
        {
            CalendarUnit.Second => ("S", 1, true),
            CalendarUnit.Minute => ("M", 1, true),
            CalendarUnit.Hour => ("H", 1, true),
            CalendarUnit.Week => ("W", 1, false),
            CalendarUnit.Month => ("M", 1, false),
            CalendarUnit.Quarter => ("Q", 1, false),
            CalendarUnit.Year => ("Y", 1, false),
            CalendarUnit.Decade => ("Y", 10, false),
            CalendarUnit.Century => ("Y", 100, false),
            _ => ("D", 1, false),
        };
        var rest = half && count >= 0 ? Halved(unit) : null;
        var number = count < 0 ? "X" : ((long)count * factor + (rest is { Of: CalendarUnit.Year } years ? years.Count : 0)).ToString(CultureInfo.InvariantCulture);
        var more = rest switch
        {
            null when half && count >= 0 => $".5{code}",
            (12, _) => $"{code}T12H",
            var (parts, of) when of != CalendarUnit.Year => $"{code}{parts}{(of == CalendarUnit.Second ? 'S' : 'M')}",
            _ => code,
        };
        return $"P{(time ? "T" : "")}{number}{more}";
    }
}
