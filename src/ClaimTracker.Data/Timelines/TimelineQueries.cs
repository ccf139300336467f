using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Attributions;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Timelines;

/// <summary>Asks what was said when.</summary>
public sealed class TimelineQueries(IDbContextFactory<RecordContext> contexts)
{
    /// <summary>
    /// An actor's claims by when they were said, the undated last. A claim is in a range when its bounds overlap it. Rejected claims are left out.
    /// </summary>
    public async Task<IReadOnlyList<TimelinePoint>> OfActor(Analyst acting, TimelineRequest request, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var voices = await record.VoicesOf(request.ActorId, cancel);
        var claims = record.Claims.Where(c => c.ActorId != null && voices.Contains(c.ActorId.Value) && !c.Hidden
            && (c.State == ClaimState.Accepted || (request.IncludeProposed && c.State == ClaimState.Proposed)));
        if (request.WasSaid is { Count: > 0 } said) claims = claims.Where(c => said.Contains(c.SaidAnswer));
        if (request.IsTrue is { Count: > 0 } held) claims = claims.Where(c => held.Contains(c.TrueAnswer));
        if (request.From?.DayNumber is { } from) claims = claims.Where(c => c.Said.Latest >= from);
        if (request.To?.DayNumber is { } to) claims = claims.Where(c => c.Said.Earliest <= to);
        if (request.WorthChecking) claims = claims.Where(c => c.WorthChecking);
        return await claims
            .Join(record.Articles, c => c.ArticleId, a => a.Id, (c, a) => new { Claim = c, Article = a })
            .Where(x => request.PublisherId == null || x.Article.PublisherId == request.PublisherId)
            .OrderBy(x => x.Claim.Said.Earliest == null)
            .ThenBy(x => x.Claim.Said.Earliest == long.MinValue ? x.Claim.Said.Latest : x.Claim.Said.Earliest)
            .ThenBy(x => x.Article.Id).ThenBy(x => x.Claim.Position).ThenBy(x => x.Claim.Id)
            .Select(x => new TimelinePoint(
                x.Claim.Id, x.Claim.Version, x.Claim.State, x.Claim.Statement, x.Claim.CueText, x.Claim.ContentText, x.Claim.Said,
                x.Claim.SaidAnswer, x.Claim.TrueAnswer, x.Claim.Quotation, x.Claim.Hedge, x.Claim.SpeakerText, x.Claim.SpeakerUnsure,
                x.Claim.WorthChecking, x.Claim.RepeatsId,
                x.Article.Id, x.Article.Title, x.Article.PublisherId,
                record.Actors.Where(p => p.Id == x.Article.PublisherId).Select(p => p.Name).SingleOrDefault(),
                x.Article.PublishedOn, x.Article.PublishedAt, x.Article.Zone, x.Article.ZoneMinutes, x.Article.Invented,
                x.Claim.ActorId == request.ActorId ? null : record.Actors.Where(a => a.Id == x.Claim.ActorId).Select(a => a.Name).SingleOrDefault()))
            .ToListAsync(cancel);
    }

    /// <summary>Where an actor contradicts, corrects or takes back what they said before: the oldest relation first. Rejected claims are left out.</summary>
    public async Task<IReadOnlyList<TimelineChange>> ChangesOf(Analyst acting, Guid actorId, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var voices = await record.VoicesOf(actorId, cancel);
        var claims = record.Claims.Where(c => c.ActorId != null && voices.Contains(c.ActorId.Value) && !c.Hidden && c.State != ClaimState.Rejected);
        return await record.Relations
            .Where(r => !r.Hidden && (r.Kind == RelationKind.Contradicts || r.Kind == RelationKind.Corrects || r.Kind == RelationKind.Withdraws))
            .Where(r => claims.Any(c => c.Id == r.FromId) && claims.Any(c => c.Id == r.ToId))
            .OrderBy(r => r.Id)
            .Select(r => new TimelineChange(r.FromId, r.ToId, r.Kind))
            .ToListAsync(cancel);
    }
}

/// <summary>An actor against their own earlier words.</summary>
/// <param name="FromId">The later claim, which contradicts, corrects or takes back.</param>
/// <param name="ToId">The earlier one.</param>
/// <param name="Kind">Contradicts, corrects or withdraws.</param>
public readonly record struct TimelineChange(Guid FromId, Guid ToId, RelationKind Kind);

/// <summary>What part of an actor's timeline to give.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="WasSaid">Only with one of these answers to *was it said?*; null or empty for any.</param>
/// <param name="IsTrue">Only with one of these answers to *is it true?*; null or empty for any.</param>
/// <param name="PublisherId">Only from articles of this outlet.</param>
/// <param name="From">Said on this day or later.</param>
/// <param name="To">Said on this day or earlier.</param>
/// <param name="IncludeProposed">With proposals that nobody has accepted.</param>
/// <param name="WorthChecking">Only flagged ones.</param>
public sealed record TimelineRequest(
    Guid ActorId, IReadOnlyCollection<Answer>? WasSaid = null, IReadOnlyCollection<Answer>? IsTrue = null, Guid? PublisherId = null,
    DateOnly? From = null, DateOnly? To = null, bool IncludeProposed = false, bool WorthChecking = false);

/// <summary>A claim on a timeline.</summary>
/// <param name="ClaimId">The claim.</param>
/// <param name="Version">Its version.</param>
/// <param name="State">Proposed or accepted.</param>
/// <param name="Statement">The sentence that stands alone.</param>
/// <param name="CueText">The cue's words.</param>
/// <param name="ContentText">The content's words.</param>
/// <param name="Said">When it was said.</param>
/// <param name="WasSaid">Was it said?</param>
/// <param name="IsTrue">Is it true?</param>
/// <param name="Quotation">Direct, indirect or mixed.</param>
/// <param name="Hedge">The words that hedge it.</param>
/// <param name="SpeakerText">The speaker's words.</param>
/// <param name="SpeakerUnsure">It may be another.</param>
/// <param name="WorthChecking">Flagged.</param>
/// <param name="RepeatsId">The claim of its article that it repeats.</param>
/// <param name="ArticleId">The article that carries it.</param>
/// <param name="ArticleTitle">The article's headline.</param>
/// <param name="PublisherId">The outlet.</param>
/// <param name="Publisher">The outlet's name.</param>
/// <param name="PublishedOn">The day of publication in the article's zone: no saying is later.</param>
/// <param name="PublishedAt">The moment in UTC, where it is known.</param>
/// <param name="Zone">The zone as the article writes it.</param>
/// <param name="ZoneMinutes">That zone's distance from UTC.</param>
/// <param name="Invented">Belongs to the invented dossier.</param>
/// <param name="Jointly">Those who said it together, the actor among them; null where the actor said it alone.</param>
public sealed record TimelinePoint(
    Guid ClaimId, int Version, ClaimState State, string Statement, string CueText, string ContentText, SaidWhen Said,
    Answer WasSaid, Answer IsTrue, Quotation Quotation, string? Hedge, string SpeakerText, bool SpeakerUnsure, bool WorthChecking, Guid? RepeatsId,
    Guid ArticleId, string ArticleTitle, Guid? PublisherId, string? Publisher, DateOnly? PublishedOn, DateTime? PublishedAt, string? Zone,
    int? ZoneMinutes, bool Invented, string? Jointly = null);
