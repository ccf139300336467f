using System.Collections.Concurrent;
using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Jobs;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text;
using ClaimTracker.Web.Seeding;

namespace ClaimTracker.Web.Splitting;

/// <summary>
/// Splits waiting articles in the background, a few at a time and never on a circuit's thread. What waits stands in the record, so that a
/// restart goes on where it ended.
/// </summary>
public sealed class SplitQueue(
    SplitJobs jobs, SplitCommands commands, Splitter splitter, TeamLearning learning, SeedLoader seed, RecordChanges changes, IHostApplicationLifetime program,
    ILogger<SplitQueue> log) : BackgroundService
{
    private static readonly int Workers = Math.Max(1, Environment.ProcessorCount - 1);

    private readonly SemaphoreSlim woken = new(0);
    private readonly ConcurrentDictionary<Guid, Running> running = new();

    /// <summary>An article's progress has changed; told on the worker's thread.</summary>
    public event Action<Guid>? Progressed;

    /// <summary>The part of an article that is done, 0 to 1; null where it is not being split.</summary>
    public double? ProgressOf(Guid articleId) => running.TryGetValue(articleId, out var job) ? job.Part : null;

    /// <summary>Stops an article that waits or runs. Its text is kept, and it can be split later.</summary>
    public async Task Cancel(Guid articleId)
    {
        await jobs.Put(articleId, SplitState.Cancelled, "Stopped. The text is kept; split it whenever you like.");
        if (running.TryGetValue(articleId, out var job))
            await job.Stop.CancelAsync();
    }

    /// <summary>Lets an article wait once more.</summary>
    public Task Again(Guid articleId) => jobs.Put(articleId, SplitState.Waiting);

    /// <summary>Splits an article without keeping anything: what this version, with what was learnt, would propose.</summary>
    public async Task<SplitResult> Preview(ArticleView view, Action<double> progress, CancellationToken cancel)
    {
        var learned = await learning.ModelFor(view.Article.Invented, cancel);
        var options = new SplitOptions(view.Article.PublishedOn, view.Publisher, Learned: learned);
        return await Task.Run(() => splitter.Split(view.Snapshot.Text, options, new Direct(progress), cancel), cancel);
    }

    public override void Dispose()
    {
        woken.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // Not before the address is taken: a second program at the same record ends there, and must not take up the first one's jobs.
            await Started(stoppingToken);
            await jobs.Resume(stoppingToken);
            await seed.Load(stoppingToken);
            using var listening = changes.Subscribe(changed =>
            {
                if (changed.Touches("article"))
                    woken.Release();
            });
            await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(() => Work(stoppingToken), stoppingToken)));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopped with the program, which may not even have started.
        }
        catch (Exception failure)
        {
            log.LogCritical(failure, "Splitting has ended, and the program with it");
            throw;
        }
    }

    private async Task Started(CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var _ = program.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stopping);
    }

    private async Task Work(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            if (await jobs.Take(stopping) is { } job)
            {
                await Split(job, stopping);
                continue;
            }
            await seed.Decide(stopping);
            await woken.WaitAsync(stopping);
        }
    }

    private async Task Split(SplitJob job, CancellationToken stopping)
    {
        using var state = new Running(CancellationTokenSource.CreateLinkedTokenSource(stopping));
        running[job.ArticleId] = state;
        try
        {
            var progress = new Direct(part =>
            {
                state.Part = part;
                Progressed?.Invoke(job.ArticleId);
            });
            var learned = await learning.ModelFor(job.Invented, state.Stop.Token);
            var result = splitter.Split(job.Text, new(job.PublishedOn, job.Publisher, Learned: learned), progress, state.Stop.Token);
            if (await commands.Save(Analyst.Splitter, job.ArticleId, result, state.Stop.Token) is Outcome.Refused refused)
                await jobs.Put(job.ArticleId, SplitState.Failed, refused.Message, stopping);
        }
        catch (OperationCanceledException)
        {
            // Cancelled by an analyst: the article says so already. Stopped with the program: it waits again at the next start.
        }
        catch (Exception failure)
        {
            log.LogError(failure, "Article {Article} could not be split", job.ArticleId);
            await jobs.Put(job.ArticleId, SplitState.Failed, "It could not be split. The text is kept: claims can be marked by hand, or try again.", stopping);
        }
        finally
        {
            running.TryRemove(job.ArticleId, out _);
            Progressed?.Invoke(job.ArticleId);
        }
    }

    private sealed class Running(CancellationTokenSource stop) : IDisposable
    {
        public CancellationTokenSource Stop => stop;

        public double Part { get; set; }

        public void Dispose() => stop.Dispose();
    }

    // Progress<T> would post each report to the thread pool, out of order.
    private sealed class Direct(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
