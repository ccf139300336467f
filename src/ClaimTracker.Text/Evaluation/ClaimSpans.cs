using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Evaluation;

/// <summary>
/// The three spans of a claim, as two people's or a program's reading of one text is compared. A role is one span in any number of fragments.
/// </summary>
/// <param name="Source">The speaker, which the corpora call source.</param>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Content">What was said.</param>
public sealed record ClaimSpans(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content);
