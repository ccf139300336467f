using System.Collections.Frozen;
using ClaimTracker.Text.Network;

namespace ClaimTracker.Text.Speakers;

/// <summary>
/// How far the name of a body reaches. The encoder often takes a part of one: "Council" of "Northern Producers’ Council", "Kanzaki Seiki" of "Kanzaki
/// Seiki Co.", "Nord" of "Gazzetta del Nord".
/// </summary>
internal static class BodyNames
{
    private const int Longest = 5;                      // tokens before the word that ends a name

    /// <summary>Whether names of bodies end in the word ("ministry", "union", "inc").</summary>
    public static bool EndsOne(string lower) => Last.Contains(lower);

    /// <summary>"Meridian Wire" is nobody’s name, whatever the encoder says; "Emily Post" is.</summary>
    public static bool IsOne(Prose prose, int first, int end) => end > first + 1 && !GivenNames.Contains(prose[first].Lower)
        && !(prose.SameSentence(first - 1, first) && Titles.IsTitle(prose.Lower(first - 1))) && (EndsOne(prose[end - 1].Lower)
            || Outlets.IsOutlet(Names.Join(prose, first, end)));

    /// <summary>Whether the one word that the encoder takes for a person ends a body’s name: "Wire" of "Meridian Wire".</summary>
    public static bool IsEnd(Prose prose, int i) => EndsOne(prose[i].Lower) && i > 0 && prose.SameSentence(i - 1, i)
        && prose[i - 1].Capital && prose[i - 1].IsWord && !Appositions.IsFunctionWord(prose[i - 1].Lower) && !Titles.IsTitle(prose[i - 1].Lower)
        && !GivenNames.Contains(prose[i - 1].Lower);

    /// <summary>Where a name that begins there and was found to end there ends: its form of company belongs to it.</summary>
    public static int End(Prose prose, int first, int end)
    {
        int form = prose.Lower(end) == "," ? end + 1 : end;
        return prose.SameSentence(first, form) && prose[form].Capital && IsForm(prose[form].Lower) ? form + 1 : end;
    }

    /// <summary>Where a name whose end was found begins: the capitals before it belong to it, and so does the state whose organ it is.</summary>
    /// <param name="prose">The article.</param>
    /// <param name="i">Where it was found to begin.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="found">The names before it; those that turn out to be a part of it are taken out.</param>
    public static int Begin(Prose prose, int i, int end, List<Mention> found)
    {
        int first = i, word = LastOfOwn(prose, i, end);
        if (word >= 0)
            while (first > 0 && first > i - Longest && prose.SameSentence(first - 1, i) && Before(prose, first, i, word, found) is var before
                && before < first)
                first = before;
        else
            while (IsParticle(prose.Lower(first - 1)) && prose.SameSentence(first - 2, i) && prose[first - 2].Capital && prose[first - 2].IsWord
                && !Appositions.IsFunctionWord(prose[first - 2].Lower))
                first -= 2;                             // "Gazzetta del Nord"
        if (word >= 0 && end - first <= 2 && prose.Lower(first - 1) == "'s" && found.Count > 0 && found[^1] is { Kind: ActorKind.State } state
            && state.End == first - 1 && Places.Named(state.Name) is not null && Organs.Contains(prose[word].Lower))
            first = state.First;                        // "Russia’s Defence Ministry"
        while (first < i && found.Count > 0 && found[^1].End > first)
            if (found[^1].First < first || found[^1] is { Kind: ActorKind.Person, IsFull: true } person && !IsForm(prose[i].Lower)
                && (person.Title is not null || GivenNames.Contains(person.FirstWord)))
                return i;
            else
                found.RemoveAt(found.Count - 1);
        return first;
    }

    // The word for what the body is: "Ministry" of "Ministry of Defence", the last word of others; −1: it has none.
    private static int LastOfOwn(Prose prose, int i, int end)
    {
        for (int k = i; k < end; k++)
            if (EndsOne(prose[k].Lower) && (k + 1 == end || prose.Lower(k + 1) is "of" or "for"))
                return k;
        return -1;
    }

    private static int Before(Prose prose, int first, int i, int word, List<Mention> found)
    {
        var before = prose[first - 1];
        bool capital = first > 1 && prose[first - 2].Capital && prose[first - 2].IsWord && prose.SameSentence(first - 2, i);
        if (before.Lower is "’" or "'" && prose.Lower(first - 2).EndsWith('s') && capital)
            return first - 2;                           // "Drivers’ Union"
        if (first < i && AdjectiveOrState(prose, first) || !before.Capital || !before.IsWord || before.Class == Entity.Date
            || Appositions.IsFunctionWord(before.Lower))
            return first;
        if (AdjectiveOrState(prose, first - 1))
            return Names.AdjectiveAt(prose, first - 2) == first && prose.SameSentence(first - 2, i) ? first - 2 : first - 1;
        if (before.Class == Entity.Person && !IsForm(prose[i].Lower) && !IsLoneSurname(prose, first - 1, found))
            return first;
        return prose.SameSentence(first - 2, i) || before.Class != Entity.None || first == i && word == i ? first - 1 : first;
    }

    // "Romanian Naval Forces", "U.S. Senate": they open the name
    private static bool AdjectiveOrState(Prose prose, int i) => Names.AdjectiveAt(prose, i) > 0
        || prose[i].Lower is "u.s" or "us" or "u.k" or "uk" or "eu" or "un" or "u.n";

    // "Hafn Port": one word that the encoder takes for a person, without a given name or a title
    private static bool IsLoneSurname(Prose prose, int i, List<Mention> found) => found.Count > 0 && found[^1] is { IsFull: false } last
        && last.End == i + 1 && last.Title is null && !GivenNames.Contains(prose[i].Lower);

    /// <summary>Whether the word says what form of company a name belongs to ("Inc", "GmbH").</summary>
    public static bool IsForm(string lower) => Forms.Contains(lower);

    /// <summary>A small word inside names in other languages ("del", "van").</summary>
    public static bool IsParticle(string lower) => Particles.Contains(lower);

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Particles = Set("""
        de la del della dello dei degli delle der den di du da das des dos von van zu zum zur bin ibn bint al el ben ter le
        """);

    private static readonly FrozenSet<string> Forms = Set("inc ltd co corp plc llc llp gmbh ag kg sa s.a s.p.a srl nv n.v bv b.v ab asa oyj a/s pty pte sarl kk");

    // Of these every state has one, so that the name alone does not tell whose.
    private static readonly FrozenSet<string> Organs = Set("""
        administration army assembly bureau cabinet command commission congress council court department directorate embassy force forces guard
        ministry navy office parliament police secretariat senate service staff
        """);

    private static readonly FrozenSet<string> Last = Set("""
        academy administration agency airlines airways alliance army assembly association authority bank board brigade broadcasting bureau cabinet center
        centre chamber church club coalition college command commission committee company congress consulate corporation corp corps council court department
        diocese directorate embassy exchange federation force forces foundation fund group guard guild holdings hospital house inc industries institute
        institution laboratory league ltd ministry movement museum nations navy network office organisation organization parliament partners party
        pharmaceuticals police port press railroad railway railways school secretariat securities senate service society staff technologies times treasury
        tribunal tribune trust union university wire co plc llc gmbh
        """);
}
