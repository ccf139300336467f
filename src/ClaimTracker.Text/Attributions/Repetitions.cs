using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Attributions;

/// <summary>Finds the claim of the body that a headline repeats.</summary>
internal static class Repetitions
{
    private const double Enough = 0.5;                  // of the headline's words

    /// <summary>For each attribution the index of the one that it repeats, or null.</summary>
    public static IReadOnlyList<int?> In(Prose prose, Document document, IReadOnlyList<Attribution> attributions,
        IReadOnlyList<ResolvedSpeaker?> speakers)
    {
        var repeats = new int?[attributions.Count];
        if (document.Headline is not { } headline)
            return repeats;
        for (int a = 0; a < attributions.Count; a++)
        {
            if (!headline.Contains(attributions[a].Content[0]))
                continue;
            var words = WordsOf(prose, attributions[a].Content);
            double best = Enough;
            for (int b = 0; b < attributions.Count && words.Count > 1; b++)
            {
                if (headline.Contains(attributions[b].Content[0]))
                    continue;
                double shared = words.Count(WordsOf(prose, attributions[b].Content).Contains) / (double)words.Count;
                bool same = speakers[a]?.Name is { } name && name == speakers[b]?.Name;
                double score = shared + (same ? 0.2 : 0);
                if (shared > 0 && score > best || score >= best && repeats[a] is null && shared >= Enough)
                    (best, repeats[a]) = (score, b);
            }
        }
        return repeats;
    }

    /// <summary>The dates, those of repetitions that no phrase dates taken from the claim that they repeat.</summary>
    /// <remarks>Only of the lead or of the same speaker: what another said earlier is no date of the headline's.</remarks>
    public static IReadOnlyList<SaidAt?> Dated(Prose prose, IReadOnlyList<Attribution> attributions, IReadOnlyList<ResolvedSpeaker?> speakers,
        IReadOnlyList<SaidAt?> dates, IReadOnlyList<int?> repeats)
    {
        return [.. dates.Select((own, a) => own is { Inferred: false } || repeats[a] is not { } b || dates[b] is not { Inferred: false } told || !IsSame(a, b)
            ? own : told with { Rule = told.Rule + "; the date of the claim that the headline repeats", Way = SaidAtWay.SameSpeaker })];

        bool IsSame(int a, int b) => speakers[a]?.Name is { } name && name == speakers[b]?.Name
            || prose.From(attributions[b].Content[0].Start) is var token && token < prose.Count && prose[token].Paragraph <= 1;
    }

    private static HashSet<string> WordsOf(Prose prose, IReadOnlyList<TextSpan> spans)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var span in spans)
        {
            var range = prose.Within(span);
            for (int i = range.Start; i < range.End; i++)
                if (prose[i].IsWord && !Appositions.IsFunctionWord(prose[i].Lower))
                    words.Add(Verbs.Base(Places.StateOf(prose[i].Lower) ?? prose[i].Lower));
        }
        return words;
    }
}
