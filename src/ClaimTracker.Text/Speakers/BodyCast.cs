using System.Collections.Frozen;

namespace ClaimTracker.Text.Speakers;

/// <summary>
/// Which names of bodies and states mean the same: "SEC" and "U.S. Securities and Exchange Commission", "Kanzaki Seiki" and "Kanzaki Seiki Co.",
/// "Russia’s Defence Ministry" and "the Russian Defence Ministry", "Seoul" and "South Korea".
/// </summary>
/// <param name="add">Adds a member of the cast under a name.</param>
internal sealed class BodyCast(Func<Mention, string, CastMember> add)
{
    private readonly Dictionary<string, CastMember> byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CastMember?> shorts = new(StringComparer.OrdinalIgnoreCase);        // null: of several

    /// <summary>Takes in the full names, wherever they stand, so that a headline’s short name is theirs too.</summary>
    public void Register(List<Mention> mentions)
    {
        foreach (var mention in mentions.Where(m => m.Kind is not ActorKind.Person && m.IsFull).OrderByDescending(m => Parted(m.Name) is not null))
        {
            var key = KeyOf(mention.Name);
            if (!byKey.TryGetValue(key, out var known))
            {
                if (!shorts.ContainsKey(key))
                    Add(mention, key);
            }
            else if (Bare(mention.Name) is var name && name.Length > known.Name.Length && known.Kind != ActorKind.State && name.Any(char.IsLower))
                known.Name = name;
        }
    }

    /// <summary>Whom the name means; a new member where it is nobody’s short name.</summary>
    public CastMember Of(Mention mention)
    {
        var key = KeyOf(mention.Name);
        return byKey.GetValueOrDefault(key) ?? (mention.IsPlace ? null : shorts.GetValueOrDefault(key)) ?? Add(mention, key);
    }

    private CastMember Add(Mention mention, string key)
    {
        var name = Places.Named(key) ?? Places.Organ(mention.Name) ?? mention.Name;
        var member = byKey[key] = add(mention, name);
        if (!mention.IsFull || member.Kind == ActorKind.State)
            return member;
        var (words, own) = (Bare(name).Split(' '), Parted(name)?.Own);
        if (own is not null)
            AddShort(own, member);                                              // "the Defence Ministry" of "Russia’s Defence Ministry"
        foreach (var spelled in (string[])[Bare(name), own ?? key])
            if (Initials(spelled) is { Length: > 2 } initials)
                AddShort(initials, member);                                     // "RNC" behind "Republican National Committee"
        if (!mention.IsPlace && mention.Kind != ActorKind.Outlet && IsProper(words[0]) && !words.Any(w => Public.Contains(w.ToLowerInvariant())))
            AddShort(words[0], member);                                         // "Fairlight" of "Fairlight Partners"
        return member;
    }

    private void AddShort(string name, CastMember member)
    {
        if (!shorts.TryAdd(name, member) && shorts[name] != member)
            shorts[name] = null;
    }

    // No state, no acronym ("NAACP board") and no word for bodies.
    private static bool IsProper(string word) => word.Length > 2 && char.IsUpper(word[0]) && word.Any(char.IsLower) && Places.StateOf(word) is null
        && !BodyNames.EndsOne(word.ToLowerInvariant());

    private static string KeyOf(string name)
    {
        var bare = Bare(name);
        if (Places.StateOf(bare) is { } state && Places.OfAdjective(bare) is null)
            return state;
        if (Parted(bare) is { } parted)
            return parted.State + " " + parted.Own;
        bare = bare.TrimEnd('.');
        return bare.LastIndexOf(' ') is var space and > 0 && BodyNames.IsForm(bare[(space + 1)..].ToLowerInvariant()) ? bare[..space].TrimEnd(',') : bare;
    }

    private static string Bare(string name) => (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name).Replace('’', '\'');

    // "Russia’s Defence Ministry", "Russian Defence Ministry", "U.S. Senate": the state and the name without it
    private static (string State, string Own)? Parted(string name)
    {
        var words = Bare(name).Split(' ');
        if (!BodyNames.EndsOne(words[^1].ToLowerInvariant()))
            return null;
        for (int taken = 1; taken <= 3 && taken < words.Length; taken++)
        {
            var first = string.Join(' ', words[..taken]);
            var state = first.EndsWith("'s", StringComparison.Ordinal) ? Places.Named(first[..^2])
                : Places.OfAdjective(first) ?? (first is "U.S." or "US" or "U.K." or "UK" ? Places.Named(first.TrimEnd('.')) : null);
            if (state is not null)
                return (state, string.Join(' ', words[taken..]));
        }
        return null;
    }

    private static string? Initials(string name)
    {
        var words = name.Split(' ');
        return words.Length < 3 ? null : string.Concat(words.Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]));
    }

    // What stands before these is a place: "Kaituna" is not Kaituna District Council.
    private static readonly FrozenSet<string> Public = ((string[])["council", "county", "city", "town", "district", "university", "college", "school", "police", "court",
        "hospital", "department", "ministry", "airport", "port", "authority", "government", "parliament", "assembly", "senate", "house", "church", "diocese", "bridge",
        "river", "street", "sea", "bay", "of", "for"]).ToFrozenSet(StringComparer.Ordinal);
}
