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
