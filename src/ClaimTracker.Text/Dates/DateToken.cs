namespace ClaimTracker.Text.Dates;

/// <summary>How a token stands in its text.</summary>
[Flags]
internal enum TokenMarks : byte
{
    None = 0,
    /// <summary>Begins with a capital.</summary>
    Capital = 1,
    /// <summary>No white space before it.</summary>
    Glued = 2,
    /// <summary>A blank line before it.</summary>
    Paragraph = 4,
    /// <summary>Digits with commas between thousands.</summary>
    Thousands = 8,
}

/// <summary>A word, a run of digits or a single sign.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Kind">What it does in a date expression.</param>
/// <param name="Value">The number, the month, the sign's code, as its kind has it.</param>
/// <param name="Marks">How it stands.</param>
internal readonly record struct DateToken(int Start, int End, WordKind Kind, int Value, TokenMarks Marks)
{
    public int Length => End - Start;

    public bool Is(char sign) => Kind == WordKind.Punctuation && Value == sign;

    public bool Glued => (Marks & TokenMarks.Glued) != 0;

    public bool Capital => (Marks & TokenMarks.Capital) != 0;

    public bool Paragraph => (Marks & TokenMarks.Paragraph) != 0;

    /// <summary>Cuts the text once, left to right.</summary>
    public static DateToken[] Cut(string text)
    {
        var tokens = new List<DateToken>(text.Length / 5 + 8);
        var i = 0;
        while (i < text.Length)
        {
            var (gap, lines) = (i, 0);
            while (i < text.Length && char.IsWhiteSpace(text[i]))
                lines += text[i++] == '\n' ? 1 : 0;
            if (i == text.Length)
                break;
            var marks = (i == gap && i > 0 ? TokenMarks.Glued : 0) | (lines > 1 ? TokenMarks.Paragraph : 0);
            var token = char.IsAsciiDigit(text[i]) ? Digits(text, i, marks) : char.IsLetter(text[i]) ? Word(text, i, marks) : Sign(text, i, marks);
            tokens.Add(token);
            i = token.End;
        }
        return [.. tokens];
    }

    private static DateToken Word(string text, int start, TokenMarks marks)
    {
        var end = start + 1;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        var (kind, value) = DateWords.Find(text.AsSpan(start, end - start));
        return new(start, end, kind, value, char.IsUpper(text[start]) ? marks | TokenMarks.Capital : marks);
    }

    private static DateToken Sign(string text, int start, TokenMarks marks)
    {
        var sign = text[start] == '’' ? '\'' : text[start] is '–' or '‑' or '‐' ? '-' : text[start];
        var possessive = sign == '\'' && start + 1 < text.Length && text[start + 1] is 's' or 'S' && (start + 2 == text.Length || !char.IsLetterOrDigit(text[start + 2]));
        return possessive && (marks & TokenMarks.Glued) != 0 ? new(start, start + 2, WordKind.Possessive, 0, marks) : new(start, start + 1, WordKind.Punctuation, sign, marks);
    }

    private static DateToken Digits(string text, int start, TokenMarks marks)
    {
        var end = start;
        var (value, kind) = (0L, WordKind.Digits);
        void Run()
        {
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                value = Math.Min(value * 10 + text[end++] - '0', int.MaxValue);
        }
        bool DigitAt(int index) => index < text.Length && char.IsAsciiDigit(text[index]);
        Run();
        while (end - start < 16 && end < text.Length && text[end] == ',' && DigitAt(end + 1) && DigitAt(end + 2) && DigitAt(end + 3) && !DigitAt(end + 4))
        {
            end++;
            marks |= TokenMarks.Thousands;
            Run();
        }
        if (end < text.Length && text[end] == '.' && DigitAt(end + 1) && !(start > 1 && text[start - 1] == '.' && DigitAt(start - 2)))
        {
            var point = end++;
            while (DigitAt(end))
                end++;
            if (end < text.Length && text[end] == '.' && DigitAt(end + 1) && !(start > 1 && text[start - 1] == '.' && DigitAt(start - 2)))
                end = point; // 30.11.2023 is no decimal
            else
                kind = WordKind.Decimal;
        }
        return new(start, end, kind, (int)value, marks);
    }
}
