namespace ClaimTracker.Data.Articles;

/// <summary>Cleans whatever text comes in at the door.</summary>
public static class CleanText
{
    /// <summary>
    /// The text with U+0000, which PostgreSQL refuses, and lone surrogates, which no encoding carries, as U+FFFD: one code unit for one,
    /// so that offsets stay.
    /// </summary>
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (Breaks(text, i)) return string.Create(text.Length, text, Replace);
        return text;
    }

    /// <summary>A field of a form: clean, without white space around it; null where nothing is left.</summary>
    public static string? Field(string? text) => Of(text ?? "").Trim() is { Length: > 0 } field ? field : null;

    private static void Replace(Span<char> clean, string text)
    {
        for (var i = 0; i < text.Length; i++) clean[i] = Breaks(text, i) ? '\uFFFD' : text[i];
    }

    private static bool Breaks(string text, int i) => text[i] switch
    {
        '\0' => true,
        var c when char.IsHighSurrogate(c) => i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]),
        var c when char.IsLowSurrogate(c) => i == 0 || !char.IsHighSurrogate(text[i - 1]),
        _ => false,
    };
}
