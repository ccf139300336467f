using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Speakers;

/// <summary>Whom "they", "it", "which" and "the senator" stand for.</summary>
internal sealed class Antecedents(Prose prose, Follower follower, Cast cast)
{
    private const int Reach = 2;                        // paragraphs back
    private const int Lead = 2;                         // paragraphs that may speak of somebody before they are named
    private const int FarthestBearer = 16;              // words back from what describes somebody to the name
    private const int FarthestSubject = 400;            // words back, however long the paragraphs are

    private readonly List<(int Token, ResolvedSpeaker Speaker)> spoken = [];

    /// <summary>Remembers who spoke where; in reading order.</summary>
    public void Spoke(int token, ResolvedSpeaker speaker) => spoken.Add((token, speaker));

    /// <summary>"they": the several who spoke last, else a body that stands close by.</summary>
    public ResolvedSpeaker Plural(int head)
    {
        var written = prose.Written(head);
        for (int i = spoken.Count - 1; i >= 0 && i > spoken.Count - 8 && Near(spoken[i].Token, head); i--)
            if (spoken[i].Speaker is { Name: not null } s && !Nouns.IsDocument(prose[spoken[i].Token].Lower)
                && (s.Kind is ActorKind.Group || s.Kind == ActorKind.Anonymous && LooksPlural(s.Name)))
                return s with { Reason = $"“{written}”: {s.Name}, who spoke last" };
        if (SubjectBefore(head, plural: true) is { } noun)
            return new(noun, ActorKind.Group, [], $"“{written}”: {noun}, the subject before it");
        return Body(head, Reach, _ => true, written);
    }

    /// <summary>"it": the body or state that spoke last or was the subject before it.</summary>
    public ResolvedSpeaker Thing(int head)
    {
        var written = prose.Written(head);
        for (int i = spoken.Count - 1; i >= 0 && i > spoken.Count - 4 && Near(spoken[i].Token, head); i--)
            if (spoken[i].Speaker is { Name: not null } s && (s.Kind is ActorKind.Organisation or ActorKind.State or ActorKind.Outlet
                || s.IsText))
                return s with { Reason = $"“{written}”: {s.Name}, which spoke last" };
        var body = Body(head, 1, _ => true, written);
        return body.Name is null && !body.Unsure && SubjectBefore(head, plural: false) is { } noun
            ? new(noun, ActorKind.Organisation, [], $"“{written}”: {noun}, the subject before it") : body;
    }

    /// <summary>Whose "its" or "their" a token is, as it was last named; null where that is not sure.</summary>
    public string? Owner(int token)
    {
        if (Pronouns.IsPlural(prose[token].Lower))
            return null;
        var owner = Thing(token);
        if (owner.Name is not { } name)
            return null;
        for (int i = token - 1; i >= 0 && i > token - FarthestSubject; i--)
            if (follower.MentionAt(i) is { } mention && mention.Member?.Name == name)
                return mention.Name;
        return name;
    }

    /// <summary>"North Korea, which has said", "voters who say": what stands before it.</summary>
    public ResolvedSpeaker Relative(int head, Func<Mention, ResolvedSpeaker> named, Func<WordRange, ResolvedSpeaker> described)
    {
        var written = prose.Written(head);
        int end = head;
        while (end > 0 && prose.SameSentence(end - 1, head) && prose[end - 1].Lower is "," or "(" or "—" or "–" or "-" or ")")
            end--;
        if (end == 0 || !prose.SameSentence(end - 1, head))
            return new(null, ActorKind.Group, [], $"“{written}”: nothing before it that it could stand for");
        var before = follower.MentionAt(end - 1);
        if (prose[head].Lower == "who" && before is not null && Described(before) is { } bearer)
            return named(bearer) is var whose ? whose with { Reason = $"“{written}” stands for {whose.Name ?? "the name"} before it" } : whose;
        // "Kim Yo-jong, the sister of Kim Jong-un, who" could be either: the nearer is taken, as English does.
        if (before is not null)
            return named(before) is var who ? who with { Reason = $"“{written}” stands for {who.Name ?? "the name"} before it" } : who;
        if (Appositions.IsFunctionWord(prose[end - 1].Lower))
            return new(null, ActorKind.Group, [], $"“{written}”: nothing before it that it could stand for");
        int start = end - 1;
        while (start > 0 && start > end - 12 && prose.SameSentence(start - 1, head) && Continues(start - 1))
            start--;
        var answer = described(new(start, end));
        return answer with { Reason = $"“{written}” stands for {answer.Name} before it" };

        // "Karl Weber, a historian in Bonn, who", "Karl Weber of Quill University, who"
        Mention? Described(Mention place)
        {
            if (place.Kind == ActorKind.Person && prose.Lower(place.First - 1) is not ("in" or "at" or "from"))
                return null;
            for (int i = place.First - 1; i >= 0 && i > place.First - FarthestBearer && prose.SameSentence(i, head) && !Grammar.IsVerb(prose, i); i--)
                if (follower.MentionAt(i) is { Kind: ActorKind.Person } person)
                    return prose.Lower(person.End) is "," or "of" or "at" or "from" or "in" ? person : null;
            return null;
        }

        bool Continues(int i) => (prose[i].IsWord || prose[i].IsPossessive) && !Grammar.IsVerb(prose, i)
            && !(Appositions.IsDeterminer(prose[i + 1].Lower) && !Appositions.IsPreposition(prose[i].Lower))
            && !(Appositions.IsPreposition(prose[i].Lower) && prose[i].Lower != "of")
                && prose[i].Lower is not ("and" or "or" or "but" or "that" or "say" or "said");
    }

