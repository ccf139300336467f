using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Learning;

/// <summary>What a team made of one proposal.</summary>
/// <param name="Article">Its article: what is learnt is tried on articles that it was not learnt from.</param>
/// <param name="Traits">What the proposal was like, before any model changed it.</param>
/// <param name="Fate">Whether it was accepted.</param>
/// <param name="SameWords">Accepted with the proposed speaker, cue and content spans and the proposed said-at.</param>
/// <param name="Speaker">Who was proposed and who it is.</param>
public sealed record Decision(Guid Article, ProposalTraits Traits, Fate Fate, bool SameWords, SpeakerDecision Speaker);

/// <summary>What a team did with a proposal.</summary>
public enum Fate
{
    /// <summary>It was rejected.</summary>
    Rejected,
    /// <summary>It was accepted, as it was or corrected.</summary>
    Accepted,
}

/// <summary>Who a proposal gave as its speaker, and who the team says it is.</summary>
/// <param name="Written">The speaker's words in the article; empty where it has none.</param>
/// <param name="Proposed">The splitter's own name for the speaker; null where it had none.</param>
/// <param name="Decided">The name of the actor of the accepted claim; null where it has none, or one that only its article knows.</param>
/// <param name="Kind">What that actor is.</param>
/// <param name="Same">The actor is the one that the splitter itself had proposed.</param>
public sealed record SpeakerDecision(string Written, string? Proposed, string? Decided, ActorKind Kind, bool Same);
