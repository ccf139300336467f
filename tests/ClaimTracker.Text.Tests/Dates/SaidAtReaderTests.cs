using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;
using CsCheck;
using Xunit;

namespace ClaimTracker.Text.Tests.Dates;

/// <summary>Published on Thursday 30 Nov 2023. In the sentences {…} is the cue, &lt;…&gt; the content, [ … ] the speaker; each cue opens an attribution of its own.</summary>
public sealed class SaidAtReaderTests
{
    private static readonly DateOnly Published = new(2023, 11, 30);

    [Theory]
    [InlineData("On Monday, [the minister] {said} <the bridge would reopen>.", "2023-11-27", "Monday")]
    [InlineData("<The bridge is safe>, [the minister] {said} on Tuesday.", "2023-11-28", "Tuesday")]
    [InlineData("Before recently, [officials] {said} <that the bridge was safe>.", "../2023-11-30", "recently")]
    [InlineData("[The minister] {said} Wednesday <that the bridge was closed on Monday>.", "2023-11-29", "Wednesday")]
    [InlineData("[The minister] {ruled out} <this Thursday the possibility of a toll>.", "2023-11-30", "this Thursday")]
    [InlineData("[The minister] {said} <Thursday was a bad day for drivers>.", "2023-11-30", null)]
    [InlineData("[The minister] {said} <the bridge, closed on Monday, was safe>.", "2023-11-30", null)]
    [InlineData("[Engineers], who inspected the bridge on Monday, {said} <it was safe>.", "2023-11-30", null)]
    [InlineData("After the collapse on Monday, [the minister] {said} <the bridge was safe>.", "2023-11-30", null)]
    [InlineData("[The minister] {said} of Monday's collapse <that nobody was hurt>.", "2023-11-30", null)]
    [InlineData("[The minister] {said} in a letter published on Monday <that nobody was hurt>.", "2023-11-27", "Monday")]
    [InlineData("[The minister] {said} in Monday's debate <that nobody was hurt>.", "2023-11-27", "Monday")]
    [InlineData("[A report released last year] {warned} <that the bridge was unsafe>.", "2022", "last year")]
    [InlineData("[Anna Berg, who built it during the 1987 election,] {warned} <that the bridge was unsafe>.", "2023-11-30", null)]
    [InlineData("[The 1987 Bridge Act] {demands} <a yearly inspection>.", "2023-11-30", null)]
    [InlineData("Earlier this week, [the minister] {promised} <a new bridge>.", "2023-11-27/2023-11-30", "Earlier this week")]
    [InlineData("Earlier this year, [the minister] {promised} <a new bridge>.", "2023-01-01/2023-11-30", "Earlier this year")]
    [InlineData("Last year, [the minister] {claimed} <the bridge was safe>.", "2022", "Last year")]
    [InlineData("In May and August, [the minister] {claimed} <the bridge was safe>.", "2023-05/2023-08", "May and August")]
    [InlineData("Since Monday, [officials] {have said} <that the bridge is closed>.", "2023-11-27/2023-11-30", "Monday")]
    [InlineData("Before Monday, [officials] {said} <that the bridge was safe>.", "../2023-11-27", "Monday")]
    [InlineData("A little over a week ago, [officials] {said} <that the bridge was safe>.", "2023-11-22~", "A little over a week ago")]
    [InlineData("[Officials] {said} <the bridge will reopen> next Friday.", "2023-11-30", null)]
    [InlineData("[Officials] {say} <the bridge is safe>.", "2023-11-30", null)]
    [InlineData("Engineers held a meeting in the town hall on Tuesday.\nDuring the meeting, [the minister] {said} <the bridge was safe>.", "2023-11-28", "Tuesday")]
    [InlineData("[The minister] {said} <the bridge was safe>. The remarks came in a statement issued on Tuesday.", "2023-11-28", "Tuesday")]
    public void The_phrase_that_belongs_to_the_saying_dates_it(string marked, string value, string? phrase)
    {
        var (text, attributions) = Read(marked);
        var said = Assert.Single(SaidAt(text, attributions, Published));
        Assert.Equal((value, phrase, phrase is null), (said!.Value.Value, said.Phrase?.Of(text), said.Inferred));
    }

