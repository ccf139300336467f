using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Learning;
using ClaimTracker.Text.Speakers;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Claims;

/// <summary>Asks about claims.</summary>
public sealed class ClaimQueries(IDbContextFactory<RecordContext> contexts)
{
    /// <summary>One claim with all that hangs on it; null where there is none.</summary>
    public async Task<ClaimView?> Get(Analyst acting, Guid id, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var found = await record.Claims.AsNoTracking()
            .Where(c => c.Id == id && !c.Hidden)
            .Join(record.Articles, c => c.ArticleId, a => a.Id, (c, a) => new
            {
                Article = a,
                Publisher = record.Actors.Where(p => p.Id == a.PublisherId).Select(p => p.Name).SingleOrDefault(),
                Snapshot = record.Snapshots.Single(s => s.Id == c.SnapshotId),
            })
            .SingleOrDefaultAsync(cancel);
        if (found is null) return null;
        var cards = await record.CardsOf(found.Article, cancel);
        var assessments = await record.Assessments
            .Where(a => a.ClaimId == id)
            .OrderBy(a => a.Question == Question.True).ThenBy(a => a.Number)
            .Select(a => new GivenAnswer(
                a.Id, a.Question,
                new StandingAnswer(
                    a.Answer, a.Number, a.Rationale, a.Missing,
                    record.Analysts.Where(n => n.Id == a.AnalystId).Select(n => n.Name).Single(), a.At),
                a.UndoesId))
            .ToListAsync(cancel);
        var relations = await record.Relations
            .Where(r => !r.Hidden && (r.FromId == id || r.ToId == id))
            .Join(record.Claims.Where(c => !c.Hidden), r => r.FromId == id ? r.ToId : r.FromId, c => c.Id, (r, c) => new RelatedClaim(
                r.Id, r.Version, r.Kind, r.FromId == id, c.Id, c.Statement,
                record.Actors.Where(a => a.Id == c.ActorId).Select(a => a.Name).SingleOrDefault() ?? c.SpeakerText, c.CueText, c.ContentText, c.Hedge,
                record.Articles.Where(a => a.Id == c.ArticleId)
                    .Select(a => record.Actors.Where(p => p.Id == a.PublisherId).Select(p => p.Name).SingleOrDefault() ?? a.Title).Single(),
                c.Said.Edtf, c.State, c.SaidAnswer, c.TrueAnswer))
            .ToListAsync(cancel);
        return new(
            cards.Single(c => c.Id == id), found.Article, found.Publisher, found.Snapshot, cards, assessments, relations,
            await record.HistoryOfClaim(id, cancel));
    }

    /// <summary>
    /// All claims, the rejected only where they are asked for, the newest said first and the undated last; of one day those of the newest article first, in reading order.
    /// Where it is asked for, the proposals go before them, the surest first.
    /// </summary>
    public async Task<Page<ClaimRow>> List(Analyst acting, ClaimRequest request, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var claims = record.Claims.Where(c => !c.Hidden);
        if (CleanText.Field(request.Text) is { } words)
        {
            var text = words.ToLowerInvariant();
            claims = claims.Where(c => c.Statement.ToLower().Contains(text) || c.ContentText.ToLower().Contains(text)
                || c.CueText.ToLower().Contains(text) || c.SpeakerText.ToLower().Contains(text)
                || record.Actors.Any(a => a.Id == c.ActorId && a.Name.ToLower().Contains(text)));
        }
        if (request.WasSaid is { Count: > 0 } said) claims = claims.Where(c => c.State == ClaimState.Accepted && said.Contains(c.SaidAnswer));
        if (request.IsTrue is { Count: > 0 } held) claims = claims.Where(c => c.State == ClaimState.Accepted && held.Contains(c.TrueAnswer));
        claims = request.State is { } state ? claims.Where(c => c.State == state) : claims.Where(c => c.State != ClaimState.Rejected);
        if (request.WorthChecking) claims = claims.Where(c => c.WorthChecking);
        if (request.Sureness is { } sureness) claims = claims.Where(SurenessScale.Has(sureness));
        var found = claims.Join(record.Articles, c => c.ArticleId, a => a.Id, (c, a) => new { Claim = c, Article = a });
        var ordered = request.SurestFirst
            ? found.OrderBy(x => x.Claim.State != ClaimState.Proposed || x.Claim.Confidence == null)
                .ThenByDescending(x => x.Claim.State == ClaimState.Proposed ? x.Claim.Confidence : null)
                .ThenBy(x => x.Claim.Said.Latest == null)
            : found.OrderBy(x => x.Claim.Said.Latest == null);
        var rows = await ordered
            .ThenByDescending(x => x.Claim.Said.Latest == long.MaxValue ? x.Claim.Said.Earliest : x.Claim.Said.Latest)
            .ThenByDescending(x => x.Claim.Said.Earliest)
            .ThenByDescending(x => x.Article.PublishedOn).ThenBy(x => x.Article.Id).ThenBy(x => x.Claim.Position).ThenBy(x => x.Claim.Id)
            .Skip(request.Skip).Take(request.Take)
            .Select(x => new ClaimRow(
                x.Claim.Id, x.Claim.Version, x.Claim.State, x.Claim.SpeakerText, x.Claim.CueText, x.Claim.ContentText, x.Claim.Quotation, x.Claim.ActorId,
                record.Actors.Where(a => a.Id == x.Claim.ActorId).Select(a => a.Name).SingleOrDefault(),
                x.Claim.Said, x.Claim.SaidAnswer, x.Claim.TrueAnswer, x.Claim.WorthChecking, x.Article.Id, x.Article.Title,
                record.Actors.Where(p => p.Id == x.Article.PublisherId).Select(p => p.Name).SingleOrDefault(), x.Article.PublishedOn, x.Article.Invented,
                x.Claim.Confidence,
                record.Assessments.Where(a => a.ClaimId == x.Claim.Id && a.Question == Question.Said).Max(a => (int?)a.Number) ?? 0,
                record.Assessments.Where(a => a.ClaimId == x.Claim.Id && a.Question == Question.True).Max(a => (int?)a.Number) ?? 0))
            .ToListAsync(cancel);
        return new(rows, await claims.CountAsync(cancel), request.Skip);
    }

