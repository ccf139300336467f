using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Articles;

/// <summary>
/// What a split would do to an article's claims. A claim that an analyst decided on, edited, assessed or linked is left alone, and so is a
/// proposal that says the same as one: neither is it made again.
/// </summary>
internal sealed class SplitPlan
{
    private SplitPlan(IReadOnlyList<PlannedClaim> claims, IReadOnlyList<Claim> gone, IReadOnlyList<Claim> leftAlone) =>
        (Claims, Gone, LeftAlone) = (claims, gone, leftAlone);

    /// <summary>The new proposals in reading order, each with the claim that stands for it already.</summary>
    public IReadOnlyList<PlannedClaim> Claims { get; }

    /// <summary>Proposals that nobody touched and that are not made any more.</summary>
    public IReadOnlyList<Claim> Gone { get; }

    /// <summary>What analysts touched.</summary>
    public IReadOnlyList<Claim> LeftAlone { get; }

    /// <summary>Plans; changes nothing.</summary>
    public static async Task<SplitPlan> Make(Change change, Article article, IReadOnlyList<Claim> proposed)
    {
        var record = change.Record;
        var kept = await record.Claims
            .Where(c => c.ArticleId == article.Id && c.SnapshotId == article.SnapshotId)
            .OrderBy(c => c.Position).ThenBy(c => c.Id)
            .ToListAsync(change.Cancel);
        var touched = (await record.Claims
            .Where(c => c.ArticleId == article.Id
                && (record.Revisions.Any(r => r.RowId == c.Id && !SplitActions.All.Contains(r.Action))
                    || record.Evidence.Any(e => e.ClaimId == c.Id) || record.Assessments.Any(a => a.ClaimId == c.Id)))
            .Select(c => c.Id)
            .ToListAsync(change.Cancel)).ToHashSet();
        var standing = new Claim?[proposed.Count];
        var free = kept.OrderByDescending(c => touched.Contains(c.Id)).ToList();
        Match(proposed, standing, free, (mine, theirs) => Words(mine) == Words(theirs) ? 1 : 0);
        free.RemoveAll(c => c.Hidden);
        Match(proposed, standing, free, Likeness);
        return new(
            [.. proposed.Select((claim, i) => new PlannedClaim(claim, standing[i], standing[i] is { } s && touched.Contains(s.Id)))],
            free.FindAll(c => !touched.Contains(c.Id)),
            kept.FindAll(c => touched.Contains(c.Id) && !c.Hidden));
    }

    // Each proposal takes the likest claim that is left, of equals one that was touched.
    private static void Match(IReadOnlyList<Claim> proposed, Claim?[] standing, List<Claim> free, Func<Claim, Claim, double> likeness)
    {
        for (var i = 0; i < proposed.Count; i++)
        {
            if (standing[i] is not null) continue;
            var best = free.Select(c => (Claim: c, Like: likeness(proposed[i], c))).Where(c => c.Like > 0).OrderByDescending(c => c.Like).FirstOrDefault().Claim;
            if (best is null) continue;
            standing[i] = best;
            free.Remove(best);
        }
    }

    private static string Words(Claim claim) => string.Join(' ', claim.Spans
        .Where(s => s.Role is SpanRole.Cue or SpanRole.Content)
        .OrderBy(s => s.Role).ThenBy(s => s.Start)
        .Select(s => FormattableString.Invariant($"{s.Role}:{s.Start}-{s.End}")));

    // Of one cue, and half of the shorter content is in the other: the same saying with other borders.
    private static double Likeness(Claim mine, Claim theirs)
    {
        if (mine.CueText.Length == 0 != (theirs.CueText.Length == 0)) return 0;
        if (mine.CueText.Length > 0 && Shared(mine, theirs, SpanRole.Cue) == 0) return 0;
        double shared = Shared(mine, theirs, SpanRole.Content), shorter = Math.Min(Length(mine), Length(theirs));
        return shared * 2 >= shorter ? shared / Math.Max(Length(mine), Length(theirs)) : 0;
    }

    private static int Shared(Claim a, Claim b, SpanRole role) => a.Spans.Where(s => s.Role == role).Sum(s => b.Spans
        .Where(o => o.Role == role)
        .Sum(o => Math.Max(0, Math.Min(s.End, o.End) - Math.Max(s.Start, o.Start))));

    private static int Length(Claim claim) => Math.Max(1, claim.Spans.Where(s => s.Role == SpanRole.Content).Sum(s => s.End - s.Start));
}

/// <summary>One new proposal.</summary>
/// <param name="Proposed">As the splitter makes it now.</param>
/// <param name="Standing">The claim that stands for it; null for none.</param>
/// <param name="Touched">An analyst touched that one.</param>
internal sealed record PlannedClaim(Claim Proposed, Claim? Standing, bool Touched);
