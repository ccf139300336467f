using System.Globalization;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Dates;

/// <summary>
/// When each attribution of an article was said. In order: the date in its own sentence that belongs to the saying; the date of the occasion that the sentence
/// names; a neighbouring sentence about the remarks; the same speaker's date just before or just after; the publication day, marked as inferred. Never after
/// publication.
/// </summary>
public static class SaidAtReader
{
    /// <summary>One result for each attribution, in their order; null where neither a phrase nor a publication day is known.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="paragraphs">Its paragraphs in text order, not overlapping; headlines and subheadings too.</param>
    /// <param name="attributions">The attributions; one without a cue is dated by publication.</param>
    /// <param name="published">When it was published; null where unknown (a dateline then stands in).</param>
    /// <param name="expressions">All expressions of the text, read against the publication day.</param>
    /// <param name="speakers">Who the speakers are, as far as known; null where nobody resolved them.</param>
    public static IReadOnlyList<SaidAt?> Read(string text, IReadOnlyList<TextSpan> paragraphs, IReadOnlyList<Attribution> attributions,
        Published? published, IReadOnlyList<TimeExpression> expressions, IReadOnlyList<ResolvedSpeaker?>? speakers = null) =>
        new Article(text, paragraphs, attributions, published?.Day, published?.Span, expressions, speakers).ReadAll();

    private sealed class Article
    {
        private const int HalfAYear = 183;
        private const int Open = 24;                    // contents before a cue among which the one around it is looked for
        private const int Reach = 3;                    // paragraphs that remarks are quoted over
        private const int Turns = 7;                    // paragraphs from one turn of an interview to the next
        private const string InTurn = "; the turns of an interview are of one day";
        private const string InClause = "; the clause before it is of that day";
        private const int Lead = 3;                     // headline, standfirst and lead
        private const string NoPhrase = "no phrase dates the saying: the publication day";

        private readonly SayingText text;
        private readonly IReadOnlyList<Attribution> attributions;
        private readonly IReadOnlyList<TimeExpression> expressions;
        private readonly List<TextSpan> cues;
        private readonly DateOnly? published;
        private readonly IReadOnlyList<ResolvedSpeaker?>? speakers;
        private readonly SayingPhrase phrases;
        private readonly SayingEvent events;
        private readonly SayingNeighbour neighbours;
        private readonly Scenes scenes;

        public Article(string text, IReadOnlyList<TextSpan> paragraphs, IReadOnlyList<Attribution> attributions, DateOnly? published, TextSpan? publishedSpan,
            IReadOnlyList<TimeExpression> expressions, IReadOnlyList<ResolvedSpeaker?>? speakers)
        {
            this.speakers = speakers;
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
            scenes = new Scenes(this.text, [.. this.expressions.Where(IsTold())], phrases, this.published,
                expression => Make([expression], expression.Span, SayingPhrase.Bound.At, expression.Rule + Scenes.Together, null, SaidAtWay.Occasion));
        }

        public SaidAt?[] ReadAll()
        {
            var results = new SaidAt?[attributions.Count];
            var around = Around();
            int[] order = [.. Enumerable.Range(0, attributions.Count).Where(i => attributions[i].Cue.Count > 0 && around[i] < 0).OrderBy(i => attributions[i].Cue[0].Start)];
            (SaidAt Date, int Paragraph)? turn = null;
            var remarks = new Dictionary<string, (SaidAt Date, int Paragraph)>(StringComparer.Ordinal);
            for (var at = 0; at < order.Length; at++)
            {
                var i = order[at];
                var (attribution, name) = (attributions[i], speakers?[i]?.Name);
                var (paragraph, present) = (text.ParagraphOf(attribution.Cue[0].Start), neighbours.IsPresent(attribution));
                var named = scenes.Named(attribution, name, present);
                results[i] = Own(attribution) ?? OfEvent(attribution);
                // Also beside a date of its own: what is quoted from the remarks further down has none.
                if (OfNeighbour(attribution) is { } dated)
                {
                    results[i] ??= dated;
                    if (name is not null)
                        remarks[name] = (dated, paragraph);
                }
                results[i] ??= named ?? Former(order, at, results) ?? Clause(order, at, results) ?? Soon(order, at, results) ?? InTurnOf() ?? OfTheSameText(order, at, results)
                    ?? OfRemarks() ?? scenes.Going(attribution, name, present);
                scenes.Take(attribution, name, results[i], present);
                if (results[i] is { Way: SaidAtWay.Neighbour } said && IsTurn(attribution))
                    turn = (turn?.Date ?? said, paragraph);

                SaidAt? InTurnOf() => turn is { } last && paragraph - last.Paragraph <= Turns && IsTurn(attribution) ? Beside(last.Date, InTurn) : null;

                // What was dated once as "the remarks" is quoted on further down.
                SaidAt? OfRemarks() => name is not null && !present && remarks.TryGetValue(name, out var made) && paragraph - made.Paragraph <= Reach ? Inherited(made.Date, Before) : null;
            }
            foreach (var i in order.TakeWhile(i => text.ParagraphOf(attributions[i].Cue[0].Start) <= Lead))
            {
                if (text.ParagraphOf(attributions[i].Cue[0].Start) == 0 || !neighbours.IsPresent(attributions[i]))
                    results[i] ??= scenes.Ahead(attributions[i]);
            }
            for (var at = order.Length - 2; at >= 0; at--)
            {
                var (i, next) = (order[at], order[at + 1]);
                if (results[i] is null && results[next] is { Phrase: not null } after && !after.Rule.EndsWith(Before, StringComparison.Ordinal)
                    && neighbours.LeadsTo(attributions[i], attributions[next]) && SameSpeaker(i, next) == true)
                    results[i] = Inherited(after, After);
            }
            // What is reported inside somebody's words has a date of its own there or none; their date is when it was passed on.
            for (var i = 0; i < results.Length; i++)
            {
                if (around[i] >= 0 && attributions[i].Cue.Count > 0)
                    results[i] = Own(attributions[i], attributions[around[i]]) ?? (SameSpeaker(i, around[i]) == true ? results[around[i]] : null);
            }
            for (var i = 0; i < results.Length; i++)
                results[i] ??= published is { } day ? new SaidAt(Edtf.OfDay(day), null, day, NoPhrase) { Way = SaidAtWay.Publication } : null;
            return results;
        }

