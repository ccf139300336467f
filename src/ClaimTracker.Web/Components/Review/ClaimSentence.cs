using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Words;
using ClaimTracker.Web.Components.Articles;
using ClaimTracker.Web.Components.Claims;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Components.Review;

/// <summary>Where a claim stands in its article: the sentences that hold its words, with these marked.</summary>
/// <param name="Place">"Paragraph 8", "Headline".</param>
/// <param name="Markup">The sentences.</param>
public sealed record ClaimSentence(string Place, MarkupString Markup)
{
    /// <summary>Cuts them out of the article; null where it has no paragraphs yet.</summary>
    public static ClaimSentence? Of(ClaimView view)
    {
        if (view.Article.Layout is not { } layout || view.Card.Extent is not { Length: > 0 } extent)
            return null;
        var at = layout.Paragraphs.ToList().FindIndex(p => p.Span.Start <= extent.Start && extent.Start < p.Span.End);
        if (at < 0)
            return null;
        var (text, paragraph) = (view.Snapshot.Text, layout.Paragraphs[at]);
        var cut = Around(text, paragraph.Span, view.Card.Spans.Select(s => new TextSpan(s.Start, s.End)).Where(paragraph.Span.Contains));
        var mark = new MarkedClaim(
            view.Card.Number, Links.Article(view.Article.Id, view.Card.Id), false, 'u', 'u',
            [.. view.Card.Spans.Select(s => new MarkedSpan(s.Role, new(s.Start, s.End)))]);
        var markup = new ArticleText(text, new([paragraph with { Span = cut }], [])).Passage(cut.Start, new TextMarks([mark], mark.Number));
        var place = paragraph.Kind switch
        {
            ParagraphKind.Headline => "Headline",
            ParagraphKind.Subheading => "Subheading",
            _ => $"Paragraph {layout.Paragraphs.Take(at + 1).Count(p => p.Kind == ParagraphKind.Body)}",
        };
        return markup is { } html ? new(place, html) : null;
    }

    private static TextSpan Around(string text, TextSpan paragraph, IEnumerable<TextSpan> parts)
    {
        var spans = parts.ToList();
        if (spans.Count == 0)
            return paragraph;
        var (first, last) = (spans.Min(s => s.Start), spans.Max(s => s.End));
        var words = WordBreaker.Break(text, paragraph);
        var starts = Sentences.EndsIn(text, words, new(0, words.Count)).Select(w => words[w].Start).ToList();
        var start = starts.Where(s => s <= first).Append(paragraph.Start).Max();
        var end = starts.Where(s => s >= last).Append(paragraph.End).Min();
        return new(start, start + text[start..end].TrimEnd().Length);
    }
}
