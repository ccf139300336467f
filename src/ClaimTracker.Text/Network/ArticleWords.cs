using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Network;

/// <summary>
/// The words of an article's paragraphs with all that the network reads of them. Only what lies in a paragraph is read, and the white
/// space in it makes no difference: a wrapped paragraph has the words of an unwrapped one.
/// </summary>
internal sealed class ArticleWords
{
    private readonly List<int> ids;
    private readonly int[] firstPiece, lineOf;

    /// <param name="text">The article.</param>
    /// <param name="paragraphs">Its paragraphs in order, without overlap; those without a word are skipped.</param>
    /// <param name="pieces">The vocabulary.</param>
    public ArticleWords(string text, IEnumerable<TextSpan> paragraphs, WordPieces pieces)
    {
        Text = text;
        foreach (var paragraph in paragraphs)
        {
            int first = Words.Count;
            WordBreaker.Break(text, paragraph, Words);
            if (Words.Count > first)
                Lines.Add(new(first, Words.Count));
        }
        Quoted = new bool[Words.Count];
        lineOf = new int[Words.Count];
        for (int line = 0; line < Lines.Count; line++)
        {
            Quotations.Mark(text, Words, Lines[line], Quoted);
            lineOf.AsSpan(Lines[line].Start, Lines[line].Count).Fill(line);
        }
        ids = new(Words.Count * 5 / 4 + 4);
        firstPiece = new int[Words.Count + 1];
        Shapes = new WordShape[Words.Count];
        for (int i = 0; i < Words.Count; i++)
        {
            pieces.Add(Words[i].Form, ids);
            firstPiece[i + 1] = ids.Count;
            Shapes[i] = WordShapes.Of(text.AsSpan(Words[i].Start, Words[i].End - Words[i].Start));
        }
    }

    public string Text { get; }

    public List<Word> Words { get; } = [];

    /// <summary>The paragraphs that have words, as ranges of words; together they hold every word.</summary>
    public List<WordRange> Lines { get; } = [];

    public bool[] Quoted { get; }

    public WordShape[] Shapes { get; }

    public int LineOf(int word) => lineOf[word];

    public ReadOnlySpan<int> PiecesOf(int word) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(ids)[firstPiece[word]..firstPiece[word + 1]];

    public int CountPieces(WordRange words) => firstPiece[words.End] - firstPiece[words.Start];
}
