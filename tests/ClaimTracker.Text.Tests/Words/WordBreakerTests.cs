using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Tests.Network;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Tests.Words;

public class WordBreakerTests
{
    [Fact]
    public void Words_lie_where_the_reference_puts_them()
    {
        foreach (var expected in Case.All)
        {
            var points = new CodePoints(expected.Text);
            var words = WordBreaker.Break(expected.Text).Select(w => points.FromUtf16(w.Span));
            Assert.Equal(expected.Words.Select(w => new TextSpan(w[0], w[1])), words);
        }
    }

    [Fact]
    public void Accents_and_capitals_leave_the_form_and_stay_in_the_text() => Assert.Equal(
        [new(0, 6, "zelena"), new(7, 11, "said"), new(11, 12, ":"), new(13, 14, "“"), new(14, 19, "ecole"), new(19, 20, "”")],
        WordBreaker.Break("Želena said: “École”"));

    [Fact]
    public void A_combining_mark_belongs_to_the_word_before_it() =>
        Assert.Equal([new(0, 5, "cafe"), new(6, 8, "ok")], WordBreaker.Break("cafe\u0301 ok"));

    [Fact]
    public void Zero_width_characters_and_lone_surrogates_neither_break_nor_belong_to_a_word() =>
        Assert.Equal([new(1, 7, "seoul"), new(9, 10, "."), new(11, 13, "😀")], WordBreaker.Break("\u200bSe\u00adoul\ud800\0.\udc00😀\u200d"));

    [Fact]
    public void A_part_of_a_text_keeps_the_offsets_of_the_whole() =>
        Assert.Equal([new(5, 9, "kyiv")], WordBreaker.Break("From Kyiv, he", new(5, 9)));

    [Theory]
    [InlineData("talks", WordShape.Lower)]
    [InlineData("Seoul", WordShape.Title)]
    [InlineData("A", WordShape.Title)]
    [InlineData("KCNA", WordShape.Upper)]
    [InlineData("McConnell", WordShape.Mixed)]
    [InlineData("漢", WordShape.Mixed)]
    [InlineData("61st", WordShape.Number)]
    [InlineData("“", WordShape.Punctuation)]
    [InlineData("😀", WordShape.Other)]
    [InlineData("\ud800", WordShape.Other)]
    public void A_shape_says_how_a_word_is_written(string written, WordShape shape) => Assert.Equal(shape, WordShapes.Of(written));

    [Theory]
    [InlineData("He said “we will go” today", "“ we will go ”")]
    [InlineData("He said \"we will\" and \"go\" today", "\" we will \" \" go \"")]
    [InlineData("It was “left “open at the end", "“ left “ open at the end")]
    [InlineData("A closing ” alone opens nothing", "")]
    public void Quotation_marks_are_paired_within_their_paragraph(string text, string inside)
    {
        var words = WordBreaker.Break(text);
        var quoted = new bool[words.Count];
        Quotations.Mark(text, words, new(0, words.Count), quoted);
        Assert.Equal(inside, string.Join(' ', words.Where((_, i) => quoted[i]).Select(w => w.Form)));
    }

    [Fact]
    public void A_sentence_ends_after_what_closes_it_and_before_a_capital_a_digit_or_a_quotation_mark()
    {
        const string text = "It was late. “We left.” Nobody (he said.) 300 came… “Why?” asked one. no";
        var words = WordBreaker.Break(text);
        var begins = Sentences.EndsIn(text, words, new(0, words.Count)).Select(i => words[i].Span.Of(text));
        Assert.Equal(["“", "Nobody", "300", "“"], begins);
    }
}
