using System.Collections.Frozen;
using ClaimTracker.Text.Network;

namespace ClaimTracker.Text.Speakers;

/// <summary>Joins names of which the encoder found only a piece, by what the rest of the article shows. Linear in its length.</summary>
internal static class NamePieces
{
    private const int LongestRepeated = 7;              // tokens

    /// <summary>
    /// "Signe Holt-Madsen", where the encoder knows only the surname: nobody else of that surname is named in full or by a title, and what stands
    /// before it is a capital that describes nobody.
    /// </summary>
    public static void JoinGivenNames(Prose prose, List<Mention> found)
    {
        var known = found.Where(m => m.Kind == ActorKind.Person && (m.IsFull || m.Title is not null)).Select(m => m.LastWord).ToHashSet(StringComparer.Ordinal);
        var parts = new HashSet<Mention>();
        for (int m = 0; m < found.Count; m++)
        {
            if (found[m] is not { Kind: ActorKind.Person, IsFull: false } name || known.Contains(name.LastWord) || !IsGiven(prose, name.First - 1, name.First))
                continue;
            var before = m > 0 && found[m - 1].End == name.First ? found[m - 1] : null;        // "Signe" taken for a place
            if (before is not null && (before is not { IsPlace: true, IsFull: false } || Places.OfName(before.Name) is not null
                || Appositions.IsFunctionWord(prose.Lower(name.First - 2))) || Names.Make(prose, name.First - 1, name.End, ActorKind.Person) is not { } whole)
                continue;
            known.Add(whole.LastWord);
            found[m] = whole;
            if (before is not null)
                parts.Add(before);
        }
        found.RemoveAll(parts.Contains);
    }

    private static bool IsGiven(Prose prose, int i, int surname)
    {
        if (!prose.SameSentence(i, surname) || !prose[i].Capital || !prose[i].IsWord || prose[i].Class is not (Entity.None or Entity.Person or Entity.Location))
            return false;
        var (lower, written) = (prose[i].Lower, prose.Written(i));
        return lower.Length > 1 && !written.EndsWith('.') && written.Any(char.IsLower) && !lower.EndsWith("ly", StringComparison.Ordinal)
            && !Appositions.IsFunctionWord(lower) && !Titles.IsTitle(lower) && !BodyNames.EndsOne(lower) && !Nouns.IsPlural(lower)
            && Nouns.BearerKind(lower) is null && !Nouns.IsBody(lower) && !Nouns.IsInsider(lower) && !Nouns.IsQuantity(lower) && Names.AdjectiveAt(prose, i) == 0
            && (prose.SameSentence(i - 1, i) || !Openers.Contains(lower) && !lower.EndsWith("ing", StringComparison.Ordinal)
                && !lower.EndsWith("ed", StringComparison.Ordinal));
    }

    /// <summary>What was named in full once is the same name wherever these words stand, whatever the encoder takes for one there.</summary>
    public static void JoinRepeated(Prose prose, List<Mention> found)
    {
        var names = new Dictionary<string, ActorKind>(StringComparer.Ordinal);
        foreach (var mention in found.Where(m => m.End - m.First is > 1 and <= LongestRepeated))
            names.TryAdd(Words(prose, mention.First, mention.End), mention.Kind);
        var (again, parts) = (new List<Mention>(), new HashSet<Mention>());
        for (int i = 0, next = 0; i < prose.Count; i++)
        {
            while (next < found.Count && found[next].End <= i)
                next++;
            for (int end = i + LongestRepeated; prose[i].Capital && end > i + 1; end--)
            {
                if (!prose.SameSentence(i, end - 1) || !names.TryGetValue(Words(prose, i, end), out var kind))
                    continue;
                int last = next;
                while (last < found.Count && found[last].First < end)
                    last++;
                bool known = last == next + 1 && found[next].First == i && found[next].End == end;
                bool overlaps = last > next && (found[next].First < i || found[last - 1].End > end);
                if (known || overlaps || Names.Make(prose, i, end, kind) is not { } mention)
                    continue;
                parts.UnionWith(found[next..last]);
                again.Add(mention);
                (i, next) = (end - 1, last);
                break;
            }
        }
        if (again.Count == 0)
            return;
        found.RemoveAll(parts.Contains);
        found.AddRange(again);
        found.Sort((a, b) => a.First.CompareTo(b.First));
    }

    private static string Words(Prose prose, int first, int end) => string.Join(' ', Enumerable.Range(first, end - first).Select(prose.Written));

    // Words that open a sentence before a name.
    private static readonly FrozenSet<string> Openers = ((string[])["again", "also", "earlier", "even", "former", "given", "here", "however", "instead", "just", "last", "later",
        "maybe", "meanwhile", "next", "no", "now", "once", "only", "perhaps", "please", "still", "thanks", "then", "there", "today", "tomorrow", "unlike", "yes",
        "yesterday"]).ToFrozenSet(StringComparer.Ordinal);
}
