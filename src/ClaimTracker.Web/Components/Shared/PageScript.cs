using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ClaimTracker.Web.Components.Shared;

/// <summary>The script of a page, <c>js/{name}.js</c>: it listens on an element of the page for as long as the page lives.</summary>
/// <typeparam name="TPage">The page, whose <see cref="JSInvokableAttribute"/> methods the script calls.</typeparam>
public sealed class PageScript<TPage>(IJSRuntime js, string name) : IAsyncDisposable where TPage : class
{
    private DotNetObjectReference<TPage>? page;
    private IJSObjectReference? module;
    private IJSObjectReference? attached;

    /// <summary>Whether the script listens.</summary>
    public bool Listens => attached is not null;

    /// <summary>Begins to listen; does nothing where it has begun.</summary>
    public async Task Attach(ElementReference element, TPage listener)
    {
        if (page is not null)
            return;
        page = DotNetObjectReference.Create(listener);
        module = await js.InvokeAsync<IJSObjectReference>("import", $"./js/{name}.js");
        attached = await module.InvokeAsync<IJSObjectReference>("attach", element, page);
    }

    /// <summary>Calls a function of the script that listens.</summary>
    public ValueTask Call(string function, params object?[] arguments) =>
        attached?.InvokeVoidAsync(function, arguments) ?? ValueTask.CompletedTask;

    /// <summary>Stops to listen.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (attached is not null)
            {
                await attached.InvokeVoidAsync("detach");
                await attached.DisposeAsync();
            }
            if (module is not null)
                await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The tab is gone, and with it what was to be detached.
        }
        page?.Dispose();
    }
}
