using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Spans;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Claims;

/// <summary>Decides on proposals, makes and changes claims.</summary>
public sealed class ClaimCommands(RecordWriter writer)
{
    /// <summary>Accepts a proposal as it stands; also one that was rejected.</summary>
    public Task<Outcome> Accept(Analyst acting, Guid id, int version, CancellationToken cancel = default) =>
        Accept(acting, [new(id, version)], cancel);

    /// <summary>Accepts several in one command.</summary>
    public Task<Outcome> Accept(Analyst acting, IReadOnlyList<SeenClaim> claims, CancellationToken cancel = default) =>
        Each(acting, "accepted the claim", claims, claim => claim.State = ClaimState.Accepted, cancel);

    /// <summary>Rejects a claim: it stays with its article, out of every list.</summary>
    public Task<Outcome> Reject(Analyst acting, Guid id, int version, CancellationToken cancel = default) =>
        Reject(acting, [new(id, version)], cancel);

    /// <summary>Rejects several in one command.</summary>
    public Task<Outcome> Reject(Analyst acting, IReadOnlyList<SeenClaim> claims, CancellationToken cancel = default) =>
        Each(acting, "rejected the claim", claims, claim => claim.State = ClaimState.Rejected, cancel);

    /// <summary>Brings a rejected claim back: it waits for a decision again.</summary>
    public Task<Outcome> Reopen(Analyst acting, Guid id, int version, CancellationToken cancel = default) =>
        Each(acting, "brought the claim back", [new(id, version)], claim => claim.State = ClaimState.Proposed, cancel);

    /// <summary>Flags a claim as worth checking, or takes the flag away.</summary>
    public Task<Outcome> Flag(Analyst acting, Guid id, int version, bool worthChecking, CancellationToken cancel = default) =>
        Flag(acting, [new(id, version)], worthChecking, cancel);

    /// <summary>Flags several in one command, or takes their flags away.</summary>
    public Task<Outcome> Flag(Analyst acting, IReadOnlyList<SeenClaim> claims, bool worthChecking, CancellationToken cancel = default) =>
        Each(acting, worthChecking ? "flagged the claim as worth checking" : "took the flag from the claim", claims,
            claim => claim.WorthChecking = worthChecking, cancel);

    /// <summary>Says of several at once when they were said, EDTF level 1; what was proposed stays a proposal.</summary>
    public Task<Outcome> SetSaid(Analyst acting, IReadOnlyList<SeenClaim> claims, string said, CancellationToken cancel = default)
    {
        if (!Edtf.TryParse(said, out var day, out var error)) return Task.FromResult<Outcome>(new Outcome.Refused($"Said at: {error}"));
        return Each(acting, "edited the claim", claims, claim => claim.Said = ByHand(day, [], ""), cancel);
    }

    /// <summary>
    /// Gives several the same actor; what was proposed stays a proposal. A sentence that begins with the former name, or with the speaker's
    /// words, begins with the new name. An actor that only the splitter made is put out of sight when nothing is left of it.
    /// </summary>
    public Task<Outcome> SetActor(Analyst acting, IReadOnlyList<SeenClaim> claims, Guid actorId, CancellationToken cancel = default) =>
        SetActor(acting, claims, actorId, null, null, cancel);

    /// <summary>The same with one who was suggested; who is new on record is made, unless the record has more than one of that name by now.</summary>
    public Task<Outcome> SetActor(Analyst acting, IReadOnlyList<SeenClaim> claims, ActorSuggestion who, CancellationToken cancel = default) =>
        SetActor(acting, claims, who.ActorId, new(who.Name, who.Kind), who.ActorId is null ? null : $"{who.Reason}; chosen by hand", cancel);

