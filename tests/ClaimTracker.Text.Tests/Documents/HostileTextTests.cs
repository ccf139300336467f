using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using CsCheck;
using Xunit;

namespace ClaimTracker.Text.Tests.Documents;

/// <summary>Whatever is pasted is read without an exception, in linear time, and every span lies within the text.</summary>
public class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "By Jane Roe", "JANE ROE", "Nov 30, 2023, 00:19 AM EST", "Tuesday, November 19", "Keep reading:", "  • A link", "Share", "\r\n",
        "\n", "\n\n",
        " ", "\t", "“", "”", "\"", "The toll will rise, the ministry said on Tuesday in Port Lindgarde.", "Photos of the quay",
        "PORT LINDGARDE (Meridian Wire) — ", "The Harbour Post avatar", "© 2025 The Harbour Post", "\ud83d", "\udc4d", "\u200b", "e\u0301",
        "\u2028", "\0", "…", ". ", "12. ", "– ",
    ];

    [Fact]
    public void Parts_lie_within_the_text_in_order_and_never_overlap() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(i => Pieces[i])))
            .Sample(text =>
            {
                var document = Outline.Read(text);
                var spans = document.Paragraphs.Select(p => p.Span)
                .Concat(document.Furniture.Select(f => f.Span)).OrderBy(s => s.Start);
                var end = 0;
                foreach (var span in spans)
                {
                    Assert.True(end <= span.Start && span.Start < span.End && span.End <= text.Length, $"{span} in {text}");
                    Assert.Equal(span.Of(text).Trim(), span.Of(text));
                    end = span.End;
                }
            });

    public static TheoryData<string, string> Texts() => new()
    {
        { "no space", new string('a', 1_000_000) },
        { "spaces", new string(' ', 1_000_000) },
        { "lines", string.Concat(Enumerable.Repeat("x\n", 500_000)) },
        { "quotation marks", new string('“', 1_000_000) },
        { "sentences", string.Concat(Enumerable.Repeat("He said \"no\". Then A. B. left. ", 32_000)) },
        { "dates", string.Concat(Enumerable.Repeat("June 3, 2025 ", 75_000)) },
        { "bylines", string.Concat(Enumerable.Repeat("By Jane Roe ", 83_000)) },
        { "headings", string.Concat(Enumerable.Repeat("Keep reading: • ", 62_000)) },
        { "binary", string.Concat(Enumerable.Range(0, 1_000_000).Select(i => (char)(i * 7919 % 65536))) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_megabyte_of_anything_is_read(string what, string text)
    {
        var document = Outline.Read(text);
        Assert.True(document.Paragraphs.All(p => p.Span.Start < p.Span.End && p.Span.End <= text.Length), what);
    }
}
