using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Learning;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Tests.Learning;

/// <summary>
/// A team that decides on invented proposals, ten an article: it keeps each as often as the splitter's confidence says, but for its habits.
/// </summary>
internal sealed class SimulatedTeam(int seed)
{
    private static readonly string[] Cues = ["said", "said", "said", "said", "told reporters", "warned", "has noted", "noted", "according to", "believes"];

    private readonly Random random = new(seed);

    /// <summary>Proposals with this cue are always rejected.</summary>
    public string? Rejects { get; init; }

    /// <summary>Every so many claims of "Kim" are found, and corrected to Kim Yo-jong; 0 for none.</summary>
    public int CorrectsKim { get; init; }

    public List<Decision> Decide(int decisions)
    {
        var decided = new List<Decision>();
        var article = Guid.Empty;
        for (int i = 0; i < decisions; i++)
        {
            if (i % 10 == 0)
                article = new Guid(seed, (short)(i / 10), 0, 0, 0, 0, 0, 0, 0, 0, 0);
            var cue = Cues[random.Next(Cues.Length)];
            var traits = new ProposalTraits(
                0.35 + 0.6 * random.NextDouble(), cue, (Quotation)random.Next(3), SpeechAct.Statement, SpeakerTrait.Named, random.Next(5) == 0);
            bool kept = random.NextDouble() < traits.Confidence, kim = CorrectsKim > 0 && i % CorrectsKim == 0;
            if (Rejects is not null && cue.EndsWith(Rejects, StringComparison.Ordinal))
                kept = kim = false;
            var speaker = kim
                ? new SpeakerDecision("Kim", "Kim", "Kim Yo-jong", ActorKind.Person, false)
                : new SpeakerDecision("Edda Winlow", "Edda Winlow", "Edda Winlow", ActorKind.Person, true);
            decided.Add(new(article, traits, kept || kim ? Fate.Accepted : Fate.Rejected, true, speaker));
        }
        return decided;
    }
}
