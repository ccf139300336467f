using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Drafts;

/// <summary>Keeps what analysts are typing; each sees only their own.</summary>
public sealed class DraftStore(IDbContextFactory<RecordContext> contexts, RecordDatabase database, TimeProvider clock)
{
    /// <summary>Keeps the draft in place of the one before.</summary>
    public async Task Save(Analyst acting, string key, string body, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Decide);
        using var turn = await database.Turn(cancel);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await record.Database.BeginTransactionAsync(cancel);
        var (clean, at) = (CleanText.Of(body), clock.GetUtcNow().UtcDateTime);
        var kept = await record.Drafts
            .Where(d => d.AnalystId == acting.Id && d.Key == key)
            .ExecuteUpdateAsync(d => d.SetProperty(x => x.Body, clean).SetProperty(x => x.At, at), cancel);
        if (kept == 0)
        {
            record.Drafts.Add(new() { AnalystId = acting.Id, Key = key, Body = clean, At = at });
            await record.SaveChangesAsync(cancel);
        }
        await transaction.CommitAsync(cancel);
    }

    /// <summary>The draft; null where there is none.</summary>
    public async Task<Draft?> Load(Analyst acting, string key, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Decide);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        return await record.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.AnalystId == acting.Id && d.Key == key, cancel);
    }

    /// <summary>Drops the draft, once its command is done or it is given up.</summary>
    public async Task Drop(Analyst acting, string key, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Decide);
        using var turn = await database.Turn(cancel);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        await record.Drafts.Where(d => d.AnalystId == acting.Id && d.Key == key).ExecuteDeleteAsync(cancel);
    }
}
