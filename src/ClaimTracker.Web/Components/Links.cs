using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace ClaimTracker.Web.Components;

/// <summary>Every address of the app, in one place; all relative to the base, so that they can be shared and moved.</summary>
public static class Links
{
    public static string Articles() => "articles";

    /// <summary>An article, one of its claims open.</summary>
    /// <param name="id">The article.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="edit">Opens it for editing, at its "words" or its "when".</param>
    public static string Article(Guid id, Guid? claim = null, string? edit = null) => With($"articles/{id}", ("claim", claim?.ToString()), ("edit", edit));

    /// <summary>What this version of the splitter would change in an article.</summary>
    public static string Resplit(Guid id) => $"articles/{id}/split";

    /// <summary>The articles that an earlier version of the splitter has split.</summary>
    public static string EarlierSplit() => With(Articles(), ("show", "earlier-split"));

    public static string Claims() => "claims";

    public static string Claim(Guid id) => $"claims/{id}";

    public static string Review(Guid? article = null) => With("review", ("article", article?.ToString()));

    public static string Actors() => "actors";

    public static string Actor(Guid id) => $"actors/{id}";

    /// <summary>The actor's timeline with one claim marked and in view.</summary>
    public static string ActorTimeline(Guid id, Guid claim) => With($"actors/{id}", ("claim", claim.ToString()));

    public static string Sources() => "sources";

    public static string Source(Guid id) => $"sources/{id}";

    public static string Settings() => "settings";

    /// <summary>An address with the parts of its query that are there.</summary>
    public static string With(string path, params IEnumerable<(string Key, string? Value)> query) =>
        QueryHelpers.AddQueryString(path, query.Where(q => !string.IsNullOrEmpty(q.Value)).Select(q => KeyValuePair.Create(q.Key, q.Value)));

    /// <summary>A day as it stands in an address.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
