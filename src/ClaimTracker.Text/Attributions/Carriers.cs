using System.Collections.Frozen;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Speakers;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Attributions;

/// <summary>
/// Reads who passed something on: "told Reuters", "in a statement published by KCNA", "as quoted by the Times", "citing two officials".
/// </summary>
/// <param name="prose">The article.</param>
/// <param name="names">By token, the name that it is part of.</param>
/// <param name="earlier">Who spoke before the token and is described in this way.</param>
internal sealed class Carriers(Prose prose, Mention?[] names, Func<SpeakerPhrase, int, ResolvedSpeaker?> earlier)
{
    /// <summary>Whether it is a verb for handing on what others said ("published").</summary>
    public static bool IsVerb(string lower) => Verbs.Contains(lower);

    /// <summary>Whether the words from this token on name whose word a report is: "citing", "with reference to".</summary>
    public bool Cites(int i) => prose[i].Lower is "citing" or "quoting" or "quoted" or "cited" || Referred(i) > 0;

    /// <summary>The hop that the verb at this token makes; null where it makes none. The search ends with the sentence.</summary>
    public Hop? At(int i, int end)
    {
        var lower = prose[i].Lower;
        int name = -1;
        if (lower is "told" or "tells" or "telling")
            name = i + 1;
        else if (lower is "citing" or "quoting")
            return Cited(i, i + 1, end);
        else if (Referred(i) is > 0 and var source)
            return Cited(i, source, end);
        else if (Verbs.Contains(lower))
            name = AfterPreposition(i, end, lower);
        else if (lower == "interview" && prose.Lower(i + 1) is "with" or "on" or "by" or "in")
            name = i + 2;
        else if (lower is "statements" or "remarks" or "comments" && prose.Lower(i + 1) == "to")
            name = i + 2;
        if (name < 0)
            return null;
        int from = name;
        name = SkipDescription(name, end);
        bool hears = lower is "told" or "tells" or "telling" or "interview" or "statements" or "remarks" or "comments";
        if (hears && Introduced(name, from, end) is { } introduced)
            return introduced with { Cue = new(prose[i].Start, prose[Math.Max(i, name - 1)].End) };
        var mention = name < end ? names[name] : null;
        if (mention is null or { Kind: ActorKind.Person })
            return lower is "told" or "tells" or "telling" or "interview" && (TheOutlet(from, end) ?? SomeOutlet(from, end)) is { } known
                ? known with { Cue = new(prose[i].Start, prose[Math.Max(i, from - 1)].End) } : null;
        var kind = mention.Member?.Kind ?? mention.Kind;
        if (kind == ActorKind.Organisation && mention.First > from && Nouns.IsOutlet(prose[mention.First - 1].Lower))
            kind = ActorKind.Outlet;                                            // "the broadcaster RTV"
        // One tells a state or a ministry something; only an outlet passes it on.
        if (hears && kind != ActorKind.Outlet)
            return null;
        return new(mention.Member?.Name ?? mention.Name, kind is ActorKind.State ? ActorKind.Organisation : kind,
            new(prose[mention.First].Start, prose[mention.End - 1].End), new(prose[i].Start, prose[Math.Max(i, mention.First - 1)].End));
    }

    // "with reference to two sources", ", based on the port authority": where the cited stand; 0 for no such phrase
    private int Referred(int i) => prose[i].Lower switch
    {
        "with" when prose.Lower(i + 1) is "reference" && prose.Lower(i + 2) is "to" => i + 3,
        "with" when prose.Lower(i + 1) is "a" && prose.Lower(i + 2) is "reference" && prose.Lower(i + 3) is "to" => i + 4,
        "based" or "relying" or "drawing" when prose.Lower(i + 1) is "on" && prose.Lower(i - 1) is "," => i + 2,
        _ => 0,
    };

    // "told state broadcaster Iraq One", "the newspaper Het Anker": the noun says what the name behind it is, whatever its words are
    private Hop? Introduced(int name, int from, int end)
    {
        if (name == from || name >= end || !IsOutletNoun(name - 1) || !prose[name].Capital
            || IsTime(name))
            return null;
        int last = name;
        while (last + 1 < end && last < name + 4 && prose[last + 1].Capital && !IsTime(last + 1))
            last++;
        if (names[name] is { } known && known.First == name && known.End == last + 1)
            return new(known.Member?.Name ?? known.Name, ActorKind.Outlet, new(prose[name].Start, prose[last].End), null);
        return new(Names.Join(prose, name, last + 1), ActorKind.Outlet, new(prose[name].Start, prose[last].End), null);
    }

    // "told the agency": the outlet that was named last
    private Hop? TheOutlet(int i, int end)
    {
        int noun = i < end && prose[i].Lower == "the" ? i + 1 : i;
        if (noun >= end || !Nouns.IsOutlet(prose[noun].Lower))
            return null;
        for (int k = i - 1; k >= 0 && k > i - 400; k--)
            if (names[k] is { } mention && (mention.Member?.Kind ?? mention.Kind) == ActorKind.Outlet)
                return new(mention.Member?.Name ?? mention.Name, ActorKind.Outlet, new(prose[i].Start, prose[noun].End), null);
        return null;
    }