    /// <summary>
    /// "the senator", "the country", "the agency", "the 61-year-old": whom the article calls so; null where it calls nobody so.
    /// </summary>
    public ResolvedSpeaker? Described(SpeakerPhrase phrase, string noun, bool headline)
    {
        int head = phrase.Head;
        var written = prose.Text[prose[phrase.Core.Start].Start..prose[phrase.Core.End - 1].End].ReplaceLineEndings(" ");
        if (headline)
            return Person(head, noun, written, [], ahead: true);
        var told = phrase.Core.Count > 4 || head == phrase.Core.Start ? null : Told(phrase, noun, written);
        // Of several who are called so, the one whom the text speaks of.
        return (told is null || told.Unsure) && follower.TopicAt(head) is { Member: var topic } && (told is null || told.Candidates.Contains(topic.Name))
            ? new(topic.Name, ActorKind.Person, [], $"“{written}”: {topic.Name}, whom the text speaks of there") { Probability = follower.TopicAt(head)!.Value.Probability }
            : told;
    }

    private ResolvedSpeaker? Told(SpeakerPhrase phrase, string noun, string written)
    {
        int head = phrase.Head;
        // "the French company" says itself which; "the Vermont senator" must be one whom the article calls both
        var modifiers = Enumerable.Range(phrase.Core.Start + 1, head - phrase.Core.Start - 1).Where(i => prose[i].Capital).Select(i =>
            prose[i].Lower).ToList();
        if (modifiers.Count > 0)
            return Nouns.IsState(noun) || Nouns.IsBody(noun) ? null
                : Person(head, noun, written, modifiers, ahead: false) ?? Before(phrase, noun, written);
        if (Nouns.IsState(noun))
            return Body(head, Reach, m => m.Kind == ActorKind.State, written) is { Name: not null } state ? state : null;
        if (Nouns.IsBody(noun))
        {
            var byName = Body(head, 12, m => m.Name.Contains(noun, StringComparison.OrdinalIgnoreCase), written);
            if (byName.Name is not null || byName.Unsure)
                return byName;
            var kind = Nouns.IsOutlet(noun) ? ActorKind.Outlet : ActorKind.Organisation;
            return Nouns.IsGeneralBody(noun) && Body(head, Reach, m => (m.Kind == kind
                || noun == "agency") && !m.IsPlace, written) is { Name: not null } body
                ? body : Before(phrase, noun, written) ?? Fuller(phrase, noun, written);
        }
        // "the chipmaker" behind "Orbita Corp."; whoever "the maker" is, if no company stands there
        if (Nouns.IsBusiness(noun) && Body(head, 1, m => m.Kind == ActorKind.Organisation && !m.IsPlace, written) is { Name: not null } business)
            return business;
        return (Nouns.IsDocument(noun) ? null : Person(head, noun, written, [], ahead: false)) ?? Before(phrase, noun, written) ?? Subject(head, noun, written);
    }

