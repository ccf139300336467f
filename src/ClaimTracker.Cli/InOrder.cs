namespace ClaimTracker.Cli;

/// <summary>Work on many items at once, results in the order of the items, memory for a few of them.</summary>
internal static class InOrder
{
    private const int WaitingPerJob = 4;

    public static IEnumerable<TResult> Map<T, TResult>(IEnumerable<T> items, int jobs, Func<T, TResult> work, CancellationToken cancel)
    {
        var workers = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var running = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            if (running.Count == jobs * WaitingPerJob)
                yield return running.Dequeue().GetAwaiter().GetResult();
            running.Enqueue(Task.Factory.StartNew(() => work(item), cancel, TaskCreationOptions.None, workers));
        }
        while (running.TryDequeue(out var first))
            yield return first.GetAwaiter().GetResult();
    }
}
