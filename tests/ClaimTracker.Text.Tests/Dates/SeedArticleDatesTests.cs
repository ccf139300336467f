using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Tests.Dates;

/// <summary>The article that a new installation opens with, published on 30 Nov 2023; spans by hand, so that no network is needed.</summary>
public sealed class SeedArticleDatesTests
{
    // speaker, who that is, cue, first words of the content, said-at, the phrase that dates it
    private static readonly (string Speaker, string? Who, string Cue, string Content, string Value, string? Phrase)[] Expected =
    [
        ("North Korea", "North Korea", "says", "it will never sit down", "2023-11-30", null),
        ("Kim Yo-jong", "Kim Yo-jong", "ruled out", "this Thursday the possibility", "2023-11-30", "this Thursday"),
        ("the US ambassador to the UN, Linda Thomas-Greenfield", "Linda Thomas-Greenfield", "said", "that Washington continues", "2023-11-27/2023-11-30", "earlier this week"),
        ("Kim", "Kim Yo-jong", "said", "“The sovereignty of an independent", "2023-11-30", "today"),
        ("North Korea", "North Korea", "stated", "that its first spy satellite", "2023-11-30", "today"),
        ("North Korean media", null, "reported", "that said satellite", "2023-11-30", "today"),
        ("which", "North Korea", "has said", "it has also taken images", "2023-11-30", null),
        ("Seoul", "South Korea", "claimed", "that the resolution", "2022", "Last year"),
        ("Experts", null, "believe", "that, regardless", "2023-11-30", null),
    ];

    [Fact]
    public void Each_saying_of_the_seed_article_has_its_day()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seed", "dw-north-korea-talks.txt"));
        var document = DocumentReader.Read(text, new SplitOptions());
        var attributions = Expected.Select(row => Attribution(text, row.Speaker, row.Cue, row.Content)).ToList();
        var speakers = Expected.Select(row => row.Who is { } name ? new ResolvedSpeaker(name, ActorKind.Person, [], "") : null).ToList();
        var said = SaidAtReader.Read(
            text, [.. document.Paragraphs.Select(p => p.Span)], attributions, document.Published, DateReader.Read(text, document.Published!.Day), speakers);
        Assert.Equal(Expected.Select(row => (row.Cue, row.Value, row.Phrase)),
            said.Select((s, i) => (Expected[i].Cue, s!.Value.Value, s.Phrase?.Of(text))));
    }

    // The cue nearest to the content, the speaker nearest to the cue; the content to the end of its line.
    private static Attribution Attribution(string text, string speaker, string cue, string content)
    {
        var start = text.IndexOf(content, StringComparison.Ordinal);
        var end = text.IndexOf('\n', start) is var line and >= 0 ? line : text.Length;
        var said = Nearest(text, cue, start);
        if (said.Start > start)
            end = text.LastIndexOf('”', said.Start) + 1;
        return new([Nearest(text, speaker, said.Start)], [said], [new(start, end)], 1);
    }

    private static TextSpan Nearest(string text, string word, int to) =>
        Enumerable.Range(0, text.Length - word.Length + 1).Where(i => string.CompareOrdinal(text, i, word, 0, word.Length) == 0)
            .Select(i => new TextSpan(i, i + word.Length)).MinBy(span => Math.Abs(span.Start - to));
}
