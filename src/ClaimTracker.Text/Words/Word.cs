using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Words;

/// <summary>A word of a text: a run of letters, digits and symbols, one punctuation mark, or one CJK character (BERT's basic tokens).</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">One past the last code unit; combining marks belong to the word before them.</param>
/// <param name="Form">The word in lower case, decomposed, without accents; not necessarily as long as the span.</param>
public readonly record struct Word(int Start, int End, string Form)
{
    /// <summary>The range of the text.</summary>
    public TextSpan Span => new(Start, End);
}

/// <summary>A range of words, by their index in the list of an article's words, end-exclusive.</summary>
/// <param name="Start">First word.</param>
/// <param name="End">One past the last word.</param>
public readonly record struct WordRange(int Start, int End)
{
    /// <summary>Number of words.</summary>
    public int Count => End - Start;

    /// <summary>Whether the word lies inside the range.</summary>
    public bool Contains(int word) => Start <= word && word < End;

    /// <summary>The part of the text from the first word's start to the last word's end; the range must not be empty.</summary>
    public TextSpan SpanIn(IReadOnlyList<Word> words) => new(words[Start].Start, words[End - 1].End);
}
