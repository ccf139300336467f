using System.Security.Cryptography;
using System.Text;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Network;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Learning;

/// <summary>
/// What a team's decisions teach about proposals: how sure it is that this team accepts one as it is, and which names it always corrects.
/// Never changes; the same decisions give the same model with the same version, on every machine.
/// </summary>
public sealed class LearnedModel
{
    /// <summary>A proposal whose confidence a model brings below this goes last: kept, but not expected to be accepted.</summary>
    public const double Floor = 0.3;

    // A move that is smaller says nothing to a reader.
    private const double Worth = 0.05;

    private readonly Recalibration? recalibration;
    private readonly SpeakerCorrections corrections;
    private readonly Dictionary<string, CueLesson> cues;
    private readonly Dictionary<string, (int Kept, int Of)> traits;
    private readonly (int Kept, int Of) all;

    internal LearnedModel(
        IReadOnlyList<(ProposalTraits Traits, bool Kept)> rows, Recalibration? recalibration, SpeakerCorrections corrections)
    {
        (this.recalibration, this.corrections, Speakers) = (recalibration, corrections, corrections.All);
        all = (rows.Count(r => r.Kept), rows.Count);
        traits = rows.SelectMany(r => r.Traits.Shared(), (r, trait) => (trait, r.Kept))
            .GroupBy(t => t.trait, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (g.Count(t => t.Kept), g.Count()), StringComparer.Ordinal);
        cues = rows.GroupBy(r => Folded.Cue(r.Traits.Cue), StringComparer.Ordinal)
            .Where(g => g.Key.Length > 0)
            .ToDictionary(g => g.Key, g => Lesson([.. g]), StringComparer.Ordinal);
        Version = $"{rows.Count}-{Digest()}";
    }

    /// <summary>How many decisions, and a digest of what was learnt from them: "412-3f9a1c02".</summary>
    public string Version { get; }

    /// <summary>The names that it corrects, the most frequent first.</summary>
    public IReadOnlyList<SpeakerCorrection> Speakers { get; }

    /// <summary>The cues that it moves, from the one that sinks most to the one that rises most; empty where it moves none.</summary>
    public IReadOnlyList<CueLesson> Cues => recalibration is null ? [] :
    [
        .. cues.Values.Where(c => c.Effect != 0 && Math.Abs(c.After - c.Before) >= Worth)
            .OrderBy(c => c.Effect).ThenBy(c => c.Cue, StringComparer.Ordinal),
    ];

    /// <summary>The speakers of a reading's attributions with the names that the team always corrects corrected.</summary>
    internal IReadOnlyList<ResolvedSpeaker?>? Named(IReadOnlyList<ResolvedSpeaker?> speakers, Reading reading)
    {
        if (Speakers.Count == 0)
            return null;
        var (named, text) = (speakers.ToArray(), reading.Document.Text);
        for (int a = 0; a < named.Length; a++)
            if (named[a] is { } own
                && corrections.For(ProposalTraits.Written(reading.Attributions[a].Speaker, text), own.Name, own.Candidates) is { } correction)
                named[a] = new(correction.To, correction.Kind, [], correction.Reason) { Article = own.Article && correction.Kind != ActorKind.Person };
        return named;
    }

    /// <summary>How likely it is that the team accepts such a proposal as it is.</summary>
    public double ConfidenceOf(ProposalTraits proposal) => recalibration?.Of(proposal) ?? proposal.Confidence;

    /// <summary>The proposal as the team's decisions change it, with what was changed.</summary>
    /// <param name="claim">The proposal with the splitter's own confidence.</param>
    /// <param name="own">Whom the splitter itself took for the speaker; a corrected one is in the proposal already.</param>
    /// <param name="text">The article.</param>
    internal ProposedClaim Apply(ProposedClaim claim, ResolvedSpeaker? own, string text)
    {
        var traits = ProposalTraits.Of(claim with { Speaker = own }, text);
        var confidence = ConfidenceOf(traits);
        var corrected = claim.Speaker != own;
        if (!corrected && Math.Abs(confidence - claim.Confidence) < 0.005)
            return claim;
        return claim with
        {
            Confidence = confidence,
            Learned = new(Version, claim.Confidence, ReasonOf(traits, confidence), corrected ? own?.Name ?? "" : null),
        };
    }

    // The strongest of what moved it that way: its cue, a trait, or how the team decides in general.
    private string? ReasonOf(ProposalTraits proposal, double confidence)
    {
        if (recalibration is null || Math.Abs(confidence - proposal.Confidence) < Worth)
            return null;
        var sign = Math.Sign(confidence - proposal.Confidence);
        var moved = sign * (LogisticFit.LogOdds(confidence) - LogisticFit.LogOdds(proposal.Confidence));
        var (words, kept, strength) = ("", all, 0.0);
        foreach (var trait in proposal.Shared())
            if (sign * recalibration.OfTrait(trait) > strength)
                (words, kept, strength) = ($"{char.ToUpperInvariant(trait[0])}{trait[1..]}: ", traits[trait], sign * recalibration.OfTrait(trait));
        if (sign * recalibration.OfCue(proposal.Cue) > strength && cues.TryGetValue(Folded.Cue(proposal.Cue), out var cue))
            (words, kept, strength) = ($"“{cue.Cue}”: ", (cue.Kept, cue.Decisions), sign * recalibration.OfCue(proposal.Cue));
        if (strength < moved / 3)
            (words, kept) = ("", all);
        return $"{words}{(words.Length > 0 ? "accepted" : "Accepted")} as proposed in {kept.Kept} of {kept.Of} earlier decisions";
    }

    private CueLesson Lesson(List<(ProposalTraits Traits, bool Kept)> rows) => new(
        rows.CountBy(r => r.Traits.Cue.ToLowerInvariant(), StringComparer.Ordinal)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key,
        rows.Count(r => r.Kept), rows.Count, recalibration?.OfCue(rows[0].Traits.Cue) ?? 0,
        rows.Average(r => r.Traits.Confidence), rows.Average(r => ConfidenceOf(r.Traits)));

    private string Digest()
    {
        var lines = (recalibration?.Lines() ?? []).Concat(Speakers.Select(s => $"{s.From} | {s.To} | {s.Kind}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))[..8];
    }
}

/// <summary>What decisions on one cue teach.</summary>
/// <param name="Cue">The cue as it is most often written.</param>
/// <param name="Kept">How many proposals with it were accepted as proposed.</param>
/// <param name="Decisions">Of how many.</param>
/// <param name="Effect">By how much it moves a proposal, in log odds; below 0 it sinks.</param>
/// <param name="Before">The splitter's own mean confidence in them.</param>
/// <param name="After">The mean after learning.</param>
public sealed record CueLesson(string Cue, int Kept, int Decisions, double Effect, double Before, double After);
