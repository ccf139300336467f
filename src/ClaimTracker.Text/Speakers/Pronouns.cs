namespace ClaimTracker.Text.Speakers;

/// <summary>What a pronoun asks of the one it means.</summary>
public static class Pronouns
{
    /// <summary>he, him, his, himself; she, her, hers, herself; otherwise unknown.</summary>
    internal static Gender GenderOf(string lower) => lower switch
    {
        "he" or "him" or "his" or "himself" => Gender.Male,
        "she" or "her" or "hers" or "herself" => Gender.Female,
        _ => Gender.Unknown,
    };

    internal static bool IsPlural(string lower) => lower is "they" or "them" or "their" or "theirs" or "themselves" or "both";

    internal static bool IsThing(string lower) => lower is "it" or "its" or "itself";

    /// <summary>Whoever speaks: I, we, and their forms.</summary>
    internal static bool IsFirstPerson(string lower) =>
        lower is "i" or "me" or "my" or "mine" or "myself" or "we" or "us" or "our" or "ours" or "ourselves" or "i'm" or "i've"
            or "we're" or "we've";

    /// <summary>Whether it is a pronoun of any kind and nothing else.</summary>
    /// <param name="lower">One word in lower case.</param>
    public static bool IsAny(string lower) => GenderOf(lower) != Gender.Unknown || IsPlural(lower) || IsThing(lower) || IsFirstPerson(lower)
        || IsRelative(lower) || lower is "you" or "one" or "this" or "these" or "those";

    internal static bool IsRelative(string lower) => lower is "who" or "which" or "that" or "whom" or "whose";

    /// <summary>Whether it stands for an owner: "his", and "her" before a noun.</summary>
    internal static bool IsPossessive(Prose prose, int i) => prose[i].Lower switch
    {
        "his" or "its" or "their" or "my" or "our" => true,
        "her" => i + 1 < prose.Count && prose[i + 1].IsWord && !Appositions.IsFunctionWord(prose[i + 1].Lower),
        _ => false,
    };
}
