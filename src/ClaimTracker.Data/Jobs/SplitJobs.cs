using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Revisions;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Jobs;

/// <summary>The articles that wait to be split. How far each is stands in the article, so that a restart loses none.</summary>
public sealed class SplitJobs(IDbContextFactory<RecordContext> contexts, RecordDatabase database, RecordChanges changes)
{
    /// <summary>Takes the article that has waited longest and marks it as running; null where none waits. Two takers never get the same one.</summary>
    public async Task<SplitJob?> Take(CancellationToken cancel = default)
    {
        while (true)
        {
            await using var record = await contexts.CreateDbContextAsync(cancel);
            var job = await record.Articles
                .Where(a => a.SplitState == SplitState.Waiting && !a.Hidden)
                .OrderBy(a => a.AddedAt).ThenBy(a => a.Id)
                .Select(a => new SplitJob(
                    a.Id,
                    record.Snapshots.Where(s => s.Id == a.SnapshotId).Select(s => s.Text).Single(),
                    a.PublishedOn,
                    record.Actors.Where(p => p.Id == a.PublisherId).Select(p => p.Name).SingleOrDefault(),
                    a.Invented))
                .FirstOrDefaultAsync(cancel);
            if (job is null || await Set(job.ArticleId, SplitState.Waiting, SplitState.Running, null, cancel)) return job;
        }
    }

    /// <summary>Puts the article back: to wait, as failed or as cancelled, with a message for the reader.</summary>
    public Task<bool> Put(Guid articleId, SplitState state, string? message = null, CancellationToken cancel = default) =>
        Set(articleId, null, state, message, cancel);

    /// <summary>At the start of a program that alone splits: what was running when the last one ended waits again.</summary>
    public async Task Resume(CancellationToken cancel = default)
    {
        using var turn = await database.Turn(cancel);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        await record.Articles
            .Where(a => a.SplitState == SplitState.Running)
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.SplitState, SplitState.Waiting), cancel);
    }

    private async Task<bool> Set(Guid id, SplitState? from, SplitState to, string? message, CancellationToken cancel)
    {
        using (await database.Turn(cancel))
        {
            await using var record = await contexts.CreateDbContextAsync(cancel);
            var updated = await record.Articles
                .Where(a => a.Id == id && (from == null || a.SplitState == from))
                .ExecuteUpdateAsync(a => a.SetProperty(x => x.SplitState, to).SetProperty(x => x.SplitMessage, message), cancel);
            if (updated == 0) return false;
        }
        changes.Publish(new(0, Guid.Empty, Guid.Empty, [new(RowKinds.Of(typeof(Article)), id, [])]));
        return true;
    }
}

/// <summary>An article to split.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Text">Its snapshot's text.</param>
/// <param name="PublishedOn">The day of publication, where an analyst gave it.</param>
/// <param name="Publisher">The outlet, where an analyst gave it.</param>
/// <param name="Invented">Belongs to the invented dossier: what the team decides on real articles is not for it.</param>
public sealed record SplitJob(Guid ArticleId, string Text, DateOnly? PublishedOn, string? Publisher, bool Invented);
