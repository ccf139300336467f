using System.Globalization;
using System.Text.Json;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Training.Calibration;

/// <summary>
/// Who "Clinton" and "she" are, by CoreNLP's coreference of the corpus: a silver answer, which errs now and then. Asked about are speakers
/// that are one surname or he or she and lie in a chain whose personal names all have the same first and last word; a chain with two of them
/// ("Ted Cruz" and "Rafael Cruz") has joined two people or cannot tell them apart.
/// </summary>
internal sealed class NamedSpeakers
{
    private static readonly HashSet<string> Titles =
    [
        .. "mr mrs ms miss dr sen senator rep gov governor president secretary judge justice gen general col lt sgt capt rev prof sir lord lady".Split(' '),
        .. "king queen pope jr sr ii iii".Split(' '),
    ];

    private readonly string text;
    private readonly CodePoints points;
    private readonly List<(int Start, FullName Name)> heads = [];

    public NamedSpeakers(string folder, string name, string text)
    {
        (this.text, points) = (text, new CodePoints(text));
        var tags = Path.Combine(folder, "conllu", name + ".conllu");
        if (!File.Exists(tags))                             // CoreNLP failed on a few articles
            return;
        var sentences = Sentences(tags);
        using var chains = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "coref", name + ".json")));
        foreach (var chain in chains.RootElement.EnumerateArray())
        {
            var mentions = chain.EnumerateArray().Select(m => new Mention(sentences.GetValueOrDefault(Number(m, "sent"), []),
                Number(m, "start") - 1, Number(m, "end") - 1, Number(m, "head") - 1)).Where(m => m.Head < m.Sentence.Count).ToList();
            var names = mentions.Select(FullNameOf).OfType<FullName>().Distinct().ToList();
            if (names is [var only])
                heads.AddRange(mentions.Select(m => (m.Sentence[m.Head].Start, only)));
        }
    }

    /// <summary>The full name of a speaker, or null where the corpus does not tell.</summary>
    public FullName? Of(IReadOnlyList<TextSpan> speaker)
    {
        if (speaker is not [var span])
            return null;
        var written = span.Of(text).Trim();
        var words = NameWords(written);
        bool isPronoun = written.ToLowerInvariant() is "he" or "she";
        var parts = written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (!isPronoun && (words.Count != 1 || parts.Length > 2 || !char.IsUpper(parts[^1][0])))
            return null;
        var (start, end) = points.FromUtf16(span);
        var found = heads.Where(h => start <= h.Start && h.Start < end).Select(h => h.Name).FirstOrDefault();
        return found is not null && (isPronoun || found.Last == words[0]) ? found : null;
    }

    // The run of words around the head that CoreNLP takes for a person; two words or more.
    private static FullName? FullNameOf(Mention mention)
    {
        var (sentence, start, end, head) = mention;
        if (!sentence[head].IsPerson)
            return null;
        int first = head, last = head;
        while (first > start && sentence[first - 1].IsPerson)
            first--;
        while (last + 1 < end && last + 1 < sentence.Count && sentence[last + 1].IsPerson)
            last++;
        var words = NameWords(string.Join(' ', sentence.Skip(first).Take(last - first + 1).Select(t => t.Form)));
        return words.Count < 2 ? null : new(words[0], words[^1]);
    }

    private static Dictionary<int, List<Token>> Sentences(string file)
    {
        var sentences = new Dictionary<int, List<Token>>();
        int sentence = 0;
        foreach (var line in File.ReadLines(file))
            if (line.StartsWith("# sent_id", StringComparison.Ordinal))
                sentences[sentence = int.Parse(line.AsSpan(line.IndexOf('=') + 1), CultureInfo.InvariantCulture)] = [];
            else if (line.Length > 0)
            {
                var columns = line.Split('\t');
                var facts = columns[9].Split('|').Select(f => f.Split('=', 2)).ToDictionary(f => f[0], f => f[1]);
                sentences[sentence].Add(new(columns[1], int.Parse(facts["start"], CultureInfo.InvariantCulture), facts["NER"] == "PERSON"));
            }
        return sentences;
    }

    private static List<string> NameWords(string name) =>
    [
        .. name.Replace("’s", "").Replace("'s", "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(w => string.Concat(w.Where(c => char.IsLetterOrDigit(c) || c is '-' or '\'' or '’')).ToLowerInvariant())
            .Where(w => w.Length > 1 && !Titles.Contains(w)),
    ];

    private static int Number(JsonElement mention, string name) => mention.GetProperty(name).GetInt32();

    private sealed record Token(string Form, int Start, bool IsPerson);

    private sealed record Mention(List<Token> Sentence, int Start, int End, int Head);

    /// <summary>A person's first and last name, in lower case.</summary>
    internal sealed record FullName(string First, string Last)
    {
        public bool Is(string? name) => name is not null && NameWords(name) is [var first, .., var last] && (first, last) == (First, Last);
    }
}