    // "told local radio", "in an interview with state television"
    private Hop? SomeOutlet(int from, int end)
    {
        int i = from;
        if (i < end && prose[i].Lower is "this" or "the" or "our")
            return null;                                                        // the article's own outlet, or one that nobody named
        while (i < end && i < from + 3 && names[i] is null && prose[i].IsWord && !IsMedium(prose[i].Lower) && (Describes(i) || Appositions.IsDeterminer(prose[i].Lower)
            || Names.AdjectiveAt(prose, i) > 0 || prose[i].Lower is "public" or "national" or "regional" or "private" or "independent"))
            i++;
        return i > from && i < end && IsMedium(prose[i].Lower)
            ? new(Names.Join(prose, from, i + 1), ActorKind.Outlet, new(prose[from].Start, prose[i].End), null) : null;
    }

    private bool IsOutletNoun(int i) => Nouns.IsOutlet(prose[i].Lower) || IsMedium(prose[i].Lower);

    private bool IsTime(int i) => DateWords.Find(prose[i].Lower).Kind is WordKind.Weekday or WordKind.Month;

    private static bool IsMedium(string lower) => lower is "radio" or "television" or "tv" or "media" or "newspaper" or "newspapers" or "station" or "broadcaster"
        or "press";

    // "the North Korean state agency KCNA", "state broadcaster RTV": on to the name
    private int SkipDescription(int i, int end)
    {
        for (int from = i; i < end && i < from + 8;)
        {
            if (Names.AdjectiveAt(prose, i) is var adjective and > 0) i = adjective;
            else if (names[i] is { Kind: ActorKind.State } state && state.End < end && names[state.End] is not null && !IsOutletNoun(i - 1)) i = state.End;
            else if (names[i] is null && (Appositions.IsDeterminer(prose[i].Lower) || Describes(i))) i++;
            else break;
        }
        return i;
    }

    private bool Describes(int i) => prose[i].IsWord && (Nouns.IsBody(prose[i].Lower) || Nouns.IsOutlet(prose[i].Lower)
        || IsMedium(prose[i].Lower) || prose[i].Lower is "state" or "public" or "national" or "private" or "independent" or "official" or "local" or "news" or "wire" or "daily" or "weekly" or "state-run"
            or "state-owned" or "state-controlled");

    // "published today by …": a few words may stand between the verb and "by"
    private int AfterPreposition(int i, int end, string verb)
    {
        for (int k = i + 1; k < Math.Min(end, i + 5); k++)
            if (prose[k].Lower is "by" || prose[k].Lower is "in" or "on"
                && verb is "published" or "posted" or "aired" or "broadcast" or "printed")
                return k + 1;
        return -1;
    }

    // Who is cited from a token on, by the words from another on.
    private Hop? Cited(int i, int from, int end)
    {
        int stop = from;
        while (stop < end && stop < from + 11 && prose[stop].IsWord)
            stop++;
        if (stop == from || SpeakerPhrase.Read(prose, [new(prose[from].Start, prose[stop - 1].End)], t => names[t]) is not { } phrase)
            return null;
        var span = new Spans.TextSpan(prose[from].Start, prose[stop - 1].End);
        var cue = new Spans.TextSpan(prose[i].Start, prose[from - 1].End);
        var noun = prose[phrase.Head].Lower;
        // A text is nobody's hand unless it is told whose it is: "citing a letter".
        if (phrase.Name is null && Nouns.IsDocument(noun))
            return Authors.Of(prose, phrase, t => names[t]) is { } author && author.Start > i ? OfAuthor(author, span, cue) : null;
        if (phrase.Name is null && !Nouns.IsInsider(noun) && !Nouns.IsBody(noun) && !IsSomebody(noun))
            return null;                                                        // "citing a threat to health" cites nobody
        return phrase.Name is { } name
            ? new(name.Member?.Name ?? name.Name, name.Member?.Kind ?? name.Kind, span, cue)
            : earlier(phrase, i) is { } known ? new(known.Name!, known.Kind, span, cue)
            : new(Names.Join(prose, Descriptors.IsDefinite(prose, phrase) ? from + 1 : from, stop), Descriptors.KindOf(prose, phrase), span, cue);
    }

    private Hop? OfAuthor(WordRange words, Spans.TextSpan span, Spans.TextSpan cue)
    {
        int name = Enumerable.Range(words.Start, words.Count).FirstOrDefault(t => names[t] is not null, -1);
        int first = Appositions.IsDeterminer(prose[words.Start].Lower) ? words.Start + 1 : words.Start;
        return name >= 0 ? new(names[name]!.Member?.Name ?? names[name]!.Name, names[name]!.Member?.Kind ?? names[name]!.Kind, span, cue)
            : new(Names.Join(prose, first, words.End), ActorKind.Organisation, span, cue);
    }

    private static bool IsSomebody(string noun) => noun is "people" or "experts" or "analysts" or "residents" or "witnesses" or "officers" or "doctors" or "police"
        || Titles.IsTitle(noun) || Titles.IsTitle(noun.TrimEnd('s'));

    private static readonly FrozenSet<string> Verbs = """
        published released carried issued broadcast posted aired reported quoted cited relayed printed distributed detailed
        obtained leaked tweeted
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
