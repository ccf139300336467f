using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Learning;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text.Learning;

namespace ClaimTracker.Web.Splitting;

/// <summary>
/// Keeps what the team's decisions teach: learns at the start and some seconds after decisions, in the background. The lessons are in memory
/// only, since the same decisions always give the same ones.
/// </summary>
public sealed class TeamLearning(
    DecisionReader decisions, LearningCommands choices, RecordChanges changes, TimeProvider clock, ILogger<TeamLearning> log) : BackgroundService
{
    /// <summary>So long decisions gather before they are learnt from.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim one = new(1);
    private readonly SemaphoreSlim woken = new(0);

    /// <summary>Something was learnt or forgotten; told on the worker's thread.</summary>
    public event Action? Learnt;

    /// <summary>What is known now; null until it was looked for the first time.</summary>
    public TeamLessons? Now { get; private set; }

    /// <summary>What new proposals of an article take; null for nothing. The invented sample has nothing to do with the team.</summary>
    public async Task<LearnedModel?> ModelFor(bool invented, CancellationToken cancel)
    {
        if (invented)
            return null;
        var now = Now ?? await Learn(cancel);
        return now.On ? now.Lessons.Model : null;
    }

    /// <summary>Learns from all decisions anew.</summary>
    public async Task<TeamLessons> Learn(CancellationToken cancel = default)
    {
        await one.WaitAsync(cancel);
        try
        {
            var choice = await choices.Choice(cancel);
            var lessons = Learner.Learn(await decisions.Read(cancel));
            Now = new(lessons, choice.On, choice.Since, clock.GetUtcNow().UtcDateTime);
        }
        finally
        {
            one.Release();
        }
        Learnt?.Invoke();
        return Now;
    }

    public override void Dispose()
    {
        one.Dispose();
        woken.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var listening = changes.Subscribe(changed =>
        {
            if (changed.AnalystId != Analyst.Splitter.Id && changed.AnalystId != Analyst.System.Id && changed.AnalystId != Guid.Empty)
                woken.Release();
        });
        try
        {
            while (true)
            {
                try
                {
                    await Learn(stoppingToken);
                }
                catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
                {
                    // What was known stays; the next decision is the next try.
                    log.LogError(failure, "Nothing could be learnt from the decisions");
                }
                await woken.WaitAsync(stoppingToken);
                await Task.Delay(Rest, clock, stoppingToken);
                while (await woken.WaitAsync(TimeSpan.Zero, stoppingToken))
                {
                    // All that gathered meanwhile is learnt from at once.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped with the program.
        }
    }
}

/// <summary>What a team's decisions teach, as of a moment.</summary>
/// <param name="Lessons">What was learnt.</param>
/// <param name="On">New proposals take it.</param>
/// <param name="Since">Only later decisions teach; null for all.</param>
/// <param name="At">When it was learnt, UTC.</param>
public sealed record TeamLessons(Lessons Lessons, bool On, DateTime? Since, DateTime At);
