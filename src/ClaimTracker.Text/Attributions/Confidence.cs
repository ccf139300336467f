using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Attributions;

/// <summary>
/// How sure a proposal is: logistic functions of a few facts about it, fitted by ClaimTracker.Training on articles that the network was
/// not trained on.
/// </summary>
internal static partial class Confidence
{
    // Claims of an article this near in order are asked for shared content; more would make long texts slow.
    private const int Neighbours = 8;

    /// <summary>What the numbers of <see cref="ConfidenceParts.SpansEvidence"/> are.</summary>
    internal static readonly string[] SpansNames =
    [
        "always", "made by a rule", "log odds of the cue", "log odds of the content (expected Jaccard index)",
        "log odds of the speaker's surest word", "no speaker in the text", "direct", "log of the content's length", "a person with a name",
        "a neutral cue", "a cue that urges", "content begins with \"that\"", "log of the cue's words", "log of the words from cue to speaker",
        "log of the words from cue to content", "shares its content with another claim",
    ];

    /// <summary>What the numbers of <see cref="ConfidenceParts.SpeakerEvidence"/> are.</summary>
    internal static readonly string[] SpeakerNames = ["always", "only one comes into question", "log odds of the one among the others"];

    /// <summary>What the numbers of <see cref="ConfidenceParts.WholeEvidence"/> are.</summary>
    internal static string[] WholeNames => [.. SpansNames, .. SpeakerNames[1..]];

    /// <summary>The parts' probabilities for one attribution of the reading.</summary>
    public static ConfidenceParts Of(Reading reading, int index, ResolvedSpeaker? speaker, Quotation quotation, Manner manner, SaidAt? saidAt)
    {
        var spans = SpansEvidence(reading, index, speaker, quotation, manner);
        var who = speaker is null ? [] : SpeakerEvidence(reading, reading.Attributions[index], speaker);
        var parts = new ConfidenceParts(0, Logistic(spans, SpansWeights), SpeakerOf(speaker, who), saidAt is null ? null : SaidAtOf(saidAt.Way))
        {
            SpansEvidence = spans,
            SpeakerEvidence = who,
        };
        return parts with { Whole = parts.Speaker == 0 ? 0 : Math.Min(parts.Spans, Logistic(parts.WholeEvidence, WholeWeights)) };
    }

    internal static double Logistic(double[] evidence, double[] weights)
    {
        double score = 0;
        for (int i = 0; i < evidence.Length; i++)
            score += evidence[i] * weights[i];
        return 1 / (1 + Math.Exp(-score));
    }

    // Nobody is proposed: the analyst has to say who it is.
    private static double? SpeakerOf(ResolvedSpeaker? speaker, double[] evidence) =>
        speaker is null ? null : speaker.Name is null ? 0 : Logistic(evidence, SpeakerWeights);

    // How many sayings of the seed's invented articles were dated rightly in each way before a rule for dates was mended by them. To each
    // one right and one wrong is added (Laplace's rule of succession): a few right ones are no proof.
    private static double SaidAtOf(SaidAtWay way) => way switch
    {
        SaidAtWay.Phrase => (30 + 1) / (30 + 2.0),
        SaidAtWay.Publication => (60 + 1) / (73 + 2.0),
        _ => (20 + 1) / (21 + 2.0),
    };

    private static double[] SpansEvidence(Reading reading, int index, ResolvedSpeaker? speaker, Quotation quotation, Manner manner)
    {
        var attribution = reading.Attributions[index];
        var content = RangesOf(reading, attribution.Content);
        var said = RangesOf(reading, attribution.Speaker);
        var cue = RangesOf(reading, attribution.Cue);
        var marginals = attribution.Marginals;
        return
        [
            1,
            marginals is null ? 1 : 0,
            marginals is null ? 0 : LogOdds(attribution.CueProbability),
            marginals is null ? 0 : LogOdds(ExpectedJaccard(reading, content, marginals)),
            marginals is null || said.Count == 0 ? 0 : LogOdds(Surest(said, marginals)),
            said.Count == 0 ? 1 : 0,
            quotation == Quotation.Direct ? 1 : 0,
            Math.Log(1 + content.Sum(range => Length(reading, range))),
            speaker is { Kind: ActorKind.Person, Name: not null } ? 1 : 0,
            manner.Stance == CueStance.Neutral ? 1 : 0,
            manner.Stance == CueStance.Urges ? 1 : 0,
            content.Count > 0 && reading.Words[content[0].Start].Form == "that" ? 1 : 0,
            Math.Log(Math.Max(1, cue.Sum(c => c.Count))),
            Math.Log(1 + Distance(cue, said)),
            Math.Log(1 + Distance(cue, content)),
            SharesContent(reading.Attributions, index) ? 1 : 0,
        ];
    }

