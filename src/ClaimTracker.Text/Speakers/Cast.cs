namespace ClaimTracker.Text.Speakers;

/// <summary>Everybody whom an article names, with short names joined to full ones.</summary>
internal sealed class Cast
{
    private readonly Dictionary<string, CastMember> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<CastMember>> byLast = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<CastMember>> byFirst = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<CastMember>> byRole = new(StringComparer.Ordinal);
    private readonly Dictionary<CastMember, Dictionary<string, int>> spellings = [];

    private readonly BodyCast bodies;

    private Cast(List<Mention> mentions)
    {
        Mentions = mentions;
        bodies = new(Add);
    }

    /// <summary>The names in reading order; those that may be several people's are joined by whoever follows the text.</summary>
    public List<Mention> Mentions { get; }

    public List<CastMember> Members { get; } = [];

    /// <summary>Reads who is who from the names alone.</summary>
    public static Cast Of(List<Mention> mentions)
    {
        var cast = new Cast(mentions);
        foreach (var mention in mentions)
            if (mention.Kind == ActorKind.Person && mention.IsFull)
                cast.JoinFull(mention);
        cast.bodies.Register(mentions);
        for (int i = 0; i < mentions.Count; i++)
        {
            // The encoder takes a surname for a body now and then.
            if (mentions[i] is { Kind: ActorKind.Organisation, IsFull: false } body && cast.byLast.ContainsKey(body.LastWord))
                mentions[i] = body with { Kind = ActorKind.Person };
            if (mentions[i].Kind != ActorKind.Person)
                cast.Join(mentions[i], cast.bodies.Of(mentions[i]));
            else if (!mentions[i].IsFull)
                cast.JoinShort(mentions[i]);
        }
        foreach (var member in cast.Members)
            cast.Settle(member);
        return cast;
    }

    /// <summary>The persons of that surname or, if there are none, of that first name.</summary>
    public IReadOnlyList<CastMember> Persons(string word) =>
        byLast.TryGetValue(word, out var last) ? last : byFirst.TryGetValue(word, out var first) ? first : [];

    /// <summary>The persons whom the article calls so ("senator").</summary>
    public IReadOnlyList<CastMember> Called(string role) => byRole.TryGetValue(role, out var persons) ? persons : [];

    private void JoinFull(Mention mention)
    {
        if (!byName.TryGetValue(mention.FirstWord + " " + mention.LastWord, out var member))
        {
            member = byLast.GetValueOrDefault(mention.LastWord)?.Find(m =>
                IsSame(m, mention)) ?? Add(mention, mention.FirstWord + " " + mention.LastWord);
            byName[mention.FirstWord + " " + mention.LastWord] = member;
            List(byFirst, mention.FirstWord, member);
            List(byLast, mention.LastWord, member);
        }
        Join(mention, member);
    }

    // "Bernie Sanders" and "Bernard Sanders"; "J. Kasich" and "John Kasich"; "Bill Weld" and "William Weld"; "Icon Anna Weber" of a
    // headline
    private static bool IsSame(CastMember member, Mention mention)
    {
        var (a, b) = (member.Name, mention.Name);
        int same = 0;
        while (same < a.Length && same < b.Length && char.ToUpperInvariant(a[same]) == char.ToUpperInvariant(b[same]) && a[same] != ' ')
            same++;
        var (first, other) = (a[..a.IndexOf(' ')], b[..b.IndexOf(' ')]);
        bool initial = first.TrimEnd('.').Length == 1 || other.TrimEnd('.').Length == 1;
        return same >= 3 || same >= 1 && initial || GivenNames.Same(first, other)
            || a.EndsWith(" " + b, StringComparison.OrdinalIgnoreCase) || b.EndsWith(" " + a, StringComparison.OrdinalIgnoreCase);
    }

    private void JoinShort(Mention mention)
    {
        var (word, plural) = (mention.LastWord, mention.LastWord.EndsWith('s') ? mention.LastWord[..^1] : null);
        var candidates = Fitting(Persons(word), mention);
        if (candidates.Count == 0 && plural is not null && Persons(plural).Count > 0)
            return;                                                             // "the Clintons" are nobody in particular
        if (candidates.Count > 1)
        {
            mention.Candidates = candidates;
            return;
        }
        if (candidates.Count == 1)
        {
            Join(mention, candidates[0]);
            return;
        }
        // A title that no bearer of the name fits ("Mr. Clinton" beside Hillary Clinton) tells two people apart.
        bool other = mention.Title is not null && Persons(word).Count > 0;
        var key = other ? mention.Title + " " + mention.Name : mention.Name;
        if (!byName.TryGetValue(key, out var member))
        {
            byName[key] = member = Add(mention, key);
            if (!other)
                List(byLast, word, member);
        }
        Join(mention, member);
    }

    private static IReadOnlyList<CastMember> Fitting(IReadOnlyList<CastMember> persons, Mention mention)
    {
        var title = mention.Title is { } written ? Titles.GenderOf(written.ToLowerInvariant().TrimEnd('.')) : Gender.Unknown;
        return title == Gender.Unknown ? persons : [.. persons.Where(m => GenderOf(m) is var g && (g == title || g == Gender.Unknown))];
    }

    private static Gender GenderOf(CastMember member) =>
        member.Gender != Gender.Unknown || !member.Name.Contains(' ') ? member.Gender
            : GivenNames.GenderOf(member.Name[..member.Name.IndexOf(' ')]);

    private CastMember Add(Mention mention, string name)
    {
        var kind = mention.Kind != ActorKind.Person && Places.Named(name) is not null ? ActorKind.State : mention.Kind;
        var member = new CastMember(name, kind);
        Members.Add(member);
        spellings[member] = [];
        return member;
    }

    private static void List(Dictionary<string, List<CastMember>> index, string word, CastMember member)
    {
        if (!index.TryGetValue(word, out var list))
            index[word] = list = [];
        if (!list.Contains(member))
            list.Add(member);
    }

    /// <summary>Says whom a name means.</summary>
    public void Join(Mention mention, CastMember member)
    {
        mention.Member = member;
        member.Named++;
        member.WithArticle += mention.Article ? 1 : 0;
        member.AsPlace += mention.IsPlace ? 1 : 0;
        member.InFull += mention.IsFull ? 1 : 0;
        if (member.Gender == Gender.Unknown)
            member.Gender = mention.Gender;
        foreach (var role in mention.Roles)
            member.Roles.Add(role);
        if (mention.Kind == ActorKind.Person && mention.IsFull && spellings.TryGetValue(member, out var counted))
            counted[mention.Name] = counted.GetValueOrDefault(mention.Name) + 1;
    }

    // The commonest full spelling, the first of equals; the given name's gender where the text gave none.
    private void Settle(CastMember member)
    {
        if (member.Kind != ActorKind.Person)
            return;
        if (spellings[member] is { Count: > 0 } counted)
            member.Name = counted.MaxBy(c => c.Value).Key;
        member.Gender = GenderOf(member);
        foreach (var role in member.Roles)
            List(byRole, role, member);
    }
}
