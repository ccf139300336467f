using ClaimTracker.Text.Documents;

namespace ClaimTracker.Web.Components.Articles;

/// <summary>Says in words what a fold leaves out: "3 lines of page furniture left out: date, avatar, byline".</summary>
public static class FurnitureSummary
{
    /// <summary>The summary of one fold.</summary>
    public static string Of(IReadOnlyList<Furniture> furniture, string text)
    {
        var lines = furniture.SelectMany(f => Lines(f, text)).ToList();
        if (furniture.All(f => f.Kind == FurnitureKind.Links))
        {
            if (lines[0].EndsWith(':') && lines.Count > 1)
                return $"“{lines[0].TrimEnd(':')}” and {Count(lines.Count - 1, "link")} left out";
            return $"{Count(lines.Count, "link")} left out";
        }
        return $"{Count(lines.Count, "line")} of page furniture left out: {string.Join(", ", furniture.Select(f => Word(f.Kind)).Distinct())}";
    }

    /// <summary>Its lines, without bullets.</summary>
    public static IEnumerable<string> Lines(Furniture furniture, string text) =>
        furniture.Span.Of(text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimStart('•', '*', '-', '–', ' ', '\t')).Where(line => line.Length > 0);

    private static string Count(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";

    private static string Word(FurnitureKind kind) => kind switch
    {
        FurnitureKind.SiteDate => "date",
        FurnitureKind.Avatar => "avatar",
        FurnitureKind.Byline => "byline",
        FurnitureKind.PublishedLine => "time of publication",
        FurnitureKind.Links => "links",
        _ => "other parts of the page",
    };
}
