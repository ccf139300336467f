using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Speakers;

/// <summary>Says who the speakers of an article's attributions are.</summary>
internal sealed class SpeakerResolver
{
    // Less likely than this, the likeliest bearer is more often wrong than right.
    private const float SureEnough = 0.35f;

    private const int Lead = 3;                         // paragraphs that may speak of somebody before they are named
    private const double LaterNamed = 0.9;              // as often a description in the lead was whom the next paragraphs name

    private readonly Prose prose;
    private readonly IReadOnlyList<Attribution> attributions;
    private readonly Follower follower;
    private readonly Antecedents antecedents;
    private readonly Introductions introductions;
    private readonly string? author, publisher;
    private readonly ResolvedSpeaker?[] resolved;
    private readonly bool[] open;
    private readonly TextSpan headline;

    private SpeakerResolver(Reading reading, Prose prose, Cast cast)
    {
        this.prose = prose;
        attributions = reading.Attributions;
        publisher = reading.Document.Publisher;
        author = reading.Document.Byline is { } byline ? byline.Of(reading.Document.Text) : null;
        follower = Follower.Follow(prose, cast, attributions);
        antecedents = new(prose, follower, cast);
        introductions = new(prose, follower);
        resolved = new ResolvedSpeaker?[attributions.Count];
        headline = reading.Document.Headline ?? default;
        open = new bool[attributions.Count];
        Array.Fill(open, true);
    }

    /// <summary>
    /// One answer for each attribution, in their order; null where the text names no speaker. Linear in the text's length.
    /// </summary>
    public static IReadOnlyList<ResolvedSpeaker?> Resolve(Reading reading, Prose prose, Cast cast)
    {
        var resolver = new SpeakerResolver(reading, prose, cast);
        var inOrder = Enumerable.Range(0, reading.Attributions.Count)
            .OrderBy(a => reading.Attributions[a].Speaker is [var first, ..] ? first.Start : int.MaxValue);
        foreach (int a in inOrder)
            resolver.Resolve(a);
        return resolver.resolved;
    }

    private ResolvedSpeaker? Resolve(int a)
    {
        if (!open[a])
            return resolved[a];
        open[a] = false;
        if (follower.PhraseOf(a) is not { } phrase)
            return null;
        var answer = Read(a, phrase);
        antecedents.Spoke(phrase.Head, answer);
        return resolved[a] = answer;
    }

    private ResolvedSpeaker Read(int a, SpeakerPhrase phrase)
    {
        int head = phrase.Head;
        var lower = prose[head].Lower;
        if (Joint(phrase) is { } joint)
            return joint;
        if (phrase.Name is { } name)
            return Named(name);
        if (phrase.Core.Count == 1 || head == phrase.Core.Start && phrase.Core.Count == 2)
        {
            if (Pronouns.GenderOf(lower) != Gender.Unknown)
                return Personal(head);
            if (Pronouns.IsFirstPerson(lower))
                return FirstPerson(a, head);
            if (Pronouns.IsPlural(lower) && lower != "both")
                return antecedents.Plural(head);
            if (Pronouns.IsThing(lower))
                return antecedents.Thing(head);
            if (Pronouns.IsRelative(lower))
                return antecedents.Relative(head, Named, range =>
                    Described(SpeakerPhrase.Read(prose, [SpanOf(range)], follower.MentionAt) ?? phrase));
        }
        return Described(phrase);
    }

    private TextSpan SpanOf(WordRange range) => new(prose[range.Start].Start, prose[range.End - 1].End);

    /// <summary>A name: who bears it.</summary>
    private ResolvedSpeaker Named(Mention name)
    {
        int last = name.End - 1;
        if (follower.At(last) is not { } meaning)
            return new(name.Name, name.Kind, [], "named here");
        var member = meaning.Member;
        if (meaning.Probability < SureEnough)
            return Unsure(meaning, $"“{name.Name}” may be several people");
        var written = name.Name;
        var reason = member.Name == written ? "named here"
            : member.Kind == ActorKind.State && Places.OfCapital(written) is not null
                ? $"“{written}” stands for the government of {member.Name}"
            : meaning.Others.Count > 0 ? $"short name of {member.Name}, likelier here than {meaning.Others[0].Name}; "
                + LastNamed(member, name.First)
            : written.Contains(' ') || name.Kind != ActorKind.Person ? $"another form of {member.Name}"
            : $"short name of {member.Name}, {LastNamed(member, name.First)}";
        return new(member.Name, member.Kind, [], reason) { Article = member.TakesArticle, Probability = meaning.Probability };
    }

