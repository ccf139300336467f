using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ClaimTracker.Web.Components.Shared;

/// <summary>Moves the focus where that is still possible.</summary>
public static class Focusing
{
    /// <summary>
    /// Focuses an element, if the browser still has it: whoever is quick has closed a panel before the server asks to focus a part of it, and
    /// the page must not fail for that.
    /// </summary>
    public static async ValueTask FocusIfThere(this ElementReference element)
    {
        try
        {
            await element.FocusAsync();
        }
        catch (Exception gone) when (gone is JSException or JSDisconnectedException or InvalidOperationException)
        {
            // There is nothing to focus any more.
        }
    }
}