        // Not what is spoken of inside quotation marks: "today" is another day there.
        private Func<TimeExpression, bool> IsTold()
        {
            TextSpan[] quoted = [.. attributions.SelectMany(a => a.Content).Where(span => text.Text[span.Start] is '"' or '“' or '‘').OrderBy(span => span.Start)];
            var (next, end) = (0, 0);
            return expression =>
            {
                for (; next < quoted.Length && quoted[next].Start <= expression.Span.Start; next++)
                    end = Math.Max(end, quoted[next].End);
                return expression.Span.Start >= end;
            };
        }

        private const string Before = "; said by the same speaker just before";
        private const string After = "; said by the same speaker just after";

        private static SaidAt Inherited(SaidAt told, string how) =>
            told.Rule.EndsWith(Before, StringComparison.Ordinal) || told.Rule.EndsWith(After, StringComparison.Ordinal) ? told : told with { Rule = told.Rule + how, Way = SaidAtWay.SameSpeaker };

        // The attribution in whose content the cue stands; -1 for none.
        private int[] Around()
        {
            var contents = attributions.SelectMany((a, i) => a.Content.Select(span => (Span: span, Of: i))).OrderBy(c => c.Span.Start).ToArray();
            var starts = Array.ConvertAll(contents, c => c.Span.Start);
            return [.. attributions.Select((a, i) =>
            {
                if (a.Cue.Count == 0)
                    return -1;
                var at = Array.BinarySearch(starts, a.Cue[0].Start);
                at = at < 0 ? ~at : at + 1;
                for (var k = at - 1; k >= 0 && k >= at - Open; k--)
                {
                    if (contents[k].Of != i && contents[k].Span.Contains(a.Cue[0]) && a.Content.All(contents[k].Span.Contains))
                        return contents[k].Of;
                }
                return -1;
            })];
        }

        // "AGUILAR: It could.": a label that begins its paragraph
        private bool IsTurn(Attribution attribution) => attribution is { Speaker: [var label], Cue: [{ Length: 1 } colon] }
            && colon.Start == label.End && text[text.At(colon.Start)].Is(':')
            && (text.At(label.Start) is 0 || text.ParagraphOf(label.Start) != text.ParagraphOf(text[text.At(label.Start) - 1].Start));

        private bool SameSentence(int a, int b) =>
            text.SentenceOf(text.At(attributions[a].Cue[0].Start)) == text.SentenceOf(text.At(attributions[b].Cue[0].Start));

        // The date of the same speaker's last saying. What somebody else says in its sentence does not end it ("Ramos announced on Wednesday, hours after Washington
        // threatened …"), nor what the speaker says in the present tense.
        private SaidAt? Former(int[] order, int at, SaidAt?[] results)
        {
            // "Asked if she would, she said": who asked is not told
            var last = at - 1;
            while (last > 0 && speakers?[order[last]]?.Name is null && SameSentence(order[last], order[at]))
                last--;
            for (var k = last; k >= 0 && k >= at - Open; k--)
            {
                var same = SameSpeaker(order[k], order[at]) == true;
                if ((k == last || same) && results[order[k]] is { Phrase: not null } before && Continues(order[k], order[at]))
                    return Inherited(before, Before);
                bool isPresent = same && results[order[k]] is null && neighbours.IsPresent(attributions[order[k]]);
                if (k == 0 || !isPresent && !SameSentence(order[k - 1], order[last]))
                    break;
            }
            return null;
        }

        // The date of the clause before: "said on Wednesday that …, but Ankara said …, and producers warned …".
        private SaidAt? Clause(int[] order, int at, SaidAt?[] results) =>
            at > 0 && SameSentence(order[at - 1], order[at]) && results[order[at - 1]] is { Phrase: not null } before
                && neighbours.IsJoined(attributions[order[at - 1]], attributions[order[at]]) ? Beside(before, InClause) : null;