    private ResolvedSpeaker Personal(int head)
    {
        var written = prose[head].Lower;
        if (follower.At(head) is not { } meaning)
            return new(null, ActorKind.Person, [], $"“{written}”: the article names nobody before it who fits");
        if (meaning.Probability < SureEnough)
            return Unsure(meaning, $"“{written}” may be several people");
        return new(meaning.Member.Name, meaning.Member.Kind, [],
            $"“{written}” is {meaning.Member.Name}, {LastNamed(meaning.Member, head)}")
        { Probability = meaning.Probability };
    }

    private static ResolvedSpeaker Unsure(Meaning meaning, string why) =>
        new(null, ActorKind.Person, [meaning.Member.Name, .. meaning.Others.Select(m => m.Name)], why);

    // "I" and "we" in a quotation are its speaker's; outside of one they are the author's.
    private ResolvedSpeaker FirstPerson(int a, int head)
    {
        int around = follower.Within(head);
        if (around >= 0 && around != a && Resolve(around) is { } speaker)
            return speaker with { Reason = $"“{prose.Written(head)}” inside the words of {speaker.Name ?? "the speaker"}" };
        return !prose[head].Quoted && (author is not null || prose[head].Lower is "i" or "my" or "me")
            ? new(author ?? "the author", ActorKind.Person, [], $"“{prose.Written(head)}” outside a quotation: the article's author")
            : new(null, ActorKind.Person, [], $"“{prose.Written(head)}”: whose words they are is not said");
    }

