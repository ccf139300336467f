using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Dates;

/// <summary>What a saying's sentence tells of the scene in which it was said: its occasion, its hearers, that it answers, that it was said elsewhere.</summary>
internal sealed class SceneSentence(SayingText article)
{
    private const int Window = 14;                      // words between a date and what happened on it

    /// <summary>"Deputy Breathnach was asked afterwards if …"</summary>
    public bool IsAfterwards(Attribution attribution)
    {
        var (first, next) = SentenceOf(attribution);
        return Enumerable.Range(first, next - first).Any(i => article.In(i, SceneWords.Afterwards) && !IsWithin(article[i].Start, attribution));
    }

    /// <summary>"has made the case at conventions": of no one day.</summary>
    public bool IsPerfect(Attribution attribution) => article.At(attribution.Cue[0].Start) is var cue && (article.Is(cue, "has") || article.Is(cue, "have"));

    /// <summary>"Standing beside him, the premier said"</summary>
    public bool IsBeside(Attribution attribution)
    {
        var first = SentenceOf(attribution).First;
        return article.In(first, SceneWords.Standing) && (article.In(first + 1, SceneWords.Beside) || article.Is(first + 1, "next") && article.Is(first + 2, "to"));
    }

    /// <summary>Occasions and hearers that the sentence names outside speaker and content: those that are known, and those that "a" or nothing introduces.</summary>
    public (SceneKind Definite, SceneKind Loose) KindsOf(Attribution attribution)
    {
        var (first, next) = SentenceOf(attribution);
        var (definite, loose) = (SceneKind.None, SceneKind.None);
        for (var i = first; i < next; i++)
        {
            if (!article.In(i, SceneWords.Leading) || IsWithin(article[i].Start, attribution))
                continue;
            var (kinds, fixedOne) = Noun(i + 1, next, attribution, SceneWords.OfNoun);
            _ = fixedOne ? definite |= kinds : loose |= kinds;
        }
        // "In the mixed zone, the goalkeeper was asked about it. “Ask me later,” he said."
        var begin = Math.Min(first, article.SentenceOf(article.At(attribution.Content[0].Start)).First);
        if (begin > 0 && attribution.Speaker is [var pronoun] && article.In(article.Range(pronoun).First, SayingWords.Pronouns)
            && article.ParagraphOf(article[begin - 1].Start) == article.ParagraphOf(article[first].Start)
            && article.SentenceOf(begin - 1) is var before && article.In(before.First, SceneWords.Leading)
            && Noun(before.First + 1, before.Next, attribution, SceneWords.OfNoun) is (var named, true))
            definite |= named;
        definite |= SceneWords.OfDoing(article.Word(first));
        var cue = article.Range(attribution.Cue[^1]);
        if (SceneWords.Telling.Contains(Lemma(cue.First)))
        {
            var (kinds, fixedOne) = Noun(cue.Next, next, attribution, SceneWords.OfHearer);
            _ = fixedOne || kinds == SceneKind.Court || kinds == SceneKind.Chamber ? definite |= kinds : loose |= kinds;
            var at = cue.Next < next && article[cue.Next].Kind == WordKind.The ? cue.Next + 1 : cue.Next;
            if (kinds == SceneKind.None && at < next && article[at].Capital && !IsWithin(article[at].Start, attribution))
                loose |= SceneKind.Interview;           // "told Reuters", "told the Guardian"
        }
        if (attribution.Speaker is [var speaker] && article.Range(speaker) is var (from, to))
        {
            bool known = article[from].Kind is WordKind.The or WordKind.That or WordKind.This;
            // "The report said", "the authors wrote"; "the court heard", "jurors were told"
            if (known && to - from == 2 && (SceneWords.OfNoun(article.Word(from + 1)) is SceneKind.Paper
                || article.In(from + 1, SceneWords.Authors) && Lemma(cue.First) is "write" or "find" or "conclude" or "report" or "note"))
                definite |= SceneKind.Paper;
            else if (to - from <= 2 && (article.Is(cue.First, "heard") || article[cue.First].Kind == WordKind.Past && article.Is(cue.First + 1, "told")))
                definite |= SceneWords.OfHearer(article.Word(to - 1)) & (SceneKind.Court | SceneKind.Chamber);
        }
        return (definite, loose);
    }

    private (int First, int Next) SentenceOf(Attribution attribution) => article.SentenceOf(article.At(attribution.Cue[0].Start));

    private string Lemma(int i) => Verbs.Base(article.Word(i).ToLowerInvariant());

    private static bool IsWithin(int offset, Attribution attribution) =>
        attribution.Content.Any(span => span.Contains(offset)) || attribution.Speaker.Any(span => span.Contains(offset));

    // The noun of a short noun phrase that begins at a token, and whether it is a definite one.
    private (SceneKind Kinds, bool Definite) Noun(int at, int next, Attribution attribution, Func<string, SceneKind> kindOf)
    {
        var definite = at < next && article[at].Kind is WordKind.The or WordKind.That or WordKind.This;
        var kinds = SceneKind.None;
        for (var i = at; i < Math.Min(at + 6, next); i++)
        {
            if (article[i].Kind is WordKind.Punctuation or WordKind.Digits or WordKind.Weekday or WordKind.Last or WordKind.Next or WordKind.In or WordKind.Of or WordKind.To or WordKind.At
                or WordKind.And || IsWithin(article[i].Start, attribution))
                break;
            if (article.IsVerb(i))
                return (SceneKind.None, false);      // "after the council voted"
            var kind = kindOf(article.Word(i));
            // "in a court filing", "in the Senate race"
            bool compound = kinds != SceneKind.None && article.In(i - 1, SceneWords.Bodies) && article[i] is { Kind: WordKind.Other, Capital: false } && !article.In(i, SayingWords.Pronouns);
            if (kind != SceneKind.None || compound)
                kinds = kind;
        }
        return (kinds, definite);
    }