    [Theory]
    [InlineData("In a letter read at Masses on Sunday, [the bishop] {said} <he knew>.", "Sunday")]
    [InlineData("[The bishop] {said} in a letter read at Masses on Sunday <that he knew>.", "Sunday")]
    [InlineData("In the statement made by the navy on Sunday evening, [it] {was declared} <that the mine was old>.", "Sunday evening")]
    [InlineData("[The minister] {said} in a televised interview late on Tuesday <that the line was ready>.", "late on Tuesday")]
    [InlineData("In a letter to the board dated November 5, [the fund] {wrote} <that it was wrong>.", "November 5")]
    [InlineData("Speaking on Tuesday at the opening of the plant, [the minister] {said} <it was safe>.", "Tuesday")]
    [InlineData("Addressing parliament on Tuesday, [the minister] {called} it <a success>.", "Tuesday")]
    [InlineData("Asked on Tuesday whether he would resign, [the minister] {said} <no>.", "Tuesday")]
    [InlineData("In an interview with a newspaper published on Sunday, [the minister] {said} <it was safe>.", "Sunday")]
    [InlineData("In its quarterly report, published on Tuesday, [the bank] {said} <growth was slow>.", "Tuesday")]
    [InlineData("In a ruling handed down on Monday, [the judge] {wrote} <that it was void>.", "Monday")]
    [InlineData("In testimony before the committee on Tuesday, [the minister] {said} <it was safe>.", "Tuesday")]
    [InlineData("During a visit to Lund on Monday, [the minister] {promised} <a bridge>.", "Monday")]
    [InlineData("After meeting his colleague on Monday, [the minister] {said} <it was safe>.", "Monday")]
    [InlineData("Following talks in Geneva on Monday, [the minister] {said} <it was safe>.", "Monday")]
    [InlineData("[The minister] {told} Tuesday's meeting <that it was safe>.", "Tuesday")]
    [InlineData("[The minister] {told} lawmakers during a four-hour session on Tuesday <that it was safe>.", "Tuesday")]
    [InlineData("[A spokesman] {said} by email on Tuesday <that it was safe>.", "Tuesday")]
    [InlineData("[The minister] {was quoted as saying} by an agency on Tuesday <that it was safe>.", "Tuesday")]
    [InlineData("The row came to a head last week when [the minister] {told} a broadcaster <that it was safe>.", "last week")]
    [InlineData("He quoted an email of 14 November in which [the clerk] {warned} her <that it was unsafe>.", "14 November")]
    [InlineData("The plan was shelved on Monday in what [the minister] {called} <a setback>.", "Monday")]
    [InlineData("[The company] on Thursday turned down the offer, {saying} <it was too low>.", "Thursday")]
    [InlineData("[The union] called off the strike on Monday and {said} <it had won>.", "Monday")]
    [InlineData("[The minister] used a speech in Berlin on Monday to {accuse} <her of lying>.", "Monday")]
    [InlineData("[The minister] sparked outrage on Monday by {calling} the bridge <a toy>.", "Monday")]
    [InlineData("[The minister] emerged from the meeting on Monday {saying} <it was safe>.", "Monday")]
    [InlineData("Late on Friday night [the minister] {announced} <a new bridge>.", "Late on Friday night")]
    [InlineData("Writing in a newspaper on Monday, [the minister] {argued} <it was safe>.", "Monday")]
    [InlineData("[The minister] {wrote} in a post on X late on Sunday <that it was safe>.", "late on Sunday")]
    [InlineData("[Berg], at Monday's debate, {cited} <what he wrote>.", "Monday")]
    [InlineData("It has gone on since [Berg], at Monday's debate, {cited} <what he wrote>.", "Monday")]
    [InlineData("[Berg] was speaking of the 9/11 families and {said} <they were tired>.", null)]
    [InlineData("In my early 20s, when [my mother] {said} <no>, I laughed.", null)]
    [InlineData("[The minister], born in 1970, {said} <it was safe>.", null)]
    [InlineData("[The minister] was elected in 2019 and {said} <it was safe>.", null)]
    [InlineData("[The minister] was arrested on Monday after he {said} <it was safe>.", null)]
    public void The_forms_in_which_the_press_dates_a_saying_are_known(string marked, string? phrase)
    {
        var (text, attributions) = Read(marked);
        var said = Assert.Single(SaidAt(text, attributions, Published));
        Assert.Equal(phrase, said!.Phrase?.Of(text));
    }

