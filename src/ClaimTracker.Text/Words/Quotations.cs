namespace ClaimTracker.Text.Words;

/// <summary>Double quotation marks, paired within a paragraph. Single quotation marks and guillemets are not paired.</summary>
internal static class Quotations
{
    /// <summary>
    /// Marks the words of a paragraph that lie inside double quotation marks; the marks count as inside. A straight mark opens where none is
    /// open; an opening mark inside a quotation opens nothing; a quotation left open runs to the paragraph's end.
    /// </summary>
    public static void Mark(string text, IReadOnlyList<Word> words, WordRange paragraph, Span<bool> quoted)
    {
        int open = -1;
        for (int i = paragraph.Start; i < paragraph.End; i++)
        {
            char c = text[words[i].Start];
            if (c is '“' or '„')
                open = open < 0 ? i : open;
            else if (c is '”' or '"' or '\u201f')
            {
                if (open >= 0)
                {
                    quoted[open..(i + 1)].Fill(true);
                    open = -1;
                }
                else if (c != '”')
                    open = i;
            }
        }
        if (open >= 0)
            quoted[open..paragraph.End].Fill(true);
    }
}
