using System.Globalization;
using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Speakers;

/// <summary>An article's paragraphs as tokens, with sentences and quotations.</summary>
internal sealed class Prose
{
    // No sentence that somebody wrote is longer; what looks like one is cut, so that rules may look through a sentence word by word.
    private const int LongestSentence = 400;

    private readonly List<Token> tokens;

    private Prose(string text, List<Token> tokens) => (Text, this.tokens) = (text, tokens);

    public string Text { get; }

    public int Count => tokens.Count;

    public Token this[int index] => tokens[index];

    /// <summary>The token as it is written, an abbreviation with its full stop.</summary>
    public string Written(int index) => Text[tokens[index].Start..tokens[index].End];

    /// <summary>The lower-case token, or an empty string beyond the article's ends.</summary>
    public string Lower(int index) => (uint)index < (uint)tokens.Count ? tokens[index].Lower : "";

    /// <summary>Whether the two tokens stand in one sentence.</summary>
    public bool SameSentence(int a, int b) =>
        (uint)a < (uint)Count && (uint)b < (uint)Count && tokens[a].Sentence == tokens[b].Sentence;

    /// <summary>The first token that ends after the offset; <see cref="Count"/> where there is none.</summary>
    public int From(int offset)
    {
        int low = 0, high = tokens.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tokens[middle].End > offset) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /// <summary>The tokens that a span touches.</summary>
    public WordRange Within(TextSpan span)
    {
        int first = From(span.Start), end = first;
        while (end < tokens.Count && tokens[end].Start < span.End)
            end++;
        return new(first, end);
    }

    /// <summary>The paragraphs that the network read.</summary>
    public static Prose Read(Reading reading) =>
        Read(reading.Document.Text, [.. reading.Document.Paragraphs.Select(p => p.Span)], reading.Words, reading.Entities);

    /// <summary>Reads paragraphs; words and their classes are those of the network, in text order, and may be empty.</summary>
    public static Prose Read(string text, IReadOnlyList<TextSpan> paragraphs, IReadOnlyList<Word> words, IReadOnlyList<Entity> classes)
    {
        var tokens = new List<Token>(text.Length / 5 + 8);
        int sentence = -1, word = 0;
        for (int p = 0; p < paragraphs.Count; p++)
        {
            sentence++;
            int begins = tokens.Count;
            bool quoted = false, ended = false;
            var span = paragraphs[p];
            int single = -1;                                    // where a quotation in single marks closes; −1: none is open
            for (int at = span.Start; at < span.End;)
            {
                if (char.IsWhiteSpace(text[at]) || IsInvisible(text[at]))
                {
                    at++;
                    continue;
                }
                int end = EndOf(text, at, span.End);
                var lower = Lowered(text, at, end);
                bool capital = char.IsUpper(text[at]);
                var mark = MarkOf(lower);
                if (ended && (capital || char.IsDigit(text[at]) || mark is '“' or '"' && !quoted) || tokens.Count - begins == LongestSentence)
                {
                    sentence++;
                    begins = tokens.Count;
                }
                if (ended && !(mark is '”' or '"' && quoted) && lower is not (")" or "]" or "'" or "’"))
                    ended = false;
                if (single < at)
                    single = !quoted && SingleMarks.OpenAt(text, at, span.Start) ? SingleMarks.CloseOf(text, at, span.End) : -1;
                bool inside = quoted || mark is '“' or '"' || single >= at;
                quoted = mark switch { '“' => true, '”' => false, '"' => !quoted, _ => quoted };
                while (word < words.Count && words[word].End <= at)
                    word++;
                tokens.Add(new(at, end, lower, p, sentence, inside, capital, ClassOf(words, classes, word, end)));
                ended |= lower is "." or "!" or "?" or "…";
                at = end;
            }
        }
        return new(text, tokens);
    }

