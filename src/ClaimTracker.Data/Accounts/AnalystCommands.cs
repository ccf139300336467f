using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Revisions;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Accounts;

/// <summary>Creates who acts.</summary>
public sealed class AnalystCommands(RecordWriter writer, IDbContextFactory<RecordContext> contexts)
{
    /// <summary>
    /// For single-analyst mode: the analyst of that name, made as an administrator where there is none; null where the name is empty or
    /// the program's own.
    /// </summary>
    public async Task<Analyst?> SignAs(string name, CancellationToken cancel = default)
    {
        if (CleanText.Field(name) is not { } signed) return null;
        if (await Named(signed, cancel) is { } known) return known.Id == Analyst.System.Id || known.Id == Analyst.Splitter.Id ? null : known;
        await writer.Change(Analyst.System, Deed.Administer, "began to sign", change =>
            Task.FromResult(change.Done(change.Add(new Analyst { Name = signed, Role = Role.Admin }))), cancel);
        return await Named(signed, cancel);
    }

    /// <summary>The analyst of that id; null where there is none or they were removed.</summary>
    public async Task<Analyst?> Find(Guid id, CancellationToken cancel = default)
    {
        await using var record = await contexts.CreateDbContextAsync(cancel);
        return await record.Analysts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id && !a.Hidden, cancel);
    }

    private async Task<Analyst?> Named(string name, CancellationToken cancel)
    {
        await using var record = await contexts.CreateDbContextAsync(cancel);
        return await record.Analysts.AsNoTracking().SingleOrDefaultAsync(a => a.Name == name && !a.Hidden, cancel);
    }
}
