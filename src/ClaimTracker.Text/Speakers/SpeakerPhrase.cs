using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Speakers;

/// <summary>How a speaker span is built: which word it is about, and what it consists of.</summary>
/// <param name="Words">Its words and punctuation, without what stands at its ends; empty where it has no word.</param>
/// <param name="Core">The part up to the first comma, dash or bracket at which an apposition or a clause begins.</param>
/// <param name="Head">The word that the core is about: a name's last word, a noun, a pronoun.</param>
/// <param name="Name">The name that the head belongs to, or that an apposition gives ("the ambassador, Linda …"); null where there is
/// none.</param>
internal readonly record struct SpeakerPhrase(WordRange Words, WordRange Core, int Head, Mention? Name)
{
    private const int LongestDescription = 6;           // words before the name in an apposition

    /// <summary>Reads one; <paramref name="nameAt"/> gives the name that a token is part of.</summary>
    public static SpeakerPhrase? Read(Prose prose, IReadOnlyList<TextSpan> fragments, Func<int, Mention?> nameAt)
    {
        if (fragments.Count == 0)
            return null;
        // A speaker in pieces ("Kim, speaking …, and Lee") is read from its first piece.
        var words = Trim(prose, prose.Within(fragments[0]));
        if (words.Count == 0 && fragments.Count > 1)
            words = Trim(prose, prose.Within(fragments[1]));
        if (words.Count == 0)
            return null;
        int end = words.Start + 1;
        while (end < words.End && (prose[end].IsWord || prose[end].IsPossessive || prose[end].Lower is "." or "&" or "/" or "’" or "'"
            || IsInsideName(end, nameAt)))
            end++;
        var core = new WordRange(words.Start, end);
        int head = HeadOf(prose, core, nameAt);
        var name = nameAt(head);
        if (name is not null && (name.End - 1 != head || IsOwner(prose, head, core)))
            name = null;
        if ((name is null || !name.IsFull && prose.Lower(head + 1) == "of") && NameEnding(prose, core, nameAt) is { } last)
            (head, name) = (last.End - 1, last);
        if (name is null && NounAfter(prose, core, head, nameAt) is { } borne)
            (head, name) = (borne.End - 1, borne);
        if (name is null && end + 1 < words.End && prose[end].Lower is "," or "-" or "–" or "—"
            && NameIn(prose, new(end + 1, words.End), nameAt, IsParticular(prose, core), Nouns.IsPlural(prose[head].Lower)) is { } given)
            (head, name) = (given.End - 1, given);
        // "A man who gave only his first name, Ray, said": the name is a piece of its own
        if (name is null && fragments.Count > 1 && !Nouns.IsPlural(prose[head].Lower) && Trim(prose, prose.Within(fragments[1])) is { Count: > 0 } other
            && nameAt(other.Start) is { Kind: ActorKind.Person } alone && alone.First == other.Start && alone.End == other.End)
            (head, name) = (alone.End - 1, alone);
        return new(words, core, head, name);
    }

    /// <summary>Whether the phrase is this one word.</summary>
    public bool IsSingle => Words.Count == 1;

    private static bool IsInsideName(int i, Func<int, Mention?> nameAt) => nameAt(i) is { } mention && mention.First < i;

    private static WordRange Trim(Prose prose, WordRange words)
    {
        var (start, end) = (words.Start, words.End);
        while (start < end && !prose[start].IsWord)
            start++;
        while (end > start && !prose[end - 1].IsWord && !prose[end - 1].IsPossessive)
            end--;
        return new(start, end);
    }

    // A name may hold a preposition ("Bank of England"): the search for one goes on behind the name.
    private static int HeadOf(Prose prose, WordRange core, Func<int, Mention?> nameAt)
    {
        int head = -1;
        for (int i = core.Start; i < core.End; i++)
        {
            var lower = prose[i].Lower;
            if (nameAt(i) is { } mention && mention.End <= core.End)
            {
                if (head >= 0 && nameAt(head) is { } former && former.Kind == ActorKind.Person && i > former.End
                    && !prose[former.End].IsPossessive)
                    break;
                i = mention.End - 1;
                head = i;
                continue;
            }
            if (head >= 0 && i > core.Start && (Appositions.IsPreposition(lower) || Appositions.IsRelative(lower)
                || lower is "and" or "or" or "nor" || IsParticiple(prose, i, head)))
                break;
            if (prose[i].IsWord && !Appositions.IsDeterminer(lower))
                head = i;
        }
        return head >= 0 ? head : core.Start;
    }

    // "two officials briefed on the talks", "people familiar with the matter", "the group backing him"
    private static bool IsParticiple(Prose prose, int i, int head)
    {
        var lower = prose[i].Lower;
        if (head < 0 || prose[i].Capital || i != head + 1 || lower.Length < 5)
            return false;
        return (lower.EndsWith("ed", StringComparison.Ordinal) || lower.EndsWith("ing", StringComparison.Ordinal)
            || lower is "familiar" or "close" or "himself" or "herself" or "themselves")
            && (Nouns.IsPlural(prose[head].Lower) || Nouns.IsDocument(prose[head].Lower) || Nouns.IsBody(prose[head].Lower)
                || !prose[head].Capital && lower is not ("named" or "called") && PersonNouns.Is(prose[head].Lower))
                || lower is "himself" or "herself" or "itself" or "themselves" or "alike";
    }

    // "the Sova agency": the noun only says what it is
    private static Mention? NounAfter(Prose prose, WordRange core, int head, Func<int, Mention?> nameAt)
    {
        for (int i = head - 1; i >= core.Start && i >= head - 3; i--)
            if (nameAt(i) is { } name)
                return name.Kind != ActorKind.State && NameKinds.NounBehind(prose, name) == head ? name : null;
        return null;
    }

    // The possessor of something that is named behind it in the phrase: "Clinton's campaign"; not "Clinton's" alone.
    private static bool IsOwner(Prose prose, int head, WordRange core) => head + 2 < core.End && prose[head + 1].IsPossessive;

    // "France's Marine Le Pen", "Secretary of State Anna Weber", "the mayor's adviser and friend Karl Meier": the core ends in whom it is about
    private static Mention? NameEnding(Prose prose, WordRange core, Func<int, Mention?> nameAt)
    {
        if (nameAt(core.End - 1) is not { Kind: ActorKind.Person } last || last.End != core.End || last.First <= core.Start)
            return null;
        int first = last.First, turn = first - 1;
        while (first > core.Start && Titles.IsTitle(prose[first - 1].Lower))
            first--;
        for (turn = first - 1; turn >= core.Start && !IsTurn(turn); turn--)
        {
        }
        if (turn < core.Start)
            return last;
        var before = prose.Lower(turn - 1);
        return turn + 1 < first && turn > core.Start && !Nouns.IsPlural(before) && prose[turn].Lower switch
        {
            "and" => !Appositions.IsDeterminer(prose[turn + 1].Lower) && nameAt(turn - 1) is null && !Nouns.IsBody(before),
            // an office with its field; "a friend of Senator Weber" is another person
            "of" => prose[turn - 1].Capital && (Titles.IsTitle(before) || IsOffice(before)),
            _ => false,
        } ? last : null;

        bool IsTurn(int i) => nameAt(i) is null && (Appositions.IsPreposition(prose[i].Lower) || Appositions.IsRelative(prose[i].Lower)
            || prose[i].Lower is "and" or "or" or "nor" || !prose[i].IsWord && !prose[i].IsPossessive && prose[i].Lower is not "." || IsParticiple(prose, i, i - 1));
    }

    private static bool IsOffice(string lower) => lower is "chief" or "head" or "director" or "manager" or "leader" or "president" or "spokesman" or "spokeswoman";

    // "the owner", "its maker", "Weber's publisher": one and no other
    private static bool IsParticular(Prose prose, WordRange core) => Appositions.IsDeterminer(prose[core.Start].Lower)
        || Enumerable.Range(core.Start, core.Count).Any(i => prose[i].IsPossessive);

    // "the ambassador, Linda Weber", "the owner, Blue Line Ferries", "his rival, the Vermont senator Linda Weber"
    private static Mention? NameIn(Prose prose, WordRange rest, Func<int, Mention?> nameAt, bool particular, bool several)
    {
        if (several)
            return nameAt(rest.Start) is { Kind: ActorKind.Person } first && first.End >= rest.End ? first : null;
        int i = rest.Start;
        while (i < rest.End && i < rest.Start + LongestDescription && (nameAt(i) is null ? Describes(i) : IsPlaceBeforeMore(i)))
            i = nameAt(i)?.End ?? i + 1;
        if (i >= rest.End || nameAt(i) is not { } mention || mention.First != i || mention.Kind is not ActorKind.Person
            && !(particular && mention.Kind is ActorKind.Organisation or ActorKind.Outlet && mention.IsFull))
            return null;
        // "the trial's leader, Omar Shaheen of Cairo University"
        return mention.End >= rest.End || !prose[mention.End].IsWord && !prose[mention.End].IsPossessive
            || mention.Kind == ActorKind.Person && prose[mention.End].Lower is "of" or "at" or "from" ? mention : null;

        bool Describes(int i) => prose[i].IsWord && (i == rest.Start && prose[i].Lower is "the" or "a" or "an" || Titles.IsTitle(prose[i].Lower)
            || !Appositions.IsFunctionWord(prose[i].Lower) && !Grammar.IsVerb(prose, i));
        bool IsPlaceBeforeMore(int i) => nameAt(i) is { Kind: not ActorKind.Person } place && place.End < rest.End && prose[place.End].IsWord
            && !Appositions.IsFunctionWord(prose[place.End].Lower);
    }
}
