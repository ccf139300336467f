using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Learning;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Tests.Learning;

public class LearnerTests
{
    [Fact]
    public void A_cue_that_is_always_rejected_sinks_and_a_name_that_is_always_corrected_is_corrected()
    {
        var team = new SimulatedTeam(1) { Rejects = "noted", CorrectsKim = 20 };

        var lessons = Learner.Learn(team.Decide(400));

        var model = lessons.Model!;
        Assert.True(lessons.HeldOut!.IsBetter);
        Assert.True(lessons.HeldOut.After < lessons.HeldOut.Before - 0.1, $"{lessons.HeldOut}");
        var sunk = model.Cues[0];
        Assert.Equal(("noted", 0), (sunk.Cue, sunk.Kept));
        Assert.True(sunk.Before > 0.6 && sunk.After < 0.15, $"{sunk}");
        Assert.Equal([new SpeakerCorrection("Kim", "Kim Yo-jong", ActorKind.Person, 20, 20)], model.Speakers.Select(s => s with { Times = 20, Of = 20 }));
    }

    [Fact]
    public void What_was_learnt_foretells_later_decisions_of_the_same_team_better()
    {
        var team = new SimulatedTeam(2) { Rejects = "noted" };
        var model = Learner.Learn(team.Decide(300)).Model!;

        var later = team.Decide(1000);

        double before = Brier(later, t => t.Confidence), after = Brier(later, model.ConfidenceOf);
        Assert.True(after < before * 0.8, $"{before:F3} before, {after:F3} after");
        Assert.All(later.Where(d => d.Traits.Cue.EndsWith("noted", StringComparison.Ordinal)), d => Assert.True(model.ConfidenceOf(d.Traits) < LearnedModel.Floor));
    }

    [Fact]
    public void Decisions_that_the_splitters_confidence_foretells_already_teach_nothing()
    {
        var learnt = Enumerable.Range(1, 40).Where(seed => Learner.Learn(new SimulatedTeam(seed).Decide(400)).Model is not null).ToList();

        // At a level of one in twenty, two of forty are to be expected.
        Assert.InRange(learnt.Count, 0, 4);
    }

    [Fact]
    public void A_coin_tells_nothing_of_any_cue()
    {
        var coin = new Random(5);
        var decisions = new SimulatedTeam(5).Decide(400).ConvertAll(d => d with
        {
            Traits = d.Traits with { Confidence = 0.5 },
            Fate = coin.Next(2) == 0 ? Fate.Accepted : Fate.Rejected,
        });

        var lessons = Learner.Learn(decisions);

        Assert.Equal((null, 400, false), (lessons.Model, lessons.Decisions, lessons.HeldOut!.IsBetter));
    }

    [Theory]
    [InlineData(90, "noted")]
    [InlineData(0, null)]
    public void Too_few_decisions_teach_nothing_however_clear_they_are(int decisions, string? rejects)
    {
        var lessons = Learner.Learn(new SimulatedTeam(3) { Rejects = rejects, CorrectsKim = 2 }.Decide(decisions));

        Assert.Equal((null, decisions, null), (lessons.Model, lessons.Decisions, lessons.HeldOut));
    }

    [Fact]
    public void Without_rejections_there_is_nothing_to_tell_apart()
    {
        var accepted = new SimulatedTeam(4).Decide(400).ConvertAll(d => d with { Fate = Fate.Accepted });

        Assert.Equal((null, 0, null), (Learner.Learn(accepted).Model, Learner.Learn(accepted).Rejections, Learner.Learn(accepted).HeldOut));
    }

    [Fact]
    public void The_same_decisions_in_any_order_give_the_same_model()
    {
        var decisions = new SimulatedTeam(6) { Rejects = "noted", CorrectsKim = 15 }.Decide(400);
        var model = Learner.Learn(decisions).Model!;
        new Random(7).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(decisions));

        var again = Learner.Learn(decisions).Model!;

        Assert.Matches("^400-[0-9a-f]{8}$", model.Version);
        Assert.Equal(model.Version, again.Version);
        Assert.Equal(model.Cues, again.Cues);
        Assert.Equal(model.Speakers, again.Speakers);
    }

    [Fact]
    public void A_proposal_with_a_cue_of_its_own_moves_little()
    {
        var model = Learner.Learn(new SimulatedTeam(8) { Rejects = "noted" }.Decide(400)).Model!;
        var other = new ProposalTraits(0.8, "quipped", Quotation.Indirect, SpeechAct.Statement, SpeakerTrait.Named, false);

        Assert.InRange(model.ConfidenceOf(other), 0.7, 0.9);
    }

    [Fact]
    public void What_cannot_be_accepted_as_it_is_does_not_rise()
    {
        var model = Learner.Learn(new SimulatedTeam(8) { Rejects = "noted" }.Decide(400)).Model!;

        Assert.Equal(0, model.ConfidenceOf(new(0, "said", Quotation.Direct, SpeechAct.Statement, SpeakerTrait.Unnamed, false)));
    }

    [Theory]
    [InlineData(5, 0, 2, true)]
    [InlineData(5, 1, 2, false)]
    [InlineData(11, 1, 3, true)]
    [InlineData(4, 0, 2, false)]
    [InlineData(9, 0, 1, false)]
    public void A_name_is_corrected_only_where_that_was_done_consistently_in_several_articles(int corrected, int left, int articles, bool learnt)
    {
        var decisions = new SimulatedTeam(9).Decide(400);
        for (int i = 0; i < corrected + left; i++)
            decisions.Add(Speaker(i % articles, i < corrected
                ? new("the ministry", "the ministry", "Ministry of Harbours", ActorKind.Organisation, false)
                : new("The Ministry", "the ministry", "the ministry", ActorKind.Group, true)));

        var speakers = Learner.Learn(decisions).Model?.Speakers ?? [];

        Assert.Equal(learnt ? [("the ministry", "Ministry of Harbours")] : [], speakers.Select(s => (s.From, s.To)));
    }

    [Fact]
    public void A_pronoun_is_never_corrected_by_itself()
    {
        var decisions = new SimulatedTeam(10).Decide(400);
        for (int i = 0; i < 20; i++)
            decisions.Add(Speaker(i, new("she", "Edda Winlow", "Jorun Vask", ActorKind.Person, false)));

        Assert.Empty(Learner.Learn(decisions).Model?.Speakers ?? []);
    }

    private static Decision Speaker(int article, SpeakerDecision speaker) => new(
        new Guid(99, (short)article, 0, 0, 0, 0, 0, 0, 0, 0, 0),
        new(0.8, "said", Quotation.Indirect, SpeechAct.Statement, SpeakerTrait.Named, false), Fate.Accepted, true, speaker);

    private static double Brier(IEnumerable<Decision> decisions, Func<ProposalTraits, double> confidence) =>
        decisions.Average(d => Math.Pow(confidence(d.Traits) - (d.Fate == Fate.Accepted ? 1 : 0), 2));
}