    private Task<Outcome> SetActor(
        Analyst acting, IReadOnlyList<SeenClaim> claims, Guid? actorId, NewActor? named, string? reason, CancellationToken cancel) =>
        writer.Change(acting, Deed.Decide, "edited the claim", async change =>
        {
            var seen = new List<Claim>();
            foreach (var (id, version) in claims)
            {
                if (await change.Find<Claim>(id, version) is not { } claim) return change.Gone("The claim");
                seen.Add(claim);
            }
            if (seen.Count == 0) return change.Refuse("No claim is chosen.");
            var actor = actorId is { } known ? await change.Find<Actor>(known) : await Named(change, seen[0].ArticleId, named!);
            if (actor is null) return actorId is null ? AmbiguousName(change, named!.Name) : change.Gone("The actor");

            var ids = seen.Select(c => c.ActorId).OfType<Guid>().Distinct().ToList();
            var former = await change.Record.Actors.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, change.Cancel);
            foreach (var claim in seen)
            {
                var had = claim.ActorId is { } id ? former[id].Name : null;
                if (claim.ActorId != actor.Id) claim.SpeakerReason = reason;
                (claim.ActorId, claim.SpeakerUnsure) = (actor.Id, false);
                claim.Statement = ClaimWords.Renamed(claim.Statement, [had, claim.SpeakerText], actor.Name);
            }
            foreach (var left in former.Values.Where(a => a.Id != actor.Id))
                left.Hidden = await IsLeftOver(change.Record, left, seen, change.Cancel);
            return change.Done(seen[0]);
        }, cancel);

    /// <summary>Changes a claim to what the form says; <paramref name="accept"/> accepts it with that.</summary>
    public Task<Outcome> Edit(Analyst acting, Guid id, int version, ClaimForm form, bool accept = true, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Decide, "edited the claim", async change =>
        {
            if (await change.Find<Claim>(id, version) is not { } claim) return change.Gone("The claim");
            if (accept) claim.State = ClaimState.Accepted;
            return await Fill(change, claim, form) ?? change.Done(claim);
        }, cancel);

    /// <summary>Makes a claim by hand from words of an article's current snapshot.</summary>
    public Task<Outcome> Create(Analyst acting, Guid articleId, ClaimForm form, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Decide, "made the claim", async change =>
        {
            if (await change.Find<Article>(articleId) is not { } article) return change.Gone("The article");
            var claim = new Claim
            {
                ArticleId = article.Id,
                SnapshotId = article.SnapshotId,
                State = ClaimState.Accepted,
                Statement = "",
                ContentText = "",
            };
            if (await Fill(change, claim, form) is { } refused) return refused;
            return change.Done(change.Add(claim));
        }, cancel);

    /// <summary>Says what one claim is to another.</summary>
    public Task<Outcome> Relate(Analyst acting, Guid fromId, Guid toId, RelationKind kind, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Decide, "related two claims", async change =>
        {
            if (fromId == toId) return change.Refuse("A claim has no relation to itself: choose another.");
            if (await change.Find<Claim>(fromId) is null || await change.Find<Claim>(toId) is null) return change.Gone("One of the two claims");
            if (await change.Record.Relations.AnyAsync(r => !r.Hidden && r.FromId == fromId && r.ToId == toId && r.Kind == kind, change.Cancel))
                return change.Refuse("The two are related like this already.");
            return change.Done(change.Add(new Relation { FromId = fromId, ToId = toId, Kind = kind }));
        }, cancel);

    /// <summary>Takes a relation away.</summary>
    public Task<Outcome> Unrelate(Analyst acting, Guid relationId, int version, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Decide, "took a relation away", async change =>
        {
            if (await change.Find<Relation>(relationId, version) is not { } relation) return change.Gone("The relation");
            relation.Hidden = true;
            return change.Done(relation);
        }, cancel);

    private Task<Outcome> Each(
        Analyst acting, string action, IReadOnlyList<SeenClaim> claims, Action<Claim> decide, CancellationToken cancel) =>
        writer.Change(acting, Deed.Decide, action, async change =>
        {
            Claim? first = null;
            foreach (var (id, version) in claims)
            {
                if (await change.Find<Claim>(id, version) is not { } claim) return change.Gone("The claim");
                decide(claim);
                first ??= claim;
            }
            return first is null ? change.Refuse("No claim is chosen.") : change.Done(first);
        }, cancel);

    // Null: filled; otherwise why it cannot be.
    private static async Task<Outcome?> Fill(Change change, Claim claim, ClaimForm form)
    {
        var record = change.Record;
        var text = await record.Snapshots.Where(s => s.Id == claim.SnapshotId).Select(s => s.Text).SingleAsync(change.Cancel);
        if (form.Spans.Any(s => s.Start < 0 || s.End > text.Length || s.Start >= s.End))
            return change.Refuse("A mark lies outside the text: mark the words again.");
        var words = form.Spans.ToLookup(s => s.Role, s => new TextSpan(s.Start, s.End));
        if (!words[SpanRole.Content].Any()) return change.Refuse("Mark what was said: a claim needs a content.");
        if (!Date(form.Said, out var said, out var error)) return change.Refuse($"Said at: {error}");
        if (!Date(form.About, out var about, out error)) return change.Refuse($"Time spoken about: {error}");

        if (form.NewActor is { } added && CleanText.Field(added.Name) is { } name)
        {
            if (await Named(change, claim.ArticleId, added with { Name = name }) is not { } actor) return AmbiguousName(change, name);
            claim.ActorId = actor.Id;
        }
        else
        {
            if (form.ActorId is { } actorId && await change.Find<Actor>(actorId) is null) return change.Gone("The actor");
            if (claim.ActorId != form.ActorId) claim.SpeakerReason = null;
            claim.ActorId = form.ActorId;
        }
        claim.SpeakerUnsure = claim.ActorId is null && claim.SpeakerUnsure && claim.State == ClaimState.Proposed;

        claim.Spans = [.. form.Spans
            .OrderBy(s => s.Start).ThenBy(s => s.Role)
            .Select(s => ClaimSpan.Of(s.Role, new(s.Start, s.End), text))];
        claim.SpeakerText = ClaimWords.Join(words[SpanRole.Speaker], text);
        claim.CueText = ClaimWords.Join(words[SpanRole.Cue], text);
        claim.ContentText = ClaimWords.Join(words[SpanRole.Content], text);
        claim.Position = words[SpanRole.Content].Min(s => s.Start);
        claim.Statement = CleanText.Field(form.Statement)
            ?? string.Join(' ', new[] { claim.SpeakerText, claim.CueText, claim.ContentText }.Where(part => part.Length > 0));
        if (said?.Value != claim.Said.Edtf) claim.Said = ByHand(said, words[SpanRole.Time], text);
        claim.About = about?.Value;
        claim.Hedge = CleanText.Field(form.Hedge);
        claim.Quotation = form.Quotation;
        claim.Chain = [.. form.Chain];
        claim.WorthChecking = form.WorthChecking;
        return null;
    }

    // The actor of that name, made where there is none; null where more than one has it.
    private static async Task<Actor?> Named(Change change, Guid articleId, NewActor named)
    {
        var article = await change.Record.Articles.SingleAsync(a => a.Id == articleId, change.Cancel);
        var actors = new ActorMatcher(change, article);
        await actors.Load([named.Name]);
        return actors.Resolve(named.Name, named.Kind, out _);
    }

    private static Outcome AmbiguousName(Change change, string name) =>
        change.Refuse($"More than one actor is called “{name}”: choose one from the list.");

    // Made by the splitter for these claims, untouched since, and used nowhere else.
    private static async Task<bool> IsLeftOver(RecordContext record, Actor actor, List<Claim> moved, CancellationToken cancel) =>
        actor.Version == 1
        && await record.Revisions.AnyAsync(r => r.RowId == actor.Id && r.AnalystId == Analyst.Splitter.Id, cancel)
        && !moved.Exists(c => c.Chain.Exists(h => h.ActorId == actor.Id))
        && !await record.Uses(actor.Id, [.. moved.Select(c => c.Id)], cancel);

    private static bool Date(string? text, out Edtf? date, out string? error)
    {
        (date, error) = (null, null);
        if (CleanText.Field(text) is not { } field) return true;
        if (!Edtf.TryParse(field, out var read, out error)) return false;
        date = read;
        return true;
    }

    private static SaidWhen ByHand(Edtf? said, IEnumerable<TextSpan> phrase, string text) => said is not { } day ? new() : new()
    {
        Edtf = day.Value,
        Earliest = day.Earliest,
        Latest = day.Latest,
        Phrase = CleanText.Field(ClaimWords.Join(phrase, text)),
        Rule = "set by hand",
    };
}
