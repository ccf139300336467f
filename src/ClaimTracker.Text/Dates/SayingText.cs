using System.Collections.Frozen;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Dates;

/// <summary>An article as words and sentences, with the few kinds of word that tell what a date belongs to.</summary>
internal sealed class SayingText(string text, IReadOnlyList<TextSpan> paragraphs)
{
    private const int LongestSentence = 120; // words to each side: a text without stops costs no more than one with them

    private readonly DateToken[] tokens = DateToken.Cut(text);

    public string Text => text;

    /// <summary>A token; before the first and behind the last an empty word.</summary>
    public DateToken this[int i] => (uint)i < (uint)tokens.Length ? tokens[i] : default;

    public int Count => tokens.Length;

    /// <summary>The first token that ends behind the offset.</summary>
    public int At(int offset)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The tokens that a span covers.</summary>
    public (int First, int Next) Range(TextSpan span)
    {
        var next = At(span.End);
        return (At(span.Start), next < tokens.Length && tokens[next].Start < span.End ? next + 1 : next);
    }

    /// <summary>Index of the paragraph in which an offset lies; -1 for none.</summary>
    public int ParagraphOf(int offset)
    {
        var (low, high) = (0, paragraphs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (paragraphs[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low < paragraphs.Count && paragraphs[low].Start <= offset ? low : -1;
    }

    /// <summary>The sentence around a token.</summary>
    public (int First, int Next) SentenceOf(int i)
    {
        var (first, next) = (i, i + 1);
        while (first > 0 && i - first < LongestSentence && !Border(first))
            first--;
        while (next < tokens.Length && next - i < LongestSentence && !Border(next))
            next++;
        return (first, next);
    }

    /// <summary>Whether a sentence begins at the token.</summary>
    private bool Border(int i)
    {
        var before = i - 1;
        if (tokens[i].Paragraph || ParagraphOf(tokens[i].Start) != ParagraphOf(tokens[before].Start))
            return true;
        while (before > 0 && IsClosing(before) && i - before < 4)
            before--;
        return (tokens[before].Is('.') || tokens[before].Is('?') || tokens[before].Is('!') || tokens[before].Is('…'))
            && (tokens[i].Capital || IsOpening(i) || tokens[i].Kind == WordKind.Digits) && !tokens[i].Glued && !Abbreviated(before);
    }

    private bool IsClosing(int i) => tokens[i].Glued && (tokens[i].Is('"') || tokens[i].Is('”') || tokens[i].Is('\'') || tokens[i].Is(')'));

    private bool IsOpening(int i) => tokens[i].Is('"') || tokens[i].Is('“') || tokens[i].Is('‘') || tokens[i].Is('(');

    // "Sen. Smith", "Nov. 3", "U.S. officials"
    private bool Abbreviated(int stop) => stop > 0 && tokens[stop].Is('.') && tokens[stop - 1] is { Capital: true } word
        && (word.Length <= 2 || word.Kind == WordKind.Month && word.Length <= 4 || Titles.Contains(Word(stop - 1)));

    private static readonly FrozenSet<string> Titles = "Mrs Sen Rep Gov Gen Col Lt Sgt Rev Hon Prof Inc Corp Ltd Capt Maj Adm Pres Sens Reps".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public string Word(int i) => text[this[i].Start..this[i].End];

    public bool In(int i, FrozenSet<string> words) => (uint)i < (uint)tokens.Length
        && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(tokens[i].Start, tokens[i].Length));

    public bool Is(int i, string word) => (uint)i < (uint)tokens.Length && tokens[i].Length == word.Length
        && text.AsSpan(tokens[i].Start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A finite verb as far as its form tells.</summary>
    public bool IsVerb(int i) => !IsParticiple(i) && (tokens[i].Kind is WordKind.Past or WordKind.Future && !Is(i, "since") && !Is(i, "due") && !Is(i, "upcoming") && !Is(i, "ahead")
            && !Is(i, "set")
        || In(i, SayingWords.OtherVerbs)
        || tokens[i] is { Kind: WordKind.Other, Capital: false, Length: > 3 } word && text.AsSpan(word.Start, word.Length).EndsWith("ed", StringComparison.Ordinal)
            && !In(i, SayingWords.Publishing));

    // "a letter read at Mass", "in the statement made by the navy"; "a televised interview"
    private bool IsParticiple(int i) => i > 0 && i + 1 < tokens.Length
        && (In(i, SayingWords.Publishing) && In(i - 1, SayingWords.Occasions)
            || tokens[i].Kind == WordKind.Other && tokens[i - 1].Kind is WordKind.An && tokens[i + 1].Kind == WordKind.Other);
}
