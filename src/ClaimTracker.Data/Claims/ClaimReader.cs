using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Sources;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Claims;

/// <summary>Reads the cards of an article in a handful of queries, however many claims it has.</summary>
internal static class ClaimReader
{
    public static async Task<IReadOnlyList<ClaimCard>> CardsOf(this RecordContext record, Article article, CancellationToken cancel)
    {
        var articleId = article.Id;
        var claims = await record.Claims.AsNoTracking()
            .Where(c => c.ArticleId == articleId && !c.Hidden)
            .OrderBy(c => c.Position).ThenBy(c => c.Id)
            .Select(c => new { Claim = c, Actor = record.Actors.SingleOrDefault(a => a.Id == c.ActorId) })
            .ToListAsync(cancel);
        var ids = record.Claims.Where(c => c.ArticleId == articleId && !c.Hidden).Select(c => c.Id);
        var answers = (await record.Assessments
            .Where(a => ids.Contains(a.ClaimId))
            .OrderBy(a => a.Number)
            .Select(a => new { Assessment = a, By = record.Analysts.Where(n => n.Id == a.AnalystId).Select(n => n.Name).Single() })
            .AsNoTracking()
            .ToListAsync(cancel))
            .GroupBy(a => (a.Assessment.ClaimId, a.Assessment.Question))
            .ToDictionary(g => g.Key, g => StandingAnswer.Of([.. g.Select(a => (a.Assessment, a.By))]));
        var evidence = await record.Evidence
            .Where(e => !e.Hidden && ids.Contains(e.ClaimId))
            .Join(record.Sources.Where(s => !s.Hidden), e => e.SourceId, s => s.Id, (e, s) => new { Evidence = e, Source = s })
            .OrderBy(e => e.Evidence.Id)
            .Select(x => new
            {
                x.Evidence.ClaimId,
                x.Source.OriginId,
                Linked = new LinkedSource(
                    x.Evidence.Id, x.Evidence.Version, x.Evidence.Question, x.Evidence.Stance, x.Evidence.Credibility,
                    x.Evidence.Locator, x.Evidence.Passage, x.Source.Id, x.Source.Title, x.Source.PublishedOn, x.Source.PublisherId,
                    record.Actors.Where(p => p.Id == x.Source.PublisherId).Select(p => p.Name).SingleOrDefault(),
                    new SourceGrade(x.Source.OwnGrade, x.Source.OwnGradeReason, record.PublisherGrades
                        .Where(g => !g.Hidden && g.ActorId == x.Source.PublisherId
                            && (x.Source.PublishedDay == null || g.Since <= x.Source.PublishedDay))
                        .OrderByDescending(g => g.Since).Select(g => (Reliability?)g.Grade).FirstOrDefault()),
                    Array.Empty<OriginStep>(), x.Source.Invented),
            })
            .ToListAsync(cancel);
        var origins = await record.OriginsOf(evidence.Select(e => e.OriginId), cancel);
        var linked = evidence.ToLookup(e => e.ClaimId, e => e.Linked with { Origins = Line(e.Linked.SourceId, e.OriginId, origins) });

        var mayBe = await record.SuggestionsFor(article, [.. claims.Select(c => (c.Claim, c.Actor))], cancel);

        return [.. claims.Select((x, i) => Card(x.Claim, i + 1) with
        {
            ActorName = x.Actor?.Name,
            ActorKind = x.Actor?.Kind,
            MayBe = [.. mayBe[x.Claim.Id]],
            WasSaid = answers.GetValueOrDefault((x.Claim.Id, Question.Said), StandingAnswer.None),
            IsTrue = answers.GetValueOrDefault((x.Claim.Id, Question.True), StandingAnswer.None),
            Evidence = [.. linked[x.Claim.Id]],
        })];
    }

    /// <summary>What one source goes back to: first the document that it repeats, last the root; none for a root.</summary>
    internal static async Task<IReadOnlyList<OriginStep>> OriginsOf(this RecordContext record, Guid sourceId, CancellationToken cancel)
    {
        var origin = await record.Sources.Where(s => s.Id == sourceId).Select(s => s.OriginId).SingleOrDefaultAsync(cancel);
        return Line(sourceId, origin, await record.OriginsOf([origin], cancel));
    }

    // What sources go back to, a query for each step: the way from a report to its root is short.
    private static async Task<Dictionary<Guid, (OriginStep Step, Guid? Next)>> OriginsOf(
        this RecordContext record, IEnumerable<Guid?> first, CancellationToken cancel)
    {
        var found = new Dictionary<Guid, (OriginStep Step, Guid? Next)>();
        List<Guid> asked = [.. first.OfType<Guid>().Distinct()];
        while (asked.Count > 0)
        {
            var steps = await record.Sources
                .Where(s => asked.Contains(s.Id))
                .Select(s => new
                {
                    Step = new OriginStep(
                        s.Id, s.Title, record.Actors.Where(p => p.Id == s.PublisherId).Select(p => p.Name).SingleOrDefault(), s.PublishedOn, s.Invented),
                    s.OriginId,
                })
                .ToListAsync(cancel);
            foreach (var step in steps)
                found[step.Step.Id] = (step.Step, step.OriginId);
            asked = [.. steps.Select(s => s.OriginId).OfType<Guid>().Where(id => !found.ContainsKey(id)).Distinct()];
        }
        return found;
    }

    // Two documents may be said to repeat each other: the line ends where it would come to a document again.
    private static List<OriginStep> Line(Guid source, Guid? origin, Dictionary<Guid, (OriginStep Step, Guid? Next)> origins)
    {
        var line = new List<OriginStep>();
        var seen = new HashSet<Guid> { source };
        while (origin is { } id && seen.Add(id))
        {
            line.Add(origins[id].Step);
            origin = origins[id].Next;
        }
        return line;
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
        Parts = claim.Parts,
        Learned = claim.Learned,
        Position = claim.Position,
        WorthChecking = claim.WorthChecking,
        RepeatsId = claim.RepeatsId,
        Spans = claim.Spans,
        Chain = claim.Chain,
    };
}