    /// <summary>What waits for a decision, article by article, the newest article first, its claims in reading order, those last that
    /// what was learnt does not expect to be accepted.</summary>
    public async Task<WaitingPage> Waiting(Analyst acting, WaitingRequest request, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var waiting = WaitingIn(record);
        if (request.ArticleId is { } articleId) waiting = waiting.Where(c => c.ArticleId == articleId);
        var counts = await waiting
            .GroupBy(_ => 1)
            .Select(g => new WaitingCounts(
                g.Count(),
                g.Count(c => !c.SpeakerUnsure && c.ActorId != null && !c.Said.Inferred && c.Hedge == null && !c.WorthChecking
                    && (c.Confidence == null || c.Confidence >= SurenessScale.Unsure)),
                g.Count(c => c.SpeakerUnsure || c.ActorId == null),
                g.Count(c => c.Said.Inferred || c.Said.Edtf == null),
                g.Count(c => c.Hedge != null),
                g.Count(c => c.WorthChecking),
                g.Count(c => c.State == ClaimState.Proposed && c.Confidence >= SurenessScale.Sure),
                g.Count(c => c.State == ClaimState.Proposed && c.Confidence < SurenessScale.Unsure),
                g.Count(c => c.State == ClaimState.Proposed)))
            .SingleOrDefaultAsync(cancel) ?? new(0, 0, 0, 0, 0, 0, 0, 0);
        var chosen = request.Why switch
        {
            Why.Clear => waiting.Where(c => !c.SpeakerUnsure && c.ActorId != null && !c.Said.Inferred && c.Hedge == null && !c.WorthChecking
                && (c.Confidence == null || c.Confidence >= SurenessScale.Unsure)),
            Why.Speaker => waiting.Where(c => c.SpeakerUnsure || c.ActorId == null),
            Why.Date => waiting.Where(c => c.Said.Inferred || c.Said.Edtf == null),
            Why.Hedged => waiting.Where(c => c.Hedge != null),
            Why.WorthChecking => waiting.Where(c => c.WorthChecking),
            Why.Sure => waiting.Where(SurenessScale.Has(Sureness.Sure)),
            Why.Unsure => waiting.Where(SurenessScale.Has(Sureness.Unsure)),
            _ => waiting,
        };
        var rows = await chosen
            .Join(record.Articles, c => c.ArticleId, a => a.Id, (c, a) => new { Claim = c, Article = a })
            .OrderBy(x => x.Article.PublishedOn == null).ThenByDescending(x => x.Article.PublishedOn).ThenBy(x => x.Article.Id)
            .ThenBy(x => x.Claim.Learned != null && x.Claim.Confidence < LearnedModel.Floor).ThenBy(x => x.Claim.Position).ThenBy(x => x.Claim.Id)
            .Skip(request.Skip).Take(request.Take)
            .Select(x => new WaitingClaim(
                x.Claim.Id, x.Claim.Version, x.Claim.State, x.Claim.Statement, x.Claim.SpeakerText, x.Claim.CueText, x.Claim.ContentText,
                x.Claim.ActorId,
                record.Actors.Where(a => a.Id == x.Claim.ActorId).Select(a => a.Name).SingleOrDefault(),
                record.Actors.Where(a => a.Id == x.Claim.ActorId).Select(a => (ActorKind?)a.Kind).SingleOrDefault(),
                x.Claim.SpeakerUnsure, x.Claim.SpeakerReason, x.Claim.Said, x.Claim.Quotation, x.Claim.Hedge, x.Claim.Confidence, x.Claim.Parts,
                x.Claim.WorthChecking, x.Claim.SaidAnswer, x.Claim.TrueAnswer,
                x.Article.Id, x.Article.Title,
                record.Actors.Where(p => p.Id == x.Article.PublisherId).Select(p => p.Name).SingleOrDefault(),
                x.Article.PublishedOn, x.Article.Invented,
                record.Claims.Count(o => o.ArticleId == x.Article.Id && !o.Hidden && o.State == ClaimState.Proposed),
                record.Claims.Count(o => o.ArticleId == x.Article.Id && !o.Hidden),
                x.Claim.Learned != null && x.Claim.Confidence < LearnedModel.Floor))
            .ToListAsync(cancel);
        var articles = await waiting.Select(c => c.ArticleId).Distinct().CountAsync(cancel);
        return new(new(rows, await chosen.CountAsync(cancel), request.Skip), counts, articles);
    }

