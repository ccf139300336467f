using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text.Learning;
using ClaimTracker.Text.Speakers;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Learning;

/// <summary>Reads what the team made of the splitter's proposals: the proposal from the log, its fate from the claim as it stands.</summary>
public sealed class DecisionReader(IDbContextFactory<RecordContext> contexts)
{
    /// <summary>Older decisions than the newest so many are not read: they bound time and memory, and teams change their minds.</summary>
    public const int Most = 10_000;

    // As many states of claims are in memory at once.
    private const int Stretch = 200;

    /// <summary>
    /// The newest decisions on proposals that stand. Claims made by hand, removed ones and the invented sample's are none; a decision that
    /// was undone is none any more.
    /// </summary>
    public async Task<IReadOnlyList<Decision>> Read(CancellationToken cancel = default)
    {
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var since = (await record.LearningChoices.AsNoTracking().SingleOrDefaultAsync(c => !c.Hidden, cancel))?.Since;
        var ids = await record.Claims
            .Where(c => c.State != ClaimState.Proposed && !c.Hidden && c.Confidence != null)
            .Where(c => record.Articles.Any(a => a.Id == c.ArticleId && !a.Invented))
            .OrderByDescending(c => c.Id)
            .Take(Most)
            .Select(c => c.Id)
            .ToListAsync(cancel);
        var actors = new Dictionary<Guid, Named>();
        var decisions = new List<Decision>(ids.Count);
        foreach (var some in ids.Chunk(Stretch)) await Read(record, some, since, actors, decisions, cancel);
        return decisions;
    }

    private static async Task Read(
        RecordContext record, Guid[] ids, DateTime? since, Dictionary<Guid, Named> actors, List<Decision> decisions, CancellationToken cancel)
    {
        var claims = await record.Claims.AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Id).ToListAsync(cancel);
        var deciding = record.Revisions.Where(r => ids.Contains(r.RowId) && !SplitActions.All.Contains(r.Action));
        var decided = (await deciding.GroupBy(r => r.RowId).Select(g => new { g.Key, At = g.Max(r => r.At) }).ToListAsync(cancel))
            .ToDictionary(d => d.Key, d => d.At);
        var proposals = (await record.Revisions
            .Where(r => ids.Contains(r.RowId) && SplitActions.All.Contains(r.Action))
            .Where(r => !record.Revisions.Any(o => o.RowId == r.RowId && o.Version > r.Version && SplitActions.All.Contains(o.Action)))
            .Select(r => new { r.RowId, r.State })
            .ToListAsync(cancel))
            .Where(r => r.State is not null)
            .ToDictionary(r => r.RowId, r => RecordState.Read<Claim>(r.State!));
        await Name(record, claims.Concat(proposals.Values), actors, cancel);
        foreach (var claim in claims)
        {
            if (!proposals.TryGetValue(claim.Id, out var proposal) || !decided.TryGetValue(claim.Id, out var at) || at <= since) continue;
            decisions.Add(Of(claim, proposal, actors));
        }
    }

    private static async Task Name(RecordContext record, IEnumerable<Claim> claims, Dictionary<Guid, Named> actors, CancellationToken cancel)
    {
        var missing = claims.Select(c => c.ActorId).OfType<Guid>().Distinct().Where(id => !actors.ContainsKey(id)).ToList();
        foreach (var actor in await record.Actors
            .Where(a => missing.Contains(a.Id))
            .Select(a => new { a.Id, a.Name, a.Kind, OfOneArticle = a.ArticleId != null || a.Hidden })
            .ToListAsync(cancel))
            actors[actor.Id] = new(actor.Name, actor.Kind, actor.OfOneArticle);
    }

    private static Decision Of(Claim claim, Claim proposal, Dictionary<Guid, Named> actors)
    {
        var proposed = proposal.ActorId is { } p ? actors.GetValueOrDefault(p) : null;
        var now = claim.ActorId is { } n ? actors.GetValueOrDefault(n) : null;
        // What a model had put in the splitter's place is the model's: the splitter's own is judged.
        var (confidence, own) = proposal.Learned is { } learned
            ? (learned.Confidence, learned.Speaker is { } name ? name.Length > 0 ? name : null : proposed?.Name)
            : (proposal.Confidence ?? 0, proposed?.Name);
        var same = claim.ActorId == proposal.ActorId && proposal.Learned?.Speaker is null
            || proposal.Learned?.Speaker is { Length: > 0 } && now is not null && ActorName.KeyOf(now.Name) == ActorName.KeyOf(own!);
        return new(
            claim.ArticleId,
            new(confidence, proposal.CueText, proposal.Quotation, proposal.Act,
                proposal.SpeakerText.Length == 0 ? SpeakerTrait.None : SpeakerTraits.Of(proposed?.Kind), proposal.Hedge is not null),
            claim.State == ClaimState.Accepted ? Fate.Accepted : Fate.Rejected,
            Words(claim).SequenceEqual(Words(proposal)) && claim.Said.Edtf == proposal.Said.Edtf,
            new(proposal.SpeakerText, own, now is { OfOneArticle: false } ? now.Name : null, now?.Kind ?? ActorKind.Person, same));
    }

    private static IEnumerable<(SpanRole, int, int)> Words(Claim claim) => claim.Spans
        .Where(s => s.Role is SpanRole.Speaker or SpanRole.Cue or SpanRole.Content)
        .Select(s => (s.Role, s.Start, s.End));

    private sealed record Named(string Name, ActorKind Kind, bool OfOneArticle);
}
