using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Articles;

/// <summary>Keeps what the splitter found in an article, and says what another version of it would change.</summary>
public sealed class SplitCommands(RecordWriter writer, IDbContextFactory<RecordContext> contexts, TimeProvider clock)
{
    /// <summary>
    /// Keeps layout, headline, byline, publication and all proposals in one command. What an analyst gave or touched stands: a field that is
    /// filled stays, a claim that somebody decided on, edited, assessed or linked stays, and a proposal for the same words is left out.
    /// </summary>
    public Task<Outcome> Save(Analyst splitter, Guid articleId, SplitResult result, CancellationToken cancel = default) =>
        Keep(splitter, SplitActions.Split, articleId, result, cancel);

    /// <summary>The same on an analyst's word, for an article that an earlier version had split. It can be undone.</summary>
    public Task<Outcome> Take(Analyst acting, Guid articleId, SplitResult result, CancellationToken cancel = default) =>
        Keep(acting, SplitActions.Take, articleId, result, cancel);

    /// <summary>What <see cref="Take"/> would change in an article's claims; null where the article is gone or has another text by now.</summary>
    public async Task<SplitComparison?> Compare(Analyst acting, Guid articleId, SplitResult result, CancellationToken cancel = default)
    {
        Permissions.Demand(acting, Deed.Read);
        // Never saved: actors that the proposals name for the first time are made in this context only.
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var change = new Change(record, acting, RecordState.Cut(clock.GetUtcNow().UtcDateTime), cancel);
        if (await change.Find<Article>(articleId) is not { } article || !await IsText(change, article, result)) return null;
        var actors = new ActorMatcher(change, article);
        await actors.Load(NamesIn(result));
        var plan = await SplitPlan.Make(change, article, Claims(article, result, actors));
        var ids = plan.Claims.SelectMany(c => new[] { c.Proposed.ActorId, c.Standing?.ActorId }).OfType<Guid>().Distinct().ToList();
        var names = await record.Actors.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Name }).ToDictionaryAsync(a => a.Id, a => a.Name, cancel);
        foreach (var actor in record.Actors.Local) names[actor.Id] = actor.Name;
        return SplitComparison.Of(plan, id => names[id]);
    }

    private Task<Outcome> Keep(Analyst acting, string action, Guid articleId, SplitResult result, CancellationToken cancel) =>
        writer.Change(acting, Deed.Decide, action, async change =>
        {
            if (await change.Find<Article>(articleId) is not { } article) return change.Gone("The article");
            if (!await IsText(change, article, result)) return change.Refuse("The article has another text by now: split it again.");

            var actors = new ActorMatcher(change, article);
            await actors.Load(NamesIn(result));
            Fill(article, result.Document, actors);
            article.Layout = new(result.Document.Paragraphs, result.Document.Furniture);
            article.SplitterVersion = Splitter.Version;
            article.SplitState = result.Document.IsEnglish ? SplitState.Done : SplitState.NotEnglish;
            article.SplitMessage = null;
            Carry(change, await SplitPlan.Make(change, article, Claims(article, result, actors)), result);
            return change.Done(article);
        }, cancel);

    private static async Task<bool> IsText(Change change, Article article, SplitResult result) => RecordState.Digest(result.Document.Text)
        == await change.Record.Snapshots.Where(s => s.Id == article.SnapshotId).Select(s => s.Sha256).SingleAsync(change.Cancel);

    private static void Carry(Change change, SplitPlan plan, SplitResult result)
    {
        foreach (var (proposed, standing, touched) in plan.Claims)
        {
            if (standing is null) change.Add(proposed);
            else if (!touched) RecordState.Restore(standing, RecordState.Write<object>(proposed));
        }
        for (var i = 0; i < plan.Claims.Count; i++)
            if (!plan.Claims[i].Touched && result.Claims[i].Repeats is { } repeated) Standing(i).RepeatsId = Standing(repeated).Id;
        foreach (var claim in plan.Gone) claim.Hidden = true;

        Claim Standing(int i) => plan.Claims[i].Standing ?? plan.Claims[i].Proposed;
    }

    private static List<Claim> Claims(Article article, SplitResult result, ActorMatcher actors) =>
        [.. result.Claims.Select(proposal => Claim(article, proposal, result.Document.Text, actors))];

    private static IEnumerable<string> NamesIn(SplitResult result) => result.Claims
        .SelectMany(c => c.Chain.Select(h => h.Name).Concat(c.Speaker is { } speaker ? speaker.Members.Append(speaker).Select(s => s.Name) : []))
        .Append(result.Document.Publisher)
        .OfType<string>();

    private static void Fill(Article article, Document document, ActorMatcher actors)
    {
        var text = document.Text;
        if (document.Headline is { } headline && article.Title == ArticleCommands.FirstWords(text)) article.Title = OneLine(headline.Of(text));
        if (document.Byline is { } byline) article.Byline ??= OneLine(byline.Of(text));
        if (document.Publisher is { } publisher) article.PublisherId ??= actors.Resolve(publisher, ActorKind.Outlet, out _)?.Id;
        if (!document.IsEnglish && article.Language == "en") article.Language = "und";
        if (document.Published is not { } published || (article.PublishedOn ?? published.Day) != published.Day) return;
        article.PublishedOn = published.Day;
        article.Zone = published.Zone;
        article.ZoneMinutes = (int?)published.Offset?.TotalMinutes;
        if (published is { Time: { } time, Offset: { } offset })
            article.PublishedAt = new DateTimeOffset(published.Day.ToDateTime(time), offset).UtcDateTime;
    }

    private static Claim Claim(Article article, ProposedClaim proposal, string text, ActorMatcher actors)
    {
        var (speaker, cue, content) = (proposal.Attribution.Speaker, proposal.Attribution.Cue, proposal.Attribution.Content);
        var unsure = false;
        var actor = proposal.Speaker is { Name: not null } named ? actors.Resolve(named, out unsure) : null;
        var claim = new Claim
        {
            ArticleId = article.Id,
            SnapshotId = article.SnapshotId,
            ActorId = actor?.Id,
            Statement = CleanText.Of(proposal.Statement),
            SpeakerText = ClaimWords.Join(speaker, text),
            CueText = ClaimWords.Join(cue, text),
            ContentText = ClaimWords.Join(content, text),
            Quotation = proposal.Quotation,
            Act = proposal.Manner.Act,
            CueStance = proposal.Manner.Stance,
            Negated = proposal.Manner.Negated,
            Hedge = proposal.Hedge?.Of(text),
            Said = SaidWhen.Of(proposal.SaidAt, text),
            SpeakerReason = proposal.Speaker is { Unsure: true } open ? string.Join('\n', open.Candidates) : unsure ? proposal.Speaker?.Name : proposal.Speaker?.Reason,
            SpeakerUnsure = unsure || proposal.Speaker is { Unsure: true },
            Confidence = proposal.Confidence,
            Parts = proposal.Parts,
            Learned = proposal.Learned,
            Position = content[0].Start,
            Chain = [.. proposal.Chain.Select(hop => new ChainHop
            {
                ActorId = actors.Resolve(hop.Name, hop.Kind, out _)?.Id,
                Name = hop.Name,
                Kind = hop.Kind,
                Cue = hop.Cue?.Of(text),
            })],
        };
        claim.Spans = [.. Spans(proposal).OrderBy(s => s.Span.Start).ThenBy(s => s.Role).Select(s => ClaimSpan.Of(s.Role, s.Span, text))];
        return claim;
    }

    private static IEnumerable<(SpanRole Role, TextSpan Span)> Spans(ProposedClaim proposal)
    {
        foreach (var span in proposal.Attribution.Speaker) yield return (SpanRole.Speaker, span);
        foreach (var span in proposal.Attribution.Cue) yield return (SpanRole.Cue, span);
        foreach (var span in proposal.Attribution.Content) yield return (SpanRole.Content, span);
        if (proposal.SaidAt?.Phrase is { } time) yield return (SpanRole.Time, time);
        if (proposal.Hedge is { } hedge) yield return (SpanRole.Hedge, hedge);
        foreach (var hop in proposal.Chain)
        {
            if (hop.Span is { } name) yield return (SpanRole.Hop, name);
            if (hop.Cue is { } cue) yield return (SpanRole.Hop, cue);
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
