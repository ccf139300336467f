using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Dates;

/// <summary>Sentences beside a saying that date it: "Kim made the remarks in a statement published today", and the same speaker going on.</summary>
internal sealed class SayingNeighbour(SayingText article, IReadOnlyList<TimeExpression> expressions, SayingPhrase phrases)
{
    /// <summary>The expression of a sentence about the remarks, one before or two behind; null where there is none.</summary>
    public TimeExpression? Find(Attribution attribution)
    {
        var (first, next) = article.SentenceOf(article.At(attribution.Cue[0].Start));
        for (var step = 0; step < 2 && next < article.Count; step++)
        {
            var sentence = article.SentenceOf(next);
            if (OnRemarks(sentence, attribution) is { } phrase)
                return phrase;
            next = sentence.Next;
        }
        return first > 0 ? OnRemarks(article.SentenceOf(first - 1), attribution) : null;
    }

    /// <summary>Whether a saying goes on from the one before: the same speaker in the same paragraph or the next, not in the present tense.</summary>
    /// <param name="before">The one that is dated.</param>
    /// <param name="after">The one that is not.</param>
    /// <param name="same">Whether the speakers are known to be the same, or not to be; null leaves it to their words.</param>
    /// <param name="isText">A text speaks: in the present, whenever it was written.</param>
    public bool Continues(Attribution before, Attribution after, bool? same, bool isText = false)
    {
        var distance = article.ParagraphOf(after.Cue[0].Start) - article.ParagraphOf(before.Cue[0].Start);
        if (distance is < 0 or > 1 || IsPresent(after) && !IsPresent(before) && !isText)
            return false;
        var cue = article.At(after.Cue[0].Start);
        // "Ostrov, who said last month …, rejected the report": the clause about her dates nothing else.
        if (before.Speaker.Count > 0 && article.Is(article.Range(before.Speaker[0]).First, "who"))
            return false;
        if (after.Speaker.Count == 0)
            return distance == 0 && article.SentenceOf(cue) == article.SentenceOf(article.At(before.Cue[0].Start));
        return before.Speaker.Count > 0 && (same ?? SameSpeaker(before.Speaker, after.Speaker));
    }

    /// <summary>
    /// Whether an undated saying is of the occasion that the next one dates: "rejected the report. “It passed its test,” she told reporters on Wednesday".
    /// A pronoun goes on with the speaker, and a quotation or a fronted occasion ("in a statement published on Wednesday, it said") bears out what was said.
    /// </summary>
    public bool LeadsTo(Attribution before, Attribution after)
    {
        var (from, to) = (article.At(before.Cue[0].Start), article.At(after.Cue[0].Start));
        if (article.ParagraphOf(before.Cue[0].Start) != article.ParagraphOf(after.Cue[0].Start) || IsPresent(before) && !IsPresent(after) || after.Speaker.Count == 0
            || !article.In(article.Range(after.Speaker[0]).First, SayingWords.Pronouns))
            return false;
        var (first, _) = article.SentenceOf(to);
        if (article.SentenceOf(from).Next < first - 1)
            return false;
        var quote = after.Content[0];
        bool quoted = quote.End <= after.Cue[0].Start && article[article.At(quote.Start)] is var mark && (mark.Is('"') || mark.Is('“'));
        return quoted || Enumerable.Range(first, to - first).Any(i => article.In(i, SayingWords.Remarks));
    }

    /// <summary>
    /// Whether what is written comes from the text that the saying before was dated by: "two engineers said in a report published on Tuesday. [They] wrote".
    /// </summary>
    public bool IsOfTheSameText(Attribution before, Attribution after, TextSpan phrase)
    {
        var (at, cue) = (article.At(phrase.Start), article.At(after.Cue[0].Start));
        var (first, next) = article.SentenceOf(cue);
        if (!article.Is(cue, "wrote") || article.ParagraphOf(after.Cue[0].Start) - article.ParagraphOf(before.Cue[0].Start) is < 0 or > 1
            || article.SentenceOf(at) != article.SentenceOf(article.At(before.Cue[0].Start)))
            return false;
        var own = Enumerable.Range(cue + 1, Math.Min(3, next - cue - 1)).Any(i => article.Is(i, "in") || article.Is(i, "on") || article.Is(i, "to"));
        return !own && Enumerable.Range(Math.Max(at - 5, 0), Math.Min(5, at)).Any(i => article.In(i, SayingWords.Texts));
    }

