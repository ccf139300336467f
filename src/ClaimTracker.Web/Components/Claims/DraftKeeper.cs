using System.Globalization;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>Saves what is being typed on the server, at most every two seconds, so that a lost connection loses no more than that.</summary>
public sealed class DraftKeeper : IAsyncDisposable
{
    /// <summary>How long typing is gathered.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly TimeProvider clock;
    private readonly Func<string, string, Task> save;
    private readonly ITimer timer;
    private (string Key, Func<string> Body)? pending;

    /// <param name="clock">The time.</param>
    /// <param name="save">Keeps a draft's body under its key.</param>
    /// <param name="turn">Brings the work to the page's own thread; the drafts are read there.</param>
    /// <param name="told">Called after each saving.</param>
    public DraftKeeper(TimeProvider clock, Func<string, string, Task> save, Func<Func<Task>, Task> turn, Action told)
    {
        (this.clock, this.save) = (clock, save);
        timer = clock.CreateTimer(_ => _ = turn(async () =>
        {
            await Flush();
            told();
        }), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>"draft saved 10:13"; empty before the first saving.</summary>
    public string Status { get; private set; } = "";

    /// <summary>Something was typed.</summary>
    public void Touch(string key, Func<string> body)
    {
        var waits = pending is not null;
        pending = (key, body);
        if (!waits)
            timer.Change(Pause, Timeout.InfiniteTimeSpan);
    }

    /// <summary>What was typed is saved for good, or given up: nothing more to keep.</summary>
    public void Forget() => (pending, Status) = (null, "");

    /// <summary>Saves now what waits.</summary>
    public async Task Flush()
    {
        if (pending is not { } draft)
            return;
        pending = null;
        await save(draft.Key, draft.Body());
        Status = $"draft saved {clock.GetLocalNow().ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await timer.DisposeAsync();
        await Flush();
    }
}
