using System.Diagnostics;

namespace ClaimTracker.Data.Revisions;

/// <summary>Tells whoever listens in this process what was changed, after it was committed.</summary>
public sealed class RecordChanges
{
    private readonly Lock gate = new();
    private readonly List<Action<RecordChanged>> listeners = [];

    /// <summary>Listens until disposed. The listener is called on the writer's thread and must only note the change and return.</summary>
    public IDisposable Subscribe(Action<RecordChanged> listener)
    {
        lock (gate) listeners.Add(listener);
        return new Subscription(() =>
        {
            lock (gate) listeners.Remove(listener);
        });
    }

    internal void Publish(RecordChanged changed)
    {
        Action<RecordChanged>[] told;
        lock (gate) told = [.. listeners];
        foreach (var listener in told)
        {
            try
            {
                listener(changed);
            }
            catch (Exception failure)
            {
                // The change is committed: a listener's failure is its own and must not look like the command's.
                Trace.TraceError($"A listener failed at change {changed.Sequence}: {failure}");
            }
        }
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}

/// <summary>One committed command.</summary>
/// <param name="Sequence">The log's end after it.</param>
/// <param name="CommandId">The command.</param>
/// <param name="AnalystId">Who.</param>
/// <param name="Rows">What it changed.</param>
public sealed record RecordChanged(long Sequence, Guid CommandId, Guid AnalystId, IReadOnlyList<ChangedRow> Rows)
{
    /// <summary>Whether it changed that row or one that hangs on it: an article's claim, a claim's evidence or assessment.</summary>
    public bool Touches(Guid id) => Rows.Any(r => r.Id == id || r.About.Contains(id));

    /// <summary>Whether it changed a row of that kind.</summary>
    public bool Touches(string kind) => Rows.Any(r => r.Kind == kind);
}

/// <summary>One changed row.</summary>
/// <param name="Kind">Its kind ("claim").</param>
/// <param name="Id">Its id.</param>
/// <param name="About">The rows that it hangs on.</param>
public sealed record ChangedRow(string Kind, Guid Id, IReadOnlyList<Guid> About);
