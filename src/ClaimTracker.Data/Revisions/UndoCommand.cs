using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Assessments;
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
        if (undone.Count == 0) return new Outcome.Refused("There is nothing to undo: the command changed nothing.");
        var action = undone[0].Action.StartsWith("undid: ", StringComparison.Ordinal) ? $"redid: {undone[0].Action[7..]}"
            : undone[0].Action.StartsWith("redid: ", StringComparison.Ordinal) ? $"undid: {undone[0].Action[7..]}"
            : $"undid: {undone[0].Action}";
        return await writer.Change(acting, Needed(undone), action, async change =>
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
                    if (await Before(change, revision) is not { } before) return change.Refuse("The state before was erased: it cannot be restored.");
                    change.Expect(row, revision.Version);
                    if (before.Length == 0) row.Hidden = true;
                    else RecordState.Restore(row, before);
                }
            }
            return new Outcome.Done(change.CommandId, undone[0].RowId);
        }, cancel);
    }

    // What it takes to do a thing is what it takes to undo it.
    private static Deed Needed(List<Revision> undone)
    {
        if (undone.Exists(r => r.Kind == RowKinds.Of(typeof(Analyst)))) return Deed.Administer;
        if (undone.Exists(r => r.Kind == RowKinds.Of(typeof(PublisherGrade)))) return Deed.Grade;
        return undone.Exists(r => r.Action.Contains("removed the", StringComparison.Ordinal)) ? Deed.Remove : Deed.Decide;
    }

    // Empty: there was no row before. Null: its text was erased.
    private static async Task<string?> Before(Change change, Revision revision)
    {
        if (revision.Version == 1) return "";
        return await change.Record.Revisions
            .Where(r => r.RowId == revision.RowId && r.Version == revision.Version - 1)
            .Select(r => r.State)
            .SingleAsync(change.Cancel);
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
