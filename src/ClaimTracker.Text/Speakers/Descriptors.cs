using System.Text;

namespace ClaimTracker.Text.Speakers;

/// <summary>Speakers whom the article describes and does not name.</summary>
internal static class Descriptors
{
    /// <summary>
    /// The description, fit to stand alone: "two officials briefed on the talks", "Anna Weber's campaign" for "her campaign".
    /// </summary>
    public static string NameOf(Prose prose, SpeakerPhrase phrase, Follower follower, Func<int, string?>? me = null, Func<int, string?>? its = null)
    {
        // me: whose "my" a token is; its: whose "its"
        var name = new StringBuilder();
        CastMember? named = null;
        int start = IsDefinite(prose, phrase) ? phrase.Core.Start + 1 : phrase.Core.Start;
        int end = prose[phrase.Core.End - 1].IsPossessive && phrase.Core.End > start + 1 ? phrase.Core.End - 1 : phrase.Core.End;
        for (int i = start; i < end; i++)
        {
            // "an official quoted by the Times": the paper is a hand, not part of the description
            if (i > start + 1 && prose[i].Lower is "quoted" or "cited" && prose.Lower(i + 1) == "by")
                break;
            // "Mr Leal's office"
            if (prose[i].Lower is "mr" or "mr." or "mrs" or "mrs." or "ms" or "ms." or "miss" && follower.MentionAt(i + 1) is not null)
                continue;
            if (name.Length > 0 && prose[i].Start > prose[i - 1].End)
                name.Append(' ');
            // "my daughter" in somebody's words
            if (prose[i].Lower == "my" && me?.Invoke(i) is { } speaker)
            {
                name.Append(speaker).Append("'s");
                continue;
            }
            if (prose[i].Lower == "its" && its?.Invoke(i) is { } body)
            {
                name.Append(body).Append("'s");
                continue;
            }
            bool owner = Pronouns.IsPossessive(prose, i);
            if ((owner || prose[i].Lower is "he" or "she") && follower.At(i) is { Probability: > 0.5f } meaning && meaning.Member != named)
                name.Append((named = meaning.Member).Name).Append(owner ? "'s" : "");
            else if (i == start && follower.MentionAt(i) is null && IsOrdinary(prose, i))
                name.Append(prose[i].Lower);
            else
                name.Append(prose.Written(i));
        }
        return name.ToString();
    }

    /// <summary>"the harbour office": its name goes without the article, as names do.</summary>
    public static bool IsDefinite(Prose prose, SpeakerPhrase phrase) => prose[phrase.Core.Start].Lower == "the" && phrase.Core.Count > 1;

    // A capital at the sentence's start goes; "Republicans" and "KCNA" keep theirs.
    private static bool IsOrdinary(Prose prose, int i) => prose[i].Class == Network.Entity.None && !prose.SameSentence(i - 1, i)
        && prose.Written(i).AsSpan(1).IndexOfAnyInRange('A', 'Z') < 0 && !prose.Written(i).EndsWith('.');

    /// <summary>What a description is: a body, a group, or somebody kept nameless.</summary>
    public static ActorKind KindOf(Prose prose, SpeakerPhrase phrase)
    {
        var noun = prose[phrase.Head].Lower;
        if (Nouns.IsState(noun))
            return ActorKind.State;
        if (noun is "family" or "couple" or "crew" or "majority" or "minority" or "opposition" or "jury" or "leadership")
            return ActorKind.Group;
        if (Nouns.IsBody(noun))
            return ActorKind.Organisation;
        if (Nouns.IsDocument(noun))
            return ActorKind.Anonymous;
        if (!Nouns.IsPlural(noun))
            return ActorKind.Anonymous;
        // "officials" are a group; "two officials" and "officials briefed on the talks" are somebody
        bool counted = Nouns.IsQuantity(prose[phrase.Core.Start].Lower) && phrase.Head > phrase.Core.Start;
        bool close = phrase.Head + 1 < phrase.Core.End && prose[phrase.Head + 1].Lower is not ("of" or "from" or "in" or "at" or "for"
            or "on" or "and" or "or" or "like");
        return Nouns.IsInsider(noun) && (counted || close) ? ActorKind.Anonymous : ActorKind.Group;
    }
}