    /// <summary>
    /// Whether a saying stands in a clause beside the one before: "said on Wednesday that …, but Ankara said …", "…, a claim Moscow rejected".
    /// </summary>
    public bool IsJoined(Attribution before, Attribution after)
    {
        if (after.Speaker is not [var speaker, ..] || speaker.Start < before.Cue[0].End || speaker.Start > after.Cue[0].Start || IsPresent(after))
            return false;
        var (from, at, cue) = (article.At(before.Cue[0].End), article.Range(speaker).First, article.At(after.Cue[0].Start));
        if (article.Is(cue, "had") || article.Is(cue - 1, "had"))
            return false;
        if (at - from > 2 && article[at - 1].Kind is not WordKind.Punctuation && article.In(at - 1, SayingWords.Charges) && article[at - 2].Kind is WordKind.An or WordKind.That)
            return true;
        return article.In(at - 1, SayingWords.Joining) && Enumerable.Range(from, at - 1 - from).All(i => !article.In(i, SayingWords.Backgrounds)
            || before.Content.Any(span => span.Contains(article[i].Start)));
    }

    /// <summary>Whether the cue is of the present or the perfect: it goes on, or its day is not told.</summary>
    public bool IsPresent(Attribution attribution)
    {
        var cue = article.At(attribution.Cue[0].Start);
        if (article.Is(cue, "says") || article.Is(cue, "say") || article.Is(cue, "has") || article.Is(cue, "have"))
            return true;
        var word = article.Word(cue).ToLowerInvariant();
        var lemma = Verbs.Base(word);
        return (Verbs.TakesClause(lemma) || Verbs.IsKnown(lemma)) && (word == Verbs.ThirdPerson(lemma) || word == lemma && word != Verbs.Past(lemma) && !IsInfinitive(cue));
    }

    // "refused to say", "would not say", "did not deny"
    private bool IsInfinitive(int cue) => cue > 0 && (article[cue - 1].Kind is WordKind.To or WordKind.Future or WordKind.And or WordKind.Past or WordKind.Punctuation
        || article.Is(cue - 1, "not") || article.Is(cue - 1, "could") || article.Is(cue - 1, "might") || article.Is(cue - 1, "t"));

    private bool SameSpeaker(IReadOnlyList<TextSpan> before, IReadOnlyList<TextSpan> after)
    {
        var first = article.Range(after[0]).First;
        return article.In(first, SayingWords.Pronouns) || before[0] == after[0] || Names(before[0]).Overlaps(Names(after[0]));
    }

    private HashSet<string> Names(TextSpan span)
    {
        var (first, next) = article.Range(span);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < Math.Min(next, first + 12); i++)
        {
            if (article[i].Capital && article[i].Length > 2 && article[i].Kind == WordKind.Other)
                names.Add(article.Word(i));
        }
        return names;
    }

    private TimeExpression? OnRemarks((int First, int Next) sentence, Attribution attribution)
    {
        var (start, end) = (article[sentence.First].Start, article[sentence.Next - 1].End);
        if (phrases.CueWithin(start, end))
            return null;
        var remark = Enumerable.Range(sentence.First, sentence.Next - sentence.First).FirstOrDefault(
            i => article.In(i, SayingWords.Remarks) && (i == sentence.First || article[i - 1].Kind is WordKind.The or WordKind.That or WordKind.This || article.Is(i, "spoke") || article.Is(i, "speaking")), -1);
        if (remark < 0 || remark - sentence.First > 10 || !About(sentence, attribution))
            return null;
        for (var i = phrases.FirstFrom(article[remark].Start); i < expressions.Count && expressions[i].Span.End <= end; i++)
        {
            if (!SayingPhrase.Datable(expressions[i]))
                continue;
            var at = article.At(expressions[i].Span.Start);
            var clear = Enumerable.Range(remark + 1, Math.Max(at - remark - 1, 0)).All(word => !article.In(word, SayingWords.Subordinators));
            return clear && !article.In(at - 1, SayingWords.Detaching) ? expressions[i] : null;
        }
        return null;
    }

    // The sentence names the speaker, or begins with a pronoun or with the remarks themselves.
    private bool About((int First, int Next) sentence, Attribution attribution)
    {
        if (article.In(sentence.First, SayingWords.Pronouns) || article[sentence.First].Kind is WordKind.The or WordKind.This)
            return true;
        if (attribution.Speaker.Count == 0)
            return false;
        var names = Names(attribution.Speaker[0]);
        return Enumerable.Range(sentence.First, Math.Min(6, sentence.Next - sentence.First)).Any(i => names.Contains(article.Word(i)));
    }
}
