using System.Collections.Concurrent;

namespace ClaimTracker.Cli;

/// <summary>
/// Work on many items at once, results in the order of the items, memory for a few of them. A result is there as soon as it and those before
/// it are done, whether or not a further item has come.
/// </summary>
internal static class InOrder
{
    private const int WaitingPerJob = 4;

    /// <summary>Nobody who stops reading waits for the work that was begun: its token is cancelled.</summary>
    public static IEnumerable<TResult> Map<T, TResult>(
        IEnumerable<T> items, int jobs, Func<T, CancellationToken, TResult> work, CancellationToken cancel)
    {
        var workers = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var running = new BlockingCollection<Task<TResult>>(jobs * WaitingPerJob);
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var stopped = stop.Token;

        void Begin()
        {
            try
            {
                foreach (var item in items)
                    running.Add(Task.Factory.StartNew(() => work(item, stopped), stopped, TaskCreationOptions.None, workers), stopped);
            }
            finally
            {
                running.CompleteAdding();
            }
        }

        // A thread of its own: the next item may be hours away.
        var reading = Task.Factory.StartNew(Begin, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var first in running.GetConsumingEnumerable(stopped))
                yield return first.GetAwaiter().GetResult();
            reading.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
        }
    }
}
