using System.Globalization;
using System.Text.Json.Nodes;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using Xunit;

namespace ClaimTracker.Text.Tests.Seed;

/// <summary>The invented dossier fits together: what it says about its articles is in them.</summary>
public class InventedDossierTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "seed", "invented");
    private static readonly JsonNode Dossier = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "dossier.json")))!;
    private static readonly JsonArray Attributions =
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "gold.json")))!["attributions"]!.AsArray();
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static TheoryData<string> Articles() => [.. Dossier["articles"]!.AsArray().Select(a => Text(a!, "file"))];

    [Fact]
    public void Ten_articles_are_listed_and_no_more_lie_in_the_folder() =>
        Assert.Equal(Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileName).Order(), Articles().Select(a => a.Data).Order());

    [Theory]
    [MemberData(nameof(Articles))]
    public void Headline_outlet_and_date_are_read_from_the_article_itself(string file)
    {
        var listed = Dossier["articles"]!.AsArray().Single(a => Text(a!, "file") == file)!;
        var document = Read(file);
        Assert.Equal((Text(listed, "headline"), Text(listed, "publisher"), Text(listed, "published")),
            (document.Headline?.Of(document.Text), document.Publisher, document.Published?.Day.ToString("O", Invariant)));
        Assert.True(document.IsEnglish);
    }

    [Fact]
    public void Every_decisions_quote_comes_exactly_once_in_its_article() => Assert.All(Dossier["decisions"]!.AsArray(), decision =>
        Assert.Single(Occurrences(Read(Text(decision!, "article")).Text, Text(decision!, "quote"))));

    [Fact]
    public void Every_decision_is_about_an_attribution_of_the_gold() => Assert.All(Dossier["decisions"]!.AsArray(), decision =>
        Assert.Contains(Attributions, a => Text(a!, "article") == Text(decision!, "article")
            && a!["content"]!.AsArray().Any(c => Text(c!, "text").Contains(Text(decision!, "quote"), StringComparison.Ordinal))));

    [Fact]
    public void Every_passage_of_evidence_stands_in_its_source() => Assert.All(Evidence(), evidence =>
    {
        var source = Dossier["sources"]!.AsArray().Single(s => Text(s!, "id") == Text(evidence, "source"))!;
        var words = source["article"] is { } article ? Read(article.GetValue<string>()).Text : Text(source, "archivedText");
        Assert.Contains(Text(evidence, "passage"), words, StringComparison.Ordinal);
    });

    [Fact]
    public void Relations_origins_and_publishers_lead_somewhere()
    {
        var decisions = Dossier["decisions"]!.AsArray().Select(d => Text(d!, "id")).ToHashSet();
        var sources = Dossier["sources"]!.AsArray().Select(s => Text(s!, "id")).ToHashSet();
        var publishers = Dossier["publishers"]!.AsArray().Select(p => Text(p!, "name")).ToHashSet();
        Assert.Equal(decisions.Count, Dossier["decisions"]!.AsArray().Count);
        Assert.All(Dossier["relations"]!.AsArray(), r =>
            Assert.True(decisions.Contains(Text(r!, "from")) && decisions.Contains(Text(r!, "to"))));
        Assert.All(Dossier["sources"]!.AsArray(), s => Assert.True(s!["origin"] is null || sources.Contains(Text(s!, "origin"))));
        Assert.All(Dossier["sources"]!.AsArray().Concat(Dossier["articles"]!.AsArray()), s =>
            Assert.Contains(Text(s!, "publisher"), publishers));
    }

    [Fact]
    public void Every_span_of_the_gold_is_where_it_says_and_in_a_paragraph_that_is_read() => Assert.All(Attributions, attribution =>
    {
        var document = Read(Text(attribution!, "article"));
        foreach (var part in new[] { "speaker", "cue", "content" }.SelectMany(role => attribution![role]!.AsArray()))
        {
            var words = Text(part!, "text");
            var found = Occurrences(document.Text, words);
            Assert.True(found.Count == 1 == part!["occurrence"] is null, $"{words}: {found.Count} times");
            var start = found[(part["occurrence"]?.GetValue<int>() ?? 1) - 1];
            var span = new TextSpan(start, start + words.Length);
            Assert.Contains(document.Paragraphs, p => p.Kind != ParagraphKind.Subheading && p.Span.Contains(span));
        }
    });

    [Fact]
    public void Every_said_at_is_EDTF_that_ends_by_publication_and_its_phrase_stands_in_the_article() => Assert.All(Attributions, a =>
    {
        var document = Read(Text(a!, "article"));
        var saidAt = Edtf.Parse(Text(a!, "saidAt"));
        Assert.True(saidAt.Latest <= document.Published!.Day.DayNumber || saidAt.Value.EndsWith('~'), saidAt.Value);
        if (a!["derivedFrom"] is { } phrase)
            Assert.Contains(phrase.GetValue<string>(), document.Text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        else
            Assert.Equal(document.Published.Day.DayNumber, saidAt.Latest);
    });

    private static IEnumerable<JsonNode> Evidence() =>
        Dossier["decisions"]!.AsArray().SelectMany(d => d!["evidence"]?.AsArray() ?? []).Select(e => e!);

    private static Document Read(string file) => DocumentReader.Read(File.ReadAllText(Path.Combine(Folder, file)), new SplitOptions());

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static List<int> Occurrences(string text, string words)
    {
        var found = new List<int>();
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            found.Add(at);
        return found;
    }
}
