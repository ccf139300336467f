using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Sources;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Claims;

/// <summary>Reads the cards of an article in three queries, however many claims it has.</summary>
internal static class ClaimReader
{
    public static async Task<IReadOnlyList<ClaimCard>> CardsOf(this RecordContext record, Guid articleId, CancellationToken cancel)
    {
        var claims = await record.Claims.AsNoTracking()
            .Where(c => c.ArticleId == articleId && !c.Hidden)
            .OrderBy(c => c.Position).ThenBy(c => c.Id)
            .Select(c => new { Claim = c, Actor = record.Actors.Where(a => a.Id == c.ActorId).Select(a => new { a.Name, a.Kind }).SingleOrDefault() })
            .ToListAsync(cancel);
        var ids = record.Claims.Where(c => c.ArticleId == articleId && !c.Hidden).Select(c => c.Id);
        var answers = (await record.Assessments
            .Where(a => ids.Contains(a.ClaimId))
            .Where(a => !record.Assessments.Any(b => b.ClaimId == a.ClaimId && b.Question == a.Question && b.Number > a.Number))
            .Select(a => new
            {
                Key = new { a.ClaimId, a.Question },
                Answer = new StandingAnswer(
                    a.Answer, a.Number, a.Rationale, a.Missing,
                    record.Analysts.Where(n => n.Id == a.AnalystId).Select(n => n.Name).Single(), a.At),
            })
            .ToListAsync(cancel)).ToDictionary(a => (a.Key.ClaimId, a.Key.Question), a => a.Answer);
        var evidence = (await record.Evidence
            .Where(e => !e.Hidden && ids.Contains(e.ClaimId))
            .Join(record.Sources.Where(s => !s.Hidden), e => e.SourceId, s => s.Id, (e, s) => new { Evidence = e, Source = s })
            .OrderBy(e => e.Evidence.Id)
            .Select(x => new
            {
                x.Evidence.ClaimId,
                Linked = new LinkedSource(
                    x.Evidence.Id, x.Evidence.Version, x.Evidence.Question, x.Evidence.Stance, x.Evidence.Credibility,
                    x.Evidence.Locator, x.Evidence.Passage, x.Source.Id, x.Source.Title, x.Source.PublishedOn, x.Source.PublisherId,
                    record.Actors.Where(p => p.Id == x.Source.PublisherId).Select(p => p.Name).SingleOrDefault(),
                    new SourceGrade(x.Source.OwnGrade, x.Source.OwnGradeReason, record.PublisherGrades
                        .Where(g => !g.Hidden && g.ActorId == x.Source.PublisherId
                            && (x.Source.PublishedDay == null || g.Since <= x.Source.PublishedDay))
                        .OrderByDescending(g => g.Since).Select(g => (Reliability?)g.Grade).FirstOrDefault()),
                    x.Source.OriginId,
                    record.Sources.Where(o => o.Id == x.Source.OriginId).Select(o => o.Title).SingleOrDefault(),
                    x.Source.Invented),
            })
            .ToListAsync(cancel)).ToLookup(e => e.ClaimId, e => e.Linked);

        return [.. claims.Select((x, i) => Card(x.Claim, i + 1) with
        {
            ActorName = x.Actor?.Name,
            ActorKind = x.Actor?.Kind,
            WasSaid = answers.GetValueOrDefault((x.Claim.Id, Question.Said), StandingAnswer.None),
            IsTrue = answers.GetValueOrDefault((x.Claim.Id, Question.True), StandingAnswer.None),
            Evidence = [.. evidence[x.Claim.Id]],
        })];
    }

    private static ClaimCard Card(Claim claim, int number) => new()
    {
        Id = claim.Id,
        Number = number,
        Version = claim.Version,
        ArticleId = claim.ArticleId,
        SnapshotId = claim.SnapshotId,
        State = claim.State,
        Statement = claim.Statement,
        SpeakerText = claim.SpeakerText,
        CueText = claim.CueText,
        ContentText = claim.ContentText,
        ActorId = claim.ActorId,
        SpeakerReason = claim.SpeakerReason,
        SpeakerUnsure = claim.SpeakerUnsure,
        Said = claim.Said,
        About = claim.About,
        Quotation = claim.Quotation,
        Act = claim.Act,
        CueStance = claim.CueStance,
        Negated = claim.Negated,
        Hedge = claim.Hedge,
        Confidence = claim.Confidence,
        Learned = claim.Learned,
        Position = claim.Position,
        WorthChecking = claim.WorthChecking,
        RepeatsId = claim.RepeatsId,
        Spans = claim.Spans,
        Chain = claim.Chain,
    };
}
