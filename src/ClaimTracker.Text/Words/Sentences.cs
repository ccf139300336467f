using System.Globalization;

namespace ClaimTracker.Text.Words;

/// <summary>Where sentences end.</summary>
public static class Sentences
{
    /// <summary>
    /// The words of a paragraph before which a sentence ends: after a full stop, question mark, exclamation mark or ellipsis and whatever
    /// closes it, before a word that begins with a capital, a digit or an opening quotation mark. Abbreviations ("U.S. Army") end one too.
    /// </summary>
    public static IEnumerable<int> EndsIn(string text, IReadOnlyList<Word> words, WordRange paragraph)
    {
        int last = paragraph.Start;                     // the last word that closes nothing
        for (int i = paragraph.Start + 1; i < paragraph.End; i++)
        {
            if (!Closes(text[words[i - 1].Start]))
                last = i - 1;
            if (Ends(text[words[last].Start]) && words[i].Start > words[i - 1].End && Begins(text, words[i].Start))
                yield return i;
        }
    }

    private static bool Ends(char c) => c is '.' or '!' or '?' or '…';

    private static bool Closes(char c) => c is '"' or '”' or '’' or '\'' or ')' or ']';

    private static bool Begins(string text, int at) => text[at] is '"' or '“' or '‘'
        || CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.UppercaseLetter or UnicodeCategory.DecimalDigitNumber;
}
