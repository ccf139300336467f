namespace ClaimTracker.Text.Speakers;

/// <summary>
/// Quotations in single marks, as British outlets and headlines of all set them: ‘not rule out’. An apostrophe is told from a closing mark by
/// what stands around it: letters on both sides, or the "s" of an owner.
/// </summary>
internal static class SingleMarks
{
    private const int Longest = 600;

    /// <summary>Whether the mark at the offset may open one: it stands before a word and not behind one.</summary>
    public static bool OpenAt(string text, int at, int start) => text[at] is '‘' or '\''
        && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && (at == start || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not ('\'' or '’'))
        && !(text[at] == '\'' && at + 1 < text.Length && char.IsDigit(text[at + 1]));

    /// <summary>Where the quotation that opens at the offset closes; −1 where nothing closes it within a paragraph.</summary>
    public static int CloseOf(string text, int at, int end)
    {
        char close = text[at] == '‘' ? '’' : '\'';
        int owner = -1;
        for (int i = at + 2; i < Math.Min(end, at + Longest); i++)
        {
            if (text[i] is '“' or '”' or '"')
                return -1;
            if (text[i] != close || i + 1 < end && char.IsLetterOrDigit(text[i + 1]))
                continue;
            // "the dockers’ union": a blank and a small letter behind an "s" may go on; the next mark, if there is one, decides
            bool mayBeOwner = text[i - 1] == 's' && i + 2 < end && text[i + 1] == ' ' && char.IsLetter(text[i + 2]);
            if (!mayBeOwner)
                return i;
            owner = owner < 0 ? i : owner;
        }
        return owner;
    }
}