    private static double[] SpeakerEvidence(Reading reading, Attribution attribution, ResolvedSpeaker speaker)
    {
        bool alone = speaker.Probability > 0.999 && IsNamedIn(reading, attribution.Speaker, speaker.Name);
        return [1, alone ? 1 : 0, alone ? 0 : LogOdds(Math.Clamp(speaker.Probability, LeastOdds, MostOdds))];
    }

    // A word that stands for somebody named elsewhere is never quite certain, though nobody else comes into question.
    private const double LeastOdds = 0.02, MostOdds = 0.98;

    // "Clinton" for Hillary Clinton, "officials" for officials; not "she", "the senator".
    private static bool IsNamedIn(Reading reading, IReadOnlyList<TextSpan> span, string? name)
    {
        if (name is null)
            return false;
        foreach (var range in RangesOf(reading, span))
            for (int i = range.Start; i < range.End; i++)
                if (char.IsLetterOrDigit(reading.Document.Text[reading.Words[i].Start])
                    && name.Contains(reading.Words[i].Span.Of(reading.Document.Text), StringComparison.OrdinalIgnoreCase)
                    && Pronouns.GenderOf(reading.Words[i].Form) == Gender.Unknown)
                    return true;
        return false;
    }

    // Of all characters that may be content, the share that the claim takes and that is.
    private static double ExpectedJaccard(Reading reading, List<WordRange> content, Marginals marginals)
    {
        double inside = 0, likely = 0, size = 0;
        foreach (var range in content)
        {
            size += Length(reading, range);
            for (int word = Math.Max(range.Start, marginals.Words.Start); word < Math.Min(range.End, marginals.Words.End); word++)
                inside += marginals.Content[word - marginals.Words.Start] * reading.Words[word].Span.Length;
        }
        for (int word = marginals.Words.Start; word < marginals.Words.End; word++)
            likely += marginals.Content[word - marginals.Words.Start] * reading.Words[word].Span.Length;
        return size == 0 ? 0 : inside / (size + likely - inside);
    }

    private static double Surest(List<WordRange> speaker, Marginals marginals)
    {
        double most = 0;
        foreach (var range in speaker)
            for (int word = Math.Max(range.Start, marginals.Words.Start); word < Math.Min(range.End, marginals.Words.End); word++)
                most = Math.Max(most, marginals.Speaker[word - marginals.Words.Start]);
        return most;
    }

    // In words, from the cue's nearer end; 0 where either is missing.
    private static int Distance(List<WordRange> cue, List<WordRange> role)
    {
        if (cue.Count == 0 || role.Count == 0)
            return 0;
        int first = cue[0].Start, last = cue[^1].End - 1, least = int.MaxValue;
        foreach (var range in role)
            foreach (int end in (int[])[first, last])
                least = Math.Min(least, end < range.Start ? range.Start - end : end >= range.End ? end - range.End + 1 : 0);
        return least;
    }

    private static bool SharesContent(IReadOnlyList<Attribution> attributions, int index)
    {
        var own = attributions[index].Content;
        for (int other = Math.Max(0, index - Neighbours); other < Math.Min(attributions.Count, index + Neighbours + 1); other++)
            if (other != index && Shared(own, attributions[other].Content) > 0.5 * Math.Min(Length(own), Length(attributions[other].Content)))
                return true;
        return false;
    }

    private static int Shared(IReadOnlyList<TextSpan> a, IReadOnlyList<TextSpan> b)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < a.Count && j < b.Count; _ = a[i].End < b[j].End ? i++ : j++)
            shared += Math.Max(0, Math.Min(a[i].End, b[j].End) - Math.Max(a[i].Start, b[j].Start));
        return shared;
    }

    private static int Length(IReadOnlyList<TextSpan> spans) => spans.Sum(s => s.Length);

    private static int Length(Reading reading, WordRange range)
    {
        int length = 0;
        for (int word = range.Start; word < range.End; word++)
            length += reading.Words[word].Span.Length;
        return length;
    }

    private static List<WordRange> RangesOf(Reading reading, IReadOnlyList<TextSpan> spans) =>
        [.. spans.Select(reading.WordsOf).Where(range => range.Count > 0)];

    private static double LogOdds(double probability)
    {
        double p = Math.Clamp(probability, 0.003, 0.997);
        return Math.Log(p / (1 - p));
    }
}
