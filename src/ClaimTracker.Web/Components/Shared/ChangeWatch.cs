using ClaimTracker.Data.Revisions;

namespace ClaimTracker.Web.Components.Shared;

/// <summary>
/// Has a list looked at again when rows of its kinds change. Changes come in bursts while articles are split: there is one look for all of a
/// quarter of a second.
/// </summary>
public sealed class ChangeWatch : IAsyncDisposable
{
    private const int Burst = 250;                      // milliseconds

    private readonly Timer due;
    private readonly IDisposable listening;

    /// <param name="changes">The record's changes.</param>
    /// <param name="look">Looks again; called on a thread of the pool.</param>
    /// <param name="kinds">The kinds of rows that the list shows ("claim").</param>
    public ChangeWatch(RecordChanges changes, Func<Task> look, params IReadOnlyList<string> kinds)
    {
        due = new(_ => look());
        listening = changes.Subscribe(changed =>
        {
            if (kinds.Any(changed.Touches))
                due.Change(Burst, Timeout.Infinite);
        });
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        listening.Dispose();
        return due.DisposeAsync();
    }
}
