using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Dates;

/// <summary>Which date of its sentence dates a saying: decided by where it stands to cue, speaker and content, and by what stands between.</summary>
internal sealed class SayingPhrase(SayingText article, IReadOnlyList<TimeExpression> expressions, IReadOnlyList<TextSpan> cues)
{
    private const double None = double.MaxValue;

    /// <summary>What the word before the phrase makes of it.</summary>
    public enum Bound { At, Before, Since }

    /// <summary>The expressions that date the saying, mostly one, and how they bound it; empty where none does.</summary>
    public (IReadOnlyList<TimeExpression> Phrases, Bound Bound) Find(Attribution attribution)
    {
        var cue = attribution.Cue[0];
        var (first, next) = article.SentenceOf(article.At(cue.Start));
        var (best, bestAt) = (None, -1);
        for (var i = FirstFrom(article[first].Start); i < expressions.Count && expressions[i].Span.Start < article[next - 1].End; i++)
        {
            if (!Datable(expressions[i]))
                continue;
            var score = Score(expressions[i].Span, attribution, first);
            if (score < best)
                (best, bestAt) = (score, i);
        }
        if (bestAt < 0)
            return ([], Bound.At);
        var (at, after) = article.Range(expressions[bestAt].Span);
        return (Coordinated(bestAt), Simultaneous(after) > 0 ? Bound.At : BoundOf(at));
    }

    /// <summary>A date or time on the calendar that can lie in the past.</summary>
    public static bool Datable(TimeExpression expression) =>
        expression.Type is TimexType.Date or TimexType.Time && expression.Edtf is not null && expression.Value is not ("PRESENT_REF" or "FUTURE_REF");

