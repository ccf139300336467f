using ClaimTracker.Text.Spans;
using Xunit;

namespace ClaimTracker.Text.Tests.Documents;

/// <summary>The real article that a new installation opens with, as it is and as other programs hand it on.</summary>
public class SeedArticleTests
{
    private static readonly string Article = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seed", "dw-north-korea-talks.txt"));

    private const string Expected = """
        by Deutsche Welle, in Deutsche Welle, on 2023-11-30 00:19 EST -05:00
        [SiteDate] Tuesday, November 19
        Headline: North Korea says it will never sit down for talks with the United States
        [Avatar] Deutsche Welle avatar
        [Byline] By Deutsche Welle
        [PublishedLine] Nov 30, 2023, 00:19 AM EST
        Body: Kim Yo-jong, the sister of North Korean leader Kim Jong-un, ruled out this Thursday the possibility of resuming talks with Washington and He said Pyongyang “will never sit face to face” with the United States.
        Body: Kim Yo-jong made the remarks in a statement published today by the North Korean state agency KCNA and following a meeting of the United Nations Security Council earlier this week, convened to discuss the North’s launch of a military spy satellite. .
        Body: During the meeting, the US ambassador to the UN, Linda Thomas-Greenfield, said that Washington continues to call for dialogue with Pyongyang, without preconditions, and that it is up to the North to “make that choice” and “choose the moment and the topic” to discuss.
        Body: “The sovereignty of an independent state can never be an issue on the negotiating agenda and, therefore, we will never sit face to face with the United States,” Kim said, accusing the North American country of “oppressing” peace and security. global.
        Body: Also today North Korea stated that its first spy satellite, which it managed to put into orbit a little over a week ago, would have taken images of US military installations in San Diego and Japan, as well as the Suez Canal in Egypt.
        Subheading: Photos of US facilities
        Body: The North Korean leader, Kim Jong-un, would have reviewed these satellite photos in an operations report prepared by the Pyongyang General Control Center, as detailed today by KCNA.
        Body: North Korean media reported today that said satellite would have taken photos of the White House, the Pentagon and other key US installations in terms of defense.
        Body: North Korea, which has said it has also taken images of US military bases on the island of Guamhas not yet shown any photos obtained by its new satellite, launched into orbit on November 21.
        Body: Last year, Seoul claimed that the resolution of the images of a test device launched by Pyongyang was very poor and insisted on the same idea – although without providing concrete evidence – when it recovered remains from one of the two failed launches that North Korea carried out. in May and August of this year to try to place the device in low Earth orbit.
        Body: Experts believe that, regardless of whether the quality of the images captured by the North Korean satellite may be lowthe deployment of this device is an important leap that would now allow Pyongyang to detect, for example, movements of troops and assets or objectives for potential preventive attacks.
        [Links] Keep reading: • US insists to North Korea that no one should help Putin “kill innocents” • Kim Jong-un highlights “strategic importance” of relationship with Russia • What weapons is Russia looking for in North Korea and what can Putin give Kim in return?
        """;

    [Fact]
    public void The_article_is_told_apart_from_its_page() => Assert.Equal(Expected, Outline.Of(Outline.Read(Article)));

    [Theory]
    [InlineData(72)]
    [InlineData(60)]
    [InlineData(40)]
    [InlineData(100)]
    public void Wrapped_at_any_column_it_has_the_same_parts(int column) =>
        Assert.Equal(Expected, Outline.Of(Outline.Read(Reflow.Wrapped(Article, column))));

    [Fact]
    public void With_the_line_ends_of_Windows_it_has_the_same_parts()
    {
        Assert.Equal(Expected, Outline.Of(Outline.Read(Reflow.Crlf(Article))));
        Assert.Equal(Expected, Outline.Of(Outline.Read(Reflow.Crlf(Reflow.Wrapped(Article)))));
    }

    [Fact]
    public void Without_blank_lines_it_has_the_same_parts() => Assert.Equal(Expected, Outline.Of(Outline.Read(Reflow.Dense(Article))));

    [Fact]
    public void On_one_line_it_has_the_same_parts() => Assert.Equal(Expected, Outline.Of(Outline.Read(Reflow.OneLine(Article))));

    [Fact]
    public void With_two_spaces_between_its_sentences_and_words_it_has_the_same_parts() =>
        Assert.Equal(Expected, Outline.Of(Outline.Read(Reflow.OneLine(Article).Replace(". ", ".  ").Replace(" the ", "  the  "))));

    // One paragraph ends a character short of the column, so that nothing shows where the next begins: these two become one.
    [Fact]
    public void Wrapped_without_blank_lines_only_paragraphs_that_fill_their_last_line_run_together()
    {
        var parts = Outline.Of(Outline.Read(Reflow.Dense(Reflow.Wrapped(Article)))).Split('\n');
        Assert.Equal(Expected.Replace("to discuss.\nBody: “The", "to discuss. “The", StringComparison.Ordinal).Split('\n'), parts);
    }

    [Fact]
    public void Plain_lines_are_read_as_the_corpora_are()
    {
        var document = Outline.Read("Toll to rise\r\n\nBy Jane Roe\nThe toll rises.", new SplitOptions(PlainLines: true));
        Assert.Equal([new TextSpan(0, 12), new TextSpan(15, 26), new TextSpan(27, 42)], document.Paragraphs.Select(p => p.Span));
        Assert.Empty(document.Furniture);
        Assert.Null(document.Headline);
    }

    [Fact]
    public void What_is_known_from_outside_overrides_the_text()
    {
        var document = Outline.Read(Article, new SplitOptions(new DateOnly(2023, 12, 1), "The Harbour Post"));
        Assert.Equal("by Deutsche Welle, in The Harbour Post, on 2023-12-01", Outline.Head(document));
        Assert.Null(document.Published!.Span);
    }

    [Fact]
    public void A_given_day_that_is_the_texts_own_keeps_the_hour_of_the_text()
    {
        var published = Outline.Read(Article, new SplitOptions(new DateOnly(2023, 11, 30))).Published!;
        Assert.Equal((new TimeOnly(0, 19), "EST"), (published.Time, published.Zone));
    }
}
