using ClaimTracker.Data.Accounts;
using ClaimTracker.Web.Hosting;
using MudBlazor;

namespace ClaimTracker.Web.Components.Shared;

/// <summary>The first decision asks for the name that signs; later ones do not.</summary>
public sealed class Signing(SignedAnalyst signed, IDialogService dialogs)
{
    /// <summary>Who signs; null where the reader would rather not yet, and nothing is to be done.</summary>
    public async Task<Analyst?> Require()
    {
        if (signed.Analyst is null)
        {
            var dialog = await dialogs.ShowAsync<SignDialog>("Sign", new DialogOptions { NoHeader = true, CloseOnEscapeKey = true, MaxWidth = MaxWidth.ExtraSmall, FullWidth = true });
            await dialog.Result;
        }
        return signed.Analyst;
    }
}