    /// <summary>"her lawyer", "Elian's father", "its chairman": the only one whom the article calls so; null where that is nobody.</summary>
    public ResolvedSpeaker? Related(SpeakerPhrase phrase, string noun)
    {
        int head = phrase.Head, start = phrase.Core.Start;
        if (head != phrase.Core.End - 1 || phrase.Core.Count > 4 || !PersonNouns.IsBearerOf(noun))
            return null;
        bool pronoun = Pronouns.IsPossessive(prose, start);
        if (!pronoun && !(head > start + 1 && Enumerable.Range(start + 1, head - start - 1).Any(i => prose[i].IsPossessive)))
            return null;
        var owner = pronoun ? follower.At(start)?.Member : follower.MentionAt(start)?.Member;
        if (cast.Called(noun) is not [{ } only] || only == owner || only.LastSeen(head, byName: true) < 0
            || Titles.GenderOf(noun) is var gender && gender != Gender.Unknown && only.Gender != Gender.Unknown && only.Gender != gender)
            return null;
        return new(only.Name, ActorKind.Person, [], $"“{prose.Text[prose[start].Start..prose[head].End].ReplaceLineEndings(" ")}”: the article calls {only.Name} so")
        { Probability = 0.9 };
    }

    // "the 31-year-old", "the father of three": nobody is called so, and the person is meant that the sentences before it are about
    private ResolvedSpeaker? Subject(int head, string noun, string written)
    {
        if (!noun.EndsWith("-year-old", StringComparison.Ordinal) && !(IsParent(noun) && (noun.Contains('-') || prose.Lower(head + 1) == "of")))
            return null;
        Mention? found = null;
        for (int i = head - 1; i >= Math.Max(head - FarthestSubject, 0) && Near(i, head) && (found is null || prose.SameSentence(i, found.First)); i--)
            if (follower.MentionAt(i) is { Member: { Kind: ActorKind.Person } member } mention)
            {
                i = mention.First;
                if (!prose.SameSentence(i, head) && Grammar.IsSubject(prose, mention.First, mention.End - 1) && Suits(member))
                    found = mention;                    // the first of its sentence
            }
        return found is { Member: { } about }
            ? new(about.Name, ActorKind.Person, [], $"“{written}”: {about.Name}, whom the sentences before it are about") : null;

        static bool IsParent(string noun) => noun.Split('-')[0] is "father" or "mother" or "mum" or "mom" or "dad" or "grandfather" or "grandmother";
        bool Suits(CastMember member) => Titles.GenderOf(noun.Split('-')[0]) is var gender && (gender == Gender.Unknown || member.Gender == Gender.Unknown
            || member.Gender == gender);
    }

    private ResolvedSpeaker? Person(int head, string noun, string written, List<string> modifiers, bool ahead)
    {
        ahead |= modifiers.Count == 0 && prose[head].Paragraph <= Lead && IsNamedSoon(head, noun);
        var bearers = cast.Called(noun).Where(m => modifiers.TrueForAll(m.Roles.Contains))
            .Select(m => (Member: m, Last: m.LastSeen(head, byName: false))).Where(m => m.Last >= 0).OrderByDescending(m =>
                m.Last).ToList();
        // A headline speaks of whom the text introduces first.
        if (ahead && bearers.Count == 0 && cast.Called(noun).Where(m => m.Seen.Count > 0).MinBy(m => m.Seen[0].Token) is { } first)
            return new(first.Name, ActorKind.Person, [], $"“{written}”: the article calls {first.Name} so");
        if (bearers.Count == 0)
            return null;
        var (nearest, last) = bearers[0];
        bool alone = bearers.Count == 1 || prose[last].Paragraph > prose[bearers[1].Last].Paragraph + 1;
        return alone || nearest.Named >= 3 * bearers.Skip(1).Max(b => b.Member.Named)
            ? new(nearest.Name, ActorKind.Person, [], $"“{written}”: the article calls {nearest.Name} so")
            : new(null, ActorKind.Person, [.. bearers.Take(3).Select(b => b.Member.Name)], $"“{written}” fits several");
    }

    // "the regional governor said" in a lead whose next paragraph has "Governor Tariq Salome": the only one whom the article calls so
    private bool IsNamedSoon(int head, string noun) => Titles.IsTitle(noun) && cast.Called(noun) is [{ } only]
        && cast.Mentions.Find(m => m.Member == only) is { } first && first.First > head
        && prose[first.First].Paragraph - prose[head].Paragraph <= Reach && !Nouns.IsQuantity(noun);

    // "the official" behind "an official at the ministry"
    private ResolvedSpeaker? Before(SpeakerPhrase phrase, string noun, string written)
    {
        if (phrase.Core.Count != 2)
            return null;
        for (int i = spoken.Count - 1; i >= 0 && i > spoken.Count - 8
            && prose[phrase.Head].Paragraph - prose[spoken[i].Token].Paragraph <= 2 * Reach; i--)
            if (spoken[i].Speaker is { Name: { } name, Kind: ActorKind.Anonymous or ActorKind.Group or ActorKind.Organisation } speaker
                && prose[spoken[i].Token].Lower == noun && name != noun)
                return speaker with { Reason = $"“{written}”: {name}, who spoke before" };
        return null;
    }

