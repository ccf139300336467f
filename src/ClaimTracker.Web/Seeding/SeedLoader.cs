using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;

namespace ClaimTracker.Web.Seeding;

/// <summary>Loads the articles that a new installation opens with. An installation that has ever had an article is left alone.</summary>
public sealed class SeedLoader(ArticleCommands commands, ArticleQueries queries)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "seed");

    public async Task Load(CancellationToken cancel)
    {
        if ((await queries.List(Analyst.System, new(Take: 1), cancel)).Counts.All > 0)
            return;
        foreach (var file in Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
            await commands.Add(Analyst.System, new(await File.ReadAllTextAsync(file, cancel)), cancel);
    }

    public Task Decide(CancellationToken cancel) => Task.CompletedTask;
}
