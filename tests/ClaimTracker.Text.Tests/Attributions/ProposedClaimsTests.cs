using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Tests.Speakers;

namespace ClaimTracker.Text.Tests.Attributions;

public class ProposedClaimsTests
{
    private static string Statement(string marked) => MarkedArticle.Claims(marked)[0].Statement;

    private static List<string> Chain(string marked, int claim = 0, string? publisher = null) =>
        [.. MarkedArticle.Claims(marked, publisher)[claim].Chain.Select(h => h.Name)];

    private static string? Hedge(string marked)
    {
        var reading = MarkedArticle.Read(marked);
        return ProposedClaims.Of(reading, speakers => new SaidAt?[speakers.Count])[0].Hedge?.Of(reading.Document.Text);
    }

    [Theory]
    [InlineData("<s1><p>Anna Weber</p>, a baker,</s1> <q1>ruled out <d>this Thursday</d></q1> <c1>a strike</c1>.", "Anna Weber ruled out a strike.")]
    [InlineData("<c1>“We are ready,”</c1> <s1><p>Anna Weber</p></s1> <q1>said <d>Monday</d></q1>.", "Anna Weber said, “We are ready.”")]
    [InlineData("<c1>“We are ready,”</c1> <q1>said</q1> <s1><p>Anna Weber</p></s1>, <c1>“and we will stay.”</c1>", "Anna Weber said, “We are ready, and we will stay.”")]
    [InlineData("<c1>The roof is sound</c1>, <q1>according to</q1> <s1><p>Anna Weber</p></s1>.", "According to Anna Weber, the roof is sound.")]
    [InlineData("<c1>No roof is sound</c1>, <q1>according to</q1> <s1><p>Anna Weber</p></s1>.", "According to Anna Weber, no roof is sound.")]
    [InlineData("<c1>The roof is sound</c1>, <s1><p>Anna Weber</p></s1> <q1>said</q1>.", "Anna Weber said that the roof is sound.")]
    [InlineData("<p>Anna Weber</p> left. “No,” <s1>she</s1> said, <q1>accusing</q1> <c1>the board of “greed”</c1>.", "Anna Weber accused the board of “greed”.")]
    [InlineData("<s1><p>Anna Weber</p></s1> <q1>told</q1> reporters <c1>that the roof is sound</c1>.", "Anna Weber told reporters that the roof is sound.")]
    [InlineData("<c1>“We are ready,”</c1> <s1><p>Anna Weber</p></s1> <q1>told</q1> the Ledger on <d>Monday</d>.", "Anna Weber told the Ledger, “We are ready.”")]
    [InlineData("<s1>The <o>Security Council</o></s1> <q1>warned</q1> <c1>both sides</c1>.", "The Security Council warned both sides.")]
    [InlineData("<c1>a plan</c1> that <s1><p>Anna Weber</p></s1> <q1>opposes</q1>.", "Anna Weber (opposes): a plan.")]
    [InlineData("<s1>We</s1> <q1>have said</q1> <c1>that it holds</c1>.", "We have said that it holds.")]
    [InlineData("<p>Anna Weber</p> runs the mill. “<s1>I</s1> <q1>think</q1> <c1>it holds</c1>,” she said.", "I think it holds.")]
    [InlineData("<s1>Experts</s1> <q1>believe</q1> <c1>the roof is sound</c1>.", "Experts believe the roof is sound.")]
    [InlineData("<s1>The army and the <o>Relief Union</o></s1> <q1>said</q1> <c1>that talks are over</c1>.", "The army and the Relief Union said that talks are over.")]
    [InlineData("<s1><p>Anna Weber</p>'s</s1> <q1>claim</q1> <c1>that the roof is sound</c1> surprised many.", "Anna Weber's claim: that the roof is sound.")]
    public void A_statement_stands_alone(string marked, string expected) => Assert.Equal(expected, Statement(marked));

    [Theory]
    [InlineData("<s1><p>Anna Weber</p></s1> <q1>said</q1> <c1>“it holds”</c1>.", Quotation.Direct)]
    [InlineData("<s1><p>Anna Weber</p></s1> <q1>said</q1> <c1>that it “holds”</c1>.", Quotation.Mixed)]
    [InlineData("<s1><p>Anna Weber</p></s1> <q1>said</q1> <c1>that it holds</c1>.", Quotation.Indirect)]
    public void Quotation_marks_decide_between_direct_mixed_and_indirect(string marked, Quotation expected) =>
        Assert.Equal(expected, MarkedArticle.Claims(marked)[0].Quotation);

