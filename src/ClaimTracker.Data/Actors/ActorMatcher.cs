using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text.Speakers;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Actors;

/// <summary>
/// Finds the actors that an article names, by name or alias, and makes those that are missing. Never merges and never guesses: where a name
/// may mean two actors it means none. A descriptor ("two officials") is an actor of that article only, and invented actors never meet real ones.
/// </summary>
internal sealed class ActorMatcher(Change change, bool invented, Article? article = null)
{
    public ActorMatcher(Change change, Article article) : this(change, article.Invented, article) { }

    private readonly Dictionary<string, List<Actor>> known = [];

    /// <summary>Loads what is known under these names, in one query.</summary>
    public async Task Load(IEnumerable<string> names)
    {
        var keys = names.Select(ActorName.KeyOf).Where(k => k.Length > 0 && !known.ContainsKey(k)).Distinct().ToList();
        foreach (var key in keys) known[key] = [];
        var articleId = article?.Id;
        var found = await change.Record.ActorNames
            .Where(n => keys.Contains(n.Key))
            .Join(
                change.Record.Actors.Where(a => !a.Hidden && a.Invented == invented && (a.ArticleId == null || a.ArticleId == articleId)),
                n => n.ActorId, a => a.Id, (n, a) => new { n.Key, Actor = a })
            .ToListAsync(change.Cancel);
        foreach (var name in found) known[name.Key].Add(name.Actor);
    }

    /// <summary>The actor that several who speak together are; each of them is an actor of their own.</summary>
    public Actor? Resolve(ResolvedSpeaker speaker, out bool unsure)
    {
        var actor = Resolve(speaker.Name ?? "", speaker.Kind, out unsure);
        if (actor is { Members.Count: 0 })
            actor.Members = [.. speaker.Members.Select(m => Resolve(m.Name ?? "", m.Kind, out _)?.Id).OfType<Guid>().Distinct()];
        return actor;
    }

    /// <summary>The actor of that name; null where the name is empty or may mean more than one, which <paramref name="unsure"/> says.</summary>
    public Actor? Resolve(string name, ActorKind kind, out bool unsure)
    {
        unsure = false;
        var key = ActorName.KeyOf(name);
        if (key.Length == 0) return null;
        var candidates = known[key].FindAll(a => Fits(a, kind));
        if (candidates.FindAll(a => a.Kind == kind) is { Count: > 0 } same) candidates = same;
        unsure = candidates.Count > 1;
        if (candidates.Count > 0) return unsure ? null : candidates[0];

        var actor = change.Add(new Actor
        {
            Name = CleanText.Field(name)!,
            Kind = kind,
            ArticleId = IsDescriptor(kind) ? article?.Id : null,
            CaseId = article?.CaseId,
            Invented = invented,
        });
        known[key].Add(actor);
        return actor;
    }

    private static bool IsDescriptor(ActorKind kind) => kind is ActorKind.Group or ActorKind.Anonymous;

    // A person is no organisation of the same name; an organisation may well be known as an outlet or as a state.
    private static bool Fits(Actor actor, ActorKind kind) => (actor.Kind == ActorKind.Person) == (kind == ActorKind.Person)
        && IsDescriptor(actor.Kind) == IsDescriptor(kind);
}
