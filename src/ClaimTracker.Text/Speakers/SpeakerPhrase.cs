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
        if (name is null && end + 1 < words.End && prose[end].Lower is "," or "-" or "–" or "—"
            && NameIn(prose, new(end + 1, words.End), nameAt, Appositions.IsDeterminer(prose[words.Start].Lower)) is { } given)
            (head, name) = (given.End - 1, given);
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
        if (prose[i].Capital || i != head + 1 || lower.Length < 5)
            return false;
        return (lower.EndsWith("ed", StringComparison.Ordinal) || lower.EndsWith("ing", StringComparison.Ordinal)
            || lower is "familiar" or "close" or "himself" or "herself" or "themselves")
            && (Nouns.IsPlural(prose[head].Lower) || Nouns.IsDocument(prose[head].Lower) || Nouns.IsBody(prose[head].Lower))
                || lower is "himself" or "herself" or "itself" or "themselves" or "alike";
    }

    // The possessor of something that is named behind it in the phrase: "Clinton's campaign"; not "Clinton's" alone.
    private static bool IsOwner(Prose prose, int head, WordRange core) => head + 2 < core.End && prose[head + 1].IsPossessive;

    // "the ambassador, Linda Weber", "the owner, Blue Line Ferries"
    private static Mention? NameIn(Prose prose, WordRange rest, Func<int, Mention?> nameAt, bool definite)
    {
        int i = rest.Start;
        while (i < rest.End && i < rest.Start + 3 && nameAt(i) is null && Titles.IsTitle(prose[i].Lower))
            i++;
        if (i >= rest.End || nameAt(i) is not { } mention || mention.Kind is not ActorKind.Person && !(definite && mention.Kind is ActorKind.Organisation
            or ActorKind.Outlet && mention.IsFull))
            return null;
        // "the trial's leader, Omar Shaheen of Cairo University"
        return mention.End >= rest.End || !prose[mention.End].IsWord && !prose[mention.End].IsPossessive
            || mention.Kind == ActorKind.Person && prose[mention.End].Lower is "of" or "at" or "from" ? mention : null;
    }
}
