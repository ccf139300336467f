using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Claims;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Sources;

/// <summary>Asks about sources.</summary>
public sealed class SourceQueries(IDbContextFactory<RecordContext> contexts)
{
    /// <summary>Sources with what they bear on.</summary>
    public async Task<Page<SourceRow>> List(Analyst acting, SourceRequest request, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var sources = Asked(record, request);
        sources = request.Only switch
        {
            SourceFilter.Roots => sources.Where(s => s.OriginId == null),
            SourceFilter.OwnGrade => sources.Where(s => s.OwnGrade != null),
            SourceFilter.NotArchived => sources.Where(s => s.ArchivedText == null),
            _ => sources,
        };
        var (parted, first) = (request.Invented is not null, request.Invented is true);
        var apart = sources.OrderBy(s => parted && s.Invented != first);
        var ordered = request.Order switch
        {
            SourceOrder.MostLinked => apart.ThenByDescending(s => record.Evidence
                .Where(e => e.SourceId == s.Id && !e.Hidden && record.Claims.Any(c => c.Id == e.ClaimId && !c.Hidden)).Select(e => e.ClaimId).Distinct().Count()),
            SourceOrder.Title => apart.ThenBy(s => s.Title.ToLower()),
            _ => apart.ThenBy(s => s.PublishedDay == null),
        };
        var rows = await Rows(record, ordered
            .ThenByDescending(s => s.PublishedDay).ThenBy(s => s.Id)
            .Skip(request.Skip).Take(request.Take)).ToListAsync(cancel);
        return new(rows, await sources.CountAsync(cancel), request.Skip);
    }

    /// <summary>How many sources each choice has under the same words and publisher.</summary>
    public async Task<SourceCounts> Count(Analyst acting, SourceRequest request, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        return await Asked(record, request)
            .GroupBy(_ => 1)
            .Select(g => new SourceCounts(g.Count(), g.Count(s => s.OriginId == null), g.Count(s => s.OwnGrade != null), g.Count(s => s.ArchivedText == null)))
            .SingleOrDefaultAsync(cancel) ?? new(0, 0, 0, 0);
    }

    private static IQueryable<Source> Asked(RecordContext record, SourceRequest request)
    {
        var sources = record.Sources.Where(s => !s.Hidden);
        if (request.Text is { Length: > 0 } words)
        {
            var text = words.ToLowerInvariant();
            sources = sources.Where(s => s.Title.ToLower().Contains(text)
                || record.Actors.Any(p => p.Id == s.PublisherId && p.Name.ToLower().Contains(text)));
        }
        return request.PublisherId is { } publisher ? sources.Where(s => s.PublisherId == publisher) : sources;
    }

