namespace ClaimTracker.Text.Learning;

/// <summary>What a team's earlier decisions changed about a proposal; it is kept with it, so that the splitter's own is never lost.</summary>
/// <param name="Model">The version of the model that changed it.</param>
/// <param name="Confidence">The splitter's own confidence, 0 to 1, before the change.</param>
/// <param name="Reason">Why the confidence is another, in words for a reader; null where it moved by less than a reader need know.</param>
/// <param name="Speaker">The name that the splitter had proposed, where another was put in its place; empty where it had none, null where
/// the speaker is the splitter's own.</param>
public sealed record LearnedChange(string Model, double Confidence, string? Reason, string? Speaker);
