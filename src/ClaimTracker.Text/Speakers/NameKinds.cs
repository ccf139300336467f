using ClaimTracker.Text.Network;

namespace ClaimTracker.Text.Speakers;

/// <summary>
/// What a name is, where the words beside it tell better than the encoder, which knows American names best: "Orbita, the video platform", "the
/// channel Nochnoi Don". A name is of one kind in the whole article.
/// </summary>
internal static class NameKinds
{
    private const int Longest = 14;                     // tokens of an apposition

    /// <summary>Gives the names their kinds. Linear in the text's length.</summary>
    /// <param name="prose">The article.</param>
    /// <param name="mentions">Its names in reading order.</param>
    public static void Settle(Prose prose, List<Mention> mentions)
    {
        var byName = Enumerable.Range(0, mentions.Count).Where(m => mentions[m].Kind is not ActorKind.State)
            .GroupBy(m => Names.Key(mentions[m].Name)).Select(g => g.ToList()).ToList();
        // Full names first: a surname alone is of the kind of its bearer.
        var bearers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var places in byName.OrderByDescending(g => mentions[g[0]].IsFull))
        {
            var first = mentions[places[0]];
            bool persons = places.Exists(m => mentions[m].Kind == ActorKind.Person);
            if (!first.IsFull && (bearers.Contains(first.LastWord) || !persons && bearers.Contains(Names.Key(first.Name))))
                continue;
            if (KindOf(prose, places.ConvertAll(m => mentions[m]), persons) is { } kind)
                foreach (int m in places)
                    mentions[m] = mentions[m] with { Kind = kind };
            else if (persons && first.IsFull)
            {
                bearers.Add(first.LastWord);
                bearers.Add(first.FirstWord);
            }
        }
    }

    // Null: what the encoder says.
    private static ActorKind? KindOf(Prose prose, List<Mention> places, bool persons)
    {
        var first = places[0];
        bool somebody = places.Exists(m => m.Title is not null || m.Gender != Gender.Unknown || IsFollowedByPerson(prose, m))
            || GivenNames.Contains(first.FirstWord) && first.IsFull;
        if (somebody)
            return null;
        if (persons && !first.IsFull && Places.OfName(first.Name) is { } state)
            return state;
        foreach (var mention in places)
            if (Beside(prose, mention) is { } told && (persons || told == ActorKind.Outlet && mention.Kind == ActorKind.Organisation))
                return told;
        if (!persons)
            return null;
        int bodies = places.Count(m => m.Kind != ActorKind.Person || prose[m.End - 1].Class is Entity.Organisation or Entity.Location);
        return 2 * bodies >= places.Count ? ActorKind.Organisation : null;
    }

    // "Weber, who", "Weber, 58,"
    private static bool IsFollowedByPerson(Prose prose, Mention name)
    {
        var next = prose.Lower(name.End + 1);
        return prose.Lower(name.End) == "," && (next is "who" or "whose" && name.Kind == ActorKind.Person
            || next.Length == 2 && char.IsDigit(next[0]) && prose.Lower(name.End + 2) == ",");
    }

    private static ActorKind? Beside(Prose prose, Mention name)
    {
        int before = name.First - 1;
        if (before >= 0 && prose.SameSentence(before, name.First))
        {
            // "the newspaper Hürmet", "Chipmaker Lumenta"; not "Reuters news agency Weber"
            var noun = prose[before].Lower;
            if ((!prose[before].Capital || !prose.SameSentence(before - 1, before)) && Nouns.BearerKind(noun) is { } kind && !IsTold(prose, before))
                return kind;
        }
        return NounBehind(prose, name) is >= 0 and var behind ? Nouns.BearerKindBehind(prose[behind].Lower) : Behind(prose, name.End);
    }

    /// <summary>The noun that says what the bearer of the name before it is: "the Sova news agency"; −1: none stands there.</summary>
    public static int NounBehind(Prose prose, Mention name)
    {
        int i = name.End;
        if (prose.Lower(name.First - 1) != "the" || name.IsPlace || Places.StateOf(name.Name) is not null
            || BodyNames.EndsOne(prose[name.End - 1].Lower))
            return -1;                                  // "the Heritage Foundation website" is the foundation's
        if (prose.Lower(i) is "news" or "business" or "state" or "research" or "polling" or "rights" or "media" or "security")
            i++;
        return prose.SameSentence(name.First, i) && !prose[i].Capital && prose.Lower(i + 1) != "'s"
            && Nouns.BearerKindBehind(prose[i].Lower) is not null ? i : -1;
    }

    // "told the company Weber had left": whom it was told
    private static bool IsTold(Prose prose, int noun)
    {
        int i = noun;
        while (i > 0 && noun - i < 4 && prose.SameSentence(i - 1, noun) && !Appositions.IsDeterminer(prose[i].Lower))
            i--;
        return prose.Lower(i - 1) is "told" or "tells" or "informed" or "assured" or "warned";
    }

    // "Orbita, the video platform with 600 million users,", "the Workers’ Network, a union,"
    private static ActorKind? Behind(Prose prose, int end)
    {
        if (prose.Lower(end) is not ("," or "(" or "–" or "—") || !prose.SameSentence(end - 1, end + 1)
            || prose.Lower(end + 1) is not ("the" or "a" or "an" or "one" or "another"))
            return null;
        for (int i = end + 2; i < prose.Count && i < end + Longest && prose.SameSentence(end, i) && (prose[i].IsWord || prose[i].IsPossessive)
            && !Appositions.IsRelative(prose[i].Lower); i++)
        {
            var next = prose.Lower(i + 1);
            if (next != "'s" && (i + 1 >= prose.Count || !prose[i + 1].IsWord || Appositions.IsPreposition(next) || Appositions.IsRelative(next)
                || next is "owned" or "run" or "based" or "known" or "founded" or "registered" or "headquartered"))
                return OfNoun(prose[i].Lower);
        }
        return null;
    }

    private static ActorKind? OfNoun(string noun) =>
        Nouns.BearerKind(noun) ?? (Nouns.IsBody(noun) || Nouns.IsBusiness(noun) ? ActorKind.Organisation : null);
}
