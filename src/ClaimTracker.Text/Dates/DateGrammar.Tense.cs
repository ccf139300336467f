namespace ClaimTracker.Text.Dates;

/// <summary>Whether a phrase without its year or week lies before or after the reference day: what the nearest verb says.</summary>
internal sealed partial class DateGrammar
{
    private const int Window = 14;
    private const int FewMonths = 100, MostOfAYear = 260;

    /// <summary>-1 past, 1 future, 0 where no verb near by tells.</summary>
    private int Direction(int i) => Direction(i, out _);

    /// <param name="i">First token of the phrase.</param>
    /// <param name="close">The verb stands right before it: "sank on March 3", "will sail on March 3".</param>
    private int Direction(int i, out bool close)
    {
        var led = Led(i);
        close = led < 0;
        if (led != 0)
            return led;
        var (left, right) = (Nearest(i, -1, out var leftTense), Nearest(i, 1, out var rightTense));
        close = leftTense < 0 && left <= 2 || leftTense > 0 && left <= 4;
        // A verb before a date is likelier its governor than one behind it.
        return leftTense != 0 && (rightTense == 0 || left <= right + 4) ? leftTense : rightTense;
    }

    /// <summary>What the words right before the phrase say: "by Tuesday", "as early as Tuesday", "said Tuesday", "Tuesday's ruling".</summary>
    private int Led(int i)
    {
        // "until mid-November" is governed before "mid"
        while (Kind(i - 1) == WordKind.Part || Sign(i - 1, '-') && Glued(i - 1) && Kind(i - 2) == WordKind.Part)
            i--;
        var before = Kind(i - 1) == WordKind.On ? i - 2 : i - 1;
        // "had filed reports by Wednesday"
        if (AnyWord(before, "by", "through", "until", "till") && before > 0 && !Border(before, before - 1))
            return HadDone(before) ? -1 : 1;
        if (Kind(before) == WordKind.To && PutOff(before))
            return 1;
        if (Word(i - 1, "as") && AnyWord(i - 2, "early", "soon", "late"))
            return 1;
        if (AnyWord(before, "said", "told", "announced", "reported"))
            return -1;
        return Kind(i + 1) == WordKind.Possessive && Kind(i - 1) is not (WordKind.Before or WordKind.In or WordKind.At) && !AnyWord(i - 1, "for", "of", "next") ? -1 : 0;
    }

    private bool HadDone(int i)
    {
        for (var at = i - 1; at >= Math.Max(0, i - Window) && !Border(at + 1, at); at--)
        {
            if (Word(at, "had"))
                return !AnyWord(at + 1, "until", "to", "hoped", "planned", "said", "promised", "agreed");
            if (Kind(at) == WordKind.Future)
                return false;
        }
        return false;
    }

    // "extended to Nov. 16", "put its vote off to Friday"
    private bool PutOff(int to)
    {
        for (var at = to - 1; at >= Math.Max(0, to - 6) && !Border(at + 1, at); at--)
        {
            if (AnyWord(at, "extended", "extends", "postponed", "delayed", "moved", "deferred", "rescheduled", "adjourned", "back", "off"))
                return true;
        }
        return false;
    }

    private int Nearest(int i, int step, out int tense)
    {
        tense = 0;
        for (var (at, distance) = (i + step, 1); at >= 0 && at < tokens.Length && distance <= Window; at += step, distance++)
        {
            if (Border(Math.Max(at, at - step), Math.Min(at, at - step)))
                return distance;
            // "On Monday he said it would …": the first verb behind the date governs it, what was said does not.
            tense = step > 0 && AnyWord(at, "said", "told", "announced", "added") ? -1 : TenseOf(at);
            if (tense != 0)
                return distance;
        }
        return Window;
    }

    // A sentence ends at a stop before a capital, or at a blank line.
    private bool Border(int later, int earlier) => tokens[later].Paragraph
        || (tokens[earlier].Is('.') || tokens[earlier].Is('?') || tokens[earlier].Is('!')) && tokens[later].Capital && !AbbreviationBefore(earlier);

    private bool AbbreviationBefore(int stop) => stop > 0 && (Kind(stop - 1) == WordKind.Month && tokens[stop - 1].Length <= 4 || tokens[stop - 1].Length <= 2 && tokens[stop - 1].Capital);

    private int TenseOf(int i)
    {
        var token = tokens[i];
        // "to expire" and "be held" are told by the verb before them
        if (token.Kind == WordKind.Future)
            return Word(i - 1, "been") && Word(i - 2, "had") ? -1 : Kind(i - 1) == WordKind.To && AnyWord(i, "expire", "resume", "leave", "arrive") ? 0 : 1;
        if (token.Kind == WordKind.Past)
            return Word(i - 1, "be") ? 0 : Word(i, "set") && (Word(i + 1, "for") || Kind(i + 1) is WordKind.To or WordKind.Month) || AnyWord(i, "was", "were") && Word(i + 1, "planning") ? 1 : -1;
        if (token.Kind == WordKind.To)
            return AnyWord(i - 1, "is", "are") || Word(i + 1, "be") ? 1 : 0;
        // "announced" and "added" introduce what may lie ahead.
        var past = token is { Kind: WordKind.Other, Capital: false, Length: > 3 } && text.AsSpan(token.Start, token.Length).EndsWith("ed", StringComparison.Ordinal);
        return past && !Word(i - 1, "be") && !AnyWord(i, "announced", "added", "need") ? -1 : 0;
    }

    /// <summary>The day of the year that tense and distance make likeliest.</summary>
    /// <param name="i">First token of the phrase.</param>
    /// <param name="on">The day in a year.</param>
    /// <param name="unit">A month that no verb places is mostly one gone by; a day lies mostly near.</param>
    private DateOnly Choose(int i, Func<int, DateOnly> on, CalendarUnit unit = CalendarUnit.Day)
    {
        var year = Math.Clamp(reference.Year, 2, 9998);
        var (before, here, after) = (on(year - 1), on(year), on(year + 1));
        var past = here <= reference ? here : before;
        var future = here >= CalendarSpan.Of(CalendarUnit.Month, reference).Start ? here : after;
        var direction = Direction(i, out var close);
        if (direction > 0)
            return past != future && !close && Distance(past) < FewMonths && Distance(future) > MostOfAYear ? past : future;
        // Who means a day nine months gone by names its year, unless its verb stands beside it.
        if (direction < 0)
            return unit == CalendarUnit.Day && !close && Distance(future) < FewMonths ? future : past;
        var farther = unit == CalendarUnit.Month ? 4 : 1;
        return farther * Distance(future) < Distance(past) ? future : past;

        int Distance(DateOnly day) => Math.Abs(day.DayNumber - reference.DayNumber);
    }
}