    /// <summary>A name's pieces ("Yo", "-", "jong") may differ: the first that is something counts.</summary>
    private static Entity ClassOf(IReadOnlyList<Word> words, IReadOnlyList<Entity> classes, int word, int end)
    {
        for (int i = word; i < words.Count && i < classes.Count && words[i].Start < end; i++)
            if (classes[i] != Entity.None)
                return classes[i];
        return Entity.None;
    }

    private static char MarkOf(string token) => token switch
    {
        "“" or "„" => '“',
        "”" => '”',
        "\"" or "\u201f" or "''" or "``" => '"',
        _ => '\0',
    };

    private static int EndOf(string text, int at, int limit)
    {
        if (!IsLetter(text, at, limit))
        {
            if (at + 1 < limit && text[at] is '\'' or '`' && text[at + 1] == text[at])
                return at + 2;
            if (CliticAt(text, at, limit) is var clitic and > 0)
                return at + clitic;
            return char.IsHighSurrogate(text[at]) && at + 1 < limit && char.IsLowSurrogate(text[at + 1]) ? at + 2 : at + 1;
        }
        int end = at + 1;
        while (end < limit && (IsLetter(text, end, limit) || Joins(text, at, end, limit)))
            end++;
        if (end < limit && text[end] == '.' && TakesFullStop(text, at, end))
            end++;
        return end;
    }

    private static bool IsLetter(string text, int at, int limit) =>
        char.IsLetterOrDigit(text[at])
        || CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format
        || char.IsHighSurrogate(text[at]) && at + 1 < limit && char.IsLetter(text, at)
        || char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]) && char.IsLetter(text, at - 1);

    private static bool IsInvisible(char c) => char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>
    /// Whether a mark inside a word belongs to it: "Yo-jong", "O'Brien", "U.S", "3.5", "AT&amp;T"; not the apostrophe of "Kim's".
    /// </summary>
    private static bool Joins(string text, int start, int at, int limit)
    {
        if (at + 1 >= limit || !IsLetter(text, at + 1, limit))
            return false;
        char next = text[at + 1];
        return text[at] switch
        {
            '-' or '\u2011' or '&' => true,
            '\'' or '’' => CliticAt(text, at, limit) == 0,
            '.' => char.IsDigit(next) && char.IsDigit(text[at - 1])
                || char.IsUpper(next) && char.IsUpper(text[at - 1]) && (at - 1 == start || text[at - 2] == '.'),
            ',' => char.IsDigit(next) && char.IsDigit(text[at - 1]),
            _ => false,
        };
    }

    /// <summary>The length of an "'s", "'ll", "'d", "'re", "'ve" or "'m" that ends a word here; 0 where there is none.</summary>
    private static int CliticAt(string text, int at, int limit)
    {
        if (text[at] is not ('\'' or '’') || at + 1 >= limit)
            return 0;
        int length = text[at + 1] is 's' or 'd' or 'm' or 'S' ? 2
            : at + 2 < limit && (text[at + 1], text[at + 2]) is ('l', 'l') or ('r', 'e') or ('v', 'e') ? 3 : 0;
        return length > 0 && (at + length >= limit || !IsLetter(text, at + length, limit)) ? length : 0;
    }

    private static bool TakesFullStop(string text, int start, int end) =>
        end - start == 1 ? char.IsUpper(text[start]) && text[start] != 'I'
        : text[end - 2] == '.' && char.IsUpper(text[end - 1])
        || end - start <= 6 && char.IsUpper(text[start]) && Titles.IsAbbreviation(text.AsSpan(start, end - start));

    private static string Lowered(string text, int start, int end)
    {
        if (end - start == 1 && !char.IsLetter(text[start]))
            return text[start].ToString();
        int stop = end - start > 1 && text[end - 1] == '.' && char.IsLetter(text[start]) ? end - 1 : end;
        var lower = text[start..stop].ToLowerInvariant();
        return lower.Contains('’') ? lower.Replace('’', '\'') : lower;
    }
}
