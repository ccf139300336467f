using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sources;

namespace ClaimTracker.Web.Seeding;

/// <summary>Loads the articles that a new installation opens with. An installation that has ever had an article is left alone.</summary>
public sealed class SeedLoader(
    ArticleCommands articles, ArticleQueries queries, ActorCommands actors, ActorQueries known, SourceCommands sources, AnalystCommands analysts,
    DossierDecisions decisions)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "seed");
    private static readonly string Invented = Path.Combine(Folder, "invented");

    private bool decided;

    /// <summary>The invented articles with the people and outlets in them, then the real one.</summary>
    public async Task Load(CancellationToken cancel)
    {
        if (await HasEverHadArticles(cancel))
            return;
        if (Directory.Exists(Invented))
            await LoadInvented(cancel);
        // Last, so that it stands first in the list.
        foreach (var file in Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
            await articles.Add(Analyst.System, new(await File.ReadAllTextAsync(file, cancel)), cancel);
    }

    private async Task LoadInvented(CancellationToken cancel)
    {
        var dossier = Dossier.Read(Path.Combine(Invented, "dossier.json"));
        foreach (var person in dossier.Actors)
            await actors.Create(Analyst.System, new(person.Name, person.Kind, person.Aliases, person.Roles, Invented: true), cancel);
        foreach (var publisher in dossier.Publishers)
            await Publish(publisher, cancel);
        foreach (var paper in dossier.Articles)
        {
            var text = await File.ReadAllTextAsync(Path.Combine(Invented, paper.File), cancel);
            await articles.Add(Analyst.System, new(text, paper.Headline, PublishedOn: paper.Published, Publisher: paper.Publisher, Invented: true), cancel);
        }
    }

    /// <summary>Once the invented articles are split: what the sample's analysts have decided about their claims.</summary>
    public async Task Decide(CancellationToken cancel)
    {
        if (decided || !Directory.Exists(Invented))
            return;
        decided = await decisions.Apply(Dossier.Read(Path.Combine(Invented, "dossier.json")), cancel);
    }

    private async Task<bool> HasEverHadArticles(CancellationToken cancel) => await queries.CountEver(cancel) > 0;

    private async Task Publish(Dossier.Publisher publisher, CancellationToken cancel)
    {
        var id = (await known.List(Analyst.System, new(Text: publisher.Name), cancel)).Items.FirstOrDefault(a => a.Name == publisher.Name)?.Id
            ?? (await actors.Create(Analyst.System, new(publisher.Name, publisher.Kind, [], [], Invented: true), cancel) as Outcome.Done)?.RowId;
        foreach (var grade in publisher.Grades)
            if (id is { } actor && await analysts.SignAs(grade.Analyst, cancel) is { } analyst)
                await sources.Grade(analyst, actor, grade.Grade, grade.Since, grade.Reason, cancel);
    }
}