    /// <summary>One source with what it supports and refutes; null where there is none.</summary>
    public async Task<SourceView?> Get(Analyst acting, Guid id, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var source = await record.Sources.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && !s.Hidden, cancel);
        if (source is null) return null;
        var row = await Rows(record, record.Sources.Where(s => s.Id == id)).SingleAsync(cancel);
        var bearings = await record.Evidence
            .Where(e => e.SourceId == id && !e.Hidden)
            .Join(record.Claims.Where(c => !c.Hidden), e => e.ClaimId, c => c.Id, (e, c) => new { Evidence = e, Claim = c })
            .OrderBy(x => x.Evidence.Stance == Stance.Supports ? 0 : x.Evidence.Stance == Stance.Refutes ? 1 : 2).ThenBy(x => x.Claim.ArticleId).ThenBy(x => x.Claim.Position).ThenBy(x => x.Evidence.Id)
            .Select(x => new Bearing(
                x.Evidence.Id, x.Evidence.Version, x.Evidence.Question, x.Evidence.Stance, x.Evidence.Credibility, x.Evidence.Locator,
                x.Evidence.Passage, x.Claim.Id, x.Claim.State, x.Claim.Statement, x.Claim.CueText, x.Claim.ContentText, x.Claim.Said,
                x.Claim.SaidAnswer, x.Claim.TrueAnswer, x.Claim.ArticleId,
                record.Articles.Where(a => a.Id == x.Claim.ArticleId).Select(a => a.Title).Single(),
                record.Actors.Where(a => a.Id == x.Claim.ActorId).Select(a => a.Name).SingleOrDefault() ?? x.Claim.SpeakerText))
            .ToListAsync(cancel);
        var repeats = await Rows(record, record.Sources.Where(s => s.OriginId == id && !s.Hidden).OrderBy(s => s.PublishedDay).ThenBy(s => s.Id))
            .ToListAsync(cancel);
        var added = await record.Revisions.Where(r => r.RowId == id && r.Version == 1)
            .Select(r => new { r.At, By = record.Analysts.Where(a => a.Id == r.AnalystId).Select(a => a.Name).Single() })
            .SingleAsync(cancel);
        return new(row, source, bearings, repeats, added.By, added.At, source.PublisherId is { } publisher ? await Grades(record, publisher, cancel) : []);
    }

    /// <summary>What a source goes back to: first the document that it repeats, last the root; none for a root, or where there is no such source.</summary>
    public async Task<IReadOnlyList<OriginStep>> Origins(Analyst acting, Guid id, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        return await record.OriginsOf(id, cancel);
    }

    /// <summary>Who publishes sources, with their grades, the newest first.</summary>
    public async Task<IReadOnlyList<PublisherRow>> Publishers(Analyst acting, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var publishers = await record.Actors
            .Where(a => !a.Hidden && (record.Sources.Any(s => s.PublisherId == a.Id && !s.Hidden) || record.PublisherGrades.Any(g => g.ActorId == a.Id && !g.Hidden)))
            .OrderBy(a => a.Name).ThenBy(a => a.Id)
            .Select(a => new
            {
                a.Id,
                a.Name,
                a.Invented,
                Sources = record.Sources.Count(s => s.PublisherId == a.Id && !s.Hidden),
                OwnGrades = record.Sources.Count(s => s.PublisherId == a.Id && !s.Hidden && s.OwnGrade != null),
            })
            .ToListAsync(cancel);
        var ids = publishers.ConvertAll(p => p.Id);
        var grades = (await record.PublisherGrades.AsNoTracking()
            .Where(g => !g.Hidden && ids.Contains(g.ActorId))
            .OrderByDescending(g => g.Since)
            .ToListAsync(cancel)).ToLookup(g => g.ActorId);
        return [.. publishers.Select(p => new PublisherRow(p.Id, p.Name, p.Invented, p.Sources, p.OwnGrades, [.. grades[p.Id]]))];
    }

    /// <summary>
    /// What a claim's own chain offers as sources, nearest first and the outlet last: for each hop the sources of that publisher which the
    /// record has from the claim's article on back, or none yet.
    /// </summary>
    public async Task<IReadOnlyList<OfferedHop>> Offered(Analyst acting, Guid claimId, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var claim = await record.Claims.AsNoTracking().SingleOrDefaultAsync(c => c.Id == claimId && !c.Hidden, cancel);
        if (claim is null) return [];
        var publishers = claim.Chain.Where(h => h.ActorId is not null).Select(h => h.ActorId!.Value).Distinct().ToList();
        var known = (await Rows(record, record.Sources
            .Where(s => !s.Hidden && s.PublisherId != null && publishers.Contains(s.PublisherId.Value))
            .OrderByDescending(s => s.ArticleId == claim.ArticleId).ThenByDescending(s => s.PublishedDay).ThenBy(s => s.Id))
            .ToListAsync(cancel)).ToLookup(s => s.PublisherId);
        return [.. claim.Chain.Select(h => new OfferedHop(h, h.ActorId is { } id ? [.. known[id].Take(5)] : []))];
    }

    private static Task<List<PublisherGrade>> Grades(RecordContext record, Guid publisher, CancellationToken cancel) => record.PublisherGrades
        .AsNoTracking()
        .Where(g => !g.Hidden && g.ActorId == publisher)
        .OrderByDescending(g => g.Since)
        .ToListAsync(cancel);

    private static IQueryable<SourceRow> Rows(RecordContext record, IQueryable<Source> sources) => sources.Select(s => new SourceRow(
        s.Id, s.Version, s.Title, s.Url, s.PublisherId,
        record.Actors.Where(p => p.Id == s.PublisherId).Select(p => p.Name).SingleOrDefault(),
        s.PublishedOn,
        new SourceGrade(s.OwnGrade, s.OwnGradeReason, record.PublisherGrades
            .Where(g => !g.Hidden && g.ActorId == s.PublisherId && (s.PublishedDay == null || g.Since <= s.PublishedDay))
            .OrderByDescending(g => g.Since).Select(g => (Reliability?)g.Grade).FirstOrDefault()),
        s.ArticleId, s.ArchivedAt, s.Invented, s.OriginId,
        record.Sources.Where(o => o.Id == s.OriginId).Select(o => o.Title).SingleOrDefault(),
        record.Sources.Count(r => r.OriginId == s.Id && !r.Hidden),
        record.Evidence.Count(e => e.SourceId == s.Id && !e.Hidden && e.Stance == Stance.Supports && record.Claims.Any(c => c.Id == e.ClaimId && !c.Hidden)),
        record.Evidence.Count(e => e.SourceId == s.Id && !e.Hidden && e.Stance == Stance.Refutes && record.Claims.Any(c => c.Id == e.ClaimId && !c.Hidden)),
        record.Evidence.Count(e => e.SourceId == s.Id && !e.Hidden && e.Stance == Stance.Context && record.Claims.Any(c => c.Id == e.ClaimId && !c.Hidden))));
}
