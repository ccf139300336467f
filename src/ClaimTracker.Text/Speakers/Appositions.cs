using System.Collections.Frozen;
using ClaimTracker.Text.Network;

namespace ClaimTracker.Text.Speakers;

/// <summary>
/// What stands beside a name: "Kim Yo-jong, the sister of …", "the US ambassador to the UN, Linda Thomas-Greenfield", "Senator Ted Cruz",
/// "Linda Sanchez, 61,".
/// </summary>
internal static class Appositions
{
    private const int Longest = 14;

    /// <summary>Adds what the bearer is called there and returns the gender that it tells.</summary>
    public static Gender Read(Prose prose, int first, int end, List<string> roles)
    {
        var gender = Gender.Unknown;
        // "mayor rebuffs Trump", "candidates Trump and Cruz", "helped Stadler"
        bool described = first > 0 && (prose[first - 1].Capital || !(Nouns.IsPlural(prose[first - 1].Lower) || Grammar.IsVerb(prose, first - 1)
            || prose[first - 1].Lower.EndsWith("ing", StringComparison.Ordinal)));
        for (int i = first - 1; described && i >= 0 && i >= first - 4 && prose.SameSentence(i, first) && prose[i].IsWord
            && !IsFunctionWord(prose[i].Lower); i--)
        {
            roles.Add(Titles.Spelled(prose[i].Lower));
            gender = gender == Gender.Unknown ? Titles.GenderOf(prose[i].Lower) : gender;
            if (i - 2 >= 0 && prose[i - 1].Lower == "of")                   // "Secretary of State Hillary Clinton"
                roles.Add(prose[i - 2].Lower);
        }
        if (HeadBefore(prose, first) is >= 0 and var before)
            Add(before);
        if (HeadBehind(prose, end) is >= 0 and var behind)
            Add(behind);
        return gender;

        void Add(int head)
        {
            var noun = Titles.Spelled(prose[head].Lower);
            roles.Add(char.IsDigit(noun[0]) && noun.Length <= 3 ? noun + "-year-old" : noun);
            gender = gender == Gender.Unknown ? Titles.GenderOf(noun) : gender;
        }
    }

    // "the US ambassador to the UN, Linda …"; only where the comma closes a noun phrase that begins with a determiner
    private static int HeadBefore(Prose prose, int first)
    {
        if (first < 3 || prose[first - 1].Lower != "," || !prose.SameSentence(first - 1, first))
            return -1;
        for (int i = first - 2; i >= 0 && i >= first - Longest && prose.SameSentence(i, first)
            && prose[i].Lower is not ("," or "\"" or "”"); i--)
            if ((IsDeterminer(prose[i].Lower) || prose[i].IsPossessive) && !IsPreposition(prose.Lower(i - 1)))
                return Head(prose, i + 1, first - 1);
        return -1;
    }

    private static int HeadBehind(Prose prose, int end)
    {
        if (end + 1 >= prose.Count || prose[end].Lower != "," || !prose.SameSentence(end - 1, end + 1))
            return -1;
        int start = end + 1, stop = start;
        if (prose[start].Lower is "who" or "which" or "and" or "but" or "or" or "in" or "on" or "at" || prose[start].Class == Entity.Person)
            return -1;
        while (stop < prose.Count && stop < start + Longest && prose.SameSentence(start, stop)
            && prose[stop].Lower is not ("," or "." or "”" or "\"" or ";"))
            stop++;
        return stop < prose.Count && stop < start + Longest && prose[stop].Lower is "," or "." ? Head(prose, start, stop) : -1;
    }

    /// <summary>
    /// The noun that a phrase is about: what stands before its first preposition, relative pronoun or comma. −1: it has none.
    /// </summary>
    public static int Head(Prose prose, int start, int end)
    {
        int head = -1;
        for (int i = start; i < end; i++)
        {
            var lower = prose[i].Lower;
            if (head >= 0 && (IsPreposition(lower) || IsRelative(lower) || !prose[i].IsWord && !prose[i].IsPossessive
                && lower is not ("." or "-")))
                break;
            if (prose[i].IsWord && !IsDeterminer(lower))
                head = i;
        }
        return head;
    }

    public static bool IsDeterminer(string lower) =>
        lower is "the" or "a" or "an" or "this" or "that" or "these" or "those" or "his" or "her" or "its" or "their" or "my" or "our"
            or "your";

    public static bool IsRelative(string lower) => lower is "who" or "whom" or "which" or "that" or "whose" or "where";

    public static bool IsPreposition(string lower) => Prepositions.Contains(lower);

    /// <summary>A word that cannot describe the name behind it.</summary>
    public static bool IsFunctionWord(string lower) => IsDeterminer(lower) || Prepositions.Contains(lower) || Others.Contains(lower);

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Prepositions = Set("""
        of for to at in on from with by about against into over under between among through during after before since until toward towards
        behind beyond beside besides near within without as like than per via despite amid upon across along around inside outside
        """);

    private static readonly FrozenSet<string> Others = Set("""
        and or but nor so yet if when while because although though said says say told asked added is are was were be been being has have
        had do does did will would can could may might must should not that which who whom whose what where why how he she they it we you i
        """);
}
