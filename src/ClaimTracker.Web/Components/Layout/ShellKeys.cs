using ClaimTracker.Web.Components.Articles;

namespace ClaimTracker.Web.Components.Layout;

/// <summary>The keys of pages that have no line of keys at their foot: "?" shows them there too.</summary>
public static class ShellKeys
{
    private static readonly (string, IReadOnlyList<KeyHint>) Everywhere =
        ("On every page", [new("Tab", "next link, button or field"), new("Enter", "open or press it"), new("Ctrl K", "search or go to"), new("Esc", "close what is open"), new("?", "all keys")]);

    /// <summary>Those that work on a page.</summary>
    /// <param name="path">Its address, relative to the base.</param>
    public static IReadOnlyList<(string Title, IReadOnlyList<KeyHint> Keys)> Of(string path) => path.Split('?', '#')[0].Split('/') switch
    {
        [""] or ["articles"] => [("An article to be added", [new("Ctrl Enter", "add what is pasted")]), Everywhere],
        ["actors", _] => [("The first and the last day shown", [new("← →", "by a day"), new("PgUp PgDn", "by a month"), new("Home End", "to the end")]), Everywhere],
        _ => [Everywhere],
    };
}
