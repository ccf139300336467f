using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Documents;

/// <summary>
/// Finds what a pasted article consists of: headline, byline, outlet, publication date, paragraphs, and the furniture of its page.
/// </summary>
/// <remarks>
/// Rules of news English on whole lines and nothing else. What no rule knows is a paragraph:
/// a line too many is read rather than one too few.
/// The time is linear in the text's length, whatever the text.
/// </remarks>
public static class DocumentReader
{
    private const int ShortestOneLine = 400;

    /// <summary>Reads an article. Never fails, whatever the text.</summary>
    /// <param name="text">The article; all spans of the result are ranges over it.</param>
    /// <param name="options">What is known from outside.</param>
    public static Document Read(string text, SplitOptions options)
    {
        if (options.PlainLines)
            return PlainLines(text, options);
        var lines = Lines.Of(text);
        var blocks = lines.Count == 1 && lines[0].Span.Length >= ShortestOneLine
            ? OneLineText.Parts(text, lines[0].Span)
            : LineJoiner.Paragraphs(text, lines);
        return new Page(text, blocks).Read(options);
    }

    private static Document PlainLines(string text, SplitOptions options)
    {
        var paragraphs = new List<Paragraph>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            var span = Lines.Trim(text, start, end);
            if (span.Length > 0)
                paragraphs.Add(new Paragraph(span, ParagraphKind.Body));
            start = end + 1;
        }
        return new Document(text, null, null, options.Publisher, Page.Given(options.Published), paragraphs, [],
            EnglishTest.IsEnglish(text, paragraphs.Select(p => p.Span)));
    }
}
