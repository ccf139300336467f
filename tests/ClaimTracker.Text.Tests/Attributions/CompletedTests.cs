using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Tests.Speakers;

namespace ClaimTracker.Text.Tests.Attributions;

public class CompletedTests
{
    /// <summary>Each attribution as "speaker [cue] content / content".</summary>
    private static string[] Found(string marked)
    {
        var reading = Completed.Of(MarkedArticle.Read(marked));
        string Of(IEnumerable<ClaimTracker.Text.Spans.TextSpan> spans) => string.Join(" / ", spans.Select(s => s.Of(reading.Document.Text)));
        return [.. reading.Attributions.Select(a => $"{Of(a.Speaker)} [{Of(a.Cue)}] {Of(a.Content)}")];
    }

    [Fact]
    public void Each_turn_of_a_transcript_is_its_speakers_until_the_next_label_or_stage_direction() => Assert.Equal(
        ["BAKER [:] Is the mill open?", "WEBER [:] It is. / It will stay so.", "BAKER [:] Until when?"],
        Found("# Weber: The mill stays\nBAKER: Is the mill open?\nWEBER: It is.\nIt will stay so.\n(APPLAUSE)\nBAKER: Until when?\nThe interview was on Monday."));

    [Fact]
    public void A_quoted_transcript_goes_on_in_paragraphs_that_open_with_a_mark() => Assert.Equal(
        ["BAKER [:] Is the mill open?", "WEBER [:] It is. / It will stay so.", "BAKER [:] Until when?"],
        Found("\"BAKER: Is the mill open?\n\"WEBER: It is.\n\"It will stay so.\n\"BAKER: Until when?\"\nThe interview was on Monday."));

    [Fact]
    public void A_turn_that_the_network_cut_short_is_whole() => Assert.Equal(
        ["Baker [:] Is it open?", "Weber [:] It is. It will stay so.", "Baker [:] Why?"],
        Found("<p>Baker</p>: Is it open?\n<s1><p>Weber</p></s1><q1>:</q1> <c1>It is</c1>. It will stay so.\n<p>Baker</p>: Why?"));

    [Theory]
    [InlineData("CLAIM: The mill is shut.\nFACT: It is open.\nCLAIM: The baker left.\nFACT: She stayed.")]
    [InlineData("Monday: The mill is shut.\nTuesday: It is open.\nMonday: It is shut again.")]
    [InlineData("<p>Weber</p>: 1,769.\n<p>Baker</p>: 1,501.\n<p>Weber</p>: 547.")]
    [InlineData("WEBER: The mill is open.\nThe town is glad.")]
    public void Fact_checks_lists_and_counts_are_no_transcripts(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("“The mill is our heart.” ― Anna Weber", "Anna Weber [―] “The mill is our heart.”")]
    [InlineData("”They call it “home” here.”― Ludwig van Rijn.", "Ludwig van Rijn. [―] ”They call it “home” here.”")]
    [InlineData("\"The mill is our heart.\" -- Jo-Ann Weber", "Jo-Ann Weber [--] \"The mill is our heart.\"")]
    [InlineData("\"The mill is our heart.\"\n- Anna Weber", "Anna Weber [-] \"The mill is our heart.\"")]
    public void A_quotation_signed_with_a_dash_is_the_signers(string text, string expected) => Assert.Equal([expected], Found(text));

    [Theory]
    [InlineData("“We stay” — Weber said so twice — “and work.”")]
    [InlineData("“We stay,” she wrote. “We work.” — The Editors of the paper agreed.")]
    [InlineData("The mill is the heart of the town — Anna Weber")]
    [InlineData("“We stay,” she wrote, “and work.” — Monday")]
    public void A_dash_in_running_text_signs_nothing(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("The mill would have closed in May, as detailed today by <o>the Ledger</o>.", "the Ledger [as detailed today by] The mill would have closed in May")]
    [InlineData("It rained. The mill is sold, as first reported by <o>the Ledger</o>.", "the Ledger [as first reported by] The mill is sold")]
    public void A_clause_relayed_as_reported_by_somebody_is_theirs(string marked, string expected) => Assert.Equal([expected], Found(marked));

