using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using ClaimTracker.Web.Components.Articles;

namespace ClaimTracker.Web.Tests.Articles;

public sealed class ArticleTextTests
{
    private const string Sentence = "Mira Okonjo said the harbour would open, and that the mayor promised help.";

    [Fact]
    public void At_rest_a_claim_is_one_line_under_what_was_said_and_a_numeral_after_it()
    {
        var html = Body(Sentence, [Claim(1, Sentence, speaker: "Mira Okonjo", cue: "said", content: "the harbour would open")]);

        Assert.Equal(
            "<p data-o=\"0\"><span class=\"h s\" data-o=\"0\" data-c=\"1\">Mira Okonjo</span> " +
            "<span class=\"h q\" data-o=\"12\" data-c=\"1\">said</span> " +
            "<span class=\"h c\" data-o=\"17\" data-c=\"1\" data-s=\"v\" data-t=\"u\">the harbour would open</span>" +
            "<a class=\"ref\" href=\"articles/a?claim=1\" data-n=\"1\" aria-label=\"Claim 1\">1</a>, and that the mayor promised help.</p>",
            html);
    }

    [Fact]
    public void Only_the_focused_claim_shows_speaker_cue_content_and_time()
    {
        const string text = "Today Mira Okonjo said the harbour would open.";
        var claim = Claim(1, text, "Mira Okonjo", "said", "the harbour would open", time: "Today");

        Assert.Equal(["h s", "h q", "h c"], Classes(Body(text, [claim])));
        var open = Body(text, [claim], focus: 1);
        Assert.Equal(["h t on", "h s on", "h q on", "h c on"], Classes(open));
        Assert.Contains("title=\"When: 4 May 2024\"", open, StringComparison.Ordinal);
        Assert.Equal(
            ["when: Today", "speaker: Mira Okonjo", "cue: said", "what was said: the harbour would open"],
            Parse(open).QuerySelectorAll("[role=mark]").Select(m => $"{m.GetAttribute("aria-description")}: {m.TextContent}"));
        Assert.Equal("Claim 1, open", Parse(open).QuerySelector(".ref")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_proposed_claim_is_dashed_and_carries_no_answer()
    {
        var html = Body(Sentence, [Claim(1, Sentence, "Mira Okonjo", "said", "the harbour would open", proposed: true)]);

        Assert.Equal(["h s", "h q", "h c p"], Classes(html));
        Assert.DoesNotContain("data-s=", html, StringComparison.Ordinal);
        Assert.Equal("Claim 1, proposed", Parse(html).QuerySelector(".ref.p")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_claim_inside_another_is_a_second_line_and_its_numeral_comes_first()
    {
        var outer = Claim(1, Sentence, "Mira Okonjo", "said", "the harbour would open, and that the mayor promised help");
        var inner = Claim(2, Sentence, "the mayor", "promised", "help", proposed: true);
        var page = Parse(Body(Sentence, [outer, inner]));

        Assert.Equal(["Mira Okonjo", "said", "the harbour would open, and that ", "the mayor", " ", "promised", " ", "help"],
            page.QuerySelectorAll(".h").Select(e => e.TextContent));
        Assert.Equal("h c over-p", page.QuerySelectorAll(".h")[^1].ClassName);
        Assert.Equal(["2", "1"], page.QuerySelectorAll(".ref").Select(e => e.TextContent));
        Assert.Equal("Claim 2, proposed, inside claim 1", page.QuerySelector(".ref")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void Claims_that_share_words_say_so()
    {
        var first = Claim(1, Sentence, null, "said", "the harbour would open, and");
        var second = Claim(2, Sentence, null, null, "open, and that the mayor");
        var page = Parse(Body(Sentence, [first, second]));

        var shared = page.QuerySelector(".over-c")!;
        Assert.Equal(("open, and", "Claims 1 and 2 share these words", "1 2"),
            (shared.TextContent, shared.GetAttribute("title"), shared.GetAttribute("data-c")));
        Assert.Equal(["Claim 1, overlaps claim 2", "Claim 2, overlaps claim 1"], page.QuerySelectorAll(".ref").Select(e => e.GetAttribute("aria-label")));
    }

    [Fact]
    public void A_content_in_two_pieces_has_one_numeral_after_the_last()
    {
        var page = Parse(Body(Sentence, [new(1, "articles/a?claim=1", false, 'v', 'u',
            [Span(SpanRole.Content, Sentence, "the harbour"), Span(SpanRole.Content, Sentence, "the mayor promised help")])], focus: 1));

        Assert.Equal(["the harbour", "the mayor promised help"], page.QuerySelectorAll(".c.on").Select(e => e.TextContent));
        Assert.Equal("help", page.QuerySelector(".ref")!.PreviousSibling!.TextContent[^4..]);
        Assert.Equal("the harbour", page.QuerySelector("[data-lead]")!.TextContent);
    }

    [Fact]
    public void Edited_words_have_a_handle_at_each_end_of_each_piece()
    {
        var claim = Claim(1, Sentence, "Mira Okonjo", "said", "the harbour would open");
        var html = Body(Sentence, [claim], focus: 1, edited: [Span(SpanRole.Cue, Sentence, "said"), Span(SpanRole.Content, Sentence, "the harbour")]);
        var page = Parse(html);

        Assert.Equal(["q 0 start", "q 0 end", "c 0 start", "c 0 end"], page.QuerySelectorAll("button.gripper").Select(e => e.GetAttribute("data-grip")));
        Assert.Equal(["Cue: first word", "Cue: last word", "What was said: first word", "What was said: last word"],
            page.QuerySelectorAll("button").Select(e => e.GetAttribute("aria-label")));
        Assert.Equal(["said", "the harbour"], page.QuerySelectorAll(".ed").Select(e => e.TextContent));
        Assert.Equal(["said", "the", "harbour"], page.QuerySelectorAll(".nowrap").Select(e => e.TextContent));
        Assert.Empty(page.QuerySelectorAll(".h"));
        Assert.Equal("Claim 1, being edited", page.QuerySelector(".ref")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void Whatever_the_article_contains_shows_as_words()
    {
        const string text = "</p><script>alert(1)</script><img src=x onerror=\"alert(1)\"> & said 'so'";
        var page = Parse(Body(text, [new(1, "articles/a?claim=\"><b>", false, 'v', 'u',
            [new(SpanRole.Time, new(0, 4), "\"><script>x</script>"), Span(SpanRole.Content, text, "onerror=\"alert(1)\">")])], focus: 1));

        Assert.Empty(page.QuerySelectorAll("script, img, b"));
        Assert.Equal(text, Words(page.QuerySelector("p")!));
    }

    [Fact]
    public void Lines_of_a_wrapped_paragraph_stay_one_paragraph_with_their_own_line_ends()
    {
        const string text = "Mira Okonjo said\r\nthe harbour\r\nwould open.";
        var page = Parse(Body(text, [Claim(1, text, "Mira Okonjo", "said", "the harbour\r\nwould open")]));

        Assert.Equal(text, Words(page.QuerySelector("p")!));
        Assert.Equal("18", page.QuerySelector(".h.c")!.GetAttribute("data-o"));
    }

    [Fact]
    public void Headline_subheading_and_furniture_have_their_own_elements()
    {
        const string text = "Page of 4 May\n\nHarbour opens\n\nStaff avatar\n\nMay 4, 2024\n\nIt opened.\n\nWhat next\n\n“Soon,” said she.\n\nRead on:\n* One\n* Two";
        var article = new ArticleText(text, new SnapshotLayout(
            [Part(text, "Harbour opens", ParagraphKind.Headline), Part(text, "It opened.", ParagraphKind.Body),
                Part(text, "What next", ParagraphKind.Subheading), Part(text, "“Soon,” said she.", ParagraphKind.Body)],
            [new(At(text, "Page of 4 May"), FurnitureKind.SiteDate), new(At(text, "Staff avatar"), FurnitureKind.Avatar),
                new(At(text, "May 4, 2024"), FurnitureKind.PublishedLine), new(At(text, "Read on:\n* One\n* Two"), FurnitureKind.Links)]));
        var body = article.Body(new([])).Select(b => Parse(b.Value).Body!.FirstElementChild!).ToList();

        Assert.Equal("<h1 data-o=\"15\">Harbour opens</h1>", article.Headline(new([]))!.Value.Value);
        Assert.Equal(["DETAILS", "P", "H2", "P", "DETAILS"], body.Select(e => e.TagName));
        Assert.Equal(["2 lines of page furniture left out: date, avatar", "“Read on” and 2 links left out"],
            body.Where(e => e.TagName == "DETAILS").Select(e => e.QuerySelector("summary")!.TextContent));
        Assert.Equal(["Page of 4 May", "Staff avatar", "Read on:", "One", "Two"], body.SelectMany(e => e.QuerySelectorAll("details > p")).Select(e => e.TextContent));
        Assert.Equal("hang", body[3].ClassName);
    }

    [Fact]
    public void Whatever_claims_lie_on_it_the_runs_are_the_paragraph_unit_for_unit()
    {
        var random = new Random(1);
        const string alphabet = "ab <>&\"'“”\r\n\t\u00a0é\u0301漢🙂\u202e\u00ad";
        for (var round = 0; round < 400; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Rune(alphabet, random)));
            TextSpan Any()
            {
                var (a, b) = (Whole(text, random.Next(text.Length + 1)), Whole(text, random.Next(text.Length + 1)));
                return new(Math.Min(a, b), Math.Max(a, b));
            }
            var claims = Enumerable.Range(1, random.Next(6)).Select(n => new MarkedClaim(n, "x", random.Next(2) == 0, 'v', 'd',
                [.. Enumerable.Range(0, random.Next(4)).Select(_ => new MarkedSpan((SpanRole)random.Next(6), Any()))])).ToList();
            IReadOnlyList<MarkedSpan>? edited = random.Next(3) == 0 ? [new(SpanRole.Speaker, Any()), new(SpanRole.Content, Any())] : null;
            var paragraph = Parse(Body(text, claims, random.Next(6), edited)).QuerySelector("p")!;

            Assert.Equal(text, Words(paragraph));
            foreach (var run in paragraph.QuerySelectorAll("[data-o]"))
            {
                var at = int.Parse(run.GetAttribute("data-o")!, System.Globalization.CultureInfo.InvariantCulture);
                Assert.Equal(Words(run), text.Substring(at, Words(run).Length));
            }
        }
    }

    private static string Body(string text, IReadOnlyList<MarkedClaim> claims, int? focus = null, IReadOnlyList<MarkedSpan>? edited = null) =>
        string.Concat(new ArticleText(text, new([new(new(0, text.Length), ParagraphKind.Body)], [])).Body(new(claims, focus, edited)));

    private static MarkedClaim Claim(int number, string text, string? speaker, string? cue, string content, bool proposed = false, string? time = null)
    {
        var spans = new List<MarkedSpan> { Span(SpanRole.Content, text, content) };
        if (speaker is not null)
            spans.Add(Span(SpanRole.Speaker, text, speaker));
        if (cue is not null)
            spans.Add(Span(SpanRole.Cue, text, cue));
        if (time is not null)
            spans.Add(Span(SpanRole.Time, text, time) with { Title = "When: 4 May 2024" });
        return new(number, $"articles/a?claim={number}", proposed, 'v', 'u', spans);
    }

    private static MarkedSpan Span(SpanRole role, string text, string words) => new(role, At(text, words));

    private static TextSpan At(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }

    private static Paragraph Part(string text, string words, ParagraphKind kind) => new(At(text, words), kind);

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static IEnumerable<string?> Classes(string html) => Parse(html).QuerySelectorAll("span").Select(e => e.ClassName);

    // As the browser's script reads a selection: every text node but those of the numerals.
    private static string Words(IElement element) =>
        string.Concat(element.Descendants<IText>().Where(t => t.ParentElement!.Closest(".ref") is null).Select(t => t.Data));

    private static string Rune(string alphabet, Random random)
    {
        var at = Whole(alphabet, random.Next(alphabet.Length));
        return char.IsHighSurrogate(alphabet[at]) ? alphabet.Substring(at, 2) : alphabet.Substring(at, 1);
    }

    // Offsets of real spans never cut a surrogate pair.
    private static int Whole(string text, int at) => at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