    // "Cruz and Rubio", "Clinton and other Democrats"
    private ResolvedSpeaker? Joint(SpeakerPhrase phrase)
    {
        var parts = new List<string>();
        var subjects = new List<string>();
        var members = new List<ResolvedSpeaker>();
        bool joined = false, afterComma = false;
        int start = phrase.Words.Start;
        for (int i = start; i <= phrase.Words.End; i++)
        {
            bool and = i < phrase.Words.End && prose[i].Lower is "and" or "or" or "nor" or "&" && follower.MentionAt(i) is null;
            bool comma = i < phrase.Words.End && prose[i].Lower == ",";
            if (i < phrase.Words.End && !and && !comma)
                continue;
            if (i > start)
            {
                if (Appositions.IsRelative(prose[start].Lower))
                    break;                                                      // "Winlow and Vask, who surveyed it"
                if (SpeakerPhrase.Read(prose, [SpanOf(new(start, i))], follower.MentionAt) is not { } part)
                    return null;
                bool apposition = part.Name is null && parts.Count > 0 && afterComma && Appositions.IsDeterminer(prose[start].Lower);
                // "the Green Left and the Independents"
                bool named = prose[part.Head].Capital && prose.SameSentence(part.Head - 1, part.Head) && Appositions.IsDeterminer(prose[start].Lower);
                bool body = part.Name is null && (Nouns.IsBody(prose[part.Head].Lower) || named) && part.Core.End - 1 == part.Head && (joined || and);
                // "Weber and her colleagues"
                if (part.Name is null && i == phrase.Words.End && joined && members is [{ Kind: ActorKind.Person }]
                    && prose[start].Lower is "his" or "her" && Nouns.IsPlural(prose[part.Head].Lower) && part.Core.End == i)
                {
                    parts.Add(prose.Text[prose[start].Start..prose[i - 1].End].ReplaceLineEndings(" "));
                    subjects.Add(parts[^1]);
                    break;
                }
                if (part.Name is null && !body && !apposition || !comma && i < phrase.Words.End && part.Name is not null
                    && part.Core.End - 1 > part.Head)
                    return null;
                if (part.Name is null && !(body && !apposition))
                {
                    (afterComma, start) = (comma, i + 1);
                    joined |= and;
                    continue;
                }
                var one = part.Name is { } name ? Named(name) : Described(part);
                if (one is { Name: not null, Kind: not (ActorKind.Anonymous or ActorKind.Group) })
                    members.Add(one);
                parts.Add(one.Name ?? part.Name?.Name ?? Descriptors.NameOf(prose, part, follower));
                subjects.Add(one.Article ? "the " + parts[^1] : parts[^1]);
            }
            joined |= and;
            afterComma = comma;
            start = i + 1;
        }
        if (!joined || parts.Count < 2)
            return null;
        return new(Listed(parts), ActorKind.Group, [], "several who speak together") { Subject = Listed(subjects), Members = members };

        static string Listed(List<string> names) => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1];
    }

    // No name: "the senator", "two officials briefed on the talks", "his campaign".
    private ResolvedSpeaker Described(SpeakerPhrase phrase)
    {
        var noun = Titles.Spelled(prose[phrase.Head].Lower);
        if (OneOfThem(phrase) is { } one)
            return one;
        if (publisher is not null && IsThisArticle(phrase, noun))
            return new(publisher, ActorKind.Outlet, [], $"“{prose.Written(phrase.Head)}”: what this article is printed in");
        if (Nouns.IsDocument(noun) && Authors.Of(prose, phrase, follower.MentionAt) is { } words
            && SpeakerPhrase.Read(prose, [SpanOf(words)], follower.MentionAt) is { } author
            && (author.Words.Count < phrase.Words.Count || author.Words.Start >= phrase.Words.End))
        {
            var body = author.Name is { } name ? Named(name)
                : Pronouns.GenderOf(prose[author.Head].Lower) != Gender.Unknown ? Personal(author.Head) : Described(author);
            return body with { Reason = $"whose {noun} it is; {body.Reason}" };
        }
        bool definite = prose[phrase.Core.Start].Lower is "the" or "this" or "that" || IsHeadline(phrase.Head)
            && !Nouns.IsQuantity(prose[phrase.Core.Start].Lower);
        if (definite && !Nouns.IsPlural(noun) && antecedents.Described(phrase, noun, IsHeadline(phrase.Head)) is { } known)
            return known;
        if (!Nouns.IsPlural(noun) && antecedents.Related(phrase, noun) is { } related)
            return related;
        if (prose[phrase.Head].Paragraph <= Lead && introductions.Of(phrase, noun, IsHeadline(phrase.Head)) is { } member)
            return new(member.Name, ActorKind.Person, [], $"the {noun} whom the paragraphs behind it name: {member.Name}") { Probability = LaterNamed };
        return new(Descriptors.NameOf(prose, phrase, follower, i => FirstPerson(-1, i).Name, antecedents.Owner), Descriptors.KindOf(prose, phrase), [],
            "a description; the article gives no name here")
        {
            Article = Descriptors.IsDefinite(prose, phrase),
            IsText = Nouns.IsDocument(noun),
        };
    }

    // "one of them", "another of the officials": who of the several is not said
    private ResolvedSpeaker? OneOfThem(SpeakerPhrase phrase)
    {
        int first = phrase.Core.Start;
        if (prose[first].Lower is not ("one" or "another" or "either") || prose.Lower(first + 1) != "of" || prose.Lower(first + 2) is not ("them" or "the"))
            return null;
        // "one of them, Stratacore, disputes it"
        for (int i = first + 3; i < phrase.Words.End; i++)
            if (prose[i - 1].Lower == "," && follower.MentionAt(i) is { } named && named.First == i)
                return Named(named);
        var several = antecedents.Plural(phrase.Head);
        return several.Name is { } name ? new(null, ActorKind.Anonymous, [name], $"“{prose.Written(first)} of” {name}: which one is not said") : null;
    }

    // "an earlier version of this article", "this newspaper"; not "readers of this newspaper"
    private bool IsThisArticle(SpeakerPhrase phrase, string noun)
    {
        bool IsThis(int i) => prose.Lower(i - 1) == "this" && prose.Lower(i) is "article" or "story" or "report" or "newspaper" or "website" or "magazine"
            or "paper" or "publication";
        return phrase.Core.Count == 2 && IsThis(phrase.Head) || noun is "version" or "edition" && Enumerable.Range(phrase.Core.Start, phrase.Core.Count).Any(IsThis);
    }

    // Headlines leave their articles out.
    private bool IsHeadline(int token) => headline.Contains(prose[token].Start);

    private string LastNamed(CastMember member, int before)
    {
        int last = member.LastSeen(before, byName: true);
        return last < 0 ? "named further on" : $"last named in paragraph {prose[last].Paragraph + 1}";
    }
}
