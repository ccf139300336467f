using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Articles;

/// <summary>Asks about articles.</summary>
public sealed class ArticleQueries(IDbContextFactory<RecordContext> contexts)
{
    /// <summary>Articles, the newest first, with how far their claims are.</summary>
    public async Task<ArticleList> List(Analyst acting, ArticleRequest request, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var known = record.Articles.Where(a => !a.Hidden);
        var articles = known;
        if (request.PublisherId is { } publisher) articles = articles.Where(a => a.PublisherId == publisher);
        if (request.Year is { } year) articles = articles.Where(a => a.PublishedOn!.Value.Year == year);
        if (request.Text is { Length: > 0 } words)
        {
            var text = words.ToLowerInvariant();
            articles = articles.Where(a => a.Title.ToLower().Contains(text)
                || record.Actors.Any(p => p.Id == a.PublisherId && p.Name.ToLower().Contains(text)));
        }
        var all = await articles.CountAsync(cancel);
        var waiting = articles.Where(a => record.Claims.Any(c => c.ArticleId == a.Id && !c.Hidden && c.State == ClaimState.Proposed));
        var disputed = articles.Where(a => record.Claims.Any(c => c.ArticleId == a.Id && !c.Hidden && c.State == ClaimState.Accepted
            && (c.SaidAnswer == Answer.Disputed || c.TrueAnswer == Answer.Disputed)));
        var flagged = articles.Where(a => record.Claims.Any(c => c.ArticleId == a.Id && !c.Hidden && c.WorthChecking && c.State != ClaimState.Rejected));
        var earlier = articles.Where(a => a.SplitState == SplitState.Done && a.SplitterVersion != Splitter.Version);
        var claims = record.Claims.Where(c => !c.Hidden && articles.Any(a => a.Id == c.ArticleId));
        var counts = new ArticleCounts(
            all, await waiting.CountAsync(cancel), await disputed.CountAsync(cancel), await flagged.CountAsync(cancel),
            await claims.CountAsync(cancel), await claims.CountAsync(c => c.State == ClaimState.Proposed, cancel))
        {
            EarlierSplit = await earlier.CountAsync(cancel),
        };
        articles = request.Show switch
        {
            ArticleFilter.ToReview => waiting,
            ArticleFilter.Disputed => disputed,
            ArticleFilter.WorthChecking => flagged,
            ArticleFilter.EarlierSplit => earlier,
            _ => articles,
        };
        articles = request.Sort switch
        {
            ArticleSort.Title => articles.OrderBy(a => a.Title).ThenBy(a => a.Id),
            ArticleSort.Added => articles.OrderByDescending(a => a.AddedAt).ThenBy(a => a.Id),
            ArticleSort.ToReview => articles
                .OrderByDescending(a => record.Claims.Count(c => c.ArticleId == a.Id && !c.Hidden && c.State == ClaimState.Proposed)).ThenBy(a => a.Id),
            _ => articles.OrderBy(a => a.PublishedOn == null).ThenByDescending(a => a.PublishedOn).ThenBy(a => a.Id),
        };
        var rows = await articles
            .Skip(request.Skip).Take(request.Take)
            .Select(a => new ArticleRow(
                a.Id, a.Version, a.Title, a.Byline, a.PublisherId,
                record.Actors.Where(p => p.Id == a.PublisherId).Select(p => p.Name).SingleOrDefault(),
                a.PublishedOn, a.PublishedAt, a.Zone, a.ZoneMinutes, a.AddedAt, a.Language, a.Invented, a.SplitState, a.SplitMessage,
                record.Claims.Count(c => c.ArticleId == a.Id && !c.Hidden && c.State == ClaimState.Proposed),
                record.Claims.Count(c => c.ArticleId == a.Id && !c.Hidden && c.State == ClaimState.Accepted),
                record.Claims.Count(c => c.ArticleId == a.Id && !c.Hidden && c.State == ClaimState.Rejected),
                record.Claims.Count(c => c.ArticleId == a.Id && !c.Hidden && c.WorthChecking && c.State != ClaimState.Rejected)))
            .ToListAsync(cancel);
        await AddAnswers(record, rows, cancel);
        var outlets = await known.Join(record.Actors, a => a.PublisherId, p => p.Id, (a, p) => new { p.Id, p.Name })
            .GroupBy(p => new { p.Id, p.Name })
            .Select(g => new ArticleOutlet(g.Key.Id, g.Key.Name, g.Count()))
            .ToListAsync(cancel);
        return new(new(rows, await articles.CountAsync(cancel), request.Skip), counts)
        {
            Outlets = [.. outlets.OrderBy(o => o.Name, StringComparer.OrdinalIgnoreCase)],
            Years = await known.Where(a => a.PublishedOn != null).Select(a => a.PublishedOn!.Value.Year).Distinct().OrderDescending().ToListAsync(cancel),
        };
    }

