using System.Text;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Network;

namespace ClaimTracker.Text.Speakers;

/// <summary>
/// Finds the names in an article: what the encoder takes for one, and what a title, a given name or a list of states shows to be one.
/// </summary>
internal static class Names
{
    private const int LongestName = 20;                 // words

    /// <summary>All names in reading order; they do not overlap.</summary>
    /// <param name="prose">The article.</param>
    /// <param name="attributions">Its attributions: a speaker that is a surname and nothing else is a name, whatever the encoder
    /// says.</param>
    public static List<Mention> In(Prose prose, IReadOnlyList<Attribution> attributions)
    {
        var found = new List<Mention>();
        for (int i = 0; i < prose.Count;)
        {
            int end = EndOfName(prose, i, out var kind), first = i;
            if (end > i && kind == ActorKind.Person && (BodyNames.IsOne(prose, i, end) || end == i + 1 && BodyNames.IsEnd(prose, i)))
                kind = ActorKind.Organisation;
            if (end > i && kind == ActorKind.Organisation)
            {
                end = BodyNames.End(prose, i, end);
                first = BodyNames.Begin(prose, i, end, found);
            }
            if (end > i && Make(prose, first, end, kind) is { } mention)
                found.Add(mention);
            i = Math.Max(end, i + 1);
        }
        NamePieces.JoinGivenNames(prose, found);
        NamePieces.JoinRepeated(prose, found);
        NameKinds.Settle(prose, found);
        AddMissedShortNames(prose, found, attributions);
        return found;
    }

