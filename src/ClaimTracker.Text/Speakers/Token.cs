using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Speakers;

/// <summary>
/// A word as a reader of names sees it: "Yo-jong", "O'Brien", "U.S." and "Mr." are one each, a possessive "'s" is one of its own, and so is
/// every
/// punctuation mark.
/// </summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Lower">In lower case, without the full stop of an abbreviation and with straight apostrophes.</param>
/// <param name="Paragraph">The paragraph's index.</param>
/// <param name="Sentence">The sentence's number, counted through the article.</param>
/// <param name="Quoted">Inside double quotation marks.</param>
/// <param name="Capital">It begins with a capital letter.</param>
/// <param name="Class">What the encoder takes it for.</param>
internal readonly record struct Token(
    int Start, int End, string Lower, int Paragraph, int Sentence, bool Quoted, bool Capital, Entity Class)
{
    public TextSpan Span => new(Start, End);

    /// <summary>Begins with a letter or a digit.</summary>
    public bool IsWord => char.IsLetterOrDigit(Lower[0]);

    public bool IsPossessive => Lower == "'s";
}