    // The answers of the rows' accepted claims and who speaks in them, for all rows at once.
    private static async Task AddAnswers(RecordContext record, List<ArticleRow> rows, CancellationToken cancel)
    {
        var ids = rows.Select(r => r.Id).ToList();
        var claims = record.Claims.Where(c => ids.Contains(c.ArticleId) && !c.Hidden);
        var answers = await claims.Where(c => c.State == ClaimState.Accepted)
            .GroupBy(c => new { c.ArticleId, c.SaidAnswer, c.TrueAnswer })
            .Select(g => new { g.Key.ArticleId, g.Key.SaidAnswer, g.Key.TrueAnswer, Count = g.Count() })
            .ToListAsync(cancel);
        var actors = await claims.Where(c => c.State != ClaimState.Rejected)
            .Join(record.Actors, c => c.ActorId, a => a.Id, (c, a) => new { c.ArticleId, a.Name })
            .GroupBy(x => new { x.ArticleId, x.Name })
            .Select(g => new { g.Key.ArticleId, g.Key.Name, Count = g.Count() })
            .ToListAsync(cancel);
        var (answersOf, actorsOf) = (answers.ToLookup(a => a.ArticleId), actors.ToLookup(a => a.ArticleId));
        for (var i = 0; i < rows.Count; i++)
        {
            var id = rows[i].Id;
            rows[i] = rows[i] with
            {
                WasSaid = AnswerMix.Of(answersOf[id].Select(a => (a.SaidAnswer, a.Count))),
                IsTrue = AnswerMix.Of(answersOf[id].Select(a => (a.TrueAnswer, a.Count))),
                Actors = [.. actorsOf[id].OrderByDescending(a => a.Count).ThenBy(a => a.Name, StringComparer.Ordinal).Select(a => a.Name)],
            };
        }
    }

    /// <summary>How many articles the record has ever had, removed ones among them: 0 in a new installation.</summary>
    public async Task<int> CountEver(CancellationToken cancel = default)
    {
        await using var record = await contexts.CreateDbContextAsync(cancel);
        return await record.Articles.CountAsync(cancel);
    }

    /// <summary>What stands of the invented sample.</summary>
    public async Task<InventedSample> Sample(Analyst acting, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var there = await record.Articles.CountAsync(a => a.Invented && !a.Hidden, cancel);
        if (there > 0) return new(there, null);
        return new(0, await record.Revisions.Where(r => r.Action == ArticleCommands.RemovedSample)
            .OrderByDescending(r => r.Sequence).Select(r => (Guid?)r.CommandId).FirstOrDefaultAsync(cancel));
    }

    /// <summary>One article with its text and all its claims; null where there is none.</summary>
    public async Task<ArticleView?> Get(Analyst acting, Guid id, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var found = await record.Articles.AsNoTracking()
            .Where(a => a.Id == id && !a.Hidden)
            .Select(a => new
            {
                Article = a,
                Publisher = record.Actors.Where(p => p.Id == a.PublisherId).Select(p => p.Name).SingleOrDefault(),
                Snapshot = record.Snapshots.Single(s => s.Id == a.SnapshotId),
                Snapshots = record.Snapshots.Count(s => s.ArticleId == a.Id),
            })
            .SingleOrDefaultAsync(cancel);
        if (found is null) return null;
        return new(
            found.Article, found.Publisher, found.Snapshot, found.Snapshots, found.Article.Layout, await record.CardsOf(found.Article, cancel));
    }
}

/// <summary>What articles to list.</summary>
/// <param name="Text">Words of the title or of the outlet's name.</param>
/// <param name="Show">Which of them.</param>
/// <param name="Sort">The order.</param>
/// <param name="Skip">How many to leave out.</param>
/// <param name="Take">How many to give.</param>
/// <param name="PublisherId">The outlet.</param>
/// <param name="Year">The year of publication.</param>
public sealed record ArticleRequest(
    string? Text = null, ArticleFilter Show = ArticleFilter.All, ArticleSort Sort = ArticleSort.Published, int Skip = 0, int Take = 50,
    Guid? PublisherId = null, int? Year = null);

/// <summary>Which articles to list.</summary>
public enum ArticleFilter
{
    /// <summary>All of them.</summary>
    All,
    /// <summary>Those with proposals that wait.</summary>
    ToReview,
    /// <summary>Those with a disputed claim.</summary>
    Disputed,
    /// <summary>Those with a claim that is flagged as worth checking.</summary>
    WorthChecking,
    /// <summary>Those that an earlier version of the splitter has split.</summary>
    EarlierSplit,
}

