using ClaimTracker.Text.Attributions;

namespace ClaimTracker.Text.Evaluation;

/// <summary>A gold claim beside the predicted one of about the same content.</summary>
/// <param name="Gold">The gold claim; null where the predicted one has none.</param>
/// <param name="Predicted">The predicted claim; null where the gold one was missed.</param>
/// <param name="Type">How the gold claim's words are given, or the predicted one's where there is no gold one.</param>
/// <param name="SameSource">The sources are equal after trimming.</param>
/// <param name="SameCue">The cues are.</param>
/// <param name="SameContent">The contents are.</param>
public sealed record ClaimPair(
    ClaimSpans? Gold, ClaimSpans? Predicted, Quotation Type, bool SameSource, bool SameCue, bool SameContent)
{
    /// <summary>All three spans are equal.</summary>
    public bool Exact => SameSource && SameCue && SameContent;
}
