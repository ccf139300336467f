using System.Buffers;
using System.Globalization;
using System.Text;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Words;

/// <summary>
/// Breaks a text into words with exact offsets, as BERT's uncased basic tokenizer does (Devlin et al., 2019): white space and punctuation
/// part words, a CJK character stands alone, accents are taken off. Control and format characters and lone surrogates vanish: they neither
/// break a word nor lie at its ends. Any string is accepted; the time is linear in its length.
/// </summary>
public static class WordBreaker
{
    /// <summary>The words of a whole text.</summary>
    public static List<Word> Break(string text) => Break(text, new(0, text.Length));

    /// <summary>The words of a part of the text; their offsets are those of the whole text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie within the text.</exception>
    public static List<Word> Break(string text, TextSpan range)
    {
        var words = new List<Word>(range.Length / 5 + 4);
        Break(text, range, words);
        return words;
    }

    /// <summary>Adds the words of a part of the text to <paramref name="into"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie within the text.</exception>
    public static void Break(string text, TextSpan range, List<Word> into)
    {
        var part = text.AsSpan(0, range.End)[range.Start..];
        var word = new OpenWord(into, stackalloc char[128]);
        for (int at = 0, next; at < part.Length; at = next)
        {
            char c = part[at];
            int start = range.Start + at;
            next = at + 1;
            if (char.IsAscii(c))
            {
                if (char.IsAsciiLetterOrDigit(c)) word.Add(char.ToLowerInvariant(c), start, start + 1);
                else if (c is ' ' or '\t' or '\n' or '\r') word.Close();
                else if (c is > ' ' and < '\x7f') word.Alone(c, start, start + 1);
                continue;                                                   // the other ASCII controls vanish
            }
            if (c is >= '\u2010' and <= '\u2027')                            // dashes, curly quotes, ellipsis: nothing to decompose
            {
                word.Alone(c, start, start + 1);
                continue;
            }
            if (Rune.DecodeFromUtf16(part[at..], out var rune, out int units) != OperationStatus.Done)
                continue;
            next = at + units;
            AddBeyondAscii(ref word, rune, start, start + units);
        }
        word.Close();
        word.Free();
    }

    private static void AddBeyondAscii(ref OpenWord word, Rune rune, int start, int end)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        {
            word.Close();
            return;
        }
        if (category is UnicodeCategory.Control or UnicodeCategory.Format || rune == Rune.ReplacementChar)
            return;
        bool alone = IsIdeograph(rune.Value);
        if (alone)
            word.Close();
        var lower = Rune.ToLowerInvariant(rune).ToString();
        if (category != UnicodeCategory.OtherNotAssigned)                   // Normalize throws on noncharacters such as U+FFFE
            lower = lower.Normalize(NormalizationForm.FormD);
        Span<char> utf16 = stackalloc char[2];
        foreach (var decomposed in lower.EnumerateRunes())
        {
            var part = Rune.ToLowerInvariant(decomposed);                   // once more: U+0130 has no lower case before it is decomposed
            if (Rune.GetUnicodeCategory(part) == UnicodeCategory.NonSpacingMark)
            {
                word.Extend(end);
                continue;
            }
            bool mark = IsPunctuation(part);
            if (mark)
                word.Close();
            for (int u = 0, n = part.EncodeToUtf16(utf16); u < n; u++)
                word.Add(utf16[u], start, end);
            if (mark)
                word.Close();
        }
        if (alone)
            word.Close();
    }

    /// <summary>Whether BERT takes the character for punctuation: Unicode's P categories and all ASCII symbols.</summary>
    internal static bool IsPunctuation(Rune c) =>
        c.Value is >= 33 and <= 47 or >= 58 and <= 64 or >= 91 and <= 96 or >= 123 and <= 126
        || Rune.GetUnicodeCategory(c) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;

    private static bool IsIdeograph(int c) => c is >= 0x4E00 and <= 0x9FFF or >= 0x3400 and <= 0x4DBF or >= 0x20000 and <= 0x2A6DF
        or >= 0x2A700 and <= 0x2CEAF or >= 0xF900 and <= 0xFAFF or >= 0x2F800 and <= 0x2FA1F;

    /// <summary>The word being read: its form so far and where it lies.</summary>
    private ref struct OpenWord(List<Word> words, Span<char> buffer)
    {
        // One string for each single character: punctuation is every seventh word.
        private static readonly string[] Single = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

        private Span<char> form = buffer;
        private char[]? rented;
        private int length, start, end;

        public void Add(char c, int from, int to)
        {
            if (length == 0)
                start = from;
            if (length == form.Length)
                Grow();
            form[length++] = c;
            end = to;
        }

        public void Alone(char c, int from, int to)
        {
            Close();
            Add(c, from, to);
            Close();
        }

        public void Extend(int to)
        {
            if (length > 0)
                end = to;
        }

        public void Close()
        {
            if (length == 0)
                return;
            var normal = length == 1 && char.IsAscii(form[0]) ? Single[form[0]] : new string(form[..length]);
            words.Add(new(start, end, normal));
            length = 0;
        }

        private void Grow()
        {
            var larger = ArrayPool<char>.Shared.Rent(form.Length * 2);
            form.CopyTo(larger);
            Free();
            form = rented = larger;
        }

        public readonly void Free()
        {
            if (rented is not null)
                ArrayPool<char>.Shared.Return(rented);
        }
    }
}