    [Theory]
    [InlineData("[Officials] {said} on Monday <it was safe>.", "2023-11-30", "weekday: the latest day of that name up to the reference day")]
    [InlineData("[Officials] {said} in March 2021 <it was safe>.", null, "the date as written")]
    [InlineData("This month, [officials] {said} <it was safe>.", "2023-11-30", "this month: counted from the reference day")]
    [InlineData("This year, [officials] {said} <it was safe>.", "2023-11-30", "this year: counted from the reference day; no later than the publication day")]
    [InlineData("Before Monday, [officials] {said} <it was safe>.", "2023-11-30", "weekday: the latest day of that name up to the reference day; before it")]
    [InlineData("[Officials] {said} <it was safe>.", "2023-11-30", "no phrase dates the saying: the publication day")]
    public void The_derivation_names_its_reference_day_and_rule(string marked, string? reference, string rule)
    {
        var (text, attributions) = Read(marked);
        var said = Assert.Single(SaidAt(text, attributions, Published))!;
        Assert.Equal((reference, rule), (said.Reference?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), said.Rule));
    }

    [Fact]
    public void The_same_speaker_going_on_keeps_the_date_and_another_does_not()
    {
        var (text, attributions) = Read("[Anna Berg] {said} on Monday <the bridge was safe>. <“We looked twice,”> [she] {added}. [Karl Moe] {disagreed}: <“Nobody looked.”>");
        var said = SaidAt(text, attributions, Published);
        Assert.Equal(["2023-11-27", "2023-11-27", "2023-11-30"], said.Select(s => s!.Value.Value));
        Assert.Equal([false, false, true], said.Select(s => s!.Inferred));
        Assert.EndsWith("; said by the same speaker just before", said[1]!.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_quoted_further_down_has_the_date_of_the_remarks_though_the_lead_has_its_own()
    {
        var (text, attributions) = Read(
            "[Anna Berg] {said} on Monday <the bridge was safe>. Berg made the remarks in an interview published today.\nIt rained.\n<“We looked twice,”> [Berg] {told} him.");
        var berg = new ResolvedSpeaker("Anna Berg", ActorKind.Person, [], "named here");
        var said = SaidAt(text, attributions, Published, [berg, berg]);
        Assert.Equal([("2023-11-27", "Monday"), ("2023-11-30", "today")], said.Select(s => (s!.Value.Value, s.Phrase?.Of(text))));
    }

    [Fact]
    public void All_that_is_said_at_a_hearing_that_was_dated_once_has_its_day_until_the_article_leaves_it()
    {
        var (text, attributions) = Read(
            "[The owner] {told} senators on Tuesday <that he was sorry>.\n"
            + "<“We will stay,”> [Anna Berg] {said} at a hearing of the committee.\n"
            + "[Karl Moe], an engineer, {testified} <that a bolt was missing>. [Berg] {replied} <that it was not>.\n"
            + "[Sen. Ida Lind] {argued} <that the law was old>.\n"
            + "[A driver] {said} in an email <that the bridge shook>. [A shopkeeper] {said} <it was loud>. [Moe] {said} <it was not>.\n"
            + "After the hearing, [Lind] {predicted} <a new law>.");
        ResolvedSpeaker?[] speakers = [.. "the owner|Anna Berg|Karl Moe|Anna Berg|Ida Lind|a driver|a shopkeeper|Karl Moe|Ida Lind".Split('|')
            .Select(name => new ResolvedSpeaker(name, ActorKind.Person, [], "named here"))];
        var said = SaidAt(text, attributions, Published, speakers);
        Assert.Equal(["Tuesday", "Tuesday", "Tuesday", "Tuesday", "Tuesday", null, null, null, "Tuesday"], said.Select(s => s!.Phrase?.Of(text)));
    }

    [Fact]
    public void What_is_said_in_a_debate_or_after_it_has_the_day_of_the_vote()
    {
        var (text, attributions) = Read(
            "The council voted on Monday to close the bridge.\n[Mayor Berg] {told} the meeting <it was hard>.\nDuring the debate [Karl Moe] {accused} <staff of lying>. [The clerk] {rejected} <that>.\n"
            + "<“It is a shame,”> [a driver] {said} outside after the vote.\n[A neighbour] {said} <it was cheap>.");
        Assert.Equal(["Monday", "Monday", "Monday", "Monday", null], SaidAt(text, attributions, Published).Select(s => s!.Phrase?.Of(text)));
    }

    [Fact]
    public void Clauses_of_one_sentence_share_its_day_unless_they_are_of_another_tense()
    {
        var (text, attributions) = Read("[The minister] {said} on Monday <it was safe>, but [the city] {said} <it was not> and [drivers] {warned} <of delays>, while [experts] {had called} it <old>.");
        Assert.Equal(["Monday", "Monday", "Monday", null], SaidAt(text, attributions, Published).Select(s => s!.Phrase?.Of(text)));
    }

    [Fact]
    public void What_somebody_says_is_not_of_the_day_on_which_they_told_something()
    {
        var (text, attributions) = Read("<“I warned them,”> [Anna Berg] {told} a newspaper last week. [She] {alleges} <that nobody listened>.");
        Assert.Equal(["last week", null], SaidAt(text, attributions, Published).Select(s => s!.Phrase?.Of(text)));
    }

    [Fact]
    public void Without_a_phrase_or_a_publication_day_nothing_is_claimed()
    {
        var (text, attributions) = Read("[Officials] {say} <the bridge is safe>.");
        Assert.Null(Assert.Single(SaidAt(text, attributions, null)));
    }

    [Fact]
    public void A_dateline_stands_in_for_the_publication_day()
    {
        var (text, attributions) = Read("LUND, Nov. 28, 2023 (Wire) — [Officials] {say} <the bridge is safe>.");
        var said = Assert.Single(SaidAt(text, attributions, null));
        Assert.Equal(("2023-11-28", true), (said!.Value.Value, said.Inferred));
    }

    [Fact]
    public void A_saying_never_ends_after_publication_whatever_the_text() => Gen.Select(
        Gen.OneOf("On Monday, ", "", "Next week, ", "This year, ", "In the 1990s, ", "Since May ", "Before 2030, ", "At noon tomorrow "),
        Gen.String, Gen.Int[1, 800000]).Sample((head, noise, number) =>
    {
        var published = DateOnly.FromDayNumber(number);
        var text = head + "she said " + noise + " it rained";
        var cue = new TextSpan(head.Length + 4, head.Length + 8);
        var attribution = new Attribution([new(head.Length, head.Length + 3)], [cue], [new(cue.End + 1, text.Length)], 1);
        var said = Assert.Single(SaidAt(text, [attribution], published))!;
        Assert.True(said.Value.Earliest <= said.Value.Latest && Edtf.Parse(said.Value.Value) == said.Value, said.ToString());
        Assert.True(said.Value.Latest <= published.DayNumber || said.Value.Value.StartsWith("..", StringComparison.Ordinal), said.ToString());
        Assert.True(said.Phrase is not { } phrase || phrase.Start >= 0 && phrase.End <= text.Length);
    });

    private static IReadOnlyList<SaidAt?> SaidAt(
        string text, IReadOnlyList<Attribution> attributions, DateOnly? published, IReadOnlyList<ResolvedSpeaker?>? speakers = null)
    {
        var paragraphs = new List<TextSpan>();
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is var at and >= 0 ? at : text.Length;
            paragraphs.Add(new(start, end));
        }
        var when = published is { } day ? new Published(day, null, null, null, null) : null;
        return SaidAtReader.Read(text, paragraphs, attributions, when, DateReader.Read(text, published), speakers);
    }

    private static (string Text, List<Attribution> Attributions) Read(string marked)
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<(char Role, TextSpan Span)>();
        var open = 0;
        foreach (var c in marked)
        {
            if (c is '[' or '{' or '<')
                open = text.Length;
            else if (c is ']' or '}' or '>')
                spans.Add((c, new TextSpan(open, text.Length)));
            else
                text.Append(c);
        }
        var attributions = new List<Attribution>();
        foreach (var (_, cue) in spans.Where(span => span.Role == '}'))
        {
            TextSpan[] Nearest(char role) => [.. spans.Where(span => span.Role == role).OrderBy(span => Math.Abs(span.Span.Start - cue.Start)).Take(1).Select(span => span.Span)];
            attributions.Add(new(Nearest(']'), [cue], Nearest('>'), 1));
        }
        return (text.ToString(), attributions);
    }
}
