namespace ClaimTracker.Text.Speakers;

/// <summary>
/// Descriptions that go on about whoever the text speaks of: "the Czech said" behind "captain Tomas Hruska", "the Vermont senator", "the
/// retired skipper". Nobody need be called so in the article.
/// </summary>
internal static class Topics
{
    private const int Longest = 6;                      // words of such a description
    private const int Sightings = 12;                   // places of a person that are looked at for what is said of them
    private const float CalledSo = 0.5f, Described = 0.6f, BarelyDescribed = 0.75f;

    /// <summary>Whether a speaker is described so: "the", one person, and nothing behind the noun that would tell who.</summary>
    public static bool Describes(Prose prose, SpeakerPhrase phrase)
    {
        var (core, head) = (phrase.Core, phrase.Head);
        if (phrase.Name is not null || core.Count < 2 || core.Count > Longest || prose[core.Start].Lower != "the" || head == core.Start)
            return false;
        for (int i = core.Start; i < core.End; i++)
            if (prose[i].IsPossessive || IsSelecting(prose[i].Lower))
                return false;
        var noun = prose[head].Lower;
        bool last = head == core.End - 1 || IsFormer(prose, phrase) && PersonNouns.IsOffice(noun);
        // "the Czech"; "the New Hampshire Union Leader" is a name
        return last && !Nouns.IsPlural(noun) && (prose[head].Capital ? IsPeople(noun) : PersonNouns.Is(Titles.Spelled(noun)));
    }

    /// <summary>Those of whom it may be said, as far as the article tells: if it calls some of them so, they alone.</summary>
    public static List<CastMember> Candidates(Prose prose, SpeakerPhrase phrase, IEnumerable<CastMember> mind)
    {
        int head = phrase.Head;
        var noun = Titles.Spelled(prose[head].Lower);
        var gender = Titles.GenderOf(noun);
        var fitting = mind.Where(m => (gender == Gender.Unknown || m.Gender == Gender.Unknown || m.Gender == gender)
            && IsNear(prose, m, head) && !IsContrary(prose, phrase, m, noun)).ToList();
        // "the Wisconsin Republican" need not be the one whom the article happens to call a Republican.
        if (PersonNouns.IsRunning(noun) || !prose[head].Capital && !Modifiers(prose, phrase).Any())
            if (fitting.FindAll(m => IsCalled(m, noun)) is { Count: > 0 } called)
                return called;
        return !fitting.Exists(m => m.LastSeen(head, byName: true) is var last && prose.SameSentence(last, head) && !prose[last].Quoted)
            && fitting.FindAll(m => IsSubjectBefore(prose, m, head)) is [var only] ? [only] : fitting;
    }

    /// <summary>Whether the likeliest of them is meant.</summary>
    public static bool IsSure(Prose prose, SpeakerPhrase phrase, CastMember member, float probability)
    {
        var (core, head) = (phrase.Core, phrase.Head);
        var noun = Titles.Spelled(prose[head].Lower);
        if (member.Kind != ActorKind.Person || PersonNouns.IsBystander(noun) && !IsCalled(member, noun))
            return false;
        if (IsCalled(member, noun))
            return probability >= CalledSo;
        if (PersonNouns.IsOffice(noun) && !IsFormer(prose, phrase))
            return probability >= Described && Modifiers(prose, phrase).Any(i => Places.OfAdjective(prose[i].Lower) is null
                && IsSaidOf(prose, member, prose[i].Lower, core.Start));
        // "the man", "the pilot" may be anybody who came by; "the candidate" is whom the text speaks of.
        return core.Count > 2 || prose[head].Capital ? probability >= Described
            : (PersonNouns.IsRunning(noun) || noun.EndsWith("-year-old", StringComparison.Ordinal)) && probability >= BarelyDescribed;
    }