    [Theory]
    [InlineData("<s1>The army</s1> <q1>stated</q1> <c1>that it would have taken pictures</c1>.", "would have")]
    [InlineData("<s1>The army</s1> <q1>stated</q1> <c1>that it would have won if it had rained</c1>.", null)]
    [InlineData("<s1>The army</s1> <q1>stated</q1> <c1>that it would have to retreat</c1>.", null)]
    [InlineData("<s1>The army</s1> <q1>said</q1> <c1>the rocket may fail</c1>.", "may")]
    [InlineData("<s1>The army</s1> <q1>said</q1> <c1>the rocket failed in May 2023</c1>.", null)]
    [InlineData("<s1>The army</s1> <q1>reportedly said</q1> <c1>the rocket failed</c1>.", "reportedly")]
    [InlineData("<s1>She</s1> <q1>said</q1> <c1>that she would have given more</c1>.", null)]
    [InlineData("<s1>The mayor</s1> <q1>said</q1> <c1>a boy was still believed to be in the house</c1>.", "believed")]
    [InlineData("<s1>The mayor</s1> <q1>said</q1> <c1>the theft was reported to the police</c1>.", null)]
    [InlineData("<s1>The army</s1> <q1>expects</q1> <c1>a launch</c1>.", "expects")]
    [InlineData("<s1>The army</s1> <q1>said</q1> <c1>the rocket will fly and should land</c1>.", null)]
    public void Hedges_are_seen(string marked, string? expected) => Assert.Equal(expected, Hedge(marked));

    [Theory]
    [InlineData("<s1>He</s1> <q1>denied</q1> <c1>the report</c1>.", SpeechAct.Denial, CueStance.Doubts, false)]
    [InlineData("<s1>He</s1> <q1>declined to comment on</q1> <c1>the report</c1>.", SpeechAct.RefusalToComment, CueStance.Neutral, false)]
    [InlineData("<s1>He</s1> <q1>would not say</q1> <c1>whether he would resign</c1>.", SpeechAct.RefusalToComment, CueStance.Neutral, false)]
    [InlineData("<s1>The council</s1> <q1>said</q1> <c1>it did not comment on leaks</c1>.", SpeechAct.RefusalToComment, CueStance.Neutral, false)]
    [InlineData("<s1>He</s1> <q1>said</q1> <c1>her comment was not fair</c1>.", SpeechAct.Statement, CueStance.Neutral, false)]
    [InlineData("<s1>He</s1> <q1>never said</q1> <c1>that it would fly</c1>.", SpeechAct.Statement, CueStance.Neutral, true)]
    [InlineData("<s1>He</s1> <q1>said at a press conference</q1> <c1>that it would fly</c1>.", SpeechAct.Statement, CueStance.Neutral, false)]
    [InlineData("<s1>He</s1> <q1>shot back</q1> <c1>that it would fly</c1>.", SpeechAct.Statement, CueStance.Neutral, false)]
    [InlineData("<s1>He</s1> <q1>has backed</q1> <c1>the plan</c1>.", SpeechAct.Statement, CueStance.Supports, false)]
    [InlineData("<s1>He</s1> <q1>promised</q1> <c1>to pay</c1>.", SpeechAct.Promise, CueStance.Neutral, false)]
    [InlineData("<s1>He</s1> <q1>predicted</q1> <c1>rain</c1>.", SpeechAct.Prediction, CueStance.Neutral, false)]
    [InlineData("<c1>“Who pays?”</c1> <s1>he</s1> <q1>said</q1>.", SpeechAct.Question, CueStance.Neutral, false)]
    [InlineData("<s1>He</s1> <q1>thinks</q1> <c1>it is fine</c1>.", SpeechAct.Opinion, CueStance.Neutral, false)]
    [InlineData("<s1>He</s1> <q1>has admitted</q1> <c1>a mistake</c1>.", SpeechAct.Statement, CueStance.Admits, false)]
    public void The_cue_tells_what_is_done_and_how(string marked, SpeechAct act, CueStance stance, bool negated) =>
        Assert.Equal(new Manner(act, stance, negated), MarkedArticle.Claims(marked)[0].Manner);

