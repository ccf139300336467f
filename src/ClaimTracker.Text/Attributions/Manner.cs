using ClaimTracker.Text.Speakers;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Attributions;

/// <summary>How something is said, as the cue tells.</summary>
/// <param name="Act">What is done by saying it.</param>
/// <param name="Stance">How the cue's verb colours it.</param>
/// <param name="Negated">The saying itself is negated: "never said", "did not promise".</param>
public readonly record struct Manner(SpeechAct Act, CueStance Stance, bool Negated)
{
    /// <summary>Reads a cue: its last word of the lists counts ("declined to say", "has repeatedly warned").</summary>
    internal static Manner Of(Prose prose, Attribution attribution)
    {
        SpeechAct? act = null;
        CueStance? stance = null;
        bool negated = false, refused = false, comment = false, would = false;
        foreach (var span in attribution.Cue)
        {
            var range = prose.Within(span);
            negated |= IsNegation(prose.Lower(range.Start - 1)) && prose.SameSentence(range.Start - 1, range.Start);
            for (int i = range.Start; i < range.End && !(i > range.Start && IsSetting(prose[i].Lower)); i++)
            {
                var lower = prose[i].Lower;
                negated |= IsNegation(lower);
                var lemma = Verbs.Base(lower);
                if (lower == "back" && i > range.Start && prose[i - 1].Lower.EndsWith('t'))
                    continue;                                                   // "shot back", "hit back"
                refused |= lemma is "decline" or "refuse";
                comment |= IsComment(lemma) || negated && IsReply(lemma);
                refused |= negated && (IsReply(lemma) || IsComment(lemma) && would);
                would |= lower is "would" or "wouldn't";
                if (lemma is "ask" or "call")
                    (act, stance) = lemma == "ask" && !AsksFor(prose, attribution, i) ? (SpeechAct.Question, stance)
                        : AsksFor(prose, attribution, i) ? (act, CueStance.Urges) : (act, stance);
                else
                    (act, stance) = (CueWords.ActOf(lemma) ?? act, CueWords.StanceOf(lemma) ?? stance);
            }
        }
        // "declined | to comment", "did not | respond to requests": the network's border lies on either side
        var content = prose.Within(attribution.Content[0]);
        for (int i = content.Start; i < Math.Min(content.End, content.Start + 3) && (refused || negated); i++)
        {
            bool reply = negated && i == content.Start && attribution.Cue is [.., var cue] && prose.Within(cue).End == i && IsReply(Verbs.Base(prose[i].Lower));
            refused |= reply;
            comment |= IsComment(prose[i].Lower) || reply;
        }
        if (refused && comment || act is null && SaysNothing(prose, content.Start, content.End))
            return new(SpeechAct.RefusalToComment, stance ?? CueStance.Neutral, false);
        act ??= EndsWithQuestion(prose, attribution) ? SpeechAct.Question : SpeechAct.Statement;
        return new(act.Value, stance ?? CueStance.Neutral, negated);
    }

    // "said at a press conference", "told us during the attack": the rest of the cue is where it was said
    private static bool IsSetting(string lower) => lower is "at" or "during" or "after" or "before" or "in";

    private static bool IsComment(string lemma) => lemma is "comment" or "answer" or "discuss" or "say" or "elaborate" or "speculate" or "confirm" or "drawn"
        or "respond" or "reply";

    // "said it did not comment on leaks", "“No comment,” he grinned"
    private static bool SaysNothing(Prose prose, int start, int end)
    {
        for (int i = start; i < Math.Min(end, start + 5) && prose.SameSentence(start, i); i++)
            if (IsNegation(prose[i].Lower) || prose[i].Lower == "no" || Verbs.Base(prose[i].Lower) is "decline" or "refuse")
                return Enumerable.Range(i + 1, Math.Clamp(end - i - 1, 0, 4)).Any(k => prose.SameSentence(i, k) && prose[k].Lower is "comment" or "commenting");
        return false;
    }

    private static bool IsReply(string lemma) => lemma is "respond" or "reply" or "answer" or "return" or "comment";

    // "called for a vote", "asked him to go", "called on both sides"; not "called it a farce", "asked whether"
    private static bool AsksFor(Prose prose, Attribution attribution, int verb)
    {
        for (int i = verb + 1; i < prose.Count && i < verb + 5 && prose.SameSentence(verb, i) && prose[i].IsWord; i++)
        {
            var lower = prose[i].Lower;
            if (lower is "for" or "on" or "upon" or "to" || lower == "that" && prose[verb].Lower.StartsWith("ask", StringComparison.Ordinal))
                return true;
            if (lower is "whether" or "if" or "what" or "why" or "how" or "when" or "where" or "who" or "which" or "a" or "an")
                return false;
        }
        var content = prose.Within(attribution.Content[0]);
        return content.Count > 0 && prose[content.Start].Lower is "to" or "for";
    }

    private static bool IsNegation(string lower) =>
        lower is "not" or "never" or "neither" or "nor" || lower.EndsWith("n't", StringComparison.Ordinal);

    private static bool EndsWithQuestion(Prose prose, Attribution attribution)
    {
        var range = prose.Within(attribution.Content[^1]);
        if (range.Count == 0)
            return false;
        int last = range.End - 1;
        if (last + 1 < prose.Count && prose[last].IsWord)
            last++;
        while (last > range.Start && prose[last].Lower is "\"" or "”" or "''" or "'" or "’")
            last--;
        return last >= 0 && last < prose.Count && prose[last].Lower == "?";
    }
}

/// <summary>What is done by saying something.</summary>
public enum SpeechAct
{
    /// <summary>Something is stated.</summary>
    Statement,
    /// <summary>Something is denied or rejected.</summary>
    Denial,
    /// <summary>Comment is refused.</summary>
    RefusalToComment,
    /// <summary>Something is expected to happen.</summary>
    Prediction,
    /// <summary>Something is asked.</summary>
    Question,
    /// <summary>Something is promised.</summary>
    Promise,
    /// <summary>A view, a wish or a fear is told.</summary>
    Opinion,
}

/// <summary>How the cue's verb colours what is said.</summary>
public enum CueStance
{
    /// <summary>say, tell, write</summary>
    Neutral,
    /// <summary>claim, allege, argue</summary>
    Claims,
    /// <summary>admit, concede</summary>
    Admits,
    /// <summary>warn, threaten</summary>
    Warns,
    /// <summary>insist, stress, declare</summary>
    Insists,
    /// <summary>accuse, criticise</summary>
    Accuses,
    /// <summary>praise, endorse</summary>
    Supports,
    /// <summary>urge, demand, call for</summary>
    Urges,
    /// <summary>suggest, hint</summary>
    Suggests,
    /// <summary>doubt, deny, reject</summary>
    Doubts,
    /// <summary>confirm, reveal, find</summary>
    Confirms,
}
