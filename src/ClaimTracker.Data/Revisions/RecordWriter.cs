using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ClaimTracker.Data.Revisions;

/// <summary>
/// The one way to change the record. A command's rows, their revisions and the end of the log are written in one transaction or not at
/// all; who may is asked here and nowhere else.
/// </summary>
public sealed class RecordWriter(
    IDbContextFactory<RecordContext> contexts, RecordDatabase database, RecordChanges changes, TimeProvider clock)
{
    /// <summary>Carries out one command.</summary>
    /// <param name="acting">Who; their role is read anew from the database.</param>
    /// <param name="deed">What they must be allowed to do.</param>
    /// <param name="action">The command in words that a history can show ("accepted the claim").</param>
    /// <param name="work">Loads and changes rows through the <see cref="Change"/>; whatever it returns but <see cref="Outcome.Done"/> undoes all.</param>
    /// <param name="cancel">Ends it; nothing is written.</param>
    public async Task<Outcome> Change(
        Analyst acting, Deed deed, string action, Func<Change, Task<Outcome>> work, CancellationToken cancel = default)
    {
        RecordChanged changed;
        Outcome outcome;
        using (await database.Turn(cancel))
        {
            await using var record = await contexts.CreateDbContextAsync(cancel);
            await using var transaction = await record.Database.BeginTransactionAsync(cancel);
            var analyst = await record.Analysts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == acting.Id, cancel);
            if (Permissions.Refusal(analyst, deed) is { } refusal) return new Outcome.Refused(refusal);

            var change = new Change(record, analyst!, RecordState.Cut(clock.GetUtcNow().UtcDateTime), cancel);
            outcome = await work(change);
            if (outcome is not Outcome.Done) return outcome;
            if (change.Clash() is { } clash) return await Conflict(record, clash, cancel);
            try
            {
                changed = await Write(change, action);
                await transaction.CommitAsync(cancel);
            }
            catch (Exception failure) when (failure is DbUpdateConcurrencyException || database.LostRace(failure))
            {
                await transaction.RollbackAsync(CancellationToken.None);
                return await Raced(change, failure, cancel);
            }
        }
        if (changed.Rows.Count > 0) changes.Publish(changed);
        return outcome;
    }

    private async Task<RecordChanged> Write(Change change, string action)
    {
        var (record, cancel) = (change.Record, change.Cancel);
        var entries = record.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified && RowKinds.Has(e.Entity.GetType()))
            .ToList();
        if (record.ChangeTracker.Entries().FirstOrDefault(e => e.State == EntityState.Deleted && e.Entity is Row) is { } deleted)
            throw new InvalidOperationException($"A {RowKinds.Of(deleted.Entity.GetType())} is hidden, never deleted.");
        foreach (var entry in entries)
            if (entry.Entity is Row row) row.Version = entry.State == EntityState.Added ? 1 : row.Version + 1;
        await DeriveFromActors(record, entries, cancel);
        await record.SaveChangesAsync(cancel);
        foreach (var entry in entries)
            if (entry.Entity is Assessment assessment) await KeepAnswer(record, assessment, cancel);

        var head = await database.LockHead(record, cancel);
        foreach (var entry in entries) head.Append(record, change, action, entry.Entity);
        await record.SaveChangesAsync(cancel);
        return new RecordChanged(head.Sequence, change.CommandId, change.Acting.Id, [.. entries.Select(e => Changed(e.Entity))]);
    }

    private static async Task DeriveFromActors(RecordContext record, IEnumerable<EntityEntry> entries, CancellationToken cancel)
    {
        foreach (var entry in entries)
        {
            if (entry.Entity is not Actor actor) continue;
            var keys = actor.Aliases.Prepend(actor.Name).Select(ActorName.KeyOf).ToHashSet();
            var kept = entry.State == EntityState.Added ? [] : await record.ActorNames.Where(n => n.ActorId == actor.Id).ToListAsync(cancel);
            record.ActorNames.RemoveRange(kept.Where(n => !keys.Contains(n.Key)));
            record.ActorNames.AddRange(keys.Except(kept.Select(n => n.Key)).Select(k => new ActorName { ActorId = actor.Id, Key = k }));

            var members = actor.Members.Where(_ => !actor.Hidden).ToHashSet();
            var joined = entry.State == EntityState.Added ? [] : await record.ActorMembers.Where(m => m.GroupId == actor.Id).ToListAsync(cancel);
            record.ActorMembers.RemoveRange(joined.Where(m => !members.Contains(m.MemberId)));
            record.ActorMembers.AddRange(members.Except(joined.Select(m => m.MemberId)).Select(m => new ActorMember { GroupId = actor.Id, MemberId = m }));
        }
    }

    private static Task<int> KeepAnswer(RecordContext record, Assessment assessment, CancellationToken cancel)
    {
        var claim = record.Claims.Where(c => c.Id == assessment.ClaimId);
        return assessment.Question == Question.Said
            ? claim.ExecuteUpdateAsync(c => c.SetProperty(x => x.SaidAnswer, assessment.Answer), cancel)
            : claim.ExecuteUpdateAsync(c => c.SetProperty(x => x.TrueAnswer, assessment.Answer), cancel);
    }

    // The command found another version than its analyst had seen.
    private static async Task<Outcome> Conflict(
        RecordContext record, (string Kind, Guid Id, string Theirs, string Mine) clash, CancellationToken cancel)
    {
        var last = await record.Revisions
            .Where(r => r.RowId == clash.Id)
            .OrderByDescending(r => r.Version)
            .Join(record.Analysts, r => r.AnalystId, a => a.Id, (r, a) => new { r.Version, r.Action, r.At, a.Name })
            .FirstOrDefaultAsync(cancel);
        return new Outcome.Conflict(
            clash.Kind, clash.Id, last?.Version ?? 0, clash.Theirs, clash.Mine, Difference.Between(clash.Theirs, clash.Mine),
            last?.Name ?? "Somebody", last?.Action ?? "changed it", last?.At ?? default);
    }

    // Another command was committed between this one's reading and its writing: what it wrote is read anew.
    private async Task<Outcome> Raced(Change change, Exception failure, CancellationToken cancel)
    {
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var entries = failure is DbUpdateException { Entries.Count: > 0 } update ? update.Entries : [];
        foreach (var entry in entries)
        {
            var (id, theirs) = entry.Entity switch
            {
                Assessment a => await LastAnswer(record, a, cancel),
                Row row => (row.Id, await record.FindAsync(row.GetType(), [row.Id], cancel)),
                _ => default,
            };
            if (theirs is null) continue;
            return await Conflict(record, (RowKinds.Of(entry.Entity.GetType()), id, RecordState.Write(theirs), RecordState.Write(entry.Entity)), cancel);
        }
        return new Outcome.Refused("Somebody else was changing the same rows at the same moment. Nothing was changed: try again.");
    }

    private static async Task<(Guid, object?)> LastAnswer(RecordContext record, Assessment mine, CancellationToken cancel)
    {
        var theirs = await record.Assessments
            .Where(a => a.ClaimId == mine.ClaimId && a.Question == mine.Question)
            .OrderByDescending(a => a.Number)
            .FirstOrDefaultAsync(cancel);
        return (theirs?.Id ?? default, theirs);
    }

    private static ChangedRow Changed(object row)
    {
        var (id, about) = row switch
        {
            Claim c => (c.Id, new[] { c.ArticleId, c.ActorId ?? default }),
            Evidence e => (e.Id, [e.ClaimId, e.SourceId]),
            Assessment a => (a.Id, [a.ClaimId]),
            Snapshot s => (s.Id, [s.ArticleId]),
            Relation r => (r.Id, [r.FromId, r.ToId]),
            PublisherGrade g => (g.Id, [g.ActorId]),
            Source s => (s.Id, [s.PublisherId ?? default]),
            Row r => (r.Id, []),
            _ => throw new InvalidOperationException(row.GetType().Name),
        };
        return new(RowKinds.Of(row.GetType()), id, about);
    }
}
