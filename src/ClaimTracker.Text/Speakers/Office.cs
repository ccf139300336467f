using System.Collections.Frozen;

namespace ClaimTracker.Text.Speakers;

/// <summary>
/// An office as a text describes who holds it ("the Valdoran harbour minister") or as a record words it ("Minister of harbours, Valdoria"),
/// so that the two can be compared.
/// </summary>
public sealed class Office
{
    private readonly List<string> words;
    private readonly List<string> heads;

    private Office(List<string> words, List<string> heads, bool former) => (this.words, this.heads, Former) = (words, heads, former);

    /// <summary>It was held earlier: "the former minister", "the ex-president".</summary>
    public bool Former { get; }

    /// <summary>Reads a description or a title; null where it is of no particular holder: "a minister", "two officials", "the spokesmen".</summary>
    /// <param name="phrase">The words, with or without "the"; what follows a comma counts only where it begins with a capital.</param>
    public static Office? Read(string phrase)
    {
        var written = Words(phrase);
        if (written.Count == 0 || written[0].Lower is "a" or "an" || Nouns.IsQuantity(written[0].Lower))
            return null;
        bool former = false;
        var (words, heads) = (new List<string>(), new List<string>());
        string? head = null;
        bool heading = true;
        for (int i = 0; i < written.Count; i++)
        {
            var (lower, capital, parted) = written[i];
            if (parted && !capital || Appositions.IsRelative(lower))
                break;
            bool turns = parted || Appositions.IsPreposition(lower);
            if (heading && (turns || lower == "and") && head is not null)
            {
                heads.Add(head);
                head = null;
            }
            heading = lower == "and" || heading && !turns;
            former |= lower is "former" or "ex" or "onetime" or "past";
            if (lower.StartsWith("ex-", StringComparison.Ordinal))
                (former, lower) = (true, lower[3..]);
            if (Appositions.IsFunctionWord(lower) || Passing.Contains(lower) || !char.IsLetter(lower[0]))
                continue;
            var word = i + 1 < written.Count && StateOf($"{lower} {written[i + 1].Lower}") is { } twoWords ? twoWords : StateOf(lower);
            if (word is not null && word.Contains(' ') && StateOf(lower) is null)
                i++;
            words.Add(word ??= Titles.Spelled(lower));
            if (heading)
                head = word;
        }
        if (head is not null)
            heads.Add(head);
        return heads.Count == 0 || Nouns.IsPlural(heads[0]) ? null : new(words, heads, former);
    }

    /// <summary>
    /// Whether what this one is called may mean the office that is held: each of its words is there, in this or a kindred form, the noun is the
    /// same, and a deputy is not the one whose deputy they are. A noun alone ("the minister") means no office.
    /// </summary>
    /// <param name="held">The office as the record words it.</param>
    public bool Means(Office held) => words.Count > 1
        && heads.Exists(held.heads.Contains)
        && words.TrueForAll(w => held.words.Exists(h => IsKin(w, h)))
        && held.words.TrueForAll(w => !Ranks.Contains(w) || words.Contains(w));

    // "harbour" and "harbours", "finance" and "financial", "Valdoran" and "Valdoria"; states of the table only under their own name
    private static bool IsKin(string one, string other)
    {
        if (one == other)
            return true;
        if (Places.Named(one) is not null || Places.Named(other) is not null)
            return false;
        int same = one.AsSpan().CommonPrefixLength(other);
        return same >= Math.Max(4, Math.Max(one.Length, other.Length) - 4) && (same >= 5 || Math.Abs(one.Length - other.Length) <= 1);
    }

    private static string? StateOf(string lower) =>
        (Places.OfAdjective(lower) ?? Places.Named(lower))?.ToLowerInvariant();

    private static List<(string Lower, bool Capital, bool Parted)> Words(string phrase)
    {
        var words = new List<(string, bool, bool)>();
        bool parted = false;
        foreach (var piece in phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(Spelled))
        {
            var word = piece.Trim(',', ';', ':', '(', ')', '"', '“', '”', '.', '–', '—').Replace('’', '\'');
            if (word.EndsWith("'s", StringComparison.OrdinalIgnoreCase))
                word = word[..^2];
            word = word.TrimEnd('\'');
            if (word.Length > 0)
                words.Add((word.ToLowerInvariant(), char.IsUpper(word[0]), parted));
            parted = piece[^1] is ',' or ';' or ':' or '–' or '—' || piece[0] == '(' || word.Length == 0 && parted;
        }
        return words;
    }

    // "PM", "PM's", "PM,"
    private static string[] Spelled(string piece) =>
        piece.StartsWith("PM", StringComparison.Ordinal) && (piece.Length == 2 || !char.IsLetter(piece[2])) ? ["Prime", "Minister" + piece[2..]] : [piece];

    private static readonly FrozenSet<string> Ranks =
        ((string[])["deputy", "vice", "assistant", "acting", "shadow", "honorary", "junior", "under"]).ToFrozenSet(StringComparer.Ordinal);

    // What a writer adds to an office that is no part of it.
    private static readonly FrozenSet<string> Passing =
        ((string[])["former", "ex", "onetime", "past", "current", "new", "outgoing", "incumbent", "then", "veteran", "own", "country", "nation", "top", "long-serving"])
        .ToFrozenSet(StringComparer.Ordinal);
}
