using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClaimTracker.Text.Words;

/// <summary>How a word is written, which its lower-cased form no longer says. The numbers are the network's input.</summary>
public enum WordShape
{
    /// <summary>No word: the network's separators.</summary>
    Special,
    /// <summary>"talks".</summary>
    Lower,
    /// <summary>"Seoul", "A".</summary>
    Title,
    /// <summary>"KCNA".</summary>
    Upper,
    /// <summary>"McConnell", and letters without case.</summary>
    Mixed,
    /// <summary>With a decimal digit in it.</summary>
    Number,
    /// <summary>A punctuation mark.</summary>
    Punctuation,
    /// <summary>Symbols.</summary>
    Other,
}

/// <summary>Reads a word's shape by Unicode's general categories alone.</summary>
public static class WordShapes
{
    /// <summary>The shape of a word as it stands in the text; never <see cref="WordShape.Special"/>.</summary>
    public static WordShape Of(ReadOnlySpan<char> written)
    {
        int upper = 0, lower = 0, letters = 0, count = 0;
        bool beginsUpper = false, punctuation = true;
        for (int units; !written.IsEmpty; written = written[units..], count++)
        {
            bool whole = Rune.DecodeFromUtf16(written, out var rune, out units) == OperationStatus.Done;
            var category = whole ? Rune.GetUnicodeCategory(rune) : UnicodeCategory.Surrogate;
            switch (category)
            {
                case UnicodeCategory.DecimalDigitNumber:
                    return WordShape.Number;
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter:
                    beginsUpper |= count == 0;
                    upper++;
                    letters++;
                    break;
                case UnicodeCategory.LowercaseLetter:
                    lower++;
                    letters++;
                    break;
                case UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter:
                    letters++;
                    break;
            }
            punctuation &= whole && WordBreaker.IsPunctuation(rune);
        }
        if (letters == 0)
            return punctuation ? WordShape.Punctuation : WordShape.Other;
        if (upper == 0)
            return lower > 0 ? WordShape.Lower : WordShape.Mixed;
        if (lower == 0)
            return count > 1 ? WordShape.Upper : WordShape.Title;
        return upper == 1 && beginsUpper ? WordShape.Title : WordShape.Mixed;
    }
}
