using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Evaluation;

/// <summary>A claim prepared for comparison.</summary>
internal sealed class ComparedClaim(ScoredText text, ClaimSpans claim)
{
    public ClaimSpans Spans => claim;

    public ComparedRole[] Roles { get; } =
        [new(text, claim.Source), new(text, claim.Cue), new(text, claim.Content)];

    public ComparedRole Source => Roles[0];

    public ComparedRole Cue => Roles[1];

    public List<TextSpan> ContentUnion { get; } = ScoredText.Union(claim.Content);

    public int ContentSize { get; } = text.Visible(ScoredText.Union(claim.Content));

    public Quotation Type { get; } = text.QuotationOf(claim.Content);

    public bool Equals(ComparedClaim other, int role) => Roles[role].Normal == other.Roles[role].Normal;
}

/// <summary>A role's span prepared for comparison; equal keys are equal spans, an empty key is none.</summary>
internal sealed class ComparedRole(ScoredText text, IReadOnlyList<TextSpan> fragments)
{
    public string Normal { get; } = Key(text.Normal(fragments, raw: false));

    public string Raw { get; } = Key(text.Normal(fragments, raw: true));

    public int[] Words { get; } = text.Words(fragments);

    public string WordKey => string.Join(' ', Words);

    private static string Key(TextSpan[] spans) => string.Join(' ', spans.Select(s => $"{s.Start}-{s.End}"));
}
