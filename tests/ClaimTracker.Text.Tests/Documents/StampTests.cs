using Xunit;

namespace ClaimTracker.Text.Tests.Documents;

/// <summary>When an article was published, in the ways that pages write it.</summary>
public class StampTests
{
    private const string Story = "The bridge toll in Port Lindgarde will rise in the spring, the harbour ministry said in a long statement to the council.";

    [Theory]
    [InlineData("Nov 30, 2023, 00:19 AM EST", "2023-11-30 00:19 EST -05:00")]
    [InlineData("30 November 2023 14:05 GMT", "2023-11-30 14:05 GMT +00:00")]
    [InlineData("Published: 3 June 2025", "2025-06-03")]
    [InlineData("Published 3 June 2025 at 9.30 am BST", "2025-06-03 09:30 BST +01:00")]
    [InlineData("2025-06-03T18:40:00Z", "2025-06-03 18:40 Z +00:00")]
    [InlineData("2025-06-03 18:40 +0200", "2025-06-03 18:40 +0200 +02:00")]
    [InlineData("2025-06-03 18:40 UTC+5:30", "2025-06-03 18:40 UTC+5:30 +05:30")]
    [InlineData("03.06.2025, 18:40 CEST", "2025-06-03 18:40 CEST +02:00")]
    [InlineData("Tuesday, June 3rd, 2025 | 6:40 p.m. ET", "2025-06-03 18:40 ET -04:00")]
    [InlineData("Jan. 7, 2025 12:05 AM PT", "2025-01-07 00:05 PT -08:00")]
    [InlineData("12:05 PM JST, Sept. 9, 2025", "2025-09-09 12:05 JST +09:00")]
    [InlineData("9 Sept 2025 13:05 PM", "2025-09-09 13:05")]
    [InlineData("28/02/2025", "2025-02-28")]
    [InlineData("Published: June 3, 2025 8:00 CET | Updated: June 4, 2025 9:00 CET", "2025-06-03 08:00 CET +01:00")]
    [InlineData("Updated June 4, 2025", "2025-06-04")]
    [InlineData("June 3, 2025, 18:40 IST", "2025-06-03 18:40 IST")]
    [InlineData("3/6/2025", "–")]
    [InlineData("31 June 2025", "–")]
    [InlineData("Published 3 hours ago", "–")]
    public void A_line_below_the_headline_says_when(string line, string expected)
    {
        var outline = Outline.Of(Outline.Read($"Bridge toll to rise\n\n{line}\n\n{Story}"));
        Assert.Equal($"by –, in –, on {expected}\nHeadline: Bridge toll to rise\n[PublishedLine] {line}\nBody: {Story}", outline);
    }

    [Theory]
    [InlineData("The toll was promised on June 3, 2025")]
    [InlineData("June 3, 2025 was a cold day in Port Lindgarde.")]
    [InlineData("May 2025")]
    public void A_date_inside_a_sentence_is_not_the_articles(string line)
    {
        var document = Outline.Read($"Bridge toll to rise\n\n{line}\n\n{Story}");
        Assert.Null(document.Published);
        Assert.Empty(document.Furniture);
    }

    [Fact]
    public void The_date_by_the_byline_is_the_articles_and_the_one_above_the_headline_the_sites() =>
        Assert.Equal($"""
            by Jane Roe, in –, on 2025-06-03 18:40 CEST +02:00
            [SiteDate] Monday, 9 June 2025
            Headline: Bridge toll to rise
            [Byline] By Jane Roe
            [PublishedLine] 3 June 2025, 18:40 CEST
            Body: {Story}
            """, Outline.Of(Outline.Read($"Monday, 9 June 2025\nBridge toll to rise\nBy Jane Roe\n3 June 2025, 18:40 CEST\n\n{Story}")));

    [Fact]
    public void The_only_date_is_the_articles_wherever_the_head_has_it() =>
        Assert.Equal("by –, in –, on 2025-06-09", Outline.Head(Outline.Read($"Monday, 9 June 2025\n\nBridge toll to rise\n\n{Story}")));

    [Fact]
    public void A_labelled_date_below_the_article_counts() =>
        Assert.Equal("by –, in –, on 2025-06-03", Outline.Head(Outline.Read($"Bridge toll to rise\n\n{Story}\n\n{Story}\n\nFirst published on 3 June 2025")));
}
