using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Tests.Speakers;

namespace ClaimTracker.Text.Tests.Attributions;

public class ConfidenceTests
{
    private const string Direct = "<c1>“It is safe and it will stay so,”</c1> <s1><p>Anna Weber</p></s1> <q1>said</q1>.";

    [Fact]
    public void A_content_that_the_network_wavers_about_is_less_sure() =>
        Assert.True(Parts(Direct, content: 0.99f).Spans > Parts(Direct, content: 0.6f).Spans + 0.1);

    [Fact]
    public void A_speaker_that_the_network_wavers_about_is_less_sure() =>
        Assert.True(Parts(Direct, speaker: 0.99f).Spans > Parts(Direct, speaker: 0.4f).Spans);

    [Fact]
    public void The_same_words_in_a_second_claim_make_both_less_sure()
    {
        var twice = "<s2><o>Meridian Wire</o></s2> <q2>reported</q2> that <c2><s1><p>Anna Weber</p></s1> <q1>said</q1> <c1>the crane was safe and sound</c1></c2>.";
        var once = "<o>Meridian Wire</o> reported that <s1><p>Anna Weber</p></s1> <q1>said</q1> <c1>the crane was safe and sound</c1>.";
        Assert.True(Parts(once).Spans > Parts(twice).Spans);
    }

    [Fact]
    public void Whoever_she_is_is_less_sure_than_whoever_is_named()
    {
        var claims = Claims("""
            <s1><p>Anna Weber</p></s1> and <p>Eva Lind</p> met. <s1><p>Weber</p></s1> <q1>said</q1> <c1>the crane was safe</c1>.
            <s2>She</s2> <q2>added</q2> <c2>that it would stay so</c2>.
            """);
        Assert.True(claims[0].Parts.Speaker > 0.95);
        Assert.InRange(claims[1].Parts.Speaker!.Value, 0.3, 0.95);
        Assert.True(claims[1].Confidence < claims[1].Parts.Spans);
    }

    [Fact]
    public void Who_is_not_found_leaves_the_claim_to_the_analyst()
    {
        var parts = Parts("<s1>She</s1> <q1>said</q1> <c1>the crane was safe</c1>.");
        Assert.Equal((0, 0), (parts.Whole, parts.Speaker));
        Assert.True(parts.Spans > 0.5);
    }

    [Fact]
    public void Where_the_text_names_no_speaker_there_is_none_to_be_sure_of() =>
        Assert.Null(Parts("<q1>Reportedly</q1> <c1>the crane was safe</c1>.").Speaker);

    [Fact]
    public void A_date_in_the_sentence_is_surer_than_the_publication_day()
    {
        Assert.True(SaidAtOf(SaidAtWay.Phrase) > SaidAtOf(SaidAtWay.SameSpeaker));
        Assert.True(SaidAtOf(SaidAtWay.SameSpeaker) > SaidAtOf(SaidAtWay.Publication));
        Assert.Null(Parts(Direct).SaidAt);
    }

    [Fact]
    public void The_parts_weights_are_as_many_as_their_evidence()
    {
        var parts = Parts(Direct);
        Assert.Equal((Confidence.SpansWeights.Length, Confidence.SpansNames.Length), (parts.SpansEvidence.Length, parts.SpansEvidence.Length));
        Assert.Equal((Confidence.SpeakerWeights.Length, Confidence.SpeakerNames.Length), (parts.SpeakerEvidence.Length, parts.SpeakerEvidence.Length));
        Assert.Equal((Confidence.WholeWeights.Length, Confidence.WholeNames.Length), (parts.WholeEvidence.Length, parts.WholeEvidence.Length));
    }

    private static double SaidAtOf(SaidAtWay way) =>
        Claims(Direct, saidAt: new SaidAt(Edtf.OfDay(new(2025, 1, 16)), null, null, "") { Way = way })[0].Parts.SaidAt!.Value;

    private static ConfidenceParts Parts(string marked, float speaker = 0.99f, float content = 0.99f) => Claims(marked, speaker, content)[0].Parts;

    // The network thinks the same of every word of a role.
    private static IReadOnlyList<ProposedClaim> Claims(string marked, float speaker = 0.99f, float content = 0.99f, SaidAt? saidAt = null)
    {
        var reading = MarkedArticle.Read(marked);
        float[] Of(IReadOnlyList<TextSpan> role, float likely) =>
            [.. reading.Words.Select(word => role.Any(span => span.Contains(word.Span)) ? likely : 0.01f)];
        return ProposedClaims.Of(
            reading with
            {
                Attributions =
                [
                    .. reading.Attributions.Select(a => a with { Marginals = new(new(0, reading.Words.Count), Of(a.Speaker, speaker), Of(a.Content, content)) }),
                ],
            },
            speakers => [.. speakers.Select(_ => saidAt)]);
    }
}