    /// <summary>How many claims wait, for the number beside "Review".</summary>
    public async Task<int> CountWaiting(Analyst acting, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        return await WaitingIn(record).CountAsync(cancel);
    }

    // A proposal waits, and an accepted claim that is flagged while one of its questions is open.
    private static IQueryable<Claim> WaitingIn(RecordContext record) => record.Claims.Where(c => !c.Hidden
        && (c.State == ClaimState.Proposed
            || (c.State == ClaimState.Accepted && c.WorthChecking
                && (c.SaidAnswer == Answer.NotLookedAt || c.TrueAnswer == Answer.NotLookedAt))));
}

/// <summary>A claim as its page shows it.</summary>
/// <param name="Card">The claim.</param>
/// <param name="Article">Its article.</param>
/// <param name="Publisher">The outlet's name.</param>
/// <param name="Snapshot">The snapshot that its spans point into, with the text.</param>
/// <param name="Neighbours">All claims of the article in reading order, this one among them.</param>
/// <param name="Answers">All answers, question by question, the oldest first.</param>
/// <param name="Relations">Related claims.</param>
/// <param name="History">What happened to it, its answers and its links, the newest first.</param>
public sealed record ClaimView(
    ClaimCard Card, Article Article, string? Publisher, Snapshot Snapshot, IReadOnlyList<ClaimCard> Neighbours,
    IReadOnlyList<GivenAnswer> Answers, IReadOnlyList<RelatedClaim> Relations, IReadOnlyList<HistoryEntry> History);

/// <summary>An answer of a claim's history.</summary>
/// <param name="Id">The assessment.</param>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer.</param>
/// <param name="UndoesId">The assessment that it takes back.</param>
public sealed record GivenAnswer(Guid Id, Question Question, StandingAnswer Answer, Guid? UndoesId);

/// <summary>A related claim.</summary>
/// <param name="RelationId">The relation.</param>
/// <param name="Version">Its version to expect when it is taken away.</param>
/// <param name="Kind">What one does to the other.</param>
/// <param name="Outgoing">The claim asked about does it to this one; otherwise this one to it.</param>
/// <param name="ClaimId">The other claim.</param>
/// <param name="Statement">Its sentence.</param>
/// <param name="Who">Its actor's name; the speaker's words where it has no actor.</param>
/// <param name="CueText">Its cue.</param>
/// <param name="ContentText">What was said, in its article's words.</param>
/// <param name="Hedge">The words that hedge it.</param>
/// <param name="Outlet">Its article's outlet; the article's title where that is unknown.</param>
/// <param name="Said">EDTF of its saying.</param>
/// <param name="State">Proposed, accepted or rejected.</param>
/// <param name="WasSaid">Was it said?</param>
/// <param name="IsTrue">Is it true?</param>
public sealed record RelatedClaim(
    Guid RelationId, int Version, RelationKind Kind, bool Outgoing, Guid ClaimId, string Statement, string Who, string CueText, string ContentText,
    string? Hedge, string Outlet, string? Said, ClaimState State, Answer WasSaid, Answer IsTrue);
