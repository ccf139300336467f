using System.Globalization;
using Xunit;

namespace ClaimTracker.Text.Tests.Documents;

/// <summary>Articles as they come from a wire, a newspaper's page, a blog and a transcript. All of them are invented.</summary>
public class ArticleShapeTests
{
    [Fact]
    public void A_wire_story_keeps_its_dateline_in_the_paragraph_and_gives_the_agency()
    {
        var document = Outline.Read("""
            Valdoria puts off its second ferry

            PORT LINDGARDE, June 3 (Meridian Wire) - The second night ferry of Port Lindgarde will not sail before the autumn, two officials said on Tuesday.

            The harbour ministry declined to comment.

            (Reporting by Jorun Vask; Editing by Edda Winlow)
            """);
        Assert.Equal("""
            by –, in Meridian Wire, on –
            Headline: Valdoria puts off its second ferry
            Body: PORT LINDGARDE, June 3 (Meridian Wire) - The second night ferry of Port Lindgarde will not sail before the autumn, two officials said on Tuesday.
            Body: The harbour ministry declined to comment.
            [Other] (Reporting by Jorun Vask; Editing by Edda Winlow)
            """, Outline.Of(document));
        Assert.Equal("PORT LINDGARDE", document.Dateline!.Place);
        Assert.Equal("June 3", document.Dateline.Day!.Value.Of(document.Text));
    }

    [Theory]
    [InlineData("VALDOR — The toll rises, the ministry said in a statement that it sent to all newspapers of the coast.", "VALDOR", null, null)]
    [InlineData("VALDOR, Valdoria, 3 June 2025 (MW) -- The toll rises, the ministry said in a statement that it sent to all newspapers.", "VALDOR", "MW", "2025-06-03")]
    [InlineData("Port Lindgarde (Meridian Wire) – The toll rises, the ministry said in a statement that it sent to all newspapers.", "Port Lindgarde", "Meridian Wire", null)]
    public void Datelines(string paragraph, string place, string? agency, string? published)
    {
        var document = Outline.Read($"Toll to rise\n\n{paragraph}");
        Assert.Equal((place, agency, published), (document.Dateline?.Place, document.Dateline?.Agency, document.Published?.Day.ToString("O", CultureInfo.InvariantCulture)));
        Assert.Equal(paragraph, document.Paragraphs[^1].Span.Of(document.Text));
    }

    [Theory]
    [InlineData("OSTROV: The toll stays, and it will stay for as long as I am minister, whatever the bridge office says.")]
    [InlineData("The toll – which nobody (Reuters included) – had expected to rise this year will rise after all.")]
    [InlineData("Nobody (the ministry) - knew that the toll would rise, and nobody had asked the pilots of Port Lindgarde.")]
    public void Not_datelines(string paragraph) => Assert.Null(Outline.Read($"Toll to rise\n\n{paragraph}").Dateline);

