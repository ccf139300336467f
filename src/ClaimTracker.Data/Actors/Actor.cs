using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Data.Actors;

/// <summary>A person, organisation, state, outlet, group or nameless descriptor that says, passes on or publishes.</summary>
public sealed class Actor : Row
{
    /// <summary>The case it belongs to; null for none.</summary>
    public Guid? CaseId { get; set; }

    /// <summary>The full name, or the descriptor.</summary>
    public required string Name { get; set; }

    /// <summary>What it is.</summary>
    public ActorKind Kind { get; set; }

    /// <summary>For a descriptor ("two officials"): the only article where it means somebody.</summary>
    public Guid? ArticleId { get; set; }

    /// <summary>Wikidata's Q-id.</summary>
    public string? Wikidata { get; set; }

    /// <summary>Belongs to the invented dossier.</summary>
    public bool Invented { get; set; }

    /// <summary>Other names by which texts call it.</summary>
    public List<string> Aliases { get; set; } = [];

    /// <summary>What it was, and when.</summary>
    public List<ActorRole> Roles { get; set; } = [];

    /// <summary>Of several who speak together ("Weber and Okonjo"): the actors; what they say together is on the timeline of each.</summary>
    public List<Guid> Members { get; set; } = [];
}

/// <summary>An office or capacity that an actor held for a time.</summary>
public sealed class ActorRole
{
    /// <summary>"Minister of harbours, Valdoria".</summary>
    public string Title { get; set; } = "";

    /// <summary>EDTF of its beginning; null where unknown.</summary>
    public string? Since { get; set; }

    /// <summary>EDTF of its end; null while it lasts.</summary>
    public string? Until { get; set; }
}