    // "the ministry" behind "the ministry of harbours" or "the finance ministry"
    private ResolvedSpeaker? Fuller(SpeakerPhrase phrase, string noun, string written)
    {
        if (phrase.Core.Count != 2)
            return null;
        for (int i = phrase.Head - 2; i > 0 && i > phrase.Head - 400; i--)
        {
            if (prose[i].Lower != noun)
                continue;
            int start = i, end = i + 1;
            if (prose.Lower(i + 1) == "of" && prose.SameSentence(i, i + 2) && i + 2 < prose.Count && prose[i + 2].IsWord
                && !Appositions.IsFunctionWord(prose[i + 2].Lower))
                end = i + 3;
            else if (prose[i - 1].IsWord && prose.SameSentence(i - 1, i) && !Appositions.IsFunctionWord(prose[i - 1].Lower)
                && Appositions.IsDeterminer(prose.Lower(i - 2)))
                start = i - 1;
            else
                continue;
            var name = Names.Join(prose, start, end);
            return new(name, ActorKind.Organisation, [],
                $"“{written}”: {name}, named before it in paragraph {prose[i].Paragraph + 1}")
            { Article = true };
        }
        return null;
    }

    // The nearest body; if another stands as near, which one is not said.
    private ResolvedSpeaker Body(int head, int paragraphs, Func<CastMember, bool> fits, string written)
    {
        var found = new List<Mention>();
        for (int i = head - 1; i >= 0 && prose[head].Paragraph - prose[i].Paragraph <= paragraphs; i--)
            if (follower.MentionAt(i) is { Member.Kind: not ActorKind.Person } mention && fits(mention.Member))
            {
                if (found.TrueForAll(f => f.Member != mention.Member))
                    found.Add(mention);
                i = mention.First;
                if (found.Count == 3)
                    break;
            }
        if (found.Count == 0)
            return new(null, ActorKind.Organisation, [], $"“{written}”: nothing named before it fits");
        var best = found.Find(f => Grammar.IsSubject(prose, f.First, f.End - 1)) ?? found[0];
        bool sure = found.Count == 1 || best == found[0] || prose[best.First].Sentence >= prose[head].Sentence - 1;
        var member = best.Member!;
        return sure
            ? new(member.Name, member.Kind, [],
                $"“{written}” is {member.Name}, named before it in paragraph {prose[best.First].Paragraph + 1}")
            { Article = member.TakesArticle }
            : new(null, member.Kind, [.. found.Select(f => f.Member!.Name)], $"“{written}” may be several");
    }

    // The noun that opens the sentence of the pronoun, or the one before: a plural for "they", a thing or a body for "it".
    private string? SubjectBefore(int head, bool plural)
    {
        int start = head, sentence = prose[head].Sentence, from = sentence;
        while (start > 0 && prose[start - 1].Sentence >= sentence - 1 && prose[start - 1].Paragraph >= prose[head].Paragraph - 1)
            from = prose[--start].Sentence;
        for (int s = sentence; s >= from; s--)
        {
            int first = start;
            while (first < head && prose[first].Sentence < s)
                first++;
            int end = first;
            while (end < head && end < first + 6 && prose[end].Sentence == s && prose[end].IsWord && !Grammar.IsVerb(prose, end)
                && !(end > first && Appositions.IsFunctionWord(prose[end].Lower)))
                end++;
            if (end > first && end < head && Suits(prose[end - 1].Lower) && !Appositions.IsFunctionWord(prose[end - 1].Lower)
                && SpeakerPhrase.Read(prose, [new TextSpan(prose[first].Start, prose[end - 1].End)],
                    follower.MentionAt) is { Name: null } phrase)
                return Descriptors.NameOf(prose, phrase, follower);
        }
        return null;

        bool Suits(string noun) => plural ? Nouns.IsPlural(noun) : !Nouns.IsPlural(noun) && (Nouns.IsBody(noun) || Nouns.IsDocument(noun));
    }

    private bool Near(int token, int head) => prose[head].Paragraph - prose[token].Paragraph <= Reach;

    private static bool LooksPlural(string name) => name.Split(' ').Any(w => w.Length > 0 && Nouns.IsPlural(w.ToLowerInvariant()));
}
