namespace ClaimTracker.Text.Speakers;

/// <summary>Whom one place in the text means.</summary>
/// <param name="Member">The likeliest.</param>
/// <param name="Probability">How likely, among the candidates.</param>
/// <param name="Others">Who else it may be, likeliest first.</param>
internal readonly record struct Meaning(CastMember Member, float Probability, IReadOnlyList<CastMember> Others);
