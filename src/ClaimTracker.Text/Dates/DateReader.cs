using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Dates;

/// <summary>Finds the date and time expressions of an English text and says what each means (TIMEX3 of ISO-TimeML 1.2.1, and EDTF). Rules and word lists only; any text in linear time.</summary>
public static class DateReader
{
    /// <summary>Reads all expressions in text order; they never overlap.</summary>
    /// <param name="text">Any string.</param>
    /// <param name="reference">The day against which relative phrases are read, mostly the publication day; null leaves their digits as X and their EDTF null.</param>
    public static IReadOnlyList<TimeExpression> Read(string text, DateOnly? reference)
    {
        var day = reference ?? new DateOnly(2000, 1, 1);
        var found = new List<TimeExpression>();
        foreach (var (start, end, what) in new DateGrammar(text, day).Read())
            found.Add(Expression(new TextSpan(start, end), what, reference));
        return found;
    }

    private static TimeExpression Expression(TextSpan span, Found found, DateOnly? reference)
    {
        if (found.Span is { } calendar && (reference is not null || found.Absolute))
            return new(span, found.Type, found.Value, calendar.ToEdtf(found.Approximate), found.Rule, found.Absolute);
        if (found.Span is not null)
            return new(span, found.Type, Masked(found.Value), null, found.Rule);
        Edtf? edtf = (found.Value, reference) switch
        {
            ("PRESENT_REF", { } day) => Edtf.OfDay(day),
            ("PAST_REF", { } day) => Edtf.Parse("../" + Edtf.OfDay(day)),
            ("FUTURE_REF", { } day) => Edtf.Parse(Edtf.OfDay(day) + "/.."),
            _ => null,
        };
        return new(span, found.Type, found.Value, edtf, found.Rule);
    }

    private static string Masked(string value)
    {
        var time = value.IndexOf('T', StringComparison.Ordinal);
        return string.Create(value.Length, (value, time), static (chars, state) =>
        {
            for (var i = 0; i < chars.Length; i++)
                chars[i] = char.IsAsciiDigit(state.value[i]) && (state.time < 0 || i < state.time) ? 'X' : state.value[i];
        });
    }
}
