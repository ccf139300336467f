using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Speakers;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Actors;

/// <summary>Asks about actors.</summary>
public sealed class ActorQueries(IDbContextFactory<RecordContext> contexts)
{
    /// <summary>Actors with how many claims they made and how those were answered.</summary>
    public async Task<Page<ActorRow>> List(Analyst acting, ActorRequest request, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var actors = record.Actors.AsNoTracking().Where(a => !a.Hidden);
        if (request.Text is { Length: > 0 } text)
        {
            var key = ActorName.KeyOf(text);
            actors = actors.Where(a => record.ActorNames.Any(n => n.ActorId == a.Id && n.Key.Contains(key)));
        }
        if (request.Kind is { } kind) actors = actors.Where(a => a.Kind == kind);
        if (!request.Descriptors) actors = actors.Where(a => a.ArticleId == null);
        var ordered = request.ByName
            ? actors.OrderBy(a => a.Name).ThenBy(a => a.Id)
            : actors
                .OrderByDescending(a => record.Claims.Count(c => c.ActorId == a.Id && !c.Hidden && c.State != ClaimState.Rejected)
                    + record.ActorMembers.Where(m => m.MemberId == a.Id)
                        .Join(record.Claims, m => m.GroupId, c => c.ActorId, (m, c) => c).Count(c => !c.Hidden && c.State != ClaimState.Rejected))
                .ThenBy(a => a.Name).ThenBy(a => a.Id);
        var page = await ordered.Skip(request.Skip).Take(request.Take).ToListAsync(cancel);
        var ids = page.Select(a => a.Id).ToList();
        var counts = await Counts(record, ids, cancel);
        var last = await LastSaid(record, ids, cancel);
        return new([.. page.Select(a => Row(a, counts[a.Id], last[a.Id]))], await actors.CountAsync(cancel), request.Skip);
    }

    /// <summary>One actor; null where there is none.</summary>
    public async Task<ActorView?> Get(Analyst acting, Guid id, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var actor = await record.Actors.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id && !a.Hidden, cancel);
        if (actor is null) return null;
        var counts = await Counts(record, [id], cancel);
        var voices = await record.VoicesOf(id, cancel);
        var outlets = await record.Claims
            .Where(c => c.ActorId != null && voices.Contains(c.ActorId.Value) && !c.Hidden && c.State != ClaimState.Rejected)
            .Join(record.Articles, c => c.ArticleId, a => a.Id, (c, a) => a.PublisherId)
            .Where(p => p != null)
            .GroupBy(p => p!.Value)
            .Select(g => new ActorOutlet(g.Key, record.Actors.Where(a => a.Id == g.Key).Select(a => a.Name).Single(), g.Count()))
            .ToListAsync(cancel);
        var described = await record.Claims
            .Where(c => c.ActorId == id && !c.Hidden && c.State != ClaimState.Rejected && c.SpeakerText != "")
            .GroupBy(c => c.SpeakerText)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => g.Key)
            .Take(20)
            .ToListAsync(cancel);
        var members = await record.Actors.Where(a => actor.Members.Contains(a.Id) && !a.Hidden)
            .Select(a => new ActorChoice(a.Id, a.Name, a.Kind, 0, a.Invented)).ToListAsync(cancel);
        return new(Row(actor, counts[id], (await LastSaid(record, [id], cancel))[id]), actor, [.. outlets.OrderByDescending(o => o.Claims).ThenBy(o => o.Name, StringComparer.Ordinal)],
            [.. described.Where(n => !Pronouns.IsAny(n.ToLowerInvariant()))], [.. members.OrderBy(m => actor.Members.IndexOf(m.Id))]);
    }

    /// <summary>Actors whose name or alias contains the text, for a field with completion: names that begin with it first.</summary>
    public async Task<IReadOnlyList<ActorChoice>> Find(
        Analyst acting, string text, Guid? articleId = null, int take = 10, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        var key = ActorName.KeyOf(text);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        return await record.Actors
            .Where(a => !a.Hidden && (a.ArticleId == null || a.ArticleId == articleId))
            .Where(a => record.ActorNames.Any(n => n.ActorId == a.Id && n.Key.Contains(key)))
            .OrderByDescending(a => record.ActorNames.Any(n => n.ActorId == a.Id && n.Key.StartsWith(key)))
            .ThenBy(a => a.Name).ThenBy(a => a.Id)
            .Take(take)
            .Select(a => new ActorChoice(
                a.Id, a.Name, a.Kind, record.Claims.Count(c => c.ActorId == a.Id && !c.Hidden && c.State != ClaimState.Rejected), a.Invented))
            .ToListAsync(cancel);
    }

    // What an actor says alone and together with others.
    private static async Task<ILookup<Guid, Counted>> Counts(RecordContext record, List<Guid> ids, CancellationToken cancel)
    {
        var counted = record.Claims.Where(c => c.ActorId != null && !c.Hidden && c.State != ClaimState.Rejected);
        var alone = counted.Where(c => ids.Contains(c.ActorId!.Value))
            .Select(c => new { ActorId = c.ActorId!.Value, c.State, c.SaidAnswer, c.TrueAnswer });
        var together = record.ActorMembers.Where(m => ids.Contains(m.MemberId))
            .Join(counted, m => m.GroupId, c => c.ActorId, (m, c) => new { ActorId = m.MemberId, c.State, c.SaidAnswer, c.TrueAnswer });
        return (await alone.Concat(together)
            .GroupBy(c => c)
            .Select(g => new Counted(g.Key.ActorId, g.Key.State, g.Key.SaidAnswer, g.Key.TrueAnswer, g.Count()))
            .ToListAsync(cancel)).ToLookup(c => c.ActorId);
    }

    private static async Task<Dictionary<Guid, string?>> LastSaid(RecordContext record, List<Guid> ids, CancellationToken cancel)
    {
        var dated = record.Claims
            .Where(c => c.ActorId != null && !c.Hidden && c.State != ClaimState.Rejected && c.Said.Latest != null && c.Said.Latest != long.MaxValue);
        var alone = dated.Where(c => ids.Contains(c.ActorId!.Value)).Select(c => new { ActorId = c.ActorId!.Value, c.Said.Latest, c.Said.Earliest, c.Said.Edtf });
        var together = record.ActorMembers.Where(m => ids.Contains(m.MemberId))
            .Join(dated, m => m.GroupId, c => c.ActorId, (m, c) => new { ActorId = m.MemberId, c.Said.Latest, c.Said.Earliest, c.Said.Edtf });
        var last = await alone.Concat(together)
            .GroupBy(c => c.ActorId)
            .Select(g => new { g.Key, g.OrderByDescending(c => c.Latest).ThenByDescending(c => c.Earliest).First().Edtf })
            .ToDictionaryAsync(x => x.Key, x => x.Edtf, cancel);
        return ids.ToDictionary(id => id, last.GetValueOrDefault);
    }

    private static ActorRow Row(Actor actor, IEnumerable<Counted> counted, string? lastSaid)
    {
        var accepted = counted.Where(c => c.State == ClaimState.Accepted).ToList();
        return new(
            actor.Id, actor.Version, actor.Name, actor.Kind, actor.Roles.LastOrDefault(r => r.Until is null)?.Title, actor.Invented,
            accepted.Sum(c => c.Count), counted.Where(c => c.State == ClaimState.Proposed).Sum(c => c.Count),
            AnswerMix.Of(accepted.Select(c => (c.WasSaid, c.Count))), AnswerMix.Of(accepted.Select(c => (c.IsTrue, c.Count))), lastSaid);
    }

    private sealed record Counted(Guid ActorId, ClaimState State, Answer WasSaid, Answer IsTrue, int Count);
}

