using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Dates;

namespace ClaimTracker.Data.Articles;

/// <summary>What another version of the splitter would change in an article.</summary>
/// <param name="Added">Proposals that are new.</param>
/// <param name="Gone">Proposals that are not made any more.</param>
/// <param name="Changed">Proposals of which something is another.</param>
/// <param name="LeftAlone">Claims that analysts touched: they stay as they are.</param>
/// <param name="Same">How many proposals would be the same.</param>
public sealed record SplitComparison(
    IReadOnlyList<ComparedProposal> Added, IReadOnlyList<ComparedProposal> Gone, IReadOnlyList<ComparedProposal> Changed,
    IReadOnlyList<ComparedProposal> LeftAlone, int Same)
{
    /// <summary>Nothing would change.</summary>
    public bool IsEmpty => Added.Count + Gone.Count + Changed.Count == 0;

    /// <summary>What the field of the sentence is called.</summary>
    public const string Sentence = "Sentence";

    // A smaller move of the confidence is none that a reader would see.
    private const double Worth = 0.05;

    internal static SplitComparison Of(SplitPlan plan, Func<Guid, string> nameOf)
    {
        var pairs = plan.Claims.Where(c => !c.Touched).ToList();
        var changed = pairs
            .Where(c => c.Standing is { Hidden: false })
            .Select(c => Compared(c.Standing!) with { Fields = Fields(c.Standing!, c.Proposed, nameOf) })
            .ToList();
        return new(
            [.. pairs.Where(c => c.Standing is null or { Hidden: true }).Select(c => Compared(c.Proposed))],
            [.. plan.Gone.Select(Compared)],
            changed.FindAll(c => c.Fields.Count > 0),
            [.. plan.LeftAlone.Select(Compared)],
            changed.Count(c => c.Fields.Count == 0));
    }

    private static ComparedProposal Compared(Claim claim) => new(claim.Id, claim.State, claim.Statement, []);

    private static List<ComparedField> Fields(Claim old, Claim proposed, Func<Guid, string> nameOf)
    {
        string Who(Claim claim) => claim.ActorId is { } id ? nameOf(id) : claim.SpeakerText.Length > 0 ? $"{claim.SpeakerText} (unsure)" : "nobody named";
        string Chain(Claim claim) => string.Join(" → ", claim.Chain.Select(h => h.Name));
        string Sure(Claim claim) => FormattableString.Invariant($"{Math.Round((claim.Confidence ?? 0) * 100)} % sure");
        string Day(Claim claim) => Edtf.TryParse(claim.Said.Edtf ?? "", out var day, out _) ? day.ToDisplay() : "no date";
        List<ComparedField> fields =
        [
            new(Sentence, old.Statement, proposed.Statement),
            new("Speaker’s words", old.SpeakerText, proposed.SpeakerText),
            new("Cue", old.CueText, proposed.CueText),
            new("Words", old.ContentText, proposed.ContentText),
            new("Who", Who(old), Who(proposed)),
            new("When", Day(old), Day(proposed)),
            new("Quoted", old.Quotation.ToString().ToLowerInvariant(), proposed.Quotation.ToString().ToLowerInvariant()),
            new("Hedge", old.Hedge ?? "none", proposed.Hedge ?? "none"),
            new("Chain", Chain(old), Chain(proposed)),
        ];
        fields.RemoveAll(f => f.Old == f.New);
        if (Math.Abs((old.Confidence ?? 0) - (proposed.Confidence ?? 0)) >= Worth) fields.Add(new("Confidence", Sure(old), Sure(proposed)));
        return fields;
    }
}

/// <summary>One claim of a comparison.</summary>
/// <param name="Id">The claim; of an added one an id that it need not keep.</param>
/// <param name="State">Proposed, accepted or rejected.</param>
/// <param name="Statement">The sentence that stands alone, as it is now; an added one's as it would be.</param>
/// <param name="Fields">What would be another.</param>
public sealed record ComparedProposal(Guid Id, ClaimState State, string Statement, IReadOnlyList<ComparedField> Fields);

/// <summary>One field that would be another.</summary>
/// <param name="Name">What it is, for a reader.</param>
/// <param name="Old">As it stands.</param>
/// <param name="New">As it would be.</param>
public sealed record ComparedField(string Name, string Old, string New);