    [Fact]
    public void A_report_within_a_report_is_a_hop() => Assert.Equal(
        ["KCNA", "The Daily Ledger"],
        Chain("<s1><o>KCNA</o></s1> <q1>reported</q1> <c1>that <s2><p>Kim Yo-jong</p></s2> <q2>said</q2> <c2>talks are over</c2></c1>.", 1, "The Daily Ledger"));

    [Theory]
    [InlineData("<s1><p>Anna Weber</p></s1> <q1>told</q1> <o>Reuters</o> <c1>that talks are over</c1>.")]
    [InlineData("<c1>Talks are over</c1>, <s1><p>Anna Weber</p></s1> <q1>said</q1>, as quoted by <o>Reuters</o>.")]
    [InlineData("<s1><p>Anna Weber</p></s1> <q1>said</q1> <c1>talks are over</c1> in a statement published today by <o>Reuters</o>.")]
    [InlineData("<s1><p>Anna Weber</p></s1> <q1>ruled out</q1> <c1>talks</c1>.\n<p>Anna Weber</p> made the remarks in a statement carried by the news agency <o>Reuters</o>.")]
    public void Who_passed_it_on_is_a_hop(string marked) => Assert.Equal(["Reuters", "The Daily Ledger"], Chain(marked, 0, "The Daily Ledger"));

    [Theory, InlineData("state broadcaster <l>Oman</l> Two"), InlineData("the public television station <p>Oman</p> Two"), InlineData("the newspaper Oman Two")]
    public void The_noun_before_an_outlet_says_that_it_is_one(string outlet) => Assert.Equal(
        ["Oman Two", "The Daily Ledger"],
        Chain($"<s1><p>Anna Weber</p></s1> <q1>told</q1> {outlet} on Monday <c1>that talks are over</c1>.", 0, "The Daily Ledger"));

    [Fact]
    public void What_somebody_else_told_an_outlet_did_not_pass_through_it() => Assert.Empty(Chain(
        "<s1><p>Anna Weber</p></s1> <q1>rejected</q1> <c1>the offer</c1>, but <s2><p>Karl Meier</p></s2> <q2>told</q2> <o>Reuters</o> <c2>that talks go on</c2>."));

    [Theory]
    [InlineData("<s1><o>Reuters</o></s1> <q1>reported</q1> <c1>that talks are over</c1>, citing two officials briefed on the talks.")]
    [InlineData("<s1><o>Reuters</o></s1>, with reference to two officials briefed on the talks, <q1>reported</q1> <c1>that talks are over</c1>.")]
    [InlineData("<s1><o>Reuters</o></s1>, based on two officials briefed on the talks, <q1>reported</q1> <c1>that talks are over</c1>.")]
    public void Whom_a_report_cites_is_a_hop(string marked) => Assert.Equal(["two officials briefed on the talks"], Chain(marked));

    [Fact]
    public void A_headline_is_linked_to_the_claim_that_it_repeats() => Assert.Equal(
        [2, null, null],
        MarkedArticle.Claims("""
            # <s1><l>Norway</l></s1> <q1>says</q1> <c1>it will never sell its northern islands</c1>
            <s2><p>Anna Weber</p></s2> <q2>said</q2> <c2>the weather was fine</c2>.
            <s3><p>Karl Meier</p>, the foreign minister of <l>Norway</l>,</s3> <q3>said</q3> <c3>the islands would never be sold</c3>.
            """).Select(c => c.Repeats));

    [Fact]
    public void The_agency_that_was_told_is_the_one_named_before() => Assert.Equal(
        ["Meridian Wire"], Chain("<p>Anna Weber</p> spoke to <o>Meridian Wire</o>. <c1>“We will stay,”</c1> <s1>she</s1> <q1>told</q1> the agency."));

    [Fact]
    public void A_reason_is_nobody_who_is_cited() => Assert.Empty(
        Chain("<s1>The court</s1> <q1>blocked</q1> <c1>the plan</c1>, citing a threat to public health."));
}