        // "Within hours the premier had accused", "Minutes later he wrote"
        private SaidAt? Soon(int[] order, int at, SaidAt?[] results)
        {
            var cue = attributions[order[at]].Cue[0].Start;
            var first = text.SentenceOf(text.At(cue)).First;
            bool soon = text.Is(first, "within") && (text.Is(first + 1, "hours") || text.Is(first + 1, "minutes"))
                || (text.Is(first, "hours") || text.Is(first, "minutes") || text.Is(first, "moments")) && text.Is(first + 1, "later");
            return soon && at > 0 && results[order[at - 1]] is { Phrase: not null } told && text.ParagraphOf(cue) - text.ParagraphOf(attributions[order[at - 1]].Cue[0].Start) <= 1
                ? Beside(told, "; not long after it") with { Phrase = new(text[first].Start, text[first + 1].End) } : null;
        }

        private SaidAt? OfTheSameText(int[] order, int at, SaidAt?[] results) =>
            at > 0 && results[order[at - 1]] is { Phrase: { } phrase } written && neighbours.IsOfTheSameText(attributions[order[at - 1]], attributions[order[at]], phrase)
                ? Beside(written, "; written in the same text") : null;

        private static SaidAt Beside(SaidAt date, string why) => date with { Rule = date.Rule + why, Way = SaidAtWay.Neighbour };

        private bool Continues(int before, int after) =>
            neighbours.Continues(attributions[before], attributions[after], SameSpeaker(before, after),
                speakers?[after]?.Name is { } name && name.Split(' ').Any(SayingWords.Texts.Contains));

        // Null where it is not known who one of them is.
        private bool? SameSpeaker(int a, int b) => speakers?[a]?.Name is { } first && speakers[b]?.Name is { } second ? first == second : null;

        private SaidAt? Own(Attribution attribution, Attribution? around = null)
        {
            var (found, bound) = phrases.Find(attribution);
            if (found.Count == 0 || around is not null && !found.All(phrase => around.Content.Any(span => span.Contains(phrase.Span))))
                return null;
            var whole = new TextSpan(found[0].Span.Start, found[^1].Span.End);
            var rule = found.Count > 1 ? "from the first to the last of the dates named" : found[0].Rule;
            return Make(found, whole, bound, rule, attribution, SaidAtWay.Phrase);
        }

        private SaidAt? OfEvent(Attribution attribution) => events.Find(attribution) is var (phrase, span, occasion)
            ? Make([phrase], span, SayingPhrase.Bound.At, $"{phrase.Rule}; the date of the {occasion.ToLowerInvariant()} at which it was said", attribution, SaidAtWay.Occasion)
            : null;

        private SaidAt? OfNeighbour(Attribution attribution) => neighbours.Find(attribution) is { } phrase
            ? Make([phrase], phrase.Span, SayingPhrase.Bound.At, $"{phrase.Rule}; the sentence beside it dates the remarks", attribution, SaidAtWay.Neighbour)
            : null;

        private SaidAt? Make(IReadOnlyList<TimeExpression> found, TextSpan span, SayingPhrase.Bound bound, string rule, Attribution? attribution, SaidAtWay way)
        {
            IReadOnlyList<Edtf> dates = [.. found.Select(e => e.Edtf!.Value)];
            if (dates.Count == 1 && published is { } day && dates[0].Earliest > day.DayNumber && !(attribution is not null && IsToCome(attribution)) && Latest(found[0], day) is { } former)
                (dates, rule) = ([former], "the latest of that name up to the publication day: a saying lies before it");
            if (SaidAtValue.Of(dates, bound, published) is not { } edtf)
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

        // "told the BBC on Wednesday that she would": the verb of what was said made the weekday one to come.
        private Edtf? Latest(TimeExpression expression, DateOnly day)
        {
            var (first, next) = text.Range(expression.Span);
            var kinds = Enumerable.Range(first, next - first).Select(i => text[i].Kind).ToList();
            if (expression.Absolute || kinds.Exists(k => k is WordKind.Next or WordKind.This or WordKind.Day))
                return null;
            var date = DateOnly.FromDayNumber((int)expression.Edtf!.Value.Earliest);
            if (kinds.Contains(WordKind.Weekday) && date.DayNumber - day.DayNumber <= 7)
                return Edtf.OfDay(date.AddDays(-7));
            return kinds.Contains(WordKind.Month) && day.DayNumber - date.AddYears(-1).DayNumber < HalfAYear
                ? expression.Edtf.Value.Precision switch
                {
                    EdtfPrecision.Day => Edtf.OfDay(date.AddYears(-1)),
                    EdtfPrecision.Month => Edtf.Parse(date.AddYears(-1).ToString("yyyy-MM", CultureInfo.InvariantCulture)),
                    _ => null,
                }
                : null;
        }

        // "will tell parliament on Friday"
        private bool IsToCome(Attribution attribution)
        {
            var (first, next) = text.Range(attribution.Cue[0]);
            return Enumerable.Range(Math.Max(first - 1, 0), next - Math.Max(first - 1, 0)).Any(i => text[i].Kind is WordKind.Future or WordKind.To);
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
