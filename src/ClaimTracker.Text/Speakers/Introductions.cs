namespace ClaimTracker.Text.Speakers;

/// <summary>
/// Whom the lead describes and the paragraphs behind it name: "The chief executive of Great Plains said …", and then "Thomas Kerrigan told
/// senators", or "Iraq's oil minister" and then "Minister Haidar al-Rubaie".
/// </summary>
internal sealed class Introductions(Prose prose, Follower follower)
{
    private const int Reach = 2;                        // paragraphs on
    private const int Farthest = 400;                   // words on

    /// <summary>The one who is introduced behind the description as whom it describes; null where nobody is.</summary>
    /// <param name="phrase">A speaker without a name.</param>
    /// <param name="noun">Its noun.</param>
    /// <param name="headline">It stands in the headline, where articles are left out.</param>
    public CastMember? Of(SpeakerPhrase phrase, string noun, bool headline)
    {
        if (Nouns.IsPlural(noun) || !PersonNouns.Is(noun) || IsNotIntroduced(phrase))
            return null;
        int paragraph = prose[phrase.Head].Paragraph;
        bool bare = MayBeNamedBarely(phrase, noun, headline) && !IsSomebodyNamed(phrase, paragraph);
        for (int i = phrase.Words.End; i < Math.Min(prose.Count, phrase.Words.End + Farthest) && prose[i].Paragraph <= paragraph + Reach; i++)
        {
            if (follower.MentionAt(i) is not { Kind: ActorKind.Person } mention)
                continue;
            i = mention.End - 1;
            if (mention.Member is not { } member || !mention.IsFull || WasNamed(member, mention.First, paragraph))
                continue;
            if (!Suits(member, noun))
                return null;
            if (member.Roles.Any(role => IsSame(role, noun)))
                return member;
            bool subject = !prose[i].Quoted && !prose[Math.Min(i + 1, prose.Count - 1)].IsPossessive && (follower.IsSpeaker(i)
                || !Grammar.IsOblique(prose, mention.First) && Grammar.IsSubject(prose, mention.First, i));
            if (!subject)
                continue;
            return bare && !prose.SameSentence(phrase.Head, i) && mention.Title is null && !member.Roles.Any(IsTrade) ? member : null;
        }
        return null;
    }

    // What somebody is called beside the name; an age says nothing.
    private static bool IsTrade(string role) => PersonNouns.Is(role) && !role.EndsWith("-year-old", StringComparison.Ordinal);

    // In the lead or before it; a surname in the headline introduces nobody.
    private bool WasNamed(CastMember member, int before, int paragraph) =>
        member.LastSeen(before, byName: true) is >= 0 and var last && (prose[last].Paragraph > 0 || paragraph == 0);

    private static bool Suits(CastMember member, string noun) =>
        Titles.GenderOf(noun) is var gender && (gender == Gender.Unknown || member.Gender == Gender.Unknown || member.Gender == gender);

    // Who stands in the paragraph already may be meant.
    private bool IsSomebodyNamed(SpeakerPhrase phrase, int paragraph)
    {
        for (int i = phrase.Core.Start - 1; i >= 0 && i > phrase.Core.Start - Farthest && prose[i].Paragraph == paragraph; i--)
            if (follower.MentionAt(i) is { Kind: ActorKind.Person })
                return true;
        return false;
    }

    // By name alone is named only who was described closely enough: not "the president", not one official of many.
    private bool MayBeNamedBarely(SpeakerPhrase phrase, string noun, bool headline) => !PersonNouns.IsBystander(noun)
        && (headline ? !PersonNouns.IsOffice(noun) || phrase.Core.Count > 1 : phrase.Core.Count > (prose[phrase.Core.Start].Lower is "a" or "an" ? 1 : 2));

    // Kept nameless, told otherwise, or one whom no paragraph need introduce.
    private bool IsNotIntroduced(SpeakerPhrase phrase)
    {
        // "Director of the Bureau Karl Weber" tells already who it is.
        if (follower.MentionAt(phrase.Core.End - 1) is { Kind: ActorKind.Person } || prose.Lower(phrase.Core.Start + 1) is "only" or "other")
            return true;
        for (int i = phrase.Core.Start; i < prose.Count && i < phrase.Core.Start + 60 && prose.SameSentence(i, phrase.Head); i++)
            if (prose[i].Lower is "anonymity" or "anonymous" or "anonymously" or "unnamed" or "unidentified" or "named" or "identified")
                return true;
        return false;
    }

    private static bool IsSame(string role, string noun) => role == noun || Kin(role) is { } kin && kin == Kin(noun);

    private static string? Kin(string noun) => noun switch
    {
        "chairman" or "chairwoman" or "chair" or "chairperson" => "chair",
        "executive" or "ceo" or "boss" => "executive",
        "lawyer" or "attorney" or "solicitor" or "barrister" or "counsel" => "lawyer",
        "spokesman" or "spokeswoman" or "spokesperson" => "spokesman",
        "congressman" or "congresswoman" or "representative" or "lawmaker" or "senator" => "lawmaker",
        "policeman" or "policewoman" or "officer" or "cop" or "constable" => "officer",
        "doctor" or "physician" => "doctor",
        "professor" or "researcher" or "scientist" => "scholar",
        _ => null,
    };
}
