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
        bool negated = false, refused = false, comment = false;
        foreach (var span in attribution.Cue)
        {
            var range = prose.Within(span);
            negated |= IsNegation(prose.Lower(range.Start - 1)) && prose.SameSentence(range.Start - 1, range.Start);
            for (int i = range.Start; i < range.End; i++)
            {
                var lower = prose[i].Lower;
                negated |= IsNegation(lower);
                var lemma = Verbs.Base(lower);
                refused |= lemma is "decline" or "refuse" || lemma is "not" or "respond" && negated;
                comment |= lemma is "comment" or "respond" or "answer" or "reply" or "discuss" or "say" or "request" or "elaborate";
                act = CueWords.ActOf(lemma) ?? act;
                stance = CueWords.StanceOf(lemma) ?? stance;
            }
        }
        if (refused && comment)
            return new(SpeechAct.RefusalToComment, stance ?? CueStance.Neutral, false);
        act ??= EndsWithQuestion(prose, attribution) ? SpeechAct.Question : SpeechAct.Statement;
        return new(act.Value, stance ?? CueStance.Neutral, negated);
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
    /// <summary>urge, demand</summary>
    Urges,
    /// <summary>suggest, hint</summary>
    Suggests,
    /// <summary>doubt, deny, reject</summary>
    Doubts,
    /// <summary>confirm, reveal, find</summary>
    Confirms,
}