    [Theory]
    [InlineData("The mill was praised, as expected by <o>the Ledger</o>.")]
    [InlineData("The mill will close, as described by the rules of the market.")]
    public void What_is_no_report_of_a_named_party_relays_nothing(string marked) => Assert.Empty(Found(marked));

    [Fact]
    public void Who_only_passed_on_what_another_said_gets_no_claim_of_their_own() => Assert.Equal(
        ["Anna Weber [said] The mill is sold"],
        Found("<c1>The mill is sold</c1>, <s1><p>Anna Weber</p></s1> <q1>said</q1>, as reported by <o>the Ledger</o>."));

    [Fact]
    public void A_quotation_left_open_runs_to_the_mark_that_closes_it() => Assert.Equal(
        ["Weber [said] “The mill is old. / “It is sound. / “It will stay.”"],
        Found("<s1><p>Weber</p></s1> <q1>said</q1>: <c1>“The mill is old.</c1>\n“It is sound.\n“It will stay.” The town is glad.\n“No,” it says."));

    [Fact]
    public void A_closed_quotation_ends_where_it_is_closed() => Assert.Equal(
        ["Weber [said] “The mill is old.”"],
        Found("<s1><p>Weber</p></s1> <q1>said</q1>: <c1>“The mill is old.”</c1>\n“It is sound.”"));

    [Theory]
    [InlineData("<c1>“The mill is old. It is</c1> sound. It stays,” <s1><p>Weber</p></s1> <q1>said</q1>.", "Weber [said] “The mill is old. It is sound. It stays,”")]
    [InlineData("<s1><p>Weber</p></s1> <q1>said</q1>, \"It is old. <c1>It is sound.\"</c1>", "Weber [said] \"It is old. It is sound.\"")]
    [InlineData("<s1><p>Weber</p></s1> <q1>said</q1> “it is <c1>old</c1> but <c1>sound,</c1> all of it” today.", "Weber [said] “it is old but sound, all of it”")]
    public void Nobody_is_quoted_with_half_a_quotation(string marked, string expected) => Assert.Equal([expected], Found(marked));

    [Theory]
    [InlineData("“The mill is old, and <s1><p>Weber</p></s1> <q1>says</q1> <c1>it is sound</c1>, but who knows?” he said.", "Weber [says] it is sound")]
    [InlineData("<s1><p>Weber</p></s1> <q1>said</q1>: <c1>“It is old.</c1> It is sound.", "Weber [said] “It is old.")]
    public void A_claim_within_a_quotation_and_one_left_open_stay_as_they_are(string marked, string expected) => Assert.Equal([expected], Found(marked));

    [Theory]
    [InlineData("<s1><p>Weber</p></s1> <q1>said last</q1> month <c1>the mill will stay</c1>.", "Weber [said last month] the mill will stay")]
    [InlineData("<q1>According to a</q1> <s1>new report</s1>, <c1>the mill will stay</c1>.", "a new report [According to] the mill will stay")]
    [InlineData("<s1><p>Weber</p></s1> <q1>has scorned the</q1> <c1>bakers of the town</c1>.", "Weber [has scorned] the bakers of the town")]
    [InlineData("<s1><p>Weber</p></s1> <q1>wrote in the</q1> early hours <c1>that the mill will stay</c1>.", "Weber [wrote] that the mill will stay")]
    public void A_cue_that_ends_within_a_phrase_takes_a_time_whole_and_leaves_the_rest(string marked, string expected) =>
        Assert.Equal([expected], Found(marked));

    [Theory]
    [InlineData("<q1>According to</q1> <s1>a new report</s1>, <c1>the mill will stay</c1>.", "a new report [According to] the mill will stay")]
    [InlineData("<s1><p>Weber</p></s1> <q1>called on</q1> <c1>the town to stay</c1>.", "Weber [called on] the town to stay")]
    [InlineData("<c1>The mill will stay</c1>, <s1><p>Weber</p></s1> <q1>told him</q1>.", "Weber [told him] The mill will stay")]
    public void A_whole_cue_stays_as_it_is(string marked, string expected) => Assert.Equal([expected], Found(marked));
}