/// <summary>A stretch of articles, and how many each filter would give.</summary>
/// <param name="Rows">The stretch.</param>
/// <param name="Counts">How many there are.</param>
public sealed record ArticleList(Page<ArticleRow> Rows, ArticleCounts Counts)
{
    /// <summary>The outlets of all articles, by name.</summary>
    public IReadOnlyList<ArticleOutlet> Outlets { get; init; } = [];

    /// <summary>The years in which any was published, the latest first.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];
}

/// <summary>An outlet with articles in the record.</summary>
/// <param name="Id">The actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Articles">How many articles.</param>
public sealed record ArticleOutlet(Guid Id, string Name, int Articles);

/// <summary>What stands of the invented sample.</summary>
/// <param name="Articles">How many of its articles are there.</param>
/// <param name="Removal">The command that removed it, by which it is brought back; null while it is there or where there never was one.</param>
public sealed record InventedSample(int Articles, Guid? Removal);

/// <summary>How many articles each filter gives.</summary>
/// <param name="All">All of them.</param>
/// <param name="ToReview">With proposals that wait.</param>
/// <param name="Disputed">With a disputed claim.</param>
/// <param name="WorthChecking">With a flagged claim.</param>
/// <param name="Claims">The claims of all of them, proposed and rejected ones among them.</param>
/// <param name="Proposals">The claims that wait.</param>
public sealed record ArticleCounts(int All, int ToReview, int Disputed, int WorthChecking, int Claims, int Proposals)
{
    /// <summary>Split by an earlier version of the splitter.</summary>
    public int EarlierSplit { get; init; }
}

/// <summary>The order of articles.</summary>
public enum ArticleSort
{
    /// <summary>The newest first; those without a day last.</summary>
    Published,
    /// <summary>The last added first.</summary>
    Added,
    /// <summary>Those with most proposals first.</summary>
    ToReview,
    /// <summary>By title.</summary>
    Title,
}

/// <summary>An article in a list.</summary>
/// <param name="Id">The article.</param>
/// <param name="Version">The version to expect when it is changed.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Byline">Its author.</param>
/// <param name="PublisherId">Its outlet.</param>
/// <param name="Publisher">The outlet's name.</param>
/// <param name="PublishedOn">The day in the article's zone.</param>
/// <param name="PublishedAt">The moment in UTC, where it is known.</param>
/// <param name="Zone">The zone as the article writes it.</param>
/// <param name="ZoneMinutes">That zone's distance from UTC.</param>
/// <param name="AddedAt">When it was added, UTC.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Invented">Belongs to the invented dossier.</param>
/// <param name="SplitState">How far the splitter is.</param>
/// <param name="SplitMessage">Why it is no further.</param>
/// <param name="Proposed">Claims that wait.</param>
/// <param name="Accepted">Claims that were accepted.</param>
/// <param name="Rejected">Claims that were rejected.</param>
/// <param name="WorthChecking">Claims that are flagged.</param>
public sealed record ArticleRow(
    Guid Id, int Version, string Title, string? Byline, Guid? PublisherId, string? Publisher, DateOnly? PublishedOn, DateTime? PublishedAt,
    string? Zone, int? ZoneMinutes, DateTime AddedAt, string Language, bool Invented, SplitState SplitState, string? SplitMessage,
    int Proposed, int Accepted, int Rejected, int WorthChecking)
{
    /// <summary>The answers of its accepted claims: were they said?</summary>
    public AnswerMix WasSaid { get; init; } = new(0, 0, 0, 0);

    /// <summary>Are they true?</summary>
    public AnswerMix IsTrue { get; init; } = new(0, 0, 0, 0);

    /// <summary>Who speaks in it, the most quoted first.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Claims in all.</summary>
    public int Claims => Proposed + Accepted + Rejected;

    /// <summary>Claims on which somebody decided.</summary>
    public int Reviewed => Accepted + Rejected;
}

/// <summary>An article as its page shows it.</summary>
/// <param name="Article">What is known about it.</param>
/// <param name="Publisher">The outlet's name.</param>
/// <param name="Snapshot">The snapshot that is read, with its text.</param>
/// <param name="Snapshots">How many snapshots there are.</param>
/// <param name="Layout">Paragraphs and furniture; null until it is split.</param>
/// <param name="Claims">Its claims in reading order, rejected ones among them.</param>
public sealed record ArticleView(
    Article Article, string? Publisher, Snapshot Snapshot, int Snapshots, SnapshotLayout? Layout, IReadOnlyList<ClaimCard> Claims);