    /// <summary>The sentence takes the saying out of the scene: "in an email", "declined to comment", "had said".</summary>
    public bool IsElsewhere(Attribution attribution)
    {
        var (first, next) = SentenceOf(attribution);
        for (var i = first; i < next; i++)
        {
            if (article.In(i, SceneWords.Elsewhere) && !attribution.Content.Any(span => span.Contains(article[i].Start)))
                return true;
        }
        var cue = article.At(attribution.Cue[0].Start);
        // "declined to comment", "did not respond", "had said"
        return article.Is(cue, "declined") && article.Is(cue + 2, "comment") || article.Is(cue, "had") || article.Is(cue - 1, "had")
            || article.Is(cue, "did") && (article.Is(cue + 2, "respond") || article.Is(cue + 2, "reply") || article.Is(cue + 2, "return") || article.Is(cue + 2, "answer") || article.Is(cue + 2, "comment"));
    }

    /// <summary>The cue is one of writing.</summary>
    public bool IsWritten(Attribution attribution) => Lemma(article.At(attribution.Cue[0].Start)) == "write";

    /// <summary>The saying answers what was said in the scene, or is of a kind that only those in it say: "replied", "testified", "rejected that".</summary>
    public bool IsExchange(Attribution attribution)
    {
        var (first, next) = article.Range(attribution.Cue[0]);
        if (SceneWords.Exchange.Contains(Lemma(first)) || article.Is(first, "put") && (article.Is(first + 1, "it") || article.Is(next, "it")))
            return true;
        return CueWords.ActOf(Lemma(first)) == SpeechAct.Denial && article.In(next, SceneWords.JustSaid) && (next + 1 >= article.Count || article[next + 1].Kind == WordKind.Punctuation);
    }

    /// <summary>The speaker bears a title of those who sit there: "Sen. Hutto", "Cr Lattimore", "defence counsel Mary Alvey KC".</summary>
    public bool SitsThere(Attribution attribution, SceneKind kinds)
    {
        foreach (var span in attribution.Speaker)
        {
            var (first, next) = article.Range(span);
            if (Titled(Math.Max(first - 1, 0), Math.Min(next, first + 8), kinds))
                return true;
            // "That did not satisfy Sen. Delacroix. She said"
            if (article.In(first, SayingWords.Pronouns) && SentenceOf(attribution).First is > 0 and var begin && article.SentenceOf(begin - 1) is var before
                && article.ParagraphOf(article[before.First].Start) == article.ParagraphOf(article[begin].Start) && Titled(before.First, before.Next, kinds & SceneKind.Chamber))
                return true;
        }
        return false;
    }

    private bool Titled(int first, int next, SceneKind kinds) => Enumerable.Range(first, next - first).Any(i =>
        (kinds & SceneKind.Chamber) != 0 && article.In(i, SceneWords.ChamberTitles) && article[i].Capital || (kinds & SceneKind.Court) != 0 && article.In(i, SceneWords.CourtTitles));

    /// <summary>What happened on a day, as the words around its date tell: "voted on Wednesday", "Tuesday's hearing".</summary>
    public SceneKind Happened(TextSpan phrase)
    {
        var (at, after) = article.Range(phrase);
        var (first, next) = article.SentenceOf(at);
        if (at > first && (article.In(at - 1, SayingWords.Detaching) || article.Is(at - 1, "until") || article.Is(at - 1, "since") || article.Is(at - 1, "before")))
            return SceneKind.None;
        for (var i = at - 1; i >= Math.Max(first, at - Window) && !article[i].Is(';') && !article.In(i, SayingWords.Subordinators); i--)
        {
            if (article[i].Kind == WordKind.Future && !article.Is(i, "going"))
                return SceneKind.None;
            if (OfWord(i, first, next) is var kinds and not SceneKind.None)
                return kinds;
        }
        for (var i = after; i < Math.Min(next, after + Window) && !article[i].Is(';') && !article.In(i, SayingWords.Subordinators); i++)
        {
            if (article[i].Kind == WordKind.Future)
                return SceneKind.None;
            if (OfWord(i, first, next) is var kinds and not SceneKind.None)
                return kinds;
        }
        return SceneKind.None;
    }

    private SceneKind OfWord(int i, int first, int next)
    {
        if (article[i].Kind == WordKind.Punctuation)
            return SceneKind.None;
        var kinds = SceneWords.OfEvent(article.Word(i));
        if (kinds == SceneKind.Paper && !Enumerable.Range(first, next - first).Any(at => article.In(at, SceneWords.Scholars)))
            kinds = SceneKind.None;
        return kinds != SceneKind.None || article.In(i, SceneWords.Bodies) ? kinds : SceneWords.OfNoun(article.Word(i)) & ~SceneKind.Paper;
    }
}
