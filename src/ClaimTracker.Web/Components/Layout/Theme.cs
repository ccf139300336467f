using Microsoft.JSInterop;

namespace ClaimTracker.Web.Components.Layout;

/// <summary>Light or dark in this tab. The browser keeps the choice and shows it before the first paint; MudBlazor's colours follow here.</summary>
public sealed class Theme(IJSRuntime js) : IAsyncDisposable
{
    private IJSObjectReference? module;
    private DotNetObjectReference<Theme>? self;

    /// <summary>What the page shows.</summary>
    public bool IsDark { get; private set; }

    /// <summary>It shows the other one.</summary>
    public event Action? Changed;

    /// <summary>Takes up what the browser shows, and follows it.</summary>
    public async Task Begin()
    {
        module = await js.InvokeAsync<IJSObjectReference>("import", "./js/shell.js");
        IsDark = await module.InvokeAsync<bool>("isDark");
        self = DotNetObjectReference.Create(this);
        await module.InvokeVoidAsync("followTheme", self);
    }

    /// <summary>"light", "dark", or null where it follows the system.</summary>
    public async Task<string?> Chosen() => module is null ? null : await module.InvokeAsync<string?>("chosenTheme");

    /// <summary>Shows it from now on, in every tab of this browser.</summary>
    /// <param name="theme">As <see cref="Chosen"/> gives it.</param>
    public async Task Choose(string? theme)
    {
        if (module is not null)
            await module.InvokeVoidAsync("chooseTheme", theme);
    }

    /// <summary>The browser shows another one: called by js/shell.js.</summary>
    [JSInvokable]
    public void Follow(bool dark)
    {
        if (IsDark == dark)
            return;
        IsDark = dark;
        Changed?.Invoke();
    }

    public async ValueTask DisposeAsync()
    {
        self?.Dispose();
        try
        {
            if (module is not null)
                await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The tab is gone with what it held.
        }
    }
}
