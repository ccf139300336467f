using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Dates;

/// <summary>A saying dated by its occasion: "During the meeting, … said", where an earlier sentence has "a meeting … earlier this week".</summary>
internal sealed class SayingEvent(SayingText article, IReadOnlyList<TimeExpression> expressions, SayingPhrase phrases)
{
    private const int WordsBetween = 12;
    private const int DatesBack = 40;

    /// <summary>The expression that dates the occasion, the words to show for it, and the occasion's name; null where there is none.</summary>
    public (TimeExpression Phrase, TextSpan Shown, string Occasion)? Find(Attribution attribution)
    {
        var cue = attribution.Cue[0];
        var (first, next) = article.SentenceOf(article.At(cue.Start));
        // "The letter said", where an earlier sentence has "in a letter on Monday"
        if (attribution.Speaker is [var speaker] && article.Range(speaker) is var (from, to) && to - from == 2 && article[from].Kind is WordKind.The or WordKind.That or WordKind.This
            && article.In(from + 1, SayingWords.Texts) && Dated(article.Word(from + 1), article[first].Start) is { } written)
            return (written, written.Span, article.Word(from + 1));
        for (var i = first; i < next - 2; i++)
        {
            if (attribution.Content.Any(span => span.Contains(article[i].Start)))
                continue;
            if (OfTheDay(i, next) is { } noun and > 0 && IsClear(first, i, cue) && Dated(article.Word(noun), article[first].Start) is { Edtf.Precision: EdtfPrecision.Day } day)
                return (day, new(article[i + 1].Start, article[noun].End), article.Word(noun));
            if (!IsLed(i) || article[i + 1].Kind is not (WordKind.The or WordKind.That or WordKind.This))
                continue;
            noun = Enumerable.Range(i + 2, Math.Min(3, next - i - 2)).FirstOrDefault(at => article.In(at, SayingWords.Occasions), -1);
            if (noun > 0 && IsClear(first, i, cue) && Dated(article.Word(noun), article[first].Start) is { } phrase)
                return (phrase, phrase.Span, article.Word(noun));
        }
        return null;
    }

    private bool IsLed(int i) => article[i].Kind is WordKind.In or WordKind.At || article.Is(i, "after") || article.Is(i, "following");

    private bool IsClear(int first, int i, TextSpan cue)
    {
        var (cueFirst, cueNext) = article.Range(cue);
        return i < cueFirst ? phrases.Clear(first, i) : phrases.Clear(cueNext, i);
    }

    // "on the day of the storm": the last word of what is named; -1 where it is not built so.
    private int OfTheDay(int i, int next)
    {
        if (article[i].Kind != WordKind.On || article[i + 1].Kind != WordKind.The || !article.Is(i + 2, "day") || i + 5 > next
            || article[i + 3].Kind != WordKind.Of || article[i + 4].Kind is not (WordKind.The or WordKind.That))
            return -1;
        return i + 5 < next && article[i + 5].Kind == WordKind.Other ? i + 5 : -1;
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
        var verb = noun.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? noun[..^3] + "ed" : null;
        for (var i = at - 1; i >= Math.Max(at - WordsBetween, 0); i--)
        {
            if (verb is not null && article.Is(i, verb))
                return true;                            // "the reopening" behind "reopened on 2 July"
            if (article.IsVerb(i) || article[i].Is(',') || article[i].Is('.'))
                break;
            if (article.Is(i, noun))
                return true;
        }
        return after + 1 < article.Count && article[after].Kind == WordKind.Possessive
            && Enumerable.Range(after + 1, Math.Min(4, article.Count - after - 1)).Any(i => article.Is(i, noun));
    }
}
