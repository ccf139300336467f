using ClaimTracker.Text.Spans;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>The words of a paragraph as a reader counts them, for handles that move by a word: "Yo-jong" and "North’s" are one, a mark at a word's edge stands alone.</summary>
public static class TextWords
{
    /// <summary>The words and marks of a range, in order.</summary>
    public static List<TextSpan> Of(string text, TextSpan range)
    {
        var words = new List<TextSpan>();
        for (var at = range.Start; at < range.End;)
        {
            var start = at;
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            if (!Letter(text, at))
            {
                at += char.IsSurrogatePair(text, at) && at + 1 < range.End ? 2 : 1;
                words.Add(new(start, at));
                continue;
            }
            while (at < range.End && (Letter(text, at) || (Joiner(text[at]) && at + 1 < range.End && Letter(text, at + 1))))
                at++;
            words.Add(new(start, at));
        }
        return words;
    }

    /// <summary>Moves one end of a fragment by words within its paragraph; it keeps one word at least.</summary>
    public static TextSpan Step(string text, TextSpan paragraph, TextSpan fragment, bool start, int by)
    {
        var words = Of(text, paragraph);
        if (words.Count == 0)
            return fragment;
        var first = words.FindIndex(w => w.End > fragment.Start);
        var last = words.FindLastIndex(w => w.Start < fragment.End);
        if (first < 0 || last < 0)
            return fragment;
        return start
            ? new(words[Math.Clamp(first + by, 0, last)].Start, fragment.End)
            : new(fragment.Start, words[Math.Clamp(last + by, first, words.Count - 1)].End);
    }

    /// <summary>Moves one end of a fragment to the word at an offset.</summary>
    public static TextSpan Drag(string text, TextSpan paragraph, TextSpan fragment, bool start, int offset)
    {
        var words = Of(text, paragraph);
        if (start)
        {
            var to = words.FindLast(w => w.Start <= offset && w.Start < fragment.End);
            return to.Length > 0 ? new(to.Start, fragment.End) : fragment;
        }
        var until = words.Find(w => w.End >= offset && w.End > fragment.Start);
        return until.Length > 0 ? new(fragment.Start, until.End) : fragment;
    }

    /// <summary>A selection without the white space at its ends; empty where it holds no word.</summary>
    public static TextSpan Trim(string text, TextSpan range)
    {
        var (start, end) = (Math.Clamp(range.Start, 0, text.Length), Math.Clamp(range.End, 0, text.Length));
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(start, Math.Max(start, end));
    }

    private static bool Letter(string text, int at) =>
        char.IsLetterOrDigit(text, at) || char.IsLowSurrogate(text[at]) || char.GetUnicodeCategory(text, at) is
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool Joiner(char mark) => mark is '-' or '\'' or '’' or '.' or ',' or '\u2011' or '\u00ad';
}
