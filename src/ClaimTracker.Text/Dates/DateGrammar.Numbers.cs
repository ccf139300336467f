namespace ClaimTracker.Text.Dates;

/// <summary>Numbers, days of a month and years, and what only looks like them.</summary>
internal sealed partial class DateGrammar
{
    /// <summary>"12", "1,000", "twelve", "twenty-one", "two hundred", "a hundred".</summary>
    private bool Number(int i, out int value, out int next)
    {
        (value, next) = (0, i);
        if (Kind(i) == WordKind.Digits)
        {
            (value, next) = (tokens[i].Value, i + 1);
            return true;
        }
        for (var words = 0; words < 6; words++)
        {
            var at = words > 0 && Sign(next, '-') && Glued(next) ? next + 1 : words > 0 && Word(next, "and") ? next + 1 : next;
            if (Kind(at) != WordKind.Number)
                break;
            var word = tokens[at].Value;
            if (word >= 100)
                value = Math.Max(value, 1) * word;
            else if (words > 0 && (value % 100 is < 20 and > 0 || value % 100 > 0 && word >= 10))
                break;
            else
                value += word;
            next = at + 1;
        }
        return next > i;
    }

    /// <summary>"30", "30th", "thirtieth", "twenty-first": 1 to 31.</summary>
    private bool DayNumber(int i, out int day, out int next)
    {
        (day, next) = (0, i);
        if (Kind(i) == WordKind.Ordinal || Kind(i) == WordKind.Number && tokens[i].Value is 20 or 30)
            return OrdinalNumber(i, out day, out next) && day <= 31;
        if (Kind(i) != WordKind.Digits || tokens[i].Length > 2 || tokens[i].Value is < 1 or > 31)
            return false;
        (day, next) = (tokens[i].Value, i + 1);
        if (AnyWord(next, "st", "nd", "rd", "th") && Glued(next))
            next++;
        return true;
    }

    /// <summary>"third", "3rd", "twenty-first".</summary>
    private bool OrdinalNumber(int i, out int value, out int next)
    {
        (value, next) = (0, i + 1);
        if (Kind(i) == WordKind.Ordinal)
        {
            value = tokens[i].Value;
            return true;
        }
        if (Kind(i) == WordKind.Digits && tokens[i].Length <= 2 && AnyWord(i + 1, "st", "nd", "rd", "th") && Glued(i + 1))
        {
            (value, next) = (tokens[i].Value, i + 2);
            return true;
        }
        var ones = SkipHyphen(i + 1);
        if (Kind(i) != WordKind.Number || tokens[i].Value is not (20 or 30) || Kind(ones) != WordKind.Ordinal || tokens[ones].Value > 9)
            return false;
        (value, next) = (tokens[i].Value + tokens[ones].Value, ones + 1);
        return true;
    }

    /// <summary>Four digits from 1000 to 2999, or two after an apostrophe.</summary>
    private bool YearAt(int i, out int year, out int next)
    {
        (year, next) = (0, i + 1);
        if (Kind(i) == WordKind.Digits && tokens[i] is { Length: 4, Value: >= 1000 and < 3000 } token && (token.Marks & TokenMarks.Thousands) == 0)
        {
            year = token.Value;
            return !PartOfNumber(i);
        }
        if (!Sign(i, '\'') || Kind(i + 1) != WordKind.Digits || !Glued(i + 1) || tokens[i + 1].Length != 2 || Word(i + 2, "s"))
            return false;
        (year, next) = (WithCentury(tokens[i + 1].Value), i + 2);
        return true;
    }

    /// <summary>"last year", "of this year", "next year" after a month, a day or a quarter.</summary>
    private bool PointedYear(int i, out int year, out int next)
    {
        year = reference.Year;
        next = i + 2;
        if (Kind(i) is not (WordKind.This or WordKind.Last or WordKind.Next) || !Word(i + 1, "year"))
            return false;
        year += Kind(i) == WordKind.Last ? -1 : Kind(i) == WordKind.Next ? 1 : 0;
        return year is >= 1 and <= 9999;
    }

