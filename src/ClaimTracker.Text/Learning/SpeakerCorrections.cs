using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Learning;

/// <summary>A name that a team always puts in another's place.</summary>
/// <param name="From">The name as the splitter gave it, or the speaker's words where it gave none.</param>
/// <param name="To">The actor's name that the team puts there.</param>
/// <param name="Kind">What the actor is.</param>
/// <param name="Times">In how many decisions it did.</param>
/// <param name="Of">Of how many.</param>
public sealed record SpeakerCorrection(string From, string To, ActorKind Kind, int Times, int Of)
{
    /// <summary>In words for a reader.</summary>
    public string Reason => $"“{From}” corrected to {To} as in {Times} earlier decisions";
}

/// <summary>The names that a team always corrects, and to whom.</summary>
internal sealed class SpeakerCorrections
{
    // (k + 1) / (n + 2), the share that is to be expected of the next decision, is reached by 5 of 5, 11 of 12, 17 of 19.
    private const double Consistent = 0.85;
    private const int FewestArticles = 2;

    private readonly Dictionary<string, SpeakerCorrection> known;

    private SpeakerCorrections(Dictionary<string, SpeakerCorrection> known) => this.known = known;

    /// <summary>The corrections, the most frequent first.</summary>
    public IReadOnlyList<SpeakerCorrection> All =>
        [.. known.Values.OrderByDescending(c => c.Times).ThenBy(c => c.From, StringComparer.Ordinal)];

    /// <summary>Learns from accepted claims.</summary>
    public static SpeakerCorrections Learn(IReadOnlyList<Decision> decisions)
    {
        var known = new Dictionary<string, SpeakerCorrection>(StringComparer.Ordinal);
        var byKey = decisions
            .Where(d => d.Fate == Fate.Accepted)
            .Select(d => (Key: LearntKey(d.Speaker.Written, d.Speaker.Proposed), d.Article, d.Speaker))
            .Where(d => d.Key is not null)
            .GroupBy(d => d.Key!, StringComparer.Ordinal);
        foreach (var one in byKey)
        {
            var all = one.ToList();
            var most = all
                .Where(d => !d.Speaker.Same && d.Speaker.Decided is not null)
                .GroupBy(d => (d.Speaker.Decided!, d.Speaker.Kind))
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Item1, StringComparer.Ordinal)
                .FirstOrDefault();
            if (most is null || most.DistinctBy(d => d.Article).Count() < FewestArticles || (most.Count() + 1.0) / (all.Count + 2) < Consistent)
                continue;
            var (to, kind) = most.Key;
            var from = most.Select(d => d.Speaker.Proposed ?? d.Speaker.Written).Order(StringComparer.Ordinal).First();
            known[one.Key] = new(from, to, kind, most.Count(), all.Count);
        }
        return new(known);
    }

    /// <summary>The correction for a speaker; null where the team has none, or none that fits.</summary>
    public SpeakerCorrection? For(string written, string? name, IReadOnlyList<string> candidates)
    {
        var correction = name is null ? null : known.GetValueOrDefault(NameKey(name));
        correction ??= LearntKey(written, name) is { } key ? known.GetValueOrDefault(key) : null;
        // Of several whom the splitter thinks possible it is one of them or not ours to say.
        return correction is not null && (candidates.Count == 0 || candidates.Contains(correction.To)) ? correction : null;
    }

    public SpeakerCorrection? For(SpeakerDecision speaker) => For(speaker.Written, speaker.Proposed, []);

    // A name that is written there is corrected wherever it means that one, also behind a pronoun; other words only together with who they
    // were taken for, and pronouns, which mean somebody else in each article, never.
    private static string? LearntKey(string written, string? name)
    {
        var phrase = Folded.Name(written);
        if (name is not null && Folded.Name(name) is { Length: > 0 } folded && Folded.Holds(phrase, folded))
            return NameKey(name);
        return phrase.Length == 0 || Pronouns.IsAny(phrase) ? null : name is null ? $"words {phrase}" : $"words {phrase} | {Folded.Name(name)}";
    }

    private static string NameKey(string name) => $"name {Folded.Name(name)}";
}
