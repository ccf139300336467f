using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Dates;

/// <summary>A saying dated by its occasion: "During the meeting, … said", where an earlier sentence has "a meeting … earlier this week".</summary>
internal sealed class SayingEvent(SayingText article, IReadOnlyList<TimeExpression> expressions, SayingPhrase phrases)
{
    private const int WordsBetween = 12;
    private const int DatesBack = 40;

    /// <summary>The expression that dates the occasion, and the occasion's name; null where there is none.</summary>
    public (TimeExpression Phrase, string Occasion)? Find(Attribution attribution)
    {
        var cue = attribution.Cue[0];
        var (first, next) = article.SentenceOf(article.At(cue.Start));
        for (var i = first; i < next - 2; i++)
        {
            if (article[i].Kind is not (WordKind.In or WordKind.At) || article[i + 1].Kind is not (WordKind.The or WordKind.That or WordKind.This))
                continue;
            if (attribution.Content.Any(span => span.Contains(article[i].Start)))
                continue;
            var noun = Enumerable.Range(i + 2, Math.Min(3, next - i - 2)).FirstOrDefault(at => article.In(at, SayingWords.Occasions), -1);
            var (cueFirst, cueNext) = article.Range(cue);
            if (!(i < cueFirst ? phrases.Clear(first, i) : phrases.Clear(cueNext, i)))
                continue;
            if (noun > 0 && Dated(article.Word(noun), article[first].Start) is { } phrase)
                return (phrase, article.Word(noun));
        }
        return null;
    }

    // The latest date before the sentence that stands beside the same noun.
    private TimeExpression? Dated(string noun, int before)
    {
        var last = phrases.FirstFrom(before) - 1;
        for (var i = last; i >= 0 && i > last - DatesBack; i--)
        {
            if (SayingPhrase.Datable(expressions[i]) && Beside(expressions[i].Span, noun))
                return expressions[i];
        }
        return null;
    }

    private bool Beside(TextSpan phrase, string noun)
    {
        var (at, after) = article.Range(phrase);
        for (var i = at - 1; i >= Math.Max(at - WordsBetween, 0); i--)
        {
            if (article.IsVerb(i) || article[i].Is(',') || article[i].Is('.'))
                break;
            if (article.Is(i, noun))
                return true;
        }
        return after + 1 < article.Count && article[after].Kind == WordKind.Possessive
            && Enumerable.Range(after + 1, Math.Min(4, article.Count - after - 1)).Any(i => article.Is(i, noun));
    }
}
