using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Assessments;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Revisions;

/// <summary>Asks what happened to rows.</summary>
public sealed class HistoryQueries(IDbContextFactory<RecordContext> contexts)
{
    /// <summary>What happened to one row, the newest first.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> Of(Analyst acting, Guid rowId, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        return await record.History(record.Revisions.Where(r => r.RowId == rowId), cancel);
    }

    /// <summary>What happened to a claim, its answers, its links and its relations, the newest first.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> OfClaim(Analyst acting, Guid claimId, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        return await record.HistoryOfClaim(claimId, cancel);
    }
}

/// <summary>One entry of a row's history.</summary>
/// <param name="Sequence">Its place in the log.</param>
/// <param name="CommandId">By which it is undone.</param>
/// <param name="Action">What was done ("edited the claim").</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Kind">The kind of row.</param>
/// <param name="RowId">The row.</param>
/// <param name="Version">Its version after it.</param>
/// <param name="Last">Nothing has changed the row since: it can be undone.</param>
/// <param name="State">The row's whole state after it; null where it was erased.</param>
/// <param name="Changes">What it changed: <see cref="Difference.Theirs"/> before, <see cref="Difference.Mine"/> after. Empty for a row's first entry.</param>
public sealed record HistoryEntry(
    long Sequence, Guid CommandId, string Action, DateTime At, string By, string Kind, Guid RowId, int Version, bool Last, string? State,
    IReadOnlyList<Difference> Changes);

internal static class HistoryReader
{
    public static Task<IReadOnlyList<HistoryEntry>> HistoryOfClaim(this RecordContext record, Guid id, CancellationToken cancel) =>
        record.History(record.Revisions.Where(r => r.RowId == id
            || record.Assessments.Any(a => a.Id == r.RowId && a.ClaimId == id)
            || record.Evidence.Any(e => e.Id == r.RowId && e.ClaimId == id)
            || record.Relations.Any(l => l.Id == r.RowId && (l.FromId == id || l.ToId == id))), cancel);

    public static async Task<IReadOnlyList<HistoryEntry>> History(this RecordContext record, IQueryable<Revision> of, CancellationToken cancel)
    {
        var revisions = await of.AsNoTracking()
            .Join(record.Analysts, r => r.AnalystId, a => a.Id, (r, a) => new { Revision = r, a.Name })
            .OrderByDescending(r => r.Revision.Sequence)
            .ToListAsync(cancel);
        var assessments = revisions.Where(r => r.Revision.Kind == RowKinds.Of(typeof(Assessment))).Select(r => r.Revision.RowId).ToList();
        var answeredSince = (await record.Assessments
            .Where(a => assessments.Contains(a.Id)
                && record.Assessments.Any(b => b.ClaimId == a.ClaimId && b.Question == a.Question && b.Number > a.Number))
            .Select(a => a.Id)
            .ToListAsync(cancel)).ToHashSet();
        var states = revisions.ToDictionary(r => (r.Revision.RowId, r.Revision.Version), r => r.Revision.State);
        return [.. revisions.Select(r => Entry(r.Revision, r.Name))];

        HistoryEntry Entry(Revision r, string by) => new(
            r.Sequence, r.CommandId, r.Action, r.At, by, r.Kind, r.RowId, r.Version,
            !states.ContainsKey((r.RowId, r.Version + 1)) && !answeredSince.Contains(r.RowId), r.State,
            r.State is { } after && states.GetValueOrDefault((r.RowId, r.Version - 1)) is { } before ? Difference.Between(before, after) : []);
    }
}
