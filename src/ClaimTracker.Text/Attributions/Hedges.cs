using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Attributions;

/// <summary>
/// Words that hedge a claim: may, might, could, likely, appear, reportedly, allegedly, "is believed to", the reported conditional "would have",
/// or a cue that only expects, estimates, suggests, thinks or doubts. Not: will, should, round numbers.
/// </summary>
internal static class Hedges
{
    /// <summary>The first hedge of the content, else the cue's, else one between the two; null where there is none.</summary>
    public static TextSpan? In(Prose prose, Attribution attribution)
    {
        bool ordered = IsOrder(prose, attribution);
        foreach (var span in attribution.Content)
            if (First(prose, span) is { } hedge && !(ordered && hedge.Of(prose.Text) == "may"))
                return hedge;
        foreach (var span in attribution.Cue)
        {
            if (First(prose, span) is { } hedge)
                return hedge;
            var range = prose.Within(span);
            bool negated = Enumerable.Range(range.Start, range.Count).Any(i => prose[i].Lower is "not" or "never"
                || prose[i].Lower.EndsWith("n't", StringComparison.Ordinal));
            for (int i = range.Start; i < range.End && !negated; i++)
                if (CueWords.Hedges(Verbs.Base(prose[i].Lower)))
                    return prose[i].Span;
        }
        // "North Korea reportedly said": between speaker and cue
        return attribution is { Speaker: [.., var speaker], Cue: [var cue, ..] } && speaker.End <= cue.Start && cue.Start - speaker.End < 40
            ? First(prose, new(speaker.End, cue.Start)) : null;
    }

    // "ruled that they may not use it": leave, no chance
    private static bool IsOrder(Prose prose, Attribution attribution) => attribution.Cue.Any(span =>
    {
        var range = prose.Within(span);
        return Enumerable.Range(range.Start, range.Count).Any(i => Verbs.Base(prose[i].Lower) is "rule" or "order" or "decree" or "forbid" or "allow"
            or "permit");
    });

    private static TextSpan? First(Prose prose, TextSpan span)
    {
        var range = prose.Within(span);
        for (int i = range.Start; i < range.End; i++)
        {
            var token = prose[i];
            bool hedge = token.Lower switch
            {
                "may" => !token.Capital || !prose.SameSentence(i - 1, i) && !IsMonth(prose, i),
                "might" => prose.Lower(i - 1) is not ("the" or "of" or "military" or "economic" or "its" or "their"),
                "could" => prose.Lower(i + 1) != "not",
                "reportedly" or "allegedly" or "apparently" or "supposedly" or "purportedly" or "possibly" or "perhaps" or "probably" =>
                    true,
                "likely" or "unlikely" => true,
                "believed" or "thought" or "understood" or "feared" or "suspected" or "presumed" or "rumoured" or "rumored" =>
                    IsPassive(prose, i),
                "alleged" or "reported" => prose.Lower(i + 2) is "be" or "have" && IsPassive(prose, i),
                "appear" or "appears" or "appeared" or "seem" or "seems" or "seemed" => IsVerbOfSeeming(prose, i),
                _ => false,
            };
            if (hedge)
                return token.Span;
            if (token.Lower == "would" && prose.Lower(i + 1) == "have" && !IsOwning(prose, i + 2) && !IsCounterfactual(prose, i)
                && !(i <= range.Start + 2 && IsOwn(prose.Lower(i - 1))))
                return new(token.Start, prose[i + 1].End);
        }
        return null;
    }

    // "was believed to be", "are thought to have fled"; not "they believed him to be"
    private static bool IsPassive(Prose prose, int i)
    {
        if (prose.Lower(i + 1) != "to")
            return false;
        int be = i - 1;
        while (be > i - 3 && prose.Lower(be) is { Length: > 2 } adverb && (adverb.EndsWith("ly", StringComparison.Ordinal) || adverb is "still" or "also" or "now"))
            be--;
        return prose.Lower(be) is "is" or "are" or "was" or "were" or "be" or "been" or "'s" or "'re";
    }

    // "he would have given the penalty": what the speaker would have done is imagined
    private static bool IsOwn(string pronoun) => pronoun is "i" or "we" or "he" or "she";

    // "would have to pay", "would have no choice": a future, where "would have won" is reported
    private static bool IsOwning(Prose prose, int i) => Appositions.IsDeterminer(prose.Lower(i))
        || prose.Lower(i) is "to" or "no" or "nowhere" or "nothing" or "nobody" or "little" or "more" or "enough";

    private static bool IsMonth(Prose prose, int i) => prose.Lower(i + 1) is { Length: > 0 } next && char.IsDigit(next[0]);

    // "appears to be", "it seems that"; not "he appeared on stage"
    private static bool IsVerbOfSeeming(Prose prose, int i) =>
        prose.Lower(i + 1) is "to" or "that" or "as" or "like" or "likely" or "unlikely" or "not"
        || i + 1 < prose.Count && prose[i + 1].IsWord && !Appositions.IsPreposition(prose[i + 1].Lower)
            && !Appositions.IsDeterminer(prose[i + 1].Lower)
            && prose[i].Lower[0] == 's';

    // "would have won if", "had he known, he would have": imagined, not reported
    private static bool IsCounterfactual(Prose prose, int i)
    {
        for (int k = i - 1; k >= 0 && i - k < 60 && prose.SameSentence(k, i); k--)
            if (prose[k].Lower is "if" or "unless" or "otherwise" || prose[k].Lower == "had" && !prose.SameSentence(k - 1, k))
                return true;
        for (int k = i + 2; k < prose.Count && k - i < 60 && prose.SameSentence(i, k); k++)
            if (prose[k].Lower is "if" or "unless" || prose[k].Lower == "had" && prose[k - 1].Lower == ",")
                return true;
        return false;
    }
}
