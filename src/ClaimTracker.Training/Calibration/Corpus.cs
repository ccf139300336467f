using ClaimTracker.Exchange.Brat;
using ClaimTracker.Text;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Evaluation;

namespace ClaimTracker.Training.Calibration;

/// <summary>A part of PolNeAR, laid out as text/, attributions/ (brat), conllu/ and coref/, split and judged.</summary>
internal static class Corpus
{
    public static List<JudgedClaim> Judge(string folder, Splitter splitter)
    {
        var golds = new GoldFolder(Path.Combine(folder, "attributions"));
        var judged = new List<JudgedClaim>();
        int article = 0;
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "text"), "*.txt").Order(StringComparer.Ordinal))
        {
            var (name, text) = (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file));
            if (golds.Of(name, text) is { } gold)
                judged.AddRange(Judge(article++, text, gold, new NamedSpeakers(folder, name, text), splitter.Split(text).Claims));
        }
        return judged;
    }

    private static IEnumerable<JudgedClaim> Judge(
        int article, string text, IReadOnlyList<ClaimSpans> gold, NamedSpeakers names, IReadOnlyList<ProposedClaim> proposed)
    {
        var spans = proposed.Select(p => new ClaimSpans(p.Attribution.Speaker, p.Attribution.Cue, p.Attribution.Content)).ToList();
        var found = Scorer.Attributed(text, gold, spans).ToDictionary(pair => pair.Predicted, pair => pair.Gold);
        for (int i = 0; i < proposed.Count; i++)
        {
            var same = found.GetValueOrDefault(spans[i]);
            var name = same is null ? null : names.Of(same.Source);
            yield return new(article, proposed[i].Parts, same is not null, name is null ? null : name.Is(proposed[i].Speaker?.Name));
        }
    }
}