    // The encoder takes a surname that is a word too ("Trump", "Price") for one where it opens a sentence: a person of that surname
    // decides.
    private static void AddMissedShortNames(Prose prose, List<Mention> found, IReadOnlyList<Attribution> attributions)
    {
        var surnames = found.Where(m => m.Kind == ActorKind.Person
            && m.IsFull).Select(m => Key(m.LastWord)).ToHashSet(StringComparer.Ordinal);
        if (surnames.Count == 0)
            return;
        var speakers = attributions.Where(a => a.Speaker.Count == 1).Select(a => prose.Within(a.Speaker[0])).Where(r => r.Count > 0)
            .Select(r => r.Start).ToHashSet();
        var missed = new List<Mention>();
        for (int i = 0, next = 0; i < prose.Count; i++)
        {
            while (next < found.Count && found[next].End <= i)
                next++;
            bool taken = next < found.Count && found[next].First <= i;
            if (taken || !prose[i].Capital || prose[i].Class is Entity.Date or Entity.Person || !surnames.Contains(prose[i].Lower))
                continue;
            bool inside = prose.SameSentence(i - 1, i) && prose.SameSentence(i, i + 1) && prose[i - 1].IsWord && !prose[i + 1].Capital;
            bool speaks = speakers.Contains(i) && i + 1 < prose.Count && (!prose[i + 1].Capital || !prose[i + 1].IsWord);
            if (prose[i].Class is Entity.Organisation or Entity.Location && !speaks)
                continue;
            if ((inside || speaks || prose.Lower(i + 1) is "," or "'s" || Grammar.IsVerb(prose, i + 1))
                && Make(prose, i, i + 1, ActorKind.Person) is { } mention)
                missed.Add(mention);
        }
        if (missed.Count == 0)
            return;
        found.AddRange(missed);
        found.Sort((a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>A name's word as names are compared: in lower case, with straight apostrophes.</summary>
    public static string Key(string word) => word.ToLowerInvariant().Replace('’', '\'');

    private static int EndOfName(Prose prose, int i, out ActorKind kind)
    {
        var token = prose[i];
        kind = ActorKind.Person;
        if (!token.IsWord)
            return i;
        if (token.Class == Entity.Person && (token.Capital || BodyNames.IsParticle(token.Lower)))
            return EndOfPerson(prose, i);
        if (AdjectiveAt(prose, i) is var adjective and > 0 && (token.Class is Entity.None or Entity.Other
            || EndOfRun(prose, i, token.Class) <= adjective))
            return i;                                                           // "North Korean" describes, it does not name
        if (StateAt(prose, i) is var state and > 0)
        {
            kind = ActorKind.State;
            // "South Korean officials" names no state, and "Washington Post" is a longer name
            return token.Class == Entity.Organisation && EndOfRun(prose, i, Entity.Organisation) > state
                ? Organisation(prose, i, Entity.Organisation, out kind) : state;
        }
        if (token.Class is Entity.Organisation or Entity.Location)
            return Organisation(prose, i, token.Class, out kind);
        if (!token.Capital || token.Class == Entity.Date || Appositions.IsFunctionWord(token.Lower))
            return i;
        return Unclassified(prose, i, ref kind);
    }

    private static int Organisation(Prose prose, int i, Entity type, out ActorKind kind)
    {
        kind = ActorKind.Organisation;
        int end = EndOfRun(prose, i, type);
        return prose[i].Capital || char.IsDigit(prose[i].Lower[0]) ? end : i;
    }

    private static int EndOfRun(Prose prose, int i, Entity type)
    {
        int end = i + 1;
        while (end < prose.Count && prose.SameSentence(i, end) && (prose[end].Class == type && prose[end].IsWord || Joins(prose, end, type)))
            end++;
        return end;

        // "Great Plains & Western Railroad", "Producers’ Council"
        static bool Joins(Prose prose, int i, Entity type) => (prose[i].Lower == "&" || prose[i].Lower is "’" or "'" && prose[i - 1].Lower.EndsWith('s')
            && type == Entity.Organisation) && prose.SameSentence(i, i + 1) && prose[i + 1].Class == type && prose[i + 1].Capital;
    }

    private static int EndOfPerson(Prose prose, int i)
    {
        int end = i + 1;
        while (end < prose.Count && prose.SameSentence(i, end) && prose[end].IsWord
            && (prose[end].Class == Entity.Person || prose[end].Capital && prose[end - 1].Lower.Length == 1
                && prose[end].Class == Entity.None))
            end++;
        if (end == i + 1 && GivenNames.Contains(prose[i].Lower) && end < prose.Count && IsPlainCapital(prose, end)
            && prose.SameSentence(i, end))
            end++;
        while (end < prose.Count && Titles.IsSuffix(prose[end].Lower) && prose[end].Capital)
            end++;
        return end;
    }

    // Where the encoder sees nothing: a title, a known given name, or a word that ends the names of bodies.
    private static int Unclassified(Prose prose, int i, ref ActorKind kind)
    {
        int end = i + 1;
        while (end < prose.Count && end - i < LongestName && prose.SameSentence(i, end) && IsPlainCapital(prose, end))
            end++;
        bool titled = i > 0 && prose.SameSentence(i - 1, i) && Titles.IsTitle(prose.Lower(i - 1)) && prose[i - 1].Capital;
        if (titled && !Titles.IsTitle(prose[i].Lower) && !BodyNames.EndsOne(prose[i].Lower))
            return end;
        if (end - i is 2 or 3 && GivenNames.Contains(prose[i].Lower) && !BodyNames.EndsOne(prose[end - 1].Lower))
            return end;
        kind = ActorKind.Organisation;
        if (end < prose.Count && prose[end].Lower is "’" or "'" && end + 1 < prose.Count && prose[end - 1].Lower.EndsWith('s')
            && prose[end + 1].Capital && BodyNames.EndsOne(prose[end + 1].Lower))
            return end + 2;                                                     // "Pilots’ Guild"
        bool body = end - i >= 2 && BodyNames.EndsOne(prose[end - 1].Lower);
        bool letters = end == i + 1 && prose[i].Lower.Length is >= 3 and <= 6 && prose.Written(i).All(char.IsUpper);
        return body || letters || Outlets.IsOutlet(prose.Written(i)) && end == i + 1 && prose[i].Lower.Length > 4 ? end : i;
    }

    private static bool IsPlainCapital(Prose prose, int i) => prose[i].Capital && prose[i].Class is Entity.None or Entity.Other
        && prose[i].IsWord;

    /// <summary>Where a state's name of up to four words that begins here ends; 0 where none does.</summary>
    private static int StateAt(Prose prose, int i)
    {
        if (!prose[i].Capital || prose[i].Class == Entity.Person)
            return 0;
        for (int end = Math.Min(i + 4, prose.Count); end > i; end--)
        {
            if (!prose.SameSentence(i, end - 1) || !prose[end - 1].Capital)
                continue;
            var name = Join(prose, i, end);
            if (Places.Named(name) is not null || Places.OfCapital(name) is not null || Places.Organ(name) is not null)
                return end;
        }
        return 0;
    }

    /// <summary>Where an adjective of a state ("North Korean") that begins here ends; 0 where none does.</summary>
    public static int AdjectiveAt(Prose prose, int i)
    {
        for (int end = Math.Min(i + 2, prose.Count); end > i; end--)
            if (prose.SameSentence(i, end - 1) && prose[end - 1].Capital && Places.OfAdjective(Join(prose, i, end)) is not null)
                return end;
        return 0;
    }

    /// <summary>The name that these tokens are, without titles; null where they are none.</summary>
    public static Mention? Make(Prose prose, int first, int end, ActorKind kind)
    {
        if (kind != ActorKind.Person)
        {
            var name = Join(prose, first, end);
            var type = kind == ActorKind.Outlet || Outlets.IsOutlet(name) ? ActorKind.Outlet : kind == ActorKind.State
                && Places.Organ(name) is not null ? ActorKind.Organisation : kind;
            if (type == ActorKind.Organisation && first > 0 && prose.SameSentence(first - 1, first) && Nouns.IsOutlet(prose[first - 1].Lower)
                && prose.Lower(first - 1) is not ("agency" or "network" or "site"))
                type = ActorKind.Outlet;                                        // "the newspaper Hürmet"
            return new(first, end, type, name) { Article = prose.Lower(first - 1) == "the", IsPlace = prose[first].Class == Entity.Location };
        }
        for (int i = first; i < end - 1; i++)
            if (Titles.IsTitle(prose[i].Lower) && !GivenNames.Contains(prose[i].Lower))
                first = i + 1;                                                  // "Springfield Mayor Anna Weber"
        if (end > first + 1 && !prose.SameSentence(first - 1, first) && Nouns.BearerKind(prose[first].Lower) is not null)
            first++;                                                            // "Chipmaker Lumenta"
        int last = end;
        while (last > first + 1 && Titles.IsSuffix(prose[last - 1].Lower))
            last--;
        bool titled = first > 0 && prose.SameSentence(first - 1, first) && Titles.IsTitle(prose[first - 1].Lower);
        if (Titles.IsTitle(prose[first].Lower) && last == first + 1 && !titled || prose[first].Lower.Length < 2 && last == first + 1)
            return null;
        var roles = new List<string>();
        var gender = Appositions.Read(prose, first, end, roles);
        // One apostrophe, so that "O’Neill" of one article is "O'Neill" of the next.
        var spelled = Join(prose, first, last).Replace('’', '\'');
        return new(first, end, ActorKind.Person, spelled, gender, titled ? prose.Written(first - 1) : null) { Roles = roles };
    }

    /// <summary>The tokens as written, with single spaces.</summary>
    public static string Join(Prose prose, int first, int end)
    {
        if (end == first + 1)
            return prose.Written(first);
        var name = new StringBuilder();
        for (int i = first; i < end; i++)
            name.Append(i > first && prose[i].Start > prose[i - 1].End ? " " : "").Append(prose.Written(i));
        return name.ToString();
    }

}
