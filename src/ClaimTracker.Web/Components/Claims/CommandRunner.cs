using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Web.Components.Shared;
using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>
/// Carries out an analyst's commands for a page: at most one at a time; the first asks for the name that signs; a lost race shows both
/// versions; what is done can be undone.
/// </summary>
/// <param name="signed">Who acts.</param>
/// <param name="signing">Asks for the name.</param>
/// <param name="undo">Takes commands back.</param>
/// <param name="toasts">Says what was done.</param>
/// <param name="reload">Shows the page anew, as the record says now.</param>
/// <param name="nameOf">An actor's name by its id.</param>
/// <param name="turn">Brings work to the page's own thread.</param>
public sealed class CommandRunner(
    SignedAnalyst signed, Signing signing, UndoCommand undo, Toasts toasts, Func<Task> reload, Func<string, string> nameOf, Func<Func<Task>, Task> turn)
{
    private readonly Stack<Guid> undoable = new();
    private Func<int, Task>? again;

    /// <summary>A command runs: no second one starts.</summary>
    public bool Busy { get; private set; }

    /// <summary>Somebody else saved first: both versions wait for a choice.</summary>
    public Clash? Clash { get; private set; }

    /// <summary>Why the last command was refused; null where it was not.</summary>
    public string? Problem { get; set; }

    /// <summary>Runs one command.</summary>
    /// <param name="command">The command, given who acts and the version that they saw.</param>
    /// <param name="version">That version.</param>
    /// <param name="done">What the message says afterwards; empty for none.</param>
    /// <param name="after">What follows once the page is reloaded, given the changed row.</param>
    /// <param name="follow">Where the message leads.</param>
    public async Task Run(
        Func<Analyst, int, Task<Outcome>> command, int version, string done, Func<Guid, Task>? after = null, (string Words, string Href)? follow = null)
    {
        if (await signing.Require() is not { } who || await Once(() => command(who, version)) is not { } outcome)
            return;
        switch (outcome)
        {
            case Outcome.Done stands:
                Forget();
                undoable.Push(stands.CommandId);
                await reload();
                if (after is not null)
                    await after(stands.RowId);
                if (done.Length > 0)
                    toasts.Show(done, follow, () => turn(() => Undo(stands.CommandId)));
                break;
            case Outcome.Conflict conflict:
                again = seen => Run(command, seen, done, after, follow);
                await reload();
                Clash = ClashRows.Of(conflict, nameOf);
                if (Clash.Rows.Count == 0)
                {
                    Forget();
                    toasts.Say($"{conflict.By} did the same meanwhile: there is nothing to choose.");
                }
                break;
            case Outcome.Refused refused:
                Problem = refused.Message;
                toasts.Say(refused.Message);
                break;
        }
    }

    /// <summary>Of two versions mine: saves it over theirs, which stays in the history.</summary>
    public Task TakeMine() => Clash is { } clash && again is { } save ? save(clash.Version) : Task.CompletedTask;

    /// <summary>Nothing waits for a choice any more.</summary>
    public void Forget() => (again, Clash, Problem) = (null, null, null);

    /// <summary>Takes back what this page did last.</summary>
    public Task Undo() => undoable.TryPop(out var command) ? Undo(command) : Task.CompletedTask;

    /// <summary>Takes a command back; both changes stay in the history.</summary>
    public async Task Undo(Guid command)
    {
        if (await signing.Require() is not { } who || await Once(() => undo.Undo(who, command)) is not { } outcome)
            return;
        await reload();
        toasts.Say(outcome switch
        {
            Outcome.Refused refused => refused.Message,
            Outcome.Conflict conflict => conflict.Message,
            _ => "Undone. Both changes stay in the history.",
        });
    }

    private async Task<Outcome?> Once(Func<Task<Outcome>> command)
    {
        if (Busy || signed.Analyst is null)
            return null;
        Busy = true;
        try
        {
            return await command();
        }
        finally
        {
            Busy = false;
        }
    }
}
