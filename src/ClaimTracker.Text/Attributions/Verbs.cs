using System.Collections.Frozen;

namespace ClaimTracker.Text.Attributions;

/// <summary>Forms of English verbs, as far as cues need them.</summary>
internal static class Verbs
{
    /// <summary>The base form of a verb, or of a noun's plural; the word itself where no rule applies.</summary>
    public static string Base(string lower)
    {
        if (Irregular.TryGetValue(lower, out var known))
            return known;
        if (lower.Length < 5)
            return lower.Length == 4 && lower[^1] == 's' && lower[^2] is not ('s' or 'u' or 'i') ? lower[..^1] : lower;
        if (lower.EndsWith("ies", StringComparison.Ordinal) || lower.EndsWith("ied", StringComparison.Ordinal))
            return lower[..^3] + "y";
        if (lower.EndsWith("ing", StringComparison.Ordinal))
            return Stem(lower[..^3]);
        if (lower.EndsWith("ed", StringComparison.Ordinal))
            return Stem(lower[..^2]);
        if (lower.EndsWith("shes", StringComparison.Ordinal) || lower.EndsWith("ches", StringComparison.Ordinal)
            || lower.EndsWith("sses", StringComparison.Ordinal))
            return lower[..^2];
        return lower[^1] == 's' && lower[^2] is not ('s' or 'u' or 'i') ? lower[..^1] : lower;
    }

    /// <summary>The past tense of a base form.</summary>
    public static string Past(string lemma)
    {
        if (Pasts.TryGetValue(lemma, out var known))
            return known;
        if (lemma.EndsWith('e'))
            return lemma + "d";
        if (lemma.EndsWith('y') && lemma.Length > 1 && !IsVowel(lemma[^2]))
            return lemma[..^1] + "ied";
        return lemma + "ed";
    }

    /// <summary>The form that goes with he, she or it.</summary>
    public static string ThirdPerson(string lemma) => lemma switch
    {
        "have" => "has",
        "be" => "is",
        "do" or "go" => lemma + "es",
        _ when lemma.EndsWith('y') && !IsVowel(lemma[^2]) => lemma[..^1] + "ies",
        _ when lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal)
            || lemma.EndsWith("ss", StringComparison.Ordinal) => lemma + "es",
        _ => lemma + "s",
    };

    /// <summary>Whether it is a verb's base form that the lists know, so that a form of it may be made.</summary>
    public static bool IsKnown(string lemma) => Pasts.ContainsKey(lemma) || Regular.Contains(lemma)
        || CueWords.StanceOf(lemma) is not null || CueWords.ActOf(lemma) is not null;

    /// <summary>Whether a clause may follow it with "that".</summary>
    public static bool TakesClause(string lemma) => Clausal.Contains(lemma);

    // "accus" is accuse, "stopp" is stop, "insist" is itself
    private static string Stem(string stem)
    {
        if (Regular.Contains(stem + "e") || CueWords.StanceOf(stem + "e") is not null || CueWords.ActOf(stem + "e") is not null
            || CueWords.Hedges(stem + "e"))
            return stem + "e";
        if (Regular.Contains(stem) || CueWords.StanceOf(stem) is not null || CueWords.ActOf(stem) is not null || CueWords.Hedges(stem)
            || Pasts.ContainsKey(stem))
            return stem;
        if (Pasts.ContainsKey(stem + "e"))
            return stem + "e";
        if (stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l'))
            return stem[..^1];
        bool silent = stem.Length > 2 && !IsVowel(stem[^1]) && IsVowel(stem[^2]) && !IsVowel(stem[^3])
            && stem[^1] is 's' or 'c' or 'v' or 'z' or 'g';
        return silent ? stem + "e" : stem;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static readonly FrozenSet<string> Regular = """
        add announce answer comment note reply report respond state explain describe detail quote cite mention observe remark recall
        post publish release issue decline refuse joke tweet testify continue conclude clarify discuss offer raise express voice return
        turn decide determine learn notice point refer remember search start use work identify name elaborate reject call estimate
        assume
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Clausal = """
        say tell add note claim allege assert maintain contend argue admit acknowledge concede confess warn insist stress emphasise
        emphasize reiterate declare suggest hint imply indicate confirm reveal disclose find show conclude announce state report write
        believe think feel predict expect estimate explain observe remark reply respond recall tweet testify complain agree promise vow
        caution point joke hope fear know learn mention comment clarify continue answer deny predict
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Pasts = """
        say said, tell told, write wrote, think thought, feel felt, know knew, see saw, hear heard, make made, give gave, take took,
        find found, hold held, speak spoke, put put, read read, swear swore, show showed, go went, come came, get got, keep kept,
        lead led, bet bet, leave left, bring brought, understand understood, foresee foresaw, mean meant, sing sang, draw drew,
        throw threw, let let, begin began, set set, lay laid, stop stopped, admit admitted, commit committed, refer referred,
        rip ripped, slam slammed, rebut rebutted, rule ruled, withdraw withdrew, uphold upheld, forbid forbade, sell sold, meet met,
        have had, do did, be was
        """.Split([',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(p => p.Split(' ')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Participles = """
        written write, known know, seen see, given give, taken take, spoken speak, sworn swear, shown show, gone go, says say, has have,
        does do, is be, are be, were be, been be, thinks think, saying say, making make, writing write, giving give, taking take
        """.Split([',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(p => p.Split(' ')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Irregular = Pasts
        .Where(p => p.Key is not ("read" or "put" or "bet" or "let" or "set"))
        .Select(p => KeyValuePair.Create(p.Value, p.Key))
        .Concat(Participles).DistinctBy(p => p.Key).ToFrozenDictionary(StringComparer.Ordinal);
}
