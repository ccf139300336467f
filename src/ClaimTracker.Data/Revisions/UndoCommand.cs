using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Learning;
using ClaimTracker.Data.Sources;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Revisions;

/// <summary>Takes commands back. Nothing is deleted: an undo is a command with revisions of its own, and can be undone.</summary>
public sealed class UndoCommand(RecordWriter writer, IDbContextFactory<RecordContext> contexts)
{
    /// <summary>
    /// Gives each row of a command the whole state that it had before; a row that the command made is hidden, an answer is taken back by
    /// another that restores the one before. Where a row has changed since, nothing happens and both versions come back.
    /// </summary>
    public async Task<Outcome> Undo(Analyst acting, Guid commandId, CancellationToken cancel = default)
    {
        List<Revision> undone;
        await using (var record = await contexts.CreateDbContextAsync(cancel))
            undone = await record.Revisions.AsNoTracking().Where(r => r.CommandId == commandId).OrderBy(r => r.Sequence).ToListAsync(cancel);
        var ids = undone.ConvertAll(r => r.RowId);
        if (undone.Count == 0) return new Outcome.Refused("There is nothing to undo: the command changed nothing.");
        var action = undone[0].Action.Split(": ", 2) switch
        {
            ["undid", var what] => $"redid: {what}",
            ["redid", var what] => $"undid: {what}",
            _ => $"undid: {undone[0].Action}",
        };
        return await writer.Change(acting, Deed.Decide, action, async change =>
        {
            foreach (var revision in undone)
            {
                var type = RowKinds.TypeOf(revision.Kind);
                if (type == typeof(Assessment))
                {
                    if (await TakeBack(change, revision.RowId) is { } refused) return refused;
                }
                else if (await change.Record.FindAsync(type, [revision.RowId], change.Cancel) is Row row)
                {
                    if (await Restore(change, row, revision, ids) is { } refused) return refused;
                }
            }
            return new Outcome.Done(change.CommandId, undone[0].RowId);
        }, cancel);
    }

    // Null: restored; otherwise why not.
    private static async Task<Outcome?> Restore(Change change, Row row, Revision revision, List<Guid> undone)
    {
        change.Expect(row, revision.Version);
        var hidden = row.Hidden;
        if (revision.Version == 1)
        {
            if (await InUse(change.Record, row, undone, change.Cancel) is { } use) return use.Length == 0 ? null : change.Refuse(use);
            row.Hidden = true;
        }
        else
        {
            var before = await change.Record.Revisions
                .Where(r => r.RowId == row.Id && r.Version == revision.Version - 1)
                .Select(r => r.State)
                .SingleAsync(change.Cancel);
            if (before is null) return change.Refuse("The state before was erased: it cannot be restored.");
            RecordState.Restore(row, before);
        }
        // What it takes to do a thing is what it takes to undo it.
        var needed = row switch
        {
            Analyst or LearningChoice => Deed.Administer,
            PublisherGrade => Deed.Grade,
            Article or Source when revision.Version > 1 && row.Hidden != hidden => Deed.Remove,
            _ => Deed.Decide,
        };
        return Permissions.Refusal(change.Acting, needed) is { } refusal ? change.Refuse(refusal) : null;
    }

    // Whether others hold on to a row that is about to be hidden: null for no, empty to keep it quietly, otherwise why not to undo.
    private static async Task<string?> InUse(RecordContext record, Row row, List<Guid> undone, CancellationToken cancel)
    {
        var claims = record.Claims.Where(c => !c.Hidden && !undone.Contains(c.Id));
        return row switch
        {
            Article when await claims.AnyAsync(c => c.ArticleId == row.Id, cancel) => "The article has claims by now: remove it instead.",
            Actor when await record.Uses(row.Id, undone, cancel) => "",
            Source when await record.Evidence.AnyAsync(e => e.SourceId == row.Id && !e.Hidden && !undone.Contains(e.Id), cancel)
                || await record.Sources.AnyAsync(s => s.OriginId == row.Id && !s.Hidden && !undone.Contains(s.Id), cancel) => "",
            _ => null,
        };
    }

    private static async Task<Outcome?> TakeBack(Change change, Guid assessmentId)
    {
        var assessments = change.Record.Assessments;
        var undone = await assessments.SingleAsync(a => a.Id == assessmentId, change.Cancel);
        var answers = await assessments
            .Where(a => a.ClaimId == undone.ClaimId && a.Question == undone.Question && a.Number >= undone.Number - 1)
            .OrderBy(a => a.Number)
            .ToListAsync(change.Cancel);
        var before = answers.Find(a => a.Number == undone.Number - 1);
        var last = answers[^1];
        var restored = new Assessment
        {
            ClaimId = undone.ClaimId,
            Number = last.Number + 1,
            Question = undone.Question,
            Answer = before?.Answer ?? Answer.NotLookedAt,
            Rationale = before?.Rationale,
            Missing = before?.Missing,
            AnalystId = change.Acting.Id,
            At = change.At,
            UndoesId = undone.Id,
        };
        if (last != undone) change.Lost(restored, last.Id, RecordState.Write(last));
        change.Add(restored);
        return null;
    }
}
