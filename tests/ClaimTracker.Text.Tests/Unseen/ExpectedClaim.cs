using System.Text.Json.Nodes;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Tests.Unseen;

/// <summary>What a reader finds in an article at one cue.</summary>
/// <param name="Actor">Null where the text leaves open who it is.</param>
/// <param name="Phrase">The phrase that dates the saying; null where only the publication day is known.</param>
/// <param name="Via">The hands it passed through, the article's own outlet last.</param>
/// <param name="Manner">Null where the reader did not mark it.</param>
/// <param name="Repeats">It repeats another claim of the article; null where the reader did not mark it.</param>
/// <param name="Kind">What the actor is; null where the reader did not mark it.</param>
internal sealed record ExpectedClaim(
    string? Actor, string SaidAt, string? Phrase, IReadOnlyList<string> Via, Quotation Quotation, bool Hedged, Manner? Manner, bool? Repeats,
    ActorKind? Kind, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content)
{
    /// <summary>An article, what is known of it from outside, and its claims.</summary>
    public sealed record Article(string Name, string Text, SplitOptions Options, IReadOnlyList<ExpectedClaim> Claims);

    /// <summary>
    /// Reads articles marked in short: <c>= day outlet | what it is</c>, the text, and for each claim
    /// <c>&gt; actor | said at | phrase | via | how | cue | content</c>, where "-" is none and " … " joins the pieces of a content.
    /// </summary>
    public static IReadOnlyList<Article> Marked(string file)
    {
        var articles = new List<Article>();
        foreach (var part in File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n= ").Select(p => p.TrimStart('=', ' ')))
        {
            var lines = part.Split('\n');
            var head = lines[0].Split('|', StringSplitOptions.TrimEntries);
            var text = string.Join('\n', lines.Skip(1).TakeWhile(l => !l.StartsWith("> ", StringComparison.Ordinal)));
            var options = new SplitOptions(DateOnly.ParseExact(head[0][..10], "yyyy-MM-dd"), head[0][11..]);
            articles.Add(new(head[0] + ", " + head[1], text, options,
                [.. lines.Where(l => l.StartsWith("> ", StringComparison.Ordinal)).Select(l => Line(l[2..], text, options.Publisher!))]));
        }
        return articles;
    }

    /// <summary>Reads the gold of the invented dossier.</summary>
    public static IReadOnlyList<Article> Dossier(string folder)
    {
        var gold = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")))!["attributions"]!.AsArray();
        return [.. gold.GroupBy(g => g!["article"]!.GetValue<string>()).Select(g =>
        {
            var text = File.ReadAllText(Path.Combine(folder, g.Key));
            return new Article(g.Key, text, new SplitOptions(), [.. g.Select(a => new ExpectedClaim(
                a!["actor"]?.GetValue<string>(), a["saidAt"]!.GetValue<string>(), a["derivedFrom"]?.GetValue<string>(),
                [.. a["via"]!.AsArray().Select(v => v!.GetValue<string>())], Enum.Parse<Quotation>(a["quotation"]!.GetValue<string>(), true),
                a["hedged"]!.GetValue<bool>(), null, null, null, Spans(a["cue"]!), Spans(a["content"]!)))]);

            List<TextSpan> Spans(JsonNode parts) => [.. parts.AsArray().Select(p =>
                Places(text, p!["text"]!.GetValue<string>())[(p["occurrence"]?.GetValue<int>() ?? 1) - 1])];
        })];
    }

    private static ExpectedClaim Line(string line, string text, string publisher)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var how = parts[4].Split(' ').ToHashSet();
        var act = how.Contains("refusal") ? SpeechAct.RefusalToComment
            : Enum.GetValues<SpeechAct>().FirstOrDefault(a => how.Contains(a.ToString().ToLowerInvariant()));
        var stance = Enum.GetValues<CueStance>().FirstOrDefault(s => how.Contains(s.ToString().ToLowerInvariant()));
        var quotation = Enum.GetValues<Quotation>().First(q => how.Contains(q.ToString().ToLowerInvariant()));
        var kinds = Enum.GetValues<ActorKind>().Where(k => how.Contains(k.ToString().ToLowerInvariant())).ToList();
        IReadOnlyList<string> via = parts[3] == "-" ? [] : parts[3].Split(',', StringSplitOptions.TrimEntries);
        var pieces = parts[6].Split(" … ");
        // Both may come more than once: those that stand nearest to each other are meant.
        var (content, cue) = Places(text, pieces[0]).SelectMany(c => Places(text, parts[5]).Select(k => (c, k)))
            .Where(p => !p.c.Overlaps(p.k)).OrderBy(p => Math.Max(p.c.Start - p.k.End, p.k.Start - p.c.End)).First();
        var spans = new List<TextSpan> { content };
        foreach (var piece in pieces.Skip(1))
            spans.Add(Places(text, piece).First(p => p.Start >= spans[^1].End));
        return new(parts[0] == "?" ? null : parts[0], parts[1], parts[2] == "-" ? null : parts[2],
            publisher == parts[0] ? via : [.. via, publisher], quotation, how.Contains("hedged"), new(act, stance, how.Contains("negated")),
            how.Contains("repeats"), kinds is [var kind] ? kind : null, [cue], spans);
    }

    private static List<TextSpan> Places(string text, string words)
    {
        var found = new List<TextSpan>();
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            found.Add(new(at, at + words.Length));
        return found.Count > 0 ? found : throw new InvalidDataException("Not in the article: " + words);
    }
}
