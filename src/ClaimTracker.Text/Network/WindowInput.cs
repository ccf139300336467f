using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Network;

/// <summary>A window as the encoder's numbers: one entry a piece, and the position of each word's first piece. Filled anew for each window.</summary>
internal sealed class WindowInput
{
    public long[] Ids { get; } = new long[Window.MostPieces];

    public long[] Shapes { get; } = new long[Window.MostPieces];

    /// <summary>0 for a separator, 1 outside and 2 inside double quotation marks.</summary>
    public long[] Places { get; } = new long[Window.MostPieces];

    public long[] First { get; } = new long[Window.MostPieces];

    /// <summary>Ones: nothing is padded.</summary>
    public long[] Mask { get; } = [.. Enumerable.Repeat(1L, Window.MostPieces)];

    public int Pieces { get; private set; }

    public int Words { get; private set; }

    public void Fill(ArticleWords article, Window window)
    {
        Pieces = Words = 0;
        Add(WordPieces.Begin, WordShape.Special, 0);
        foreach (var line in window.Lines)
        {
            for (int word = line.Start; word < line.End; word++)
            {
                First[Words++] = Pieces;
                foreach (int id in article.PiecesOf(word))
                    Add(id, article.Shapes[word], article.Quoted[word] ? 2 : 1);
            }
            Add(WordPieces.Separator, WordShape.Special, 0);
        }
    }

    private void Add(int id, WordShape shape, long place)
    {
        Ids[Pieces] = id;
        Shapes[Pieces] = (long)shape;
        Places[Pieces] = place;
        Pieces++;
    }
}