    [Fact]
    public void A_newspapers_page_loses_its_buttons_links_and_credits() => Assert.Equal("""
        by Jane Roe and John Doe, in The Harbour Post, on 2025-09-09 18:40 CEST +02:00
        [Other] The Harbour Post
        [Other] News | Politics
        Headline: Minister: a higher toll can no longer be avoided
        Body: Drivers call it a broken promise
        [Byline] By Jane Roe and John Doe, Staff Writers
        [PublishedLine] Published: 9 September 2025, 18:40 CEST | Updated: 10 September 2025
        [Other] 4 min read
        [Other] Share Tweet Email
        [Other] Photo: Ann Poe / The Harbour Post
        Body: The harbour minister said on Tuesday that a higher bridge toll could no longer be avoided, half a year after she had ruled it out.
        [Other] Advertisement
        Body: “Follow the money,” said Edda Winlow of the bridge drivers’ union. “Somebody has to pay for the new cranes, and it will be us.”
        [Links] Read more: What the cranes cost
        Subheading: A promise in spring
        Body: In March the minister had told the newspaper that the toll would not rise while she was in office. “You have my word,” she said.
        [Links] Related Who rides the night ferry? Storm barrier passes its test
        Body: The ministry did not say by how much the toll would rise. A decision is expected in the autumn, according to two officials.
        [Other] Sign up for our morning newsletter
        [Links] Most popular 1. Night ferry full on nine nights 2. Barrier “will leak”, engineer warns
        [Other] © 2025 The Harbour Post. All rights reserved.
        """, Outline.Of(Outline.Read("""
        The Harbour Post
        News | Politics

        Minister: a higher toll can no longer be avoided

        Drivers call it a broken promise

        By Jane Roe and John Doe, Staff Writers
        Published: 9 September 2025, 18:40 CEST | Updated: 10 September 2025
        4 min read
        Share Tweet Email
        Photo: Ann Poe / The Harbour Post

        The harbour minister said on Tuesday that a higher bridge toll could no longer be avoided, half a year after she had ruled it out.

        Advertisement

        “Follow the money,” said Edda Winlow of the bridge drivers’ union. “Somebody has to pay for the new cranes, and it will be us.”

        Read more: What the cranes cost

        A promise in spring

        In March the minister had told the newspaper that the toll would not rise while she was in office. “You have my word,” she said.

        Related
        Who rides the night ferry?
        Storm barrier passes its test

        The ministry did not say by how much the toll would rise. A decision is expected in the autumn, according to two officials.

        Sign up for our morning newsletter

        Most popular
        1. Night ferry full on nine nights
        2. Barrier “will leak”, engineer warns

        © 2025 The Harbour Post. All rights reserved.
        """)));

    [Fact]
    public void A_blog_has_one_paragraph_a_line_and_a_name_without_By() => Assert.Equal("""
        by JORUN VASK, in The Lantern, on 2025-10-22
        Headline: Who rides the night ferry?
        [Byline] JORUN VASK
        [PublishedLine] October 22, 2025
        Body: I took the night ferry on nine evenings.
        Body: By Tuesday I knew the crew by name. They told me that the boat had never been full.
        Body: The ferry line replied that it was full on nine nights
        Body: and that I must have slept.
        [Other] Source: The Lantern
        """, Outline.Of(Outline.Read("""
        Who rides the night ferry?
        JORUN VASK
        October 22, 2025
        I took the night ferry on nine evenings.
        By Tuesday I knew the crew by name. They told me that the boat had never been full.
        The ferry line replied that it was full on nine nights
        and that I must have slept.
        Source: The Lantern
        """)));

    [Fact]
    public void A_transcript_keeps_every_turn() => Assert.Equal("""
        by –, in –, on 2025-09-10
        Headline: Interview with the harbour minister
        [PublishedLine] 10 September 2025
        Body: VASK: Minister, did you promise that the toll would not rise?
        Body: OSTROV: I never ruled out a higher toll, and you will not find a line in which I did.
        Body: VASK: Here is one.
        Body: OSTROV: Read it to the end.
        """, Outline.Of(Outline.Read("""
        Interview with the harbour minister
        10 September 2025

        VASK: Minister, did you promise that the toll would not rise?
        OSTROV: I never ruled out a higher toll, and you will not find a line in which I did.
        VASK: Here is one.
        OSTROV: Read it to the end.
        """)));

    [Fact]
    public void Names_above_the_turns_of_a_conversation_are_no_subheadings()
    {
        const string turn = "The toll will not rise while I am in office, and I have said so to everybody who asked me about it.";
        var document = Outline.Read($"A conversation\n\n{turn}\n\nMarenka Ostrov\n\n{turn}\n\nJorun Vask\n\n{turn}\n\nMarenka Ostrov\n\n{turn}\n\nJorun Vask\n\n{turn}");
        Assert.DoesNotContain(document.Paragraphs, p => p.Kind == ClaimTracker.Text.Documents.ParagraphKind.Subheading);
    }

