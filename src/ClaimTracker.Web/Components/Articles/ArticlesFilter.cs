using System.Globalization;
using ClaimTracker.Data.Articles;
using Microsoft.AspNetCore.WebUtilities;

namespace ClaimTracker.Web.Components.Articles;

/// <summary>What the list of articles shows, as its address says it.</summary>
public sealed record ArticlesFilter(
    ArticleFilter Show = ArticleFilter.All, ArticleSort Sort = ArticleSort.Added, Guid? Outlet = null, int? Year = null, string? Text = null, int Page = 1)
{
    public const int Size = 50;

    public int Skip => (Page - 1) * Size;

    public ArticleRequest Request => new(Text, Show, Sort, Skip, Size, Outlet, Year);

    public string Href => Links.With(Links.Articles(),
        ("show", Words(Show)), ("sort", Sort == ArticleSort.Added ? null : Words(Sort)), ("outlet", Outlet?.ToString()),
        ("year", Year?.ToString(CultureInfo.InvariantCulture)), ("text", Text), ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null));

    /// <summary>Reads an address; what it does not understand is left out.</summary>
    public static ArticlesFilter Of(string query)
    {
        var parts = QueryHelpers.ParseQuery(query);
        return new(
            Enum.GetValues<ArticleFilter>().FirstOrDefault(f => Words(f) == parts.GetValueOrDefault("show")),
            SortOf(parts.GetValueOrDefault("sort")),
            Id(parts.GetValueOrDefault("outlet")),
            Number(parts.GetValueOrDefault("year")),
            parts.GetValueOrDefault("text").ToString() is { Length: > 0 } text ? text : null,
            Math.Clamp(Number(parts.GetValueOrDefault("page")) ?? 1, 1, int.MaxValue / Size));
    }

    public static Guid? Id(string? words) => Guid.TryParse(words, out var id) ? id : null;

    public static int? Number(string? words) => int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static ArticleSort SortOf(string? words) => words switch
    {
        "published" => ArticleSort.Published,
        "to-review" => ArticleSort.ToReview,
        "title" => ArticleSort.Title,
        _ => ArticleSort.Added,
    };

    public static string Words(ArticleSort sort) => sort switch
    {
        ArticleSort.Published => "published",
        ArticleSort.ToReview => "to-review",
        ArticleSort.Title => "title",
        _ => "added",
    };

    private static string? Words(ArticleFilter show) => show switch
    {
        ArticleFilter.ToReview => "to-review",
        ArticleFilter.Disputed => "disputed",
        ArticleFilter.WorthChecking => "worth-checking",
        ArticleFilter.EarlierSplit => "earlier-split",
        _ => null,
    };
}
