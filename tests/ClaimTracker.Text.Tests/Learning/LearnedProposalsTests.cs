using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Learning;
using ClaimTracker.Text.Tests.Network;

namespace ClaimTracker.Text.Tests.Learning;

/// <summary>What a team taught, on proposals of the real splitter.</summary>
public class LearnedProposalsTests(LoadedModel loaded)
{
    private const string Article =
        "Kim said the harbour would stay open all winter.\n\nEdda Winlow noted that the crane was thirty years old. She said nobody had asked her.\n\n" +
        "Later Kim told reporters that the toll would not rise.";

    private static readonly LearnedModel Taught = Learner.Learn(new SimulatedTeam(1) { Rejects = "noted", CorrectsKim = 20 }.Decide(400)).Model!;

    [Fact]
    public void A_corrected_name_stands_in_the_speaker_and_the_sentence_with_its_reason()
    {
        var claims = Split(Taught).Where(c => c.Speaker?.Name == "Kim Yo-jong").ToList();

        Assert.Equal(2, claims.Count);
        Assert.All(claims, c => Assert.Equal(
            ($"“Kim” corrected to Kim Yo-jong as in {Taught.Speakers[0].Times} earlier decisions", "Kim", Taught.Version),
            (c.Speaker!.Reason, c.Learned!.Speaker, c.Learned.Model)));
        Assert.Equal("Kim Yo-jong said the harbour would stay open all winter.", claims[0].Statement);
    }

    [Fact]
    public void A_sunk_cue_says_so_and_keeps_the_splitters_own_confidence_beside_it()
    {
        var own = Split(null).Single(c => c.Attribution.Cue[0].Of(Article) == "noted");
        var sunk = Split(Taught).Single(c => c.Attribution.Cue[0].Of(Article) == "noted");

        Assert.True(sunk.Confidence < LearnedModel.Floor && own.Confidence > 0.5, $"{own.Confidence:F2} before, {sunk.Confidence:F2} after");
        Assert.Equal((own.Confidence, null), (sunk.Learned!.Confidence, sunk.Learned.Speaker));
        Assert.Matches("^“noted”: accepted as proposed in 0 of [0-9]+ earlier decisions$", sunk.Learned.Reason);
    }

    [Fact]
    public void No_proposal_is_dropped_and_none_has_other_words()
    {
        static IEnumerable<string> Words(IEnumerable<ProposedClaim> claims) => claims.Select(c =>
            $"{string.Join(',', c.Attribution.Speaker)} {string.Join(',', c.Attribution.Cue)} {string.Join(',', c.Attribution.Content)} {c.SaidAt} {c.Manner}");

        Assert.Equal(Words(Split(null)), Words(Split(Taught)));
    }

    private IReadOnlyList<ProposedClaim> Split(LearnedModel? learned) => loaded.Splitter.Split(Article, new(Learned: learned)).Claims;
}
