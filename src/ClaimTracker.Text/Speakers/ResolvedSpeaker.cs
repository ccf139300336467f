namespace ClaimTracker.Text.Speakers;

/// <summary>Whom a speaker span names.</summary>
/// <param name="Name">The full name as the article gives it, or the descriptor; null where the text names nobody or it is unsure who is
/// meant.</param>
/// <param name="Kind">What the actor is.</param>
/// <param name="Candidates">Where it is unsure: the names it may be, likeliest first; empty where it is sure.</param>
/// <param name="Reason">Why, in words for a reader: "short name of Kim Yo-jong, last named in paragraph 2".</param>
public sealed record ResolvedSpeaker(string? Name, ActorKind Kind, IReadOnlyList<string> Candidates, string Reason)
{
    /// <summary>More than one actor may be meant.</summary>
    public bool Unsure => Candidates.Count > 0;

    /// <summary>Of several who speak together ("Weber and the ministry"): those of them who are somebody in particular; empty for one speaker.</summary>
    public IReadOnlyList<ResolvedSpeaker> Members { get; init; } = [];

    /// <summary>The article says "the" before the name: "the Security Council".</summary>
    internal bool Article { get; init; }

    /// <summary>Something written or measured ("a memo", "the poll"), which may pass on what others say.</summary>
    internal bool IsText { get; init; }

    /// <summary>How likely the one meant is the one named, among those whom the article names; 1 where nobody else comes into question.</summary>
    internal double Probability { get; init; } = 1;

    /// <summary>The name as a sentence has it, where more than an article before it differs: "the ministry and the Drivers' Union".</summary>
    internal string? Subject { get; init; }
}