    [Fact]
    public void A_text_may_mix_wrapped_paragraphs_and_long_lines() => Assert.Equal("""
        by –, in –, on –
        Headline: Barrier “will leak”, engineer warns
        Body: The storm barrier of Port Lindgarde will leak before the winter is out, an engineer warned on Wednesday in a letter to the council of the town.
        Body: The council answered that the barrier had passed its spring test and that nobody should be alarmed by a letter, whoever wrote it and however long it was, until the second survey was read.
        Body: “I have seen the hinges,” the engineer said. “They are older than I am.”
        """, Outline.Of(Outline.Read("""
        Barrier “will leak”, engineer warns

        The storm barrier of Port Lindgarde will leak before
        the winter is out, an engineer warned on Wednesday in
        a letter to the council of the town.
        The council answered that the barrier had passed its spring test and that nobody should be alarmed by a letter, whoever wrote it and however long it was, until the second survey was read.
          “I have seen the hinges,” the engineer said. “They
        are older than I am.”
        """)));

    [Fact]
    public void Paragraphs_of_a_wrapped_text_may_be_indented_instead_of_spaced() => Assert.Equal("""
        by –, in –, on –
        Headline: Crane contract still secret
        Body: The contract for the four new cranes will be public this month, the minister told the council in May.
        Body: It is not. “We are waiting for a signature,” a spokesman said today.
        """, Outline.Of(Outline.Read("""
            Crane contract still secret

               The contract for the four new cranes will be
            public this month, the minister told the council
            in May.
               It is not. “We are waiting for a signature,” a
            spokesman said today.
            """)));

    [Theory]
    [InlineData("By Deutsche Welle", "Deutsche Welle", "Deutsche Welle")]
    [InlineData("By Jane Roe and John Doe, Staff Writer", "Jane Roe and John Doe", null)]
    [InlineData("BY JANE ROE | MERIDIAN WIRE", "JANE ROE", "MERIDIAN WIRE")]
    [InlineData("By Jane Roe, John Doe and Ann Poe", "Jane Roe, John Doe and Ann Poe", null)]
    [InlineData("By Jane Roe for The Harbour Post", "Jane Roe", "The Harbour Post")]
    [InlineData("By Jane Roe in Port Lindgarde", "Jane Roe", null)]
    [InlineData("Written by Jane van der Roe", "Jane van der Roe", null)]
    [InlineData("By the Associated Press", "the Associated Press", "Associated Press")]
    [InlineData("Jane Roe, Political Editor", "Jane Roe", null)]
    [InlineData("JANE ROE", "JANE ROE", null)]
    [InlineData("Meridian Wire", "Meridian Wire", "Meridian Wire")]
    public void Bylines(string line, string name, string? publisher)
    {
        var document = Outline.Read($"Toll to rise\n\n{line}\n\nThe toll will rise in the spring, the harbour ministry said in a statement that it sent to all newspapers of the coast.");
        Assert.Equal((name, publisher), (document.Byline?.Of(document.Text), document.Publisher));
        Assert.Equal(line, Assert.Single(document.Furniture).Span.Of(document.Text));
    }

    [Theory]
    [InlineData("By Tuesday")]
    [InlineData("By then the toll had risen twice")]
    [InlineData("By most accounts Ostrov Won")]
    [InlineData("Drivers call it a broken promise")]
    public void Not_bylines(string line)
    {
        var document = Outline.Read($"Toll to rise\n\n{line}\n\nThe toll will rise in the spring, the harbour ministry said in a statement that it sent to all newspapers of the coast.");
        Assert.Null(document.Byline);
        Assert.Empty(document.Furniture);
    }

    [Theory]
    [InlineData("Share prices fell after the announcement, the exchange said.")]
    [InlineData("Subscribe to that view, she said, and you will believe anything.")]
    [InlineData("Photos of the quay showed that the crane had moved, the engineer said.")]
    [InlineData("Copyright law does not protect a timetable, the ferry line was told.")]
    [InlineData("“Sign up for the night ferry,” the poster says.")]
    [InlineData("Source close to the minister says the toll will rise.")]
    [InlineData("This article has been corrected: the minister spoke of berths, not of cranes.")]
    public void Sentences_that_begin_like_furniture_stay(string sentence)
    {
        var document = Outline.Read($"Toll to rise\n\nThe toll will rise in the spring, the harbour ministry said in a statement to the council.\n\n{sentence}");
        Assert.Equal(sentence, document.Paragraphs[^1].Span.Of(document.Text));
    }

    [Fact]
    public void An_empty_text_has_no_parts() => Assert.Equal("by –, in –, on –", Outline.Of(Outline.Read(" \r\n\t")));
}
