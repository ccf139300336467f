using System.Text;
using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;
using CsCheck;

namespace ClaimTracker.Text.Tests.Network;

/// <summary>Any text is read without an exception, with spans that lie in it, in time that grows with its length and no faster.</summary>
public class HostileTextTests(LoadedModel model)
{
    // What breaks readers: quotation marks, ends of sentences and lines, halves of surrogate pairs, controls, bidi, zero width, noncharacters.
    private static readonly string[] Bits =
    [
        "\"", "“", "”", "„", "‟", "'", "‘", "’", ".", "!", "…", ":", "\n", "\r\n", "\r", "\t", " ", "\u2028", "\u00a0", "\0", "\u0007", "\ud83d", "\ude00", "😀",
        "\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\ufffd", "\ufffe", "\uffff", "\u0301", "e\u0301", "İ", "ß", "ﬁ", "漢", "\U00020000", "\U0001d400",
        "said", " he said ", "Kim said that ", "according to ", "Mr. Smith", "1,000", "The ", "-", "—", "(", ")", "<script>", "Monday",
    ];

    [Fact]
    public void Scraps_of_anything_in_any_order_give_spans_inside_the_text() =>
        Gen.OneOf(Bits).Array[0, 120].Sample(bits => CheckSplit(string.Concat(bits)), iter: 60, threads: 1);

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    [InlineData("\n\n\r\n")]
    [InlineData("\u200b\u200b")]
    [InlineData("said")]
    public void Next_to_nothing_is_read(string text) => CheckSplit(text);

    [Fact]
    public void A_megabyte_without_a_space_is_one_unknown_word() => CheckSplit(new string('a', 1_000_000));

    [Fact]
    public void Thousands_of_combining_marks_belong_to_one_word() => CheckSplit("“We" + new string('\u0301', 100_000) + " go,” he said.");

    [Theory]
    [InlineData("\"")]
    [InlineData("“a ")]
    [InlineData("”")]
    [InlineData(".”) A")]
    [InlineData("said \"no\". ")]
    [InlineData("a\n")]
    [InlineData("x\u0301\ud800")]
    public void A_long_text_is_packed_without_a_gap(string scrap)
    {
        var text = new StringBuilder().Insert(0, scrap, 400_000 / scrap.Length).ToString();
        var article = model.Network.WordsOf(LoadedModel.Document(text, Case.LinesOf(text)));
        int next = 0;
        var input = new WindowInput();
        foreach (var window in model.Network.WindowsOf(article))
        {
            Assert.Equal(next, window.Core.Start);
            next = window.Core.End;
            input.Fill(article, window);
            Assert.InRange(input.Pieces, 3, 384);
        }
        Assert.Equal(article.Words.Count, next);
    }

    [Fact]
    public void Thousands_of_quotation_marks_are_read() => CheckSplit(new StringBuilder().Insert(0, "\"“", 2_500).ToString());

    private void CheckSplit(string text)
    {
        foreach (bool plainLines in (bool[])[true, false])
        {
            var split = model.Splitter.Split(text, new(PlainLines: plainLines), cancel: TestContext.Current.CancellationToken);
            foreach (var claim in split.Claims)
            {
                Assert.NotEmpty(claim.Attribution.Content);
                foreach (TextSpan span in (TextSpan[])[.. claim.Attribution.Speaker, .. claim.Attribution.Cue, .. claim.Attribution.Content])
                    Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length, $"{span} of {text.Length}");
            }
        }
    }
}
