using ClaimTracker.Exchange.Splits;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Tests.Network;
using ClaimTracker.Text.Words;
using CsCheck;

namespace ClaimTracker.Text.Tests;

/// <summary>
/// Whatever the text: no exception; every span lies in it and cuts no surrogate pair; parts, words and dates come in order; what is written
/// for other programs in code points is read back as the same spans. How the time grows with the length is the linearity benchmark's figure.
/// </summary>
public class HostileTextTests(LoadedModel model)
{
    private static readonly string[] Bits =
    [
        "\"", "“", "”", "‘", "’", "'", ".", "?", "…", ",", ":", "—", "-", "(", ")", " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u2028", "\0", "\u001b", "\ufeff",
        "\ud83d", "\ude00", "😀", "👩‍👩‍👧", "\U0001d400", "\u202e", "\u2066", "\u200b", "\u200d", "\u00ad", "\u0301", "e\u0301", "İ", "ß", "漢字", "العربية", "\uffff",
        "The mayor ", "Ann Lee", "😀Kim ", " said ", " told Reuters ", "according to ", "she", " may ", "Monday", "May 5, 2023", "5 p.m.", "two 😀 weeks ago", "12", "By Jane Roe",
        "PORT LINDGARDE (AP) — ", "LEE: ", "― Ann Lee", "Share", "of the country", " and ", " the ", " in 2021", "Monday's debate", " told the committee", "Standing beside him", " voted", "at the hearing ", "Within hours ",
        " when ", "asked ", "Sen. ", "the letter", "his early 20s", "'s", "injured", "afterwards",
    ];

    private static readonly Gen<string> Scraps = Gen.OneOf(
        Gen.OneOf(Bits).Array[0, 150].Select(string.Concat), Gen.OneOf(Bits).Array[0, 150].Select(bits => string.Join(' ', bits)), Gen.String);

    public static TheoryData<string, string> Texts() => new()
    {
        { "nothing", "" },
        { "no space", "a" },
        { "quotation marks", "\"" },
        { "opening marks", "“" },
        { "half pairs", "\ud83d x\udc4d " },
        { "bidi and zero width", "\u202eThe \u200bmayor\u2066 said\u200d no. " },
        { "emoji before every span", "😀Kim 😀said 😀no. " },
        { "combining marks", "\u0301" },
        { "one sentence", "and the mayor of Leeds said on Monday that she, " },
        { "names", "Kim Lee Ann Roe " },
        { "brackets", "(he said, " },
        { "lines", "Lee said no.\n" },
        { "binary", string.Concat(Enumerable.Range(0, 60_000).Select(i => (char)(i * 7919 % 65536))) },
    };

    // The seed is of a text that once failed; it comes first.
    [Fact]
    public void Scraps_of_anything_are_read_without_the_graphs() => Scraps.Sample(text => Check(ReadWithoutGraphs(text)), seed: "cCQuG97sJBh8", iter: 1_500);

    [Fact]
    public void Scraps_of_anything_are_split() =>
        Scraps.Sample(text => Check(model.Splitter.Split(text)), iter: 25, threads: 1);

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_page_of_one_thing_is_split(string what, string unit) =>
        Assert.True(Check(model.Splitter.Split(Repeated(unit, 1_500), new(PlainLines: true))) >= 0, what);

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hundred_thousand_of_one_thing_are_read_without_the_graphs(string what, string unit) =>
        Assert.True(Check(ReadWithoutGraphs(Repeated(unit, 150_000))) >= 0, what);

    private static string Repeated(string unit, int length) =>
        unit.Length == 0 ? "" : string.Concat(Enumerable.Repeat(unit, length / unit.Length + 1))[..length];

    private SplitResult ReadWithoutGraphs(string text)
    {
        var document = DocumentReader.Read(text, new(new(2023, 11, 30), "The Ledger"));
        var plain = DocumentReader.Read(text, new(new(2023, 11, 30), PlainLines: true));
        var reading = Completed.Of(InventedReading.Of(plain, model.Network.WordsOf(plain)));
        var dates = DateReader.Read(text, new(2023, 11, 30));
        Ordered(text, dates.Select(d => d.Span));
        Ordered(text, WordBreaker.Break(text).Select(w => w.Span));
        return new(document, ProposedClaims.Of(reading, speakers =>
            SaidAtReader.Read(text, [.. plain.Paragraphs.Select(p => p.Span)], reading.Attributions, plain.Published, dates, speakers)));
    }

    private static int Check(SplitResult split)
    {
        var (text, document) = (split.Document.Text, split.Document);
        Ordered(text, document.Paragraphs.Select(p => p.Span).Concat(document.Furniture.Select(f => f.Span)).OrderBy(s => s.Start));
        TextSpan?[] parts = [document.Headline, document.Byline, document.Published?.Span, document.Dateline?.Span];
        Whole(text, parts);
        foreach (var claim in split.Claims)
        {
            Assert.NotEmpty(claim.Attribution.Content);
            Assert.NotEmpty(claim.Statement);
            Ordered(text, claim.Attribution.Content);
            Whole(text, [.. claim.Attribution.Speaker, .. claim.Attribution.Cue]);
            Whole(text, [claim.Hedge, claim.SaidAt?.Phrase, .. claim.Chain.SelectMany(hop => (TextSpan?[])[hop.Span, hop.Cue])]);
        }
        var written = SplitJson.ReadSpans(SplitJson.Line(split), text);
        Assert.Equal(split.Claims.Select(c => Spelled(c.Attribution.Speaker, c.Attribution.Cue, c.Attribution.Content)),
            written.Select(c => Spelled(c.Source, c.Cue, c.Content)));
        return split.Claims.Count;
    }

    private static string Spelled(params IReadOnlyList<TextSpan>[] roles) =>
        string.Join(" | ", roles.Select(spans => string.Join(' ', spans.Distinct().OrderBy(s => s.Start).ThenBy(s => s.End))));

    private static void Ordered(string text, IEnumerable<TextSpan> spans)
    {
        int end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end)
                Assert.Fail($"{span} begins before {end}");
            Whole(text, span);
            end = span.End;
        }
    }

    private static void Whole(string text, params ReadOnlySpan<TextSpan?> spans)
    {
        foreach (var given in spans)
            if (given is { } span && !(0 <= span.Start && span.Start < span.End && span.End <= text.Length && IsBorder(text, span.Start) && IsBorder(text, span.End)))
                Assert.Fail($"{span} is no part of a text of {text.Length}, or cuts a character");
    }

    private static bool IsBorder(string text, int at) => at == 0 || at == text.Length || !char.IsSurrogatePair(text[at - 1], text[at]);
}
