using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace ClaimTracker.Web.Components.Shared;

/// <summary>
/// Leads the address after what a page shows, so that a copied link and a reload show the same, and Back leaves the page. Each step goes
/// to the browser and comes back as parameters: of those that are wanted meanwhile only the last is gone, and what comes back is not
/// mistaken for a wish, or a held key would go back to where it was.
/// </summary>
/// <param name="navigation">Where the address stands.</param>
public sealed class AddressTrail(NavigationManager navigation)
{
    private IReadOnlyList<(string Key, string? Value)>? going, next;

    /// <summary>A step has not come back yet: the page is ahead of its parameters.</summary>
    public bool IsUnderWay => going is not null;

    /// <summary>Whether the parameters that the page is given now come of its own steps: it shows them already.</summary>
    public bool IsOwn()
    {
        if (going is null)
            return false;
        if (Stands(going))
        {
            going = null;
            if (next is { } further)
                Lead(further);
        }
        return true;
    }

    /// <summary>Changes these parts of the query; null takes one away.</summary>
    public void Lead(params IReadOnlyList<(string Key, string? Value)> to)
    {
        next = going is null ? null : to;
        if (going is not null || Stands(to))
            return;
        going = to;
        navigation.NavigateTo(navigation.GetUriWithQueryParameters(to.ToDictionary(q => q.Key, q => (object?)q.Value)), replace: true);
    }

    /// <summary>Another page's worth of parameters is shown: nothing of the steps before is under way.</summary>
    public void Forget() => (going, next) = (null, null);

    private bool Stands(IReadOnlyList<(string Key, string? Value)> to)
    {
        var query = QueryHelpers.ParseQuery(new Uri(navigation.Uri).Query);
        return to.All(q => query.GetValueOrDefault(q.Key).ToString() == (q.Value ?? ""));
    }
}
