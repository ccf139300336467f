using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Attributions;

/// <summary>What the network finds: who, by which words, what. A role is one span in one or more fragments, in text order.</summary>
/// <param name="Speaker">The fragments that name the speaker; empty where the text names none.</param>
/// <param name="Cue">The words that attribute ("ruled out", "according to").</param>
/// <param name="Content">What was said; never empty.</param>
/// <param name="CueProbability">The network's probability that the cue begins there, 0 to 1; fixed where the layout is the cue.</param>
public sealed record Attribution(
    IReadOnlyList<TextSpan> Speaker,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Content,
    double CueProbability)
{
    /// <summary>What the network thought of the words around the cue; null where a rule made the attribution.</summary>
    internal Marginals? Marginals { get; init; }
}
