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

    /// <summary>The dates, those of a headline that no phrase dates taken from the claim that it repeats, or else from the lead's of the same speaker.</summary>
    /// <remarks>Only of the lead or of the same speaker: what another said earlier is no date of the headline's.</remarks>
    public static IReadOnlyList<SaidAt?> Dated(Prose prose, Document document, IReadOnlyList<Attribution> attributions, IReadOnlyList<ResolvedSpeaker?> speakers,
        IReadOnlyList<SaidAt?> dates, IReadOnlyList<int?> repeats)
    {
        int body = document.Paragraphs.Select((p, i) => p.Kind == ParagraphKind.Body ? i : int.MaxValue).DefaultIfEmpty(0).Min();
        return [.. dates.Select((own, a) => own is { Inferred: false } || Told(a) is not { } b || dates[b] is not { Inferred: false } told
            ? own : told with { Rule = told.Rule + "; the date of the claim that the headline repeats", Way = SaidAtWay.SameSpeaker })];

        int? Told(int a)
        {
            if (repeats[a] is { } b && (IsSame(a, b) || ParagraphOf(b) <= Math.Max(body, 1)))
                return b;
            if (ParagraphOf(a) >= body || repeats[a] is not null)
                return null;
            for (int c = 0; c < attributions.Count; c++)
            {
                if (ParagraphOf(c) >= body && ParagraphOf(c) <= body + 1 && (IsSame(a, c) || IsOf(a, c)))
                    return c;
            }
            return null;
        }

        int ParagraphOf(int a) => prose.From(attributions[a].Content[0].Start) is var token && token < prose.Count ? prose[token].Paragraph : int.MaxValue;

        bool IsSame(int a, int b) => speakers[a]?.Name is { } name && name == speakers[b]?.Name;

        // "Iraq says …" and "Iraq's oil minister said"; "Kanzaki Seiki" and "Kanzaki Seiki Co."
        bool IsOf(int a, int b) => speakers[a]?.Name is { Length: > 2 } name && attributions[b].Speaker is [var span, ..]
            && document.Text.AsSpan(span.Start, span.Length).StartsWith(name, StringComparison.Ordinal)
            && WordsOf(prose, attributions[a].Content).Overlaps(WordsOf(prose, attributions[b].Content));
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
