using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sources;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Web.Seeding;

/// <summary>Applies the decisions of the invented sample to what the splitter found in its articles, once.</summary>
public sealed class DossierDecisions(
    ArticleQueries articles, ClaimCommands claims, ActorQueries actors, SourceCommands sources, SourceQueries documents, EvidenceCommands evidence,
    AssessmentCommands assessments, AnalystCommands analysts)
{
    /// <summary>True when there is nothing left to apply; false while articles of the sample still wait to be split.</summary>
    public async Task<bool> Apply(Dossier dossier, CancellationToken cancel)
    {
        var listed = (await articles.List(Analyst.System, new(Take: 1000), cancel)).Rows.Items.Where(a => a.Invented).ToList();
        var known = (await documents.List(Analyst.System, new(Take: 1000), cancel)).Items;
        if (listed.Count == 0 || known.Any(s => s.Invented))
            return true;
        if (listed.Exists(a => a.SplitState is SplitState.Waiting or SplitState.Running))
            return false;
        var views = new Dictionary<string, ArticleView>();
        foreach (var paper in dossier.Articles)
            if (listed.Find(a => a.Title == paper.Headline) is { } row && await articles.Get(Analyst.System, row.Id, cancel) is { } view)
                views[paper.File] = view;
        var kept = await Sources(dossier, views, cancel);
        var done = new Dictionary<string, Guid>();
        foreach (var decision in dossier.Decisions)
            if (views.TryGetValue(decision.Article, out var view) && await Decide(decision, view, kept, cancel) is { } claim)
                done[decision.Id] = claim;
        foreach (var relation in dossier.Relations)
            if (done.TryGetValue(relation.From, out var from) && done.TryGetValue(relation.To, out var to))
                await claims.Relate(Analyst.System, from, to, relation.Kind, cancel);
        return true;
    }

    private async Task<Dictionary<string, Guid>> Sources(Dossier dossier, Dictionary<string, ArticleView> views, CancellationToken cancel)
    {
        var kept = new Dictionary<string, Guid>();
        foreach (var document in dossier.Sources)
        {
            var form = new SourceForm
            {
                Title = document.Title,
                Publisher = document.Publisher,
                PublishedOn = document.Published,
                OriginId = document.Origin is { } origin && kept.TryGetValue(origin, out var root) ? root : null,
                ArticleId = document.Article is { } file && views.TryGetValue(file, out var view) ? view.Article.Id : null,
                ArchivedText = document.ArchivedText,
                Invented = true,
            };
            if (Row(await sources.Add(Analyst.System, form, cancel)) is { } id)
                kept[document.Id] = id;
        }
        return kept;
    }

    private async Task<Guid?> Decide(Dossier.Decision decision, ArticleView view, Dictionary<string, Guid> kept, CancellationToken cancel)
    {
        var analyst = await analysts.SignAs(decision.Analyst, cancel) ?? Analyst.System;
        var at = view.Snapshot.Text.IndexOf(decision.Quote, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var quote = new TextSpan(at, at + decision.Quote.Length);
        var claim = Closest(view.Claims, quote);
        if (claim is { State: not ClaimState.Proposed })
            return claim.Id;
        if (decision.Word == "rejected")
            return claim is null ? null : Row(await claims.Reject(analyst, claim.Id, claim.Version, cancel));

        var actor = decision.Actor is { } name ? await Actor(name, view, cancel) : null;
        var form = claim?.ToForm() ?? new ClaimForm { Spans = [new(SpanRole.Content, quote.Start, quote.End)] };
        form = form with
        {
            ActorId = actor ?? form.ActorId,
            NewActor = actor is null && decision.Actor is { } unknown ? new(unknown, claim?.ActorKind ?? ActorKind.Anonymous) : null,
            Said = decision.SaidAt ?? form.Said,
            WorthChecking = decision.WorthChecking,
        };
        if (form.NewActor is not null)
            form = form with { ActorId = null };
        var same = claim is not null && form.NewActor is null && form.ActorId == claim.ActorId && form.Said == claim.Said.Edtf && !form.WorthChecking;
        var outcome = claim is null ? await claims.Create(analyst, view.Article.Id, form, cancel)
            : same ? await claims.Accept(analyst, claim.Id, claim.Version, cancel)
            : await claims.Edit(analyst, claim.Id, claim.Version, form, accept: true, cancel);
        if (Row(outcome) is not { } id)
            return null;
        foreach (var proof in decision.Evidence ?? [])
            if (kept.TryGetValue(proof.Source, out var source))
                await evidence.Link(analyst, id, source, new() { Question = proof.Question, Stance = proof.Stance, Credibility = proof.Credibility, Locator = proof.Locator, Passage = proof.Passage }, cancel);
        var numbers = new Dictionary<Question, int>();
        foreach (var verdict in decision.Assessments ?? [])
        {
            var number = numbers.GetValueOrDefault(verdict.Question);
            await assessments.Assess(await analysts.SignAs(verdict.Analyst, cancel) ?? analyst,
                new(id, verdict.Question, verdict.Answer, verdict.Rationale, verdict.Missing, number), cancel);
            numbers[verdict.Question] = number + 1;
        }
        return id;
    }

    // One of the record, but no descriptor: those mean somebody in their own article only; otherwise one whom the article's claims name already.
    private async Task<Guid?> Actor(string name, ArticleView view, CancellationToken cancel)
    {
        var key = ActorName.KeyOf(name);
        return (await actors.List(Analyst.System, new(Text: name, Take: 50), cancel)).Items
            .FirstOrDefault(a => ActorName.KeyOf(a.Name) == key && a.Invented && a.Kind is not (ActorKind.Anonymous or ActorKind.Group))?.Id
            ?? view.Claims.FirstOrDefault(c => c.ActorName == name)?.ActorId;
    }

    // The claim whose content shares most with the quote: more than half of what the two cover together.
    private static ClaimCard? Closest(IReadOnlyList<ClaimCard> cards, TextSpan quote) => cards
        .Select(c => (Card: c, Share: Share(c, quote)))
        .Where(x => x.Share > 0.5)
        .OrderByDescending(x => x.Share)
        .Select(x => x.Card).FirstOrDefault();

    private static double Share(ClaimCard card, TextSpan quote)
    {
        var content = card.Spans.Where(s => s.Role == SpanRole.Content).ToList();
        var both = content.Sum(s => Math.Max(0, Math.Min(s.End, quote.End) - Math.Max(s.Start, quote.Start)));
        return both / (double)(content.Sum(s => s.End - s.Start) + quote.Length - both);
    }

    private static Guid? Row(Outcome outcome) => (outcome as Outcome.Done)?.RowId;
}
