namespace ClaimTracker.Text.Speakers;

/// <summary>Somebody whom the article names: a person, a body, a state.</summary>
/// <param name="name">As the article gives it in full.</param>
/// <param name="kind">What it is.</param>
internal sealed class CastMember(string name, ActorKind kind)
{
    public string Name { get; set; } = name;

    public ActorKind Kind { get; } = kind;

    public Gender Gender { get; set; }

    /// <summary>What the article calls them besides: "senator", "sister", "leader", "61-year-old".</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>How often the whole article names them.</summary>
    public int Named { get; set; }

    /// <summary>How often in full.</summary>
    public int InFull { get; set; }

    /// <summary>How often "the" stands before the name.</summary>
    public int WithArticle { get; set; }

    /// <summary>How often it is named as a place.</summary>
    public int AsPlace { get; set; }

    /// <summary>A place and no body: nobody calls it "the company".</summary>
    public bool IsPlace => 2 * AsPlace > Named;

    public bool TakesArticle => 2 * WithArticle > Named;

    /// <summary>Where they were met so far, by name or pronoun, in reading order.</summary>
    public List<Sighting> Seen { get; } = [];

    /// <summary>The last token before the given one where they were met; −1: nowhere.</summary>
    public int LastSeen(int before, bool byName)
    {
        // The sightings are in order: find the first at or behind the token, then step back.
        int low = 0, high = Seen.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Seen[middle].Token < before) low = middle + 1;
            else high = middle;
        }
        while (--low >= 0)
            if (!byName || Seen[low].ByName)
                return Seen[low].Token;
        return -1;
    }
}

/// <summary>One place where somebody is named or meant.</summary>
/// <param name="Token">The last token of the name, or the pronoun.</param>
/// <param name="Subject">It looks like a subject: something that a verb follows, or that opens the sentence.</param>
/// <param name="Possessive">"Kim's", "her".</param>
/// <param name="Oblique">A preposition stands before it.</param>
/// <param name="ByName">By name and not by a pronoun.</param>
internal readonly record struct Sighting(int Token, bool Subject, bool Possessive, bool Oblique, bool ByName);
