using System.Text;
using System.Text.RegularExpressions;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Tests.Speakers;

/// <summary>
/// An article in which a test marks what the network would find, so that it needs no network. Names: &lt;p&gt; person, &lt;o&gt; organisation, &lt;l&gt; location,
/// &lt;d&gt; date. Attributions by number: &lt;s1&gt; speaker, &lt;q1&gt; cue, &lt;c1&gt; content. A line is a paragraph; one that begins with "# " is the headline.
/// </summary>
internal static partial class MarkedArticle
{
    /// <summary>Who says each claim: "Anna Weber (Person)", "unsure: Anna Weber or Karl Weber", "nobody".</summary>
    public static List<string> Who(string marked) =>
        [.. Claims(marked).Select(c => c.Speaker switch
        {
            null => "nobody",
            { Unsure: true } s => "unsure: " + string.Join(" or ", s.Candidates),
            var s => $"{s.Name} ({s.Kind})",
        })];

    public static Reading Read(string marked, string? publisher = null)
    {
        var text = new StringBuilder();
        var names = new List<(TextSpan Span, Entity Entity)>();
        var roles = new SortedDictionary<int, Dictionary<char, List<TextSpan>>>();
        var open = new Dictionary<string, int>();
        var paragraphs = new List<Paragraph>();
        TextSpan? headline = null;
        foreach (var line in marked.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            int start = text.Length;
            bool head = line.StartsWith("# ", StringComparison.Ordinal);
            foreach (var part in Tags().Split(head ? line[2..] : line))
            {
                if (!Tags().IsMatch(part))
                    text.Append(part);
                else if (part[1] != '/')
                    open[part[1..^1]] = text.Length;
                else
                    Close(part[2..^1]);
            }
            var span = new TextSpan(start, text.Length);
            headline = head ? span : headline;
            paragraphs.Add(new(span, head ? ParagraphKind.Headline : ParagraphKind.Body));
            text.Append("\n\n");
        }
        var plain = text.ToString();
        var words = WordBreaker.Break(plain);
        var quoted = new bool[words.Count];
        var ranges = new List<WordRange>();
        foreach (var paragraph in paragraphs)
        {
            int first = words.FindIndex(w => w.Start >= paragraph.Span.Start), end = words.FindLastIndex(w => w.End <= paragraph.Span.End) + 1;
            ranges.Add(new(first, end));
            Quotations.Mark(plain, words, new(first, end), quoted);
        }
        var entities = words.Select(w => names.Find(n => n.Span.Contains(w.Span)).Entity).ToList();
        var document = new Document(plain, headline, null, publisher, null, paragraphs, [], true);
        return new(document, words, ranges, quoted, entities,
            [.. roles.Values.Select(r => new Attribution(r.GetValueOrDefault('s', []), r.GetValueOrDefault('q', []), r.GetValueOrDefault('c', []), 0.95))]);

        void Close(string tag)
        {
            var span = new TextSpan(open[tag], text.Length);
            if (tag.Length == 1)
            {
                names.Add((span, tag switch { "p" => Entity.Person, "o" => Entity.Organisation, "l" => Entity.Location, _ => Entity.Date }));
                return;
            }
            int number = int.Parse(tag[1..], System.Globalization.CultureInfo.InvariantCulture);
            var spans = roles.TryGetValue(number, out var known) ? known : roles[number] = [];
            (spans.TryGetValue(tag[0], out var list) ? list : spans[tag[0]] = []).Add(span);
        }
    }

    /// <summary>The article's proposals.</summary>
    public static IReadOnlyList<ProposedClaim> Claims(string marked, string? publisher = null) => ProposedClaims.Of(Read(marked, publisher), speakers => new SaidAt?[speakers.Count]);

    [GeneratedRegex("(</?(?:[pold]|[sqc][0-9]+)>)", RegexOptions.None, 1000)]
    private static partial Regex Tags();
}
