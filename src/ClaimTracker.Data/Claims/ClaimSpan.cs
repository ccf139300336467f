using ClaimTracker.Text.Spans;

namespace ClaimTracker.Data.Claims;

/// <summary>One fragment of a claim's words: position and quotation, as the Web Annotation model anchors them.</summary>
public sealed class ClaimSpan
{
    /// <summary>What the words are to the claim.</summary>
    public SpanRole Role { get; set; }

    /// <summary>First UTF-16 code unit in the snapshot.</summary>
    public int Start { get; set; }

    /// <summary>One past the last.</summary>
    public int End { get; set; }

    /// <summary>The words themselves.</summary>
    public string Exact { get; set; } = "";

    /// <summary>Up to 32 code points before them.</summary>
    public string Prefix { get; set; } = "";

    /// <summary>Up to 32 code points after them.</summary>
    public string Suffix { get; set; } = "";

    /// <summary>The anchor of a range of a text.</summary>
    public static ClaimSpan Of(SpanRole role, TextSpan span, string text) => new()
    {
        Role = role,
        Start = span.Start,
        End = span.End,
        Exact = span.Of(text),
        Prefix = text[Back(text, span.Start)..span.Start],
        Suffix = text[span.End..Forward(text, span.End)],
    };

    private static int Back(string text, int at)
    {
        for (var left = 32; left > 0 && at > 0; left--) at -= at > 1 && char.IsSurrogatePair(text[at - 2], text[at - 1]) ? 2 : 1;
        return at;
    }

    private static int Forward(string text, int at)
    {
        for (var left = 32; left > 0 && at < text.Length; left--)
            at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        return at;
    }
}

/// <summary>What words are to a claim.</summary>
public enum SpanRole
{
    /// <summary>Who said it.</summary>
    Speaker,
    /// <summary>The words that attribute.</summary>
    Cue,
    /// <summary>What was said.</summary>
    Content,
    /// <summary>The phrase that dates the saying.</summary>
    Time,
    /// <summary>A hand it passed through, or the words that make it one.</summary>
    Hop,
    /// <summary>The words that hedge it.</summary>
    Hedge,
}
