namespace ClaimTracker.Text.Dates;

/// <summary>An expression over tokens.</summary>
/// <param name="First">First token.</param>
/// <param name="Next">One past the last token.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value.</param>
/// <param name="Span">Its place on the calendar; null for lengths, repetitions and vague references.</param>
/// <param name="Rule">The rule in words.</param>
/// <param name="Approximate">"about", "nearly", "a little over".</param>
/// <param name="Absolute">Its meaning does not depend on the reference day.</param>
/// <param name="Aside">A comparison, from which nothing that follows is counted.</param>
internal readonly record struct Found(
    int First, int Next, TimexType Type, string Value, CalendarSpan? Span, string Rule, bool Approximate = false, bool Absolute = false, bool Aside = false)
{
    public static Found Date(int first, int next, CalendarSpan span, string rule, bool absolute = false) =>
        new(first, next, span.Part.Length > 0 ? TimexType.Time : TimexType.Date, span.Timex, span, rule, false, absolute);

    public static Found Length(int first, int next, string value) => new(first, next, TimexType.Duration, value, null, "a length of time");

    public static Found Repeated(int first, int next, string value) => new(first, next, TimexType.Set, value, null, "times that recur");
}

/// <summary>
/// One left-to-right pass over the tokens. Each rule looks a bounded number of tokens ahead or back, so that the pass is linear on any text.
/// Dates already read serve as anchors for "the following day", "a year earlier", "the quarter".
/// </summary>
internal sealed partial class DateGrammar(string text, DateOnly reference)
{
    private readonly DateToken[] tokens = DateToken.Cut(text);
    private CalendarSpan? last;
    private CalendarSpan? lastDay;
    private int lastDayNext = -1;
    private CalendarSpan? lastPeriod;
    private int lastPeriodToken;
    private CalendarSpan? mainPeriod;

    public IEnumerable<(int Start, int End, Found Found)> Read()
    {
        for (var i = 0; i < tokens.Length;)
        {
            if (tokens[i].Kind <= WordKind.Punctuation || At(i) is not { } found)
            {
                i++;
                continue;
            }
            Remember(found);
            yield return (tokens[found.First].Start, tokens[found.Next - 1].End, found);
            i = found.Next;
        }
    }

    private Found? At(int i) => Kind(i) switch
    {
        WordKind.Digits => ListedDay(i) ?? Numeric(i) ?? TimesPer(i) ?? Clock(i) ?? DayMonth(i) ?? OrdinalPeriod(i) ?? YearOrDecade(i) ?? Counted(i),
        WordKind.Decimal => Clock(i) ?? Counted(i),
        WordKind.Number => SpelledYear(i) ?? Clock(i) ?? TimesPer(i) ?? Counted(i),
        WordKind.Vague => TimesPer(i) ?? Counted(i),
        WordKind.Ordinal => DayMonth(i) ?? OrdinalPeriod(i),
        WordKind.Month => MonthDate(i),
        WordKind.Weekday => WeekdayDate(i),
        WordKind.Season => Season(i),
        WordKind.DayPart => Clock(i),
        WordKind.Unit => BareUnit(i),
        WordKind.Day => NamedDay(i),
        WordKind.Now => Vaguely(i),
        WordKind.This or WordKind.Last or WordKind.Next or WordKind.That => Pointed(i),
        WordKind.The => Definite(i),
        WordKind.An => Counted(i),
        WordKind.Each => Repeated(i),
        WordKind.Part or WordKind.Earlier or WordKind.Later => Modified(i),
        WordKind.At when AnyWord(i + 1, "least", "most") => Counted(i),
        WordKind.Up when Kind(i + 1) == WordKind.To => Counted(i),
        WordKind.About or WordKind.More => Counted(i) ?? Approximated(i),
        WordKind.Fiscal => FiscalYear(i),
        WordKind.Letters => Lettered(i),
        WordKind.Often => Often(i) ?? TimesPer(i),
        WordKind.Holiday => Holiday(i),
        _ => null,
    };

    private void Remember(Found found)
    {
        if (found.Span is not { } span || found.Aside)
            return;
        last = span;
        if (span.Unit <= CalendarUnit.Day)
            (lastDay, lastDayNext) = (span, found.Next);
        if (span.Unit is CalendarUnit.Quarter or CalendarUnit.Half)
        {
            (lastPeriod, lastPeriodToken) = (span, found.First);
            // An earnings story speaks of the period it began with, or of a later one that is over as well.
            if (reference.DayNumber - span.Start.DayNumber < 500 && (mainPeriod is not { } main || span.Start > main.Start && span.End < reference))
                mainPeriod = span;
        }
    }

    private WordKind Kind(int i) => (uint)i < (uint)tokens.Length ? tokens[i].Kind : WordKind.Other;

    private bool Sign(int i, char sign) => (uint)i < (uint)tokens.Length && tokens[i].Is(sign);

    private bool Word(int i, string word) => (uint)i < (uint)tokens.Length && tokens[i].Length == word.Length
        && text.AsSpan(tokens[i].Start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool AnyWord(int i, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Word(i, word))
                return true;
        }
        return false;
    }

    private bool Capital(int i) => (uint)i < (uint)tokens.Length && tokens[i].Capital;

    private bool Glued(int i) => (uint)i < (uint)tokens.Length && tokens[i].Glued;

    // The full stop of "Nov." and "Sun." belongs to the word, that of "May." ends a sentence.
    private int AfterName(int i)
    {
        var whole = tokens[i].Length > 5 || AnyWord(i, "may", "june", "july", "march", "april");
        return !whole && Sign(i + 1, '.') && Glued(i + 1) ? i + 2 : i + 1;
    }

    private int SkipComma(int i) => Sign(i, ',') ? i + 1 : i;

    private int SkipHyphen(int i) => Sign(i, '-') && Glued(i) ? i + 1 : i;

    private static CalendarUnit UnitOf(int value) => (value % 100) switch
    {
        0 => CalendarUnit.Second,
        1 => CalendarUnit.Minute,
        2 => CalendarUnit.Hour,
        3 => CalendarUnit.Day,
        4 => CalendarUnit.Weekend,
        5 => CalendarUnit.Week,
        6 => CalendarUnit.Month,
        7 => CalendarUnit.Quarter,
        9 => CalendarUnit.Half,
        10 => CalendarUnit.Year,
        11 => CalendarUnit.Decade,
        _ => CalendarUnit.Century,
    };

    private bool IsUnit(int i, out CalendarUnit unit, out bool plural)
    {
        (unit, plural) = (default, false);
        if (Word(i, "half"))
        {
            unit = CalendarUnit.Half;
            return true;
        }
        if (Kind(i) != WordKind.Unit)
            return false;
        (unit, plural) = (UnitOf(tokens[i].Value), tokens[i].Value >= 100);
        return true;
    }

    private CalendarSpan Now(CalendarUnit unit) => CalendarSpan.Of(unit, reference);
}
