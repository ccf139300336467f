using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Dates;

/// <summary>When something was said, and how that is known.</summary>
/// <param name="Value">An EDTF level-1 value.</param>
/// <param name="Phrase">The phrase of the text that dates the saying; null where the date was inferred.</param>
/// <param name="Reference">The day against which a relative phrase was read, mostly the publication date; null where the phrase names its place on the calendar itself.</param>
/// <param name="Rule">The rule in words that a reader can check ("this + weekday: the day of that name in the week of publication").</param>
public sealed record SaidAt(Edtf Value, TextSpan? Phrase, DateOnly? Reference, string Rule)
{
    /// <summary>No phrase of the text dates the saying: the publication date stands in.</summary>
    public bool Inferred => Phrase is null;

    /// <summary>By which way it was found; how sure it is depends on it.</summary>
    internal SaidAtWay Way { get; init; }
}

/// <summary>The ways in which a saying is dated, in the order in which they are tried.</summary>
internal enum SaidAtWay
{
    /// <summary>By a phrase of its own sentence.</summary>
    Phrase,
    /// <summary>By the occasion at which it was said.</summary>
    Occasion,
    /// <summary>By a sentence beside it.</summary>
    Neighbour,
    /// <summary>As what the same speaker said just before or after.</summary>
    SameSpeaker,
    /// <summary>By the publication day.</summary>
    Publication,
}
