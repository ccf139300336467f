using System.Collections.Frozen;

namespace ClaimTracker.Text.Speakers;

/// <summary>What can be told of a sentence's build without a parser.</summary>
internal static class Grammar
{
    /// <summary>Whether a name or pronoun looks like a subject: a verb follows it, or it opens its sentence.</summary>
    public static bool IsSubject(Prose prose, int first, int last)
    {
        var here = prose[last].Lower;
        if (here is "he" or "she" or "they" or "we" or "i")
            return true;
        if (here is "him" or "his" or "her" or "them" or "their" or "its" or "himself" or "herself" || prose.Lower(last + 1) == "'s")
            return false;
        if (Appositions.IsPreposition(prose.Lower(first - 1)) && prose.SameSentence(first - 1, first))
            return false;
        if (prose.SameSentence(last, last + 1) && IsVerb(prose, last + 1))
            return true;
        bool opens = !prose.SameSentence(first - 1, first) || Titles.IsTitle(prose.Lower(first - 1))
            && !prose.SameSentence(first - 2, first);
        return opens || prose.Lower(first - 1) is "and" or "but" or "that" or "," && prose.Lower(last + 1) is "," or "who";
    }

    /// <summary>Whether a preposition stands before a name and the words that describe it: "of North Korean leader Kim Jong-un".</summary>
    public static bool IsOblique(Prose prose, int first)
    {
        int i = first - 1;
        while (i >= 0 && first - i < 6 && prose.SameSentence(i, first) && prose[i].IsWord
            && (!Appositions.IsFunctionWord(prose[i].Lower) || Appositions.IsDeterminer(prose[i].Lower))
            && !IsVerb(prose, i))
            i--;
        return i >= 0 && prose.SameSentence(i, first) && Appositions.IsPreposition(prose[i].Lower);
    }

    /// <summary>
    /// Whether the word is likely a finite verb there: an auxiliary, a verb of saying, or a form in -ed or -s behind a noun.
    /// </summary>
    public static bool IsVerb(Prose prose, int i)
    {
        var lower = prose.Lower(i);
        return lower.Length > 0 && !prose[i].Capital
            && (Auxiliaries.Contains(lower) || lower.Length > 4 && (lower.EndsWith("ed", StringComparison.Ordinal)
                || lower.EndsWith("es", StringComparison.Ordinal))
                || Adverbs(lower) && prose.SameSentence(i, i + 1) && i + 1 < prose.Count && IsVerb(prose, i + 1));
    }

    private static bool Adverbs(string lower) => lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal)
        || lower is "also" or "then" or "not" or "never" or "again";

    private static readonly FrozenSet<string> Auxiliaries = """
        is was has had does did do will would can could may might must should says said say tells told asks wrote writes thinks thought
        believes knows knew wants made makes gave gives took takes went goes came comes got gets saw sees spoke speaks began begins won wins
        lost loses met meets led leads ran runs kept keeps held holds left leaves put puts let lets set sets calls insists argues adds notes
        warns claims vowed denies replied isn't wasn't hasn't didn't doesn't won't wouldn't couldn't can't
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