    // "the only Democrat", "the first senator": who it is comes behind
    private static bool IsSelecting(string lower) => lower is "only" or "first" or "second" or "third" or "next" or "other" or "same" or "most" or "best" or "last"
        or "lone" or "average" or "typical" or "new" or "right" or "wrong" or "kind";

    private static bool IsPeople(string noun) => Places.OfAdjective(noun) is not null || PersonNouns.IsOfPeople(noun);

    private static bool IsFormer(Prose prose, SpeakerPhrase phrase) => prose[phrase.Head].Lower.StartsWith("ex-", StringComparison.Ordinal)
        || Enumerable.Range(phrase.Core.Start, phrase.Core.Count).Any(i => prose[i].Lower is "former" or "ex" or "retired" or "onetime" or "one-time");

    private static IEnumerable<int> Modifiers(Prose prose, SpeakerPhrase phrase) =>
        Enumerable.Range(phrase.Core.Start + 1, phrase.Head - phrase.Core.Start - 1).Where(i => prose[i].Capital);

    private static bool IsCalled(CastMember member, string noun) => member.Roles.Contains(noun)
        || PersonNouns.IsRunning(noun) && member.Roles.Any(PersonNouns.IsRunning);

    private static bool IsNear(Prose prose, CastMember member, int head) => member.LastSeen(head, byName: false) is >= 0 and var last
        && (prose[head].Paragraph <= prose[last].Paragraph + 1 || prose[head].Sentence <= prose[last].Sentence + 3);

    // The subject of an earlier sentence of the paragraph, outside of quotations: 'Captain Tomas Hruska had no such trouble. “He …,” the Czech said.'
    private static bool IsSubjectBefore(Prose prose, CastMember member, int head)
    {
        for (int s = member.Seen.Count - 1; s >= 0 && s > member.Seen.Count - Sightings; s--)
            if (member.Seen[s] is { Subject: true, ByName: true } seen && seen.Token < head && !prose[seen.Token].Quoted)
                return prose[seen.Token].Paragraph == prose[head].Paragraph && !prose.SameSentence(seen.Token, head);
        return false;
    }

    // Another party, another country, another office.
    private static bool IsContrary(Prose prose, SpeakerPhrase phrase, CastMember member, string noun)
    {
        if (Modifiers(prose, phrase).Any(i => member.Name.Contains(prose[i].Lower, StringComparison.OrdinalIgnoreCase)))
            return true;
        for (int i = phrase.Core.Start + 1; i <= phrase.Head; i++)
        {
            var lower = prose[i].Lower;
            bool right = member.Roles.Any(r => r is "republican" or "gop"), left = member.Roles.Any(r => r is "democrat" or "democratic");
            if (lower is "republican" or "gop" ? left && !right : lower is "democrat" or "democratic" && right && !left)
                return true;
            if (i < phrase.Head && Places.OfAdjective(lower) is { } state && !member.Roles.Contains(lower) && !IsSaidOf(prose, member, lower, phrase.Core.Start)
                && !IsSaidOf(prose, member, state.ToLowerInvariant(), phrase.Core.Start))
                return true;
        }
        return PersonNouns.IsOffice(noun) && !member.Roles.Contains(noun) && member.Roles.Any(PersonNouns.IsOffice);
    }

    // "the Ravelli coach" behind "Ferrante accused the referee after his Ravelli side …"
    private static bool IsSaidOf(Prose prose, CastMember member, string word, int before)
    {
        int looked = 0;
        for (int s = member.Seen.Count - 1; s >= 0 && looked < Sightings; s--)
        {
            int token = member.Seen[s].Token;
            if (token >= before)
                continue;
            looked++;
            int start = token, end = token;
            while (start > 0 && prose.SameSentence(start - 1, token))
                start--;
            while (end + 1 < before && prose.SameSentence(end + 1, token))
                end++;
            for (int i = start; i <= end; i++)
                if (prose[i].Lower == word)
                    return true;
        }
        return false;
    }
}