    public int FirstFrom(int offset)
    {
        var (low, high) = (0, expressions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (expressions[middle].Span.Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private double Score(TextSpan phrase, Attribution attribution, int sentence)
    {
        var cue = attribution.Cue.MinBy(span => Gap(span, phrase));
        var (at, after) = article.Range(phrase);
        if (attribution.Cue.Any(span => span.Overlaps(phrase)))
            return Standing(at, after) && !article.In(at - 1, SayingWords.Detaching) ? 0 : None;
        if (attribution.Speaker.Any(span => span.Overlaps(phrase)))
            return InSpeaker(phrase, attribution) ? 3 : None;
        if (CueBetween(cue, phrase))
            return None;
        if (attribution.Content.Any(span => span.Overlaps(phrase)))
            return AtHeadOfContent(at, after, cue, phrase, attribution) ? 2 : None;
        return phrase.Start >= cue.End ? Behind(at, after, cue, phrase, attribution) : Ahead(at, cue, phrase, attribution, sentence);
    }

    // "A report released Monday said", "Tuesday's memo warned": a text speaks on the day it is published.
    private bool InSpeaker(TextSpan phrase, Attribution attribution)
    {
        var (at, after) = article.Range(phrase);
        // "the 1951 Refugee Convention" is a name
        var named = after < article.Count && article[after].Capital && article[at].Kind is WordKind.The or WordKind.Digits;
        if (named || article.In(at - 1, SayingWords.Detaching))
            return false;
        foreach (var span in attribution.Speaker)
        {
            var (first, next) = article.Range(span);
            // Not behind "who": what a person did in a year dates no saying.
            for (var i = first; i < next && !article.In(i, SayingWords.Subordinators); i++)
            {
                if (article.In(i, SayingWords.Occasions) && (i >= after || i < at && Clear(i, at)))
                    return true;
            }
        }
        return false;
    }

    // "ruled out this Thursday the possibility", "said Thursday he would", but not "said Thursday was" or "said today's ruling".
    private bool AtHeadOfContent(int at, int after, TextSpan cue, TextSpan phrase, Attribution attribution)
    {
        var content = attribution.Content.First(span => span.Overlaps(phrase));
        var first = article.At(content.Start);
        var glued = article.At(cue.End) == first && (at == first || at == first + 1 && article[first].Kind is WordKind.On or WordKind.In or WordKind.At);
        if (!glued || after >= article.Count || article[after].Start >= content.End)
            return false;
        if (article[at].Kind == WordKind.The)
            return false; // "defended his early-morning tweets"
        return article[after].Kind != WordKind.Possessive && article[after].Kind != WordKind.Punctuation && !article.IsVerb(after)
            && article[after].Kind is not (WordKind.And or WordKind.Of or WordKind.To);
    }

    private double Behind(int at, int after, TextSpan cue, TextSpan phrase, Attribution attribution)
    {
        var from = article.At(cue.End);
        var content = attribution.Content.Where(span => span.Start >= cue.End && span.End <= phrase.Start).Select(span => span.End).DefaultIfEmpty(-1).Max();
        from = content >= 0 ? Math.Max(from, article.At(content)) : from;
        for (var i = from; i < at; i++)
        {
            if (article.In(i, SayingWords.Subordinators) && !AfterOccasion(i, after) || article.IsVerb(i))
                return None;
        }
        if (article.In(at - 1, SayingWords.Detaching) || article[at - 1].Kind == WordKind.The && article.In(at - 2, SayingWords.Detaching) || !Standing(at, after))
            return None;
        var gap = Math.Min(at - from, 40) / 50.0;
        // Behind the content only what is set off or begins with its own preposition can date the saying.
        if (content >= 0 && at == from && article[at].Kind is WordKind.Weekday or WordKind.Day)
            return 1 + gap; // "published <the video> Friday"
        return content < 0 ? 1 + gap : at - from <= 12 && article[from].Kind is WordKind.In or WordKind.On or WordKind.At or WordKind.Punctuation ? 4 + gap : None;
    }

    private double Ahead(int at, TextSpan cue, TextSpan phrase, Attribution attribution, int sentence)
    {
        var after = article.Range(phrase).Next;
        var written = article.Is(at - 1, "of") && article.In(at - 2, SayingWords.Texts);    // "an email of 14 March"
        if (!Standing(at, after) || article.In(at - 1, SayingWords.Detaching) && !written)
            return None;
        var speaker = attribution.Speaker.Where(span => span.End <= cue.Start).Select(span => (int?)span.Start).Min();
        var speakerEnd = attribution.Speaker.Where(span => span.End <= phrase.Start).Select(span => (int?)span.End).Max();
        // "the 9/11 families" are of no day
        bool attributive = article[at - 1].Kind is WordKind.The or WordKind.An or WordKind.That;
        if (speakerEnd is not null && !attributive && IsDay(phrase) && Attends(cue, after, attribution) && !Subordinate(article.At(speakerEnd.Value), at))
            return 2.7;
        // "Kim on Thursday said", but not "Kim, who arrived on Thursday, said".
        if (speakerEnd is { } end)
            return Clear(article.At(end), at) && Clear(after, article.At(cue.Start)) ? 1.5 : None;
        var stop = article.At(Math.Min(speaker ?? cue.Start, cue.Start));
        // "It came to a head last week when the minister told", "an email of 14 March in which she warned"
        if (Simultaneous(after) is var begins and > 0 && begins <= stop && stop - begins <= 3 && Clear(begins, stop) && (IsDay(phrase) || !article.Is(begins - 1, "what")))
            return 2.6;
        // "Asked on Tuesday whether she would resign, she said"
        if (article.In(sentence, SayingWords.Asking) && at - sentence <= 3)
            return 2.6;
        if (!Clear(BehindClause(after, stop), stop))
            return None;
        var begin = Math.Max(sentence, attribution.Content.Where(span => span.End <= phrase.Start).Select(span => article.At(span.End)).DefaultIfEmpty(0).Max());
        begin = Math.Max(begin, PreviousCueEnd(phrase.Start));
        return Clear(begin, BoundOf(at) == Bound.At ? at : at - 1) ? 2.5 : None;
    }

    // Where the clause begins of what was done on the date just named; 0 where there is none.
    private int Simultaneous(int after)
    {
        var at = after < article.Count && article[after].Is(',') ? after + 1 : after;
        return article.Is(at, "when") || article.Is(at, "as") || article.Is(at, "what") ? at + 1
            : article.Is(at, "in") && article.Is(at + 1, "which") || article.Is(at + 1, "what") && at + 2 < article.Count && article[at].Kind != WordKind.Punctuation ? at + 2 : 0;
    }

    // "Kanzaki on Thursday turned down the offer, saying", "called off the strike on Monday and said", "used a speech on Monday to accuse": what was done dates
    // what was said with it.
    private bool Attends(TextSpan cue, int after, Attribution attribution)
    {
        var at = article.At(cue.Start);
        var verb = article.Word(at);
        bool participle = verb.EndsWith("ing", StringComparison.Ordinal) && (article[at - 1].Is(',') || article.Is(at - 1, "by") || at == after);
        if (!participle && !article.Is(at - 1, "and") && !article.Is(at - 1, "to"))
            return false;
        return !Enumerable.Range(after, Math.Max(at - after, 0)).Any(i => article.In(i, SayingWords.Backgrounds) || article[i].Is(';')) && attribution.Content.All(span => span.Start >= cue.End);
    }

    private bool Subordinate(int from, int to) => Enumerable.Range(from, Math.Max(to - from, 0)).Any(i => article.In(i, SayingWords.Subordinators));

    private bool IsDay(TextSpan phrase) => expressions[FirstFrom(phrase.Start)].Edtf is { } day && day.Latest - day.Earliest <= 1;

    // "said after Saturday's match", "told reporters after the hearing on Monday": the day of what had just ended.
    private bool AfterOccasion(int i, int phraseEnd) => (article.Is(i, "after") || article.Is(i, "following"))
        && Enumerable.Range(i + 1, Math.Min(6, article.Count - i - 1)).TakeWhile(at => at == phraseEnd || !article.IsVerb(at))
            .Any(at => article.In(at, SayingWords.Occasions));

    // "In 2022, when she was mayor, Ostrov called": where the clause that a comma sets off behind the date ends.
    private int BehindClause(int after, int stop)
    {
        if (after + 1 >= stop || !article[after].Is(',') || !article.In(after + 1, SayingWords.Placing))
            return after;
        var end = after + 2;
        while (end < stop && !article[end].Is(','))
            end++;
        return end < stop ? end : after;
    }

    // No verb and no beginning of a clause among the tokens.
    public bool Clear(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (article.IsVerb(i) || article.In(i, SayingWords.Subordinators) && !FacesHearers(i) || article[i].Is(';'))
                return false;
        }
        return true;
    }

    // "in testimony before the committee"
    private bool FacesHearers(int i) => article.Is(i, "before") && article.Is(i + 1, "the")
        && Enumerable.Range(i + 2, Math.Min(3, Math.Max(article.Count - i - 2, 0))).Any(at => SceneWords.OfHearer(article.Word(at)) != SceneKind.None);

    // A date that belongs to a noun ("Tuesday's debate", "the November 21 launch") dates the saying only as its occasion: "in Tuesday's debate".
    private bool Standing(int at, int after)
    {
        if (after >= article.Count)
            return true;
        if (at > 0 && article[at - 1].Kind == WordKind.Possessive)
            return false;
        if (article[after].Kind != WordKind.Possessive)
            return true;
        var led = article[at - 1].Kind is WordKind.In or WordKind.At or WordKind.On || article.Is(at - 1, "during") || article.Is(at - 1, "after") || article.Is(at - 1, "following");
        led |= SceneWords.Telling.Contains(Verbs.Base(article.Word(at - 1).ToLowerInvariant()));     // "told Tuesday's meeting"
        for (var i = after + 1; led && i < Math.Min(after + 5, article.Count); i++)
        {
            if (article.In(i, SayingWords.Occasions))
                return true;
        }
        return false;
    }

    private Bound BoundOf(int at) => article.Is(at - 1, "before") || article.Is(at - 1, "until") ? Bound.Before : article.Is(at - 1, "since") ? Bound.Since : Bound.At;

    // "in May and August", "from May to August"
    private List<TimeExpression> Coordinated(int i)
    {
        var list = new List<TimeExpression> { expressions[i] };
        while (++i < expressions.Count && list.Count < 6 && Datable(expressions[i]))
        {
            var (from, to) = (article.Range(list[^1].Span).Next, article.At(expressions[i].Span.Start));
            var joined = to - from is 1 or 2 && article[from].Kind is WordKind.And or WordKind.To && (to - from == 1 || article[from + 1].Kind is WordKind.In or WordKind.On);
            if (!joined || article.Is(from, "or"))
                break;
            list.Add(expressions[i]);
        }
        return list;
    }

    private int PreviousCueEnd(int offset)
    {
        var index = FirstCueFrom(offset) - 1;
        return index >= 0 ? article.At(cues[index].End) : 0;
    }

    private bool CueBetween(TextSpan cue, TextSpan phrase)
    {
        var (from, to) = cue.End <= phrase.Start ? (cue.End, phrase.Start) : (phrase.End, cue.Start);
        return CueWithin(from, to);
    }

    /// <summary>Whether a cue lies between two offsets.</summary>
    public bool CueWithin(int from, int to)
    {
        var index = FirstCueFrom(from);
        return index < cues.Count && cues[index].End <= to;
    }

    private int FirstCueFrom(int offset)
    {
        var (low, high) = (0, cues.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cues[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static int Gap(TextSpan a, TextSpan b) => Math.Max(0, Math.Max(a.Start, b.Start) - Math.Min(a.End, b.End));
}
