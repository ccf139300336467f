using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Dates;

/// <summary>A phrase that names a time, with its meaning.</summary>
/// <param name="Span">Where it stands; prepositions before it are left out, articles and "early" or "about" are not.</param>
/// <param name="Type">What kind of time it names.</param>
/// <param name="Value">The value in TIMEX3 (ISO-TimeML): "1989-10-27", "1998-Q3", "1999-W12", "199X", "2000-04-02TNI", "PRESENT_REF", "P2D", "XXXX-WXX-4".</param>
/// <param name="Edtf">The same as the record keeps it; null for a length, a repetition, or where no reference day was known.</param>
/// <param name="Rule">The rule in words that a reader can check.</param>
/// <param name="Absolute">It names its place on the calendar: the reference day had no part in it.</param>
public sealed record TimeExpression(TextSpan Span, TimexType Type, string Value, Edtf? Edtf, string Rule, bool Absolute = false);

/// <summary>The four types of TIMEX3.</summary>
public enum TimexType
{
    /// <summary>A calendar unit of a day or more.</summary>
    Date,
    /// <summary>A time or part of a day.</summary>
    Time,
    /// <summary>A length of time that is not placed on the calendar.</summary>
    Duration,
    /// <summary>Times that recur.</summary>
    Set,
}
