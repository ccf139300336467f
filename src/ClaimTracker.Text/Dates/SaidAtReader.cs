using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Dates;

/// <summary>
/// When each attribution of an article was said. In order: the date in its own sentence that belongs to the saying; the date of the occasion that the sentence
/// names; a neighbouring sentence about the remarks; the same speaker's date just before; the publication day, marked as inferred. Never after publication.
/// </summary>
public static class SaidAtReader
{
    /// <summary>One result for each attribution, in their order; null where neither a phrase nor a publication day is known.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="paragraphs">Its paragraphs in text order, not overlapping; headlines and subheadings too.</param>
    /// <param name="attributions">The attributions; one without a cue is dated by publication.</param>
    /// <param name="published">When it was published; null where unknown (a dateline then stands in).</param>
    /// <param name="expressions">All expressions of the text, read against the publication day.</param>
    public static IReadOnlyList<SaidAt?> Read(string text, IReadOnlyList<TextSpan> paragraphs, IReadOnlyList<Attribution> attributions,
        Published? published, IReadOnlyList<TimeExpression> expressions) =>
        new Article(text, paragraphs, attributions, published?.Day, published?.Span, expressions).ReadAll();

    private sealed class Article
    {
        private const string NoPhrase = "no phrase dates the saying: the publication day";

        private readonly SayingText text;
        private readonly IReadOnlyList<Attribution> attributions;
        private readonly IReadOnlyList<TimeExpression> expressions;
        private readonly List<TextSpan> cues;
        private readonly DateOnly? published;
        private readonly SayingPhrase phrases;
        private readonly SayingEvent events;
        private readonly SayingNeighbour neighbours;

        public Article(string text, IReadOnlyList<TextSpan> paragraphs, IReadOnlyList<Attribution> attributions, DateOnly? published, TextSpan? publishedSpan,
            IReadOnlyList<TimeExpression> expressions)
        {
            this.text = new SayingText(text, paragraphs);
            this.attributions = attributions;
            cues = [.. attributions.SelectMany(a => a.Cue).Order(Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start)))];
            var dateline = expressions.Take(8).FirstOrDefault(e => IsDateline(e, paragraphs));
            this.published = published ?? (dateline is { Edtf: { } day } ? DateOnly.FromDayNumber((int)day.Earliest) : null);
            // The lines that say when the article was written date no saying in it.
            this.expressions = [.. expressions.Where(e => e != dateline && !(publishedSpan is { } line && e.Span.Overlaps(line)))];
            phrases = new SayingPhrase(this.text, this.expressions, cues);
            events = new SayingEvent(this.text, this.expressions, phrases);
            neighbours = new SayingNeighbour(this.text, this.expressions, phrases);
        }

        public SaidAt?[] ReadAll()
        {
            var results = new SaidAt?[attributions.Count];
            var previous = -1;
            foreach (var i in Enumerable.Range(0, attributions.Count).Where(i => attributions[i].Cue.Count > 0).OrderBy(i => attributions[i].Cue[0].Start))
            {
                results[i] = Own(attributions[i]) ?? OfEvent(attributions[i]) ?? OfNeighbour(attributions[i])
                    ?? (previous >= 0 && results[previous] is { Phrase: not null } before && neighbours.Continues(attributions[previous], attributions[i])
                        ? before with
                        {
                            Rule = before.Rule.EndsWith(Inherited, StringComparison.Ordinal) ? before.Rule : before.Rule + Inherited,
                            Way = SaidAtWay.SameSpeaker,
                        }
                        : null);
                previous = i;
            }
            for (var i = 0; i < results.Length; i++)
                results[i] ??= published is { } day ? new SaidAt(Edtf.OfDay(day), null, day, NoPhrase) { Way = SaidAtWay.Publication } : null;
            return results;
        }

        private const string Inherited = "; said by the same speaker just before";

        private SaidAt? Own(Attribution attribution)
        {
            var (found, bound) = phrases.Find(attribution);
            if (found.Count == 0)
                return null;
            var whole = new TextSpan(found[0].Span.Start, found[^1].Span.End);
            var rule = found.Count > 1 ? "from the first to the last of the dates named" : found[0].Rule;
            return Make(found, whole, bound, rule, SaidAtWay.Phrase);
        }

        private SaidAt? OfEvent(Attribution attribution) => events.Find(attribution) is var (phrase, occasion)
            ? Make([phrase], phrase.Span, SayingPhrase.Bound.At, $"{phrase.Rule}; the date of the {occasion.ToLowerInvariant()} at which it was said",
                SaidAtWay.Occasion)
            : null;

        private SaidAt? OfNeighbour(Attribution attribution) => neighbours.Find(attribution) is { } phrase
            ? Make([phrase], phrase.Span, SayingPhrase.Bound.At, $"{phrase.Rule}; the sentence beside it dates the remarks", SaidAtWay.Neighbour)
            : null;

        private SaidAt? Make(IReadOnlyList<TimeExpression> found, TextSpan span, SayingPhrase.Bound bound, string rule, SaidAtWay way)
        {
            if (SaidAtValue.Of([.. found.Select(e => e.Edtf!.Value)], bound, published) is not { } edtf)
                return null;
            var end = bound switch
            {
                SayingPhrase.Bound.Before => "; before it",
                SayingPhrase.Bound.Since => "; from then to the publication day",
                _ when edtf.Latest < found.Max(e => e.Edtf!.Value.Latest) => "; no later than the publication day",
                _ => "",
            };
            return new SaidAt(edtf, span, found.All(e => e.Absolute) ? null : published, rule + end) { Way = way };
        }

        // "WASHINGTON, March 12 (AP) —"
        private bool IsDateline(TimeExpression expression, IReadOnlyList<TextSpan> paragraphs)
        {
            var paragraph = text.ParagraphOf(expression.Span.Start);
            if (expression.Edtf is not { Precision: EdtfPrecision.Day } || paragraph is < 0 or > 4 || expression.Span.Start - paragraphs[paragraph].Start > 40)
                return false;
            var after = text.Range(expression.Span).Next;
            return after < text.Count && (text[after].Is('(') || text[after].Is('-') || text[after].Is('—'));
        }
    }
}
