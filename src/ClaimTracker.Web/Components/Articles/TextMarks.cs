using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Web.Components.Articles;

/// <summary>What is to be marked in an article's text: its claims, the focused one, and the words of the one that is being edited.</summary>
public sealed class TextMarks
{
    private readonly List<Fragment> fragments;
    private readonly List<(int At, MarkedClaim Claim)> numerals;
    private readonly bool editing;
    private readonly int firstLead;

    /// <summary>Marks at rest, or with one claim in focus, or in edit.</summary>
    /// <param name="claims">The claims that show.</param>
    /// <param name="focus">The number of the claim whose speaker, cue, content, time and hops show.</param>
    /// <param name="edited">Its words as they are being edited, with handles; null outside edit mode.</param>
    public TextMarks(IReadOnlyList<MarkedClaim> claims, int? focus = null, IReadOnlyList<MarkedSpan>? edited = null)
    {
        Focus = focus;
        editing = edited is not null;
        fragments = [.. claims
            .Where(c => !editing || c.Number != focus)
            .SelectMany(c => c.Spans, (claim, span) => new Fragment(claim, span.Role, span.Span, span.Title))
            .Where(f => f.Role is SpanRole.Speaker or SpanRole.Cue or SpanRole.Content || (f.Role is SpanRole.Time or SpanRole.Hop && f.Claim.Number == focus))];
        if (edited is not null && claims.FirstOrDefault(c => c.Number == focus) is { } claim)
        {
            foreach (var role in edited.GroupBy(s => s.Role))
                fragments.AddRange(role.OrderBy(s => s.Span.Start).Select((s, i) => new Fragment(claim, s.Role, s.Span, null, Edited: true, Piece: i)));
        }
        fragments.RemoveAll(f => f.Span.Length <= 0);
        fragments.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start - b.Span.Start : b.Span.End - a.Span.End);
        // Inside first, so that a nested claim's numeral comes before that of the claim around it.
        numerals = [.. claims
            .Select(c => (At: c.Number == focus && edited is not null ? End(edited) : c.Extent.End, Claim: c))
            .Where(n => n.At > 0)
            .OrderBy(n => n.At).ThenBy(n => n.Claim.Extent.Length).ThenBy(n => n.Claim.Number)];
        firstLead = fragments.Where(f => f.Role == SpanRole.Content && f.Claim.Number == focus).Select(f => f.Span.Start).DefaultIfEmpty(int.MaxValue).Min();
    }

    /// <summary>The number of the focused claim.</summary>
    public int? Focus { get; }

    internal List<Fragment> In(TextSpan paragraph) =>
        [.. fragments.TakeWhile(f => f.Span.Start < paragraph.End).Where(f => f.Span.End > paragraph.Start)];

    internal List<(int At, MarkedClaim Claim)> NumeralsIn(TextSpan paragraph) =>
        [.. numerals.Where(n => paragraph.Start < n.At && n.At <= paragraph.End)];

    // The leader line starts at the claim's first words only, though they may run on in a later paragraph.
    internal bool LeadsBefore(int offset) => firstLead < offset;

    // Nested and overlapping claims stand in the same paragraph, so its fragments are all that need comparing.
    internal string Label(MarkedClaim claim, List<Fragment> near)
    {
        var label = $"Claim {claim.Number}{(claim.Proposed ? ", proposed" : "")}";
        var others = near.Select(f => f.Claim).Where(o => o != claim && o.Extent.Overlaps(claim.Extent) && o.Extent != claim.Extent).ToList();
        if (others.Find(o => o.Extent.Contains(claim.Extent)) is { } outer)
            label += $", inside claim {outer.Number}";
        else if (others.Find(o => !claim.Extent.Contains(o.Extent)) is { } other)
            label += $", overlaps claim {other.Number}";
        if (claim.Number != Focus)
            return label;
        return label + (editing ? ", being edited" : ", open");
    }

    private static int End(IReadOnlyList<MarkedSpan> edited) =>
        edited.Where(s => s.Role == SpanRole.Content).Select(s => s.Span.End).DefaultIfEmpty().Max();
}

/// <summary>One fragment of one claim over the words.</summary>
internal sealed record Fragment(MarkedClaim Claim, SpanRole Role, TextSpan Span, string? Title, bool Edited = false, int Piece = 0);
