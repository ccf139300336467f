using System.Globalization;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Tests.Documents;

/// <summary>A document as lines that a test can compare as a whole.</summary>
internal static class Outline
{
    /// <summary>The head, then paragraphs and furniture in the order of the text, each on one line.</summary>
    public static string Of(Document document)
    {
        var parts = document.Paragraphs.Select(p => (p.Span, Line: $"{p.Kind}: {Flat(document, p.Span)}"))
            .Concat(document.Furniture.Select(f => (f.Span, Line: $"[{f.Kind}] {Flat(document, f.Span)}")))
            .OrderBy(p => p.Span.Start).Select(p => p.Line);
        return string.Join('\n', parts.Prepend(Head(document)));
    }

    /// <summary>Byline, publisher and publication on one line.</summary>
    public static string Head(Document document) =>
        $"by {Flat(document, document.Byline) ?? "–"}, in {document.Publisher ?? "–"}, on {When(document.Published)}";

    public static Document Read(string text, SplitOptions? options = null) => DocumentReader.Read(text, options ?? new SplitOptions());

    private static string When(Published? published)
    {
        if (published is null)
            return "–";
        var time = published.Time is { } t ? t.ToString(" HH:mm", CultureInfo.InvariantCulture) : "";
        var zone = published.Zone is null ? "" : " " + published.Zone;
        var offset = published.Offset is { } o
            ? (o < TimeSpan.Zero ? " -" : " +") + o.ToString(@"hh\:mm", CultureInfo.InvariantCulture) : "";
        return published.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + time + zone + offset;
    }

    private static string? Flat(Document document, TextSpan? span) => span is { } s ? Reflow.OneLine(s.Of(document.Text)) : null;
}
