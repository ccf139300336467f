using ClaimTracker.Data.Revisions;
using MudBlazor;

namespace ClaimTracker.Web.Components.Shared;

/// <summary>Short messages at the foot: what was done, where to see it, and undo.</summary>
public sealed class Toasts(ISnackbar snackbar)
{
    /// <summary>What was shown last, for those who hear the page: an element that comes with its words is not read by every screen reader.</summary>
    public string Spoken { get; private set; } = "";

    /// <summary>Something was shown.</summary>
    public event Action? Shown;

    /// <summary>Something was done; it can be undone, and may lead somewhere.</summary>
    public void Show(string words, (string Words, string Href)? follow, Func<Task>? undo) => Add(new()
    {
        [nameof(Toast.Words)] = words,
        [nameof(Toast.Follow)] = follow,
        [nameof(Toast.Undo)] = undo,
    });

    /// <summary>The same, undone by a command: where that is refused, it says why.</summary>
    public void Show(string words, (string Words, string Href)? follow, Func<Task<Outcome>> undo) => Show(words, follow, async () =>
    {
        switch (await undo())
        {
            case Outcome.Refused refused: Say(refused.Message); break;
            case Outcome.Conflict conflict: Say(conflict.Message); break;
        }
    });

    /// <summary>A message alone.</summary>
    public void Say(string words) => Add(new() { [nameof(Toast.Words)] = words });

    private void Add(Dictionary<string, object?> parameters)
    {
        // The last message stands alone: an older "Undo" would undo something else than one expects.
        snackbar.Clear();
        snackbar.Add<Toast>(parameters!, Severity.Normal, options =>
        {
            options.HideIcon = true;
            options.ShowCloseIcon = false;
            options.VisibleStateDuration = 10_000;
            options.SnackbarTypeClass = "toast-mud";
        });
        Spoken = (string)parameters[nameof(Toast.Words)]! + (parameters.GetValueOrDefault(nameof(Toast.Undo)) is null ? "" : " It can be undone.");
        Shown?.Invoke();
    }
}