/// <summary>What actors to list.</summary>
/// <param name="Text">Part of a name or alias.</param>
/// <param name="Kind">Only of this kind.</param>
/// <param name="Descriptors">With those that stand for somebody in one article only ("two officials").</param>
/// <param name="ByName">By name; otherwise those with the most claims first.</param>
/// <param name="Skip">How many to leave out.</param>
/// <param name="Take">How many to give.</param>
public sealed record ActorRequest(
    string? Text = null, ActorKind? Kind = null, bool Descriptors = false, bool ByName = false, int Skip = 0, int Take = 50);

/// <summary>An actor in a list.</summary>
/// <param name="Id">The actor.</param>
/// <param name="Version">The version to expect when it is changed.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Role">What it is now.</param>
/// <param name="Invented">Belongs to the invented dossier.</param>
/// <param name="Claims">Accepted claims.</param>
/// <param name="Proposed">Proposals.</param>
/// <param name="Said">How *was it said?* was answered for the accepted ones.</param>
/// <param name="True">How *is it true?* was.</param>
/// <param name="LastSaid">EDTF of the saying that ends last, proposals included; null where none has an end.</param>
public sealed record ActorRow(
    Guid Id, int Version, string Name, ActorKind Kind, string? Role, bool Invented, int Claims, int Proposed, AnswerMix Said, AnswerMix True,
    string? LastSaid);

/// <summary>An actor as its page shows it.</summary>
/// <param name="Row">Its counts.</param>
/// <param name="Actor">The actor with aliases and roles.</param>
/// <param name="Outlets">Who reported its claims, most claims first.</param>
/// <param name="InText">How texts name it, the most frequent first; no pronouns.</param>
/// <param name="Members">Of several who speak together: who they are.</param>
public sealed record ActorView(
    ActorRow Row, Actor Actor, IReadOnlyList<ActorOutlet> Outlets, IReadOnlyList<string> InText, IReadOnlyList<ActorChoice> Members);

/// <summary>An outlet that reports an actor's claims.</summary>
/// <param name="Id">The outlet.</param>
/// <param name="Name">Its name.</param>
/// <param name="Claims">How many claims.</param>
public sealed record ActorOutlet(Guid Id, string Name, int Claims);

/// <summary>An actor to choose.</summary>
/// <param name="Id">The actor.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Claims">How many claims it has.</param>
/// <param name="Invented">Belongs to the invented dossier.</param>
public sealed record ActorChoice(Guid Id, string Name, ActorKind Kind, int Claims, bool Invented);
