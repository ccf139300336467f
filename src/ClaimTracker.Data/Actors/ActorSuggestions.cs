using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Speakers;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Actors;

/// <summary>
/// Whom the speakers of an article's proposals may be among the actors on record: by the names that the splitter is unsure between, by last
/// name, by the same name as another kind of actor, and by the office that a description names and its holder at the time of the saying.
/// Read when it is shown, so that it knows what analysts have added since the article was split; merges nothing.
/// </summary>
internal static class ActorSuggestions
{
    private const int Most = 3;

    /// <summary>At most three for each claim, the likeliest first; none where the proposal is the only answer.</summary>
    /// <param name="record">The record.</param>
    /// <param name="article">Their article.</param>
    /// <param name="speakers">Proposals, each with the actor that it has now.</param>
    /// <param name="cancel">Ends it.</param>
    public static async Task<ILookup<Guid, ActorSuggestion>> SuggestionsFor(
        this RecordContext record, Article article, IReadOnlyList<(Claim Claim, Actor? Actor)> speakers, CancellationToken cancel)
    {
        var asked = speakers.Where(s => s.Claim.State == ClaimState.Proposed).Select(s => new Speaker(s.Claim, s.Actor)).ToList();
        var known = record.Actors.AsNoTracking().Where(a => !a.Hidden && a.Invented == article.Invented && a.ArticleId == null);
        var keys = asked.SelectMany(s => s.Keys).Distinct().ToList();
        var ends = asked.Select(s => s.LastName).OfType<string>().Select(last => "%" + last).Distinct().ToList();
        var named = keys.Count + ends.Count == 0 ? [] : await record.ActorNames
            .Where(n => keys.Contains(n.Key) || ends.Any(end => EF.Functions.Like(n.Key, end)))
            .Join(known, n => n.ActorId, a => a.Id, (n, a) => new Named(n.Key, a))
            .ToListAsync(cancel);
        var holders = asked.All(s => s.Office is null) ? [] : await known.Where(a => a.Roles.Count > 0).ToListAsync(cancel);

        return asked
            .SelectMany(s => s.Among(named, holders, article).DistinctBy(x => (x.ActorId, x.Name)).Take(Most), (s, found) => (s.Claim.Id, found))
            .ToLookup(x => x.Id, x => x.found);
    }

    private sealed record Named(string Key, Actor Actor);

    // What there is to look for: the names between which it is unsure, its own name, the end of a full name, the office.
    private sealed record Speaker(Claim Claim, Actor? Actor)
    {
        private readonly List<string> names = Claim is { SpeakerUnsure: true, SpeakerReason: { } open } ? [.. open.Split('\n')]
            : Actor is { ArticleId: null } ? [Actor.Name] : [];

        public IEnumerable<string> Keys => names.Select(ActorName.KeyOf);

        public string? LastName { get; } =
            Actor is { Kind: ActorKind.Person, ArticleId: null } && !Actor.Name.Contains(' ') ? " " + ActorName.KeyOf(Actor.Name) : null;

        public Office? Office { get; } = Actor is { ArticleId: not null, Kind: ActorKind.Anonymous } ? Office.Read(Claim.SpeakerText) : null;

        public IEnumerable<ActorSuggestion> Among(List<Named> named, List<Actor> holders, Article article)
        {
            var day = Edtf.TryParse(Claim.Said.Edtf, out var said, out _) ? said
                : article.PublishedOn is { } published ? Edtf.OfDay(published) : (Edtf?)null;
            foreach (var name in names)
            {
                var key = ActorName.KeyOf(name);
                var same = named.Where(n => n.Key == key && n.Actor.Id != Claim.ActorId).Select(n => n.Actor).Distinct().ToList();
                if (same.Count == 0 && names.Count > 1) yield return new(null, name, ActorKind.Person, "new on record");
                foreach (var actor in same.OrderBy(a => Held(a, day) is null).ThenBy(a => a.Name, StringComparer.Ordinal))
                    yield return Suggest(actor, Held(actor, day) ?? KindOf(actor.Kind));
            }
            foreach (var (_, actor) in named.Where(n => LastName is not null && n.Key.EndsWith(LastName, StringComparison.Ordinal) && n.Actor.Kind == ActorKind.Person))
                yield return Suggest(actor, Held(actor, day) ?? "the same last name");
            foreach (var (actor, role) in holders.SelectMany(a => a.Roles, (a, role) => (a, role)).Where(x => IsHeld(x.role, day)))
                yield return Suggest(actor, Words(role));
        }

        private bool IsHeld(ActorRole role, Edtf? day) => Office is not null && Office.Read(role.Title) is { } held && Office.Means(held)
            && (Office.Former ? role.Until is not null && Ended(role, day) : Covers(role, day));
    }

    private static ActorSuggestion Suggest(Actor actor, string reason) => new(actor.Id, actor.Name, actor.Kind, reason);

    // The office that an actor held then, in words.
    private static string? Held(Actor actor, Edtf? day) => actor.Roles.FindLast(r => Covers(r, day)) is { } role ? Words(role) : null;

    private static string KindOf(ActorKind kind) => kind switch
    {
        ActorKind.Person => "a person of this name",
        ActorKind.Organisation => "an organisation of this name",
        ActorKind.State => "a state or its government",
        ActorKind.Outlet => "an outlet of this name",
        _ => "on record under this name",
    };

    // Without a day, whoever holds it still.
    private static bool Covers(ActorRole role, Edtf? day) => day is not { } then ? role.Until is null
        : (Bound(role.Since, d => d.Earliest) ?? long.MinValue) <= then.Latest && (Bound(role.Until, d => d.Latest) ?? long.MaxValue) >= then.Earliest;

    private static bool Ended(ActorRole role, Edtf? day) => day is not { } then || Bound(role.Until, d => d.Earliest) is not { } to || to <= then.Latest;

    private static long? Bound(string? edtf, Func<Edtf, long> bound) => Edtf.TryParse(edtf, out var date, out _) ? bound(date) : null;

    private static string Words(ActorRole role) => (Day(role.Since), Day(role.Until)) switch
    {
        (null, null) => role.Title,
        ({ } since, null) => $"{role.Title}, since {since}",
        (null, { } until) => $"{role.Title}, until {until}",
        ({ } since, { } until) => $"{role.Title}, {since} to {until}",
    };

    private static string? Day(string? edtf) => Edtf.TryParse(edtf, out var date, out _) ? date.ToDisplay() : null;
}
