using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Components.Articles;

/// <summary>
/// The one place that makes an article's markup: a string for each paragraph, so that a change resends one paragraph and 2,000 runs
/// cost one render frame each paragraph. Everything that comes from the text is encoded. The text of a block without its numerals
/// (<c>.ref</c>) is the snapshot's text, unit for unit, from the offset in its <c>data-o</c>: so a selection gives back exact offsets.
/// </summary>
public sealed class ArticleText(string text, SnapshotLayout layout)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The headline as <c>h1</c>; null where the text has none.</summary>
    public MarkupString? Headline(TextMarks marks)
    {
        foreach (var paragraph in layout.Paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Headline)
                return new(Block(paragraph, marks));
        }
        return null;
    }

    /// <summary>The paragraphs below the head and, folded where they stood, the lines that belong to the page.</summary>
    public IReadOnlyList<MarkupString> Body(TextMarks marks)
    {
        var body = layout.Paragraphs.Where(p => p.Kind != ParagraphKind.Headline).OrderBy(p => p.Span.Start).ToList();
        var blocks = new List<MarkupString>(body.Count + 2);
        var folds = Folds(body);
        for (var i = 0; i <= body.Count; i++)
        {
            if (folds.TryGetValue(i, out var lines))
                blocks.Add(new(Fold(lines)));
            if (i < body.Count)
                blocks.Add(new(Block(body[i], marks)));
        }
        return blocks;
    }

    /// <summary>The paragraph that holds an offset, alone: a claim's passage on other pages.</summary>
    public MarkupString? Passage(int offset, TextMarks marks)
    {
        foreach (var paragraph in layout.Paragraphs)
        {
            if (paragraph.Span.Start <= offset && offset <= paragraph.Span.End)
                return new(Block(paragraph with { Kind = ParagraphKind.Body }, marks));
        }
        return null;
    }

    // Furniture is shown before the body paragraph that follows it; what stands around the headline comes first.
    private Dictionary<int, List<Furniture>> Folds(List<Paragraph> body)
    {
        var folds = new Dictionary<int, List<Furniture>>();
        foreach (var line in layout.Furniture.OrderBy(f => f.Span.Start))
        {
            // The head prints it already.
            if (line.Kind == FurnitureKind.PublishedLine)
                continue;
            var at = body.FindIndex(p => p.Span.Start >= line.Span.End);
            at = at < 0 ? body.Count : at;
            if (!folds.TryGetValue(at, out var list))
                folds[at] = list = [];
            list.Add(line);
        }
        return folds;
    }

    private string Fold(List<Furniture> furniture)
    {
        var html = new StringBuilder("<details class=\"fold\"><summary><svg class=\"i i-s\" aria-hidden=\"true\"><use href=\"icons.svg#right\"/></svg>")
            .Append(Encoder.Encode(FurnitureSummary.Of(furniture, text))).Append("</summary>");
        foreach (var line in furniture.SelectMany(f => FurnitureSummary.Lines(f, text)))
            html.Append("<p>").Append(Encoder.Encode(line)).Append("</p>");
        return html.Append("</details>").ToString();
    }

    private string Block(Paragraph paragraph, TextMarks marks)
    {
        var (span, tag) = (paragraph.Span, paragraph.Kind switch { ParagraphKind.Headline => "h1", ParagraphKind.Subheading => "h2", _ => "p" });
        var html = new StringBuilder(span.Length * 2).Append('<').Append(tag);
        if (paragraph.Kind == ParagraphKind.Body && span.Length > 0 && text[span.Start] is '“' or '"' or '„' or '«')
            html.Append(" class=\"hang\"");
        Attribute(html, "data-o", span.Start).Append('>');
        new Sweep(this, marks, span, html).Run();
        return html.Append("</").Append(tag).Append('>').ToString();
    }

    private static StringBuilder Attribute(StringBuilder html, string name, int value) =>
        html.Append(' ').Append(name).Append("=\"").Append(value.ToString(CultureInfo.InvariantCulture)).Append('"');

    private static StringBuilder Attribute(StringBuilder html, string name, string value) =>
        html.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(value)).Append('"');

    private void Words(StringBuilder html, int start, int end) => html.Append(Encoder.Encode(text[start..end]));

    /// <summary>Walks once over a paragraph, from boundary to boundary, with the fragments that cover the current words.</summary>
    private sealed class Sweep(ArticleText of, TextMarks marks, TextSpan paragraph, StringBuilder html)
    {
        private readonly List<Fragment> fragments = marks.In(paragraph);
        private readonly List<Fragment> active = [];
        private bool led;

        public void Run()
        {
            var numerals = marks.NumeralsIn(paragraph);
            var bounds = new SortedSet<int> { paragraph.Start, paragraph.End };
            foreach (var fragment in fragments)
            {
                bounds.Add(Math.Max(fragment.Span.Start, paragraph.Start));
                bounds.Add(Math.Min(fragment.Span.End, paragraph.End));
            }
            foreach (var (at, _) in numerals)
                bounds.Add(at);
            var (nextFragment, nextNumeral, from) = (0, 0, -1);
            foreach (var to in bounds)
            {
                if (from >= 0)
                    Segment(from, to);
                for (; nextNumeral < numerals.Count && numerals[nextNumeral].At == to; nextNumeral++)
                    Numeral(numerals[nextNumeral].Claim);
                active.RemoveAll(f => f.Span.End <= to);
                for (; nextFragment < fragments.Count && fragments[nextFragment].Span.Start <= to; nextFragment++)
                    active.Add(fragments[nextFragment]);
                from = to;
            }
        }

        private void Segment(int start, int end)
        {
            if (active.Find(f => f.Edited) is { } edited)
                Edited(edited, start, end);
            else if (active.Count == 0)
                of.Words(html, start, end);
            else
                Highlighted(start, end);
        }

        private void Highlighted(int start, int end)
        {
            var focused = active.Where(f => f.Claim.Number == marks.Focus).OrderBy(f => Inner(f.Role)).FirstOrDefault();
            var contents = active.Where(f => f.Role == SpanRole.Content).Select(f => f.Claim).Distinct()
                .OrderByDescending(c => c.Extent.Length).ThenBy(c => c.Proposed).ThenBy(c => c.Number).ToList();
            var first = focused ?? active.Find(f => f.Role == SpanRole.Content) ?? active[0];
            var role = Letter(first.Role);
            var below = contents.FirstOrDefault();
            var shown = focused?.Claim ?? below;
            html.Append("<span class=\"h ").Append(role);
            if (role == 'c' && shown!.Proposed)
                html.Append(" p");
            if (focused is not null)
                html.Append(" on");
            var others = contents.Where(c => c != shown || role != 'c').ToList();
            if (others.Count > 0 && (role == 'c' || focused is not null))
                html.Append(others.All(c => c.Proposed) ? " over-p" : " over-c");
            html.Append('"');
            Attribute(html, "data-o", start);
            Attribute(html, "data-c", string.Join(' ', active.OrderByDescending(f => f.Claim.Extent.Length).Select(f => f.Claim.Number).Distinct()));
            if (below is { Proposed: false })
                html.Append(" data-s=\"").Append(below.Said).Append("\" data-t=\"").Append(below.True).Append('"');
            if (focused is not null)
                Attribute(html.Append(" role=\"mark\""), "aria-description", Spoken(focused.Role));
            if (focused?.Role == SpanRole.Content)
                Lead();
            if (focused?.Title is { } title)
                Attribute(html, "title", title);
            else if (contents.Count > 1)
                Attribute(html, "title", $"Claims {Listed(contents.Select(c => c.Number).Order())} share these words");
            html.Append('>');
            of.Words(html, start, end);
            html.Append("</span>");
        }

        private void Edited(Fragment edited, int start, int end)
        {
            html.Append("<span class=\"ed ").Append(Letter(edited.Role)).Append('"');
            Attribute(html, "data-o", start);
            Attribute(html, "data-c", edited.Claim.Number);
            if (edited.Role == SpanRole.Content)
                Lead();
            html.Append('>');
            // A handle stays on the line of the word that it holds.
            var (first, last) = (start == edited.Span.Start, end == edited.Span.End);
            var head = first ? WordEnd(start, end) : start;
            var tail = last ? WordStart(start, end) : end;
            if (head >= tail && (first || last))
            {
                html.Append("<span class=\"nowrap\">");
                Handle(edited, first, left: true);
                of.Words(html, start, end);
                Handle(edited, last, left: false);
                html.Append("</span></span>");
                return;
            }
            if (first)
            {
                html.Append("<span class=\"nowrap\">");
                Handle(edited, first, left: true);
                of.Words(html, start, head);
                html.Append("</span>");
            }
            of.Words(html, head, tail);
            if (last)
            {
                html.Append("<span class=\"nowrap\">");
                of.Words(html, tail, end);
                Handle(edited, last, left: false);
                html.Append("</span>");
            }
            html.Append("</span>");
        }

        private void Handle(Fragment edited, bool shown, bool left)
        {
            if (!shown)
                return;
            var role = edited.Role switch { SpanRole.Speaker => "Speaker", SpanRole.Cue => "Cue", _ => "What was said" };
            var piece = edited.Piece > 0 ? $", piece {edited.Piece + 1}" : "";
            html.Append("<button type=\"button\" class=\"gripper ").Append(left ? 'l' : 'r').Append('"');
            Attribute(html, "data-grip", $"{Letter(edited.Role)} {edited.Piece} {(left ? "start" : "end")}");
            Attribute(html, "aria-label", $"{role}{piece}: {(left ? "first" : "last")} word").Append("></button>");
        }

        private int WordEnd(int start, int end)
        {
            while (start < end && !char.IsWhiteSpace(of.Char(start)))
                start++;
            return start;
        }

        private int WordStart(int start, int end)
        {
            while (end > start && !char.IsWhiteSpace(of.Char(end - 1)))
                end--;
            return end;
        }

        private void Numeral(MarkedClaim claim)
        {
            var on = claim.Number == marks.Focus;
            html.Append("<a class=\"ref").Append(claim.Proposed ? " p" : "").Append(on ? " on" : "").Append('"');
            Attribute(html, "href", claim.Href);
            Attribute(html, "data-n", claim.Number);
            Attribute(html, "aria-label", marks.Label(claim, fragments)).Append('>');
            html.Append(claim.Number.ToString(CultureInfo.InvariantCulture)).Append("</a>");
        }

        private void Lead()
        {
            if (!led && !marks.LeadsBefore(paragraph.Start))
                html.Append(" data-lead");
            led = true;
        }

        // The inner words of the focused claim win over those around them: "ruled out this Thursday" is a cue that holds its date.
        private static int Inner(SpanRole role) => role switch { SpanRole.Time => 0, SpanRole.Speaker or SpanRole.Cue => 1, SpanRole.Hop => 2, _ => 3 };

        private static char Letter(SpanRole role) =>
            role switch { SpanRole.Speaker => 's', SpanRole.Cue => 'q', SpanRole.Content => 'c', _ => 't' };

        // For those who hear the text: what a mark of the open claim is.
        private static string Spoken(SpanRole role) =>
            role switch { SpanRole.Speaker => "speaker", SpanRole.Cue => "cue", SpanRole.Content => "what was said", SpanRole.Hop => "passed on by", _ => "when" };

        private static string Listed(IEnumerable<int> numbers)
        {
            var words = numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)).ToList();
            return words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
        }
    }

    private char Char(int offset) => text[offset];
}
