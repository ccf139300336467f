using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Revisions;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Learning;

/// <summary>Switches learning, and lets it begin anew. What was proposed and decided stays as it is.</summary>
public sealed class LearningCommands(RecordWriter writer, IDbContextFactory<RecordContext> contexts)
{
    /// <summary>From now on new proposals take what was learnt, or do not.</summary>
    public Task<Outcome> Switch(Analyst acting, bool on, CancellationToken cancel = default) =>
        Change(acting, on ? "switched learning on" : "switched learning off", (choice, _) => choice.On = on, cancel);

    /// <summary>No decision that was made until now teaches any more. Undoing it brings all back.</summary>
    public Task<Outcome> Forget(Analyst acting, CancellationToken cancel = default) =>
        Change(acting, "let learning begin anew", (choice, now) => choice.Since = now, cancel);

    /// <summary>What stands.</summary>
    public async Task<LearningChoice> Choice(CancellationToken cancel = default)
    {
        await using var record = await contexts.CreateDbContextAsync(cancel);
        return await record.LearningChoices.AsNoTracking().SingleOrDefaultAsync(c => !c.Hidden, cancel) ?? new();
    }

    private Task<Outcome> Change(Analyst acting, string action, Action<LearningChoice, DateTime> decide, CancellationToken cancel) =>
        writer.Change(acting, Deed.Administer, action, async change =>
        {
            var choice = await change.Record.LearningChoices.SingleOrDefaultAsync(change.Cancel)
                ?? change.Add(new LearningChoice { Id = LearningChoice.TheId });
            // Undoing the first choice hides it: what it said counts no more.
            if (choice.Hidden) (choice.Hidden, choice.On, choice.Since) = (false, true, null);
            decide(choice, change.At);
            return change.Done(choice);
        }, cancel);
}
