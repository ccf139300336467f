using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Speakers;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Actors;

/// <summary>Makes and changes actors.</summary>
public sealed class ActorCommands(RecordWriter writer)
{
    /// <summary>Makes an actor. One of the same name and kind is refused, naming it.</summary>
    public Task<Outcome> Create(Analyst acting, ActorForm form, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Decide, "added the actor", async change =>
        {
            var actor = new Actor { Name = "", Invented = form.Invented };
            if (await Fill(change, actor, form) is { } refused) return refused;
            return change.Done(change.Add(actor));
        }, cancel);

    /// <summary>Changes an actor to what the form says.</summary>
    public Task<Outcome> Edit(Analyst acting, Guid id, int version, ActorForm form, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Decide, "edited the actor", async change =>
        {
            if (await change.Find<Actor>(id, version) is not { } actor) return change.Gone("The actor");
            return await Fill(change, actor, form) ?? change.Done(actor);
        }, cancel);

    /// <summary>Adds another name by which texts call the actor.</summary>
    public Task<Outcome> AddAlias(Analyst acting, Guid id, int version, string alias, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Decide, "added a name to the actor", async change =>
        {
            if (await change.Find<Actor>(id, version) is not { } actor) return change.Gone("The actor");
            if (CleanText.Field(alias) is not { } name) return change.Refuse("Write the name.");
            actor.Aliases = Distinct(actor.Name, [.. actor.Aliases, name]);
            return change.Done(actor);
        }, cancel);

    private static async Task<Outcome?> Fill(Change change, Actor actor, ActorForm form)
    {
        if (CleanText.Field(form.Name) is not { } name) return change.Refuse("The actor needs a name.");
        if (CleanText.Field(form.Wikidata) is { } id && !(id[0] == 'Q' && id.Length > 1 && id[1..].All(char.IsAsciiDigit)))
            return change.Refuse("A Wikidata id is a Q with digits, as in Q42.");
        foreach (var date in form.Roles.SelectMany(r => new[] { r.Since, r.Until }).Select(CleanText.Field).OfType<string>())
            if (!Edtf.TryParse(date, out _, out var error)) return change.Refuse(error);
        var key = ActorName.KeyOf(name);
        var same = await change.Record.Actors
            .Where(a => a.Id != actor.Id && !a.Hidden && a.ArticleId == null && a.Kind == form.Kind && a.Invented == actor.Invented)
            .Where(a => change.Record.ActorNames.Any(n => n.ActorId == a.Id && n.Key == key))
            .FirstOrDefaultAsync(change.Cancel);
        if (same is not null && name != actor.Name) return change.Refuse($"“{same.Name}” goes by this name already: choose it, or write a fuller name.", same.Id);
        if (form.Members is { } members)
        {
            var known = await change.Record.Actors.Where(a => members.Contains(a.Id) && !a.Hidden && a.Id != actor.Id).Select(a => a.Id).ToListAsync(change.Cancel);
            if (members.Except(known).Any()) return change.Refuse("One of those who speak together is no longer there: choose another.");
            actor.Members = [.. members.Distinct()];
        }
        actor.Name = name;
        actor.Kind = form.Kind;
        actor.Wikidata = CleanText.Field(form.Wikidata);
        actor.Aliases = Distinct(name, form.Aliases);
        actor.Roles = [.. form.Roles
            .Where(r => CleanText.Field(r.Title) is not null)
            .Select(r => new ActorRole { Title = CleanText.Field(r.Title)!, Since = CleanText.Field(r.Since), Until = CleanText.Field(r.Until) })];
        return null;
    }

    private static List<string> Distinct(string name, IEnumerable<string> aliases) => [.. aliases
        .Select(CleanText.Field).OfType<string>()
        .Where(a => a != name)
        .DistinctBy(a => a, StringComparer.Ordinal)];
}

/// <summary>An actor as an analyst writes it.</summary>
/// <param name="Name">The full name, or the descriptor.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other names by which texts call it.</param>
/// <param name="Roles">What it was, and when (EDTF).</param>
/// <param name="Wikidata">Q-id.</param>
/// <param name="Invented">Belongs to the invented dossier; kept when an actor is edited.</param>
/// <param name="Members">Of several who speak together: who they are; null leaves them as they are.</param>
public sealed record ActorForm(
    string Name, ActorKind Kind, IReadOnlyList<string> Aliases, IReadOnlyList<ActorRole> Roles, string? Wikidata = null, bool Invented = false,
    IReadOnlyList<Guid>? Members = null);