    private bool PartOfNumber(int i) =>
        Glued(i) && i > 0 && (Sign(i - 1, '$') || Sign(i - 1, '£') || Sign(i - 1, '€') || Sign(i - 1, '#') || Sign(i - 1, '.') && Glued(i - 1) || Sign(i - 1, ','))
        || Sign(i + 1, '%') || Glued(i + 1) && (tokens[i + 1].Kind is not (WordKind.Punctuation or WordKind.Possessive) && !Word(i + 1, "s") || Sign(i + 1, ':'));

    // "1988" after "in" is a year; "1988 people" is none.
    private bool IsYearHere(int i, int year)
    {
        if (Glued(i) && i > 0 && tokens[i - 1].Kind != WordKind.Punctuation)
            return false;
        if (Glued(i) && i > 0 && !Sign(i - 1, '-') && !Sign(i - 1, '(') && !Sign(i - 1, '"') && !Sign(i - 1, '\'') && !Sign(i - 1, '`') && !Sign(i - 1, '/') && tokens[i - 1].Kind == WordKind.Punctuation)
            return false;
        var led = Kind(i - 1) is WordKind.In or WordKind.Of or WordKind.Before or WordKind.After or WordKind.The or WordKind.Part or WordKind.This
            || AnyWord(i - 1, "since", "until", "till", "from", "by", "through", "between", "circa", "year", "for", "mid", "post", "pre")
            || Sign(i - 1, '-') && AnyWord(i - 2, "post", "pre", "mid");
        if (AnyWord(i - 1, "page", "room", "flight", "section", "chapter", "highway", "route", "channel", "article", "number", "no"))
            return false;
        if (led && year is >= 1400 and < 2200)
            return !CountedThing(i + 1) || AnyWord(i - 1, "in", "since", "until") || Sign(i - 1, '-');
        return year is >= 1900 and < 2100 && !CountedThing(i + 1) && !Sign(i - 1, '$') && !AnyWord(i - 1, "than", "about", "some", "nearly", "over", "least", "no");
    }

    private bool CountedThing(int i) => (uint)i < (uint)tokens.Length && tokens[i] is { Kind: WordKind.Other, Capital: false } token
        && text[token.End - 1] == 's' && !Word(i, "was") && !Word(i, "is") && !Word(i, "has") && !Word(i, "as") && !Word(i, "sales") && !Word(i, "earnings") && !Word(i, "results") && !Word(i, "elections")
        || AnyWord(i, "people", "men", "women", "children", "million", "billion", "percent", "miles", "feet", "kilometers", "points");

    // "May 15 percent", "March 5 to 3" are no days; nor is "Sept. 30.5".
    private bool NotADay(int afterDay) => Sign(afterDay, '%') || AnyWord(afterDay, "percent", "million", "billion", "points") || Sign(afterDay, ':') && Glued(afterDay) && Glued(afterDay + 1);

    // May, March, Sun: names of months only where the neighbours say so.
    private bool IsMonthName(int i)
    {
        if (Sign(i - 1, '.') && Glued(i - 1) || Glued(i) && Sign(i - 1, '\''))
            return false;
        if (!Word(i, "may") && !Word(i, "march"))
            return tokens[i].Length > 3 || Sign(i + 1, '.');
        var led = Kind(i - 1) is WordKind.In or WordKind.Of or WordKind.Last or WordKind.Next or WordKind.This or WordKind.Part or WordKind.And or WordKind.Each or WordKind.Before or WordKind.After
            || AnyWord(i - 1, "since", "until", "till", "by", "from", "through", "for", "between", "mid", "s");
        return led && (Kind(i - 1) != WordKind.And || Kind(i - 2) == WordKind.Month)
            || Word(i, "march") && Kind(i - 1) == WordKind.Other && Kind(i + 1) == WordKind.Possessive
            // "the March accession", but not "the March for Life" and not at the head of a title
            || Kind(i - 1) == WordKind.The && i + 1 < tokens.Length && tokens[i + 1] is { Kind: WordKind.Other, Capital: false } && !AnyWord(i + 1, "for", "against", "from", "through");
    }
}
