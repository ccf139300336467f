using ClaimTracker.Data.Drafts;
using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>An analyst's drafts on one page: kept on the server while they type, found again later, dropped once saved for good.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="signed">Whose they are; before a name is given none is kept.</param>
/// <param name="clock">The time.</param>
/// <param name="turn">Brings the work to the page's own thread.</param>
/// <param name="told">Called after each saving.</param>
public sealed class PageDrafts(DraftStore store, SignedAnalyst signed, TimeProvider clock, Func<Func<Task>, Task> turn, Action told) : IAsyncDisposable
{
    private readonly DraftKeeper keeper = new(
        clock, (key, body) => signed.Analyst is { } who ? store.Save(who, key, body) : Task.CompletedTask, turn, told);

    /// <summary>"draft saved 10:13"; empty before the first saving.</summary>
    public string Status => keeper.Status;

    /// <summary>Something was typed.</summary>
    public void Touch(string key, Func<string> body)
    {
        if (signed.Analyst is not null)
            keeper.Touch(key, body);
    }

    /// <summary>The kept body; null for none.</summary>
    public async Task<string?> Load(string key) => signed.Analyst is { } who ? (await store.Load(who, key))?.Body : null;

    /// <summary>Saved for good, or given up.</summary>
    public async Task Drop(string key)
    {
        keeper.Forget();
        if (signed.Analyst is { } who)
            await store.Drop(who, key);
    }

    /// <summary>Saves now what waits.</summary>
    public Task Flush() => keeper.Flush();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => keeper.DisposeAsync();
}
