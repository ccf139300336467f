using System.Globalization;
using ClaimTracker.Data.Assessments;
using Microsoft.AspNetCore.WebUtilities;

namespace ClaimTracker.Web.Components;

/// <summary>Every address of the app, in one place; all relative to the base, so that they can be shared and moved.</summary>
public static class Links
{
    public static string Articles() => "articles";

    public static string Article(Guid id, Guid? claim = null) => With($"articles/{id}", ("claim", claim?.ToString()));

    public static string Claims() => "claims";

    public static string Claim(Guid id) => $"claims/{id}";

    /// <summary>The form of one answer.</summary>
    public static string Verdict(Guid claim, Question question) => $"claims/{claim}/{(question == Question.Said ? "said" : "true")}";

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
