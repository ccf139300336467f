using ClaimTracker.Text.Documents;

namespace ClaimTracker.Data.Articles;

/// <summary>The parts of a snapshot's text, in UTF-16 offsets.</summary>
/// <param name="Paragraphs">Headline, subheadings and body paragraphs in order.</param>
/// <param name="Furniture">What is shown folded.</param>
public sealed record SnapshotLayout(IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<Furniture> Furniture);
