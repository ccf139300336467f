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

/// <summary>Keeps what the splitter found in an article.</summary>
public sealed class SplitCommands(RecordWriter writer)
{
    /// <summary>
    /// Keeps layout, headline, byline, publication and all proposals in one command. What an analyst gave or touched stands: a field that is
    /// filled stays, a claim that somebody decided on, edited, assessed or linked stays, and a proposal for the same words is left out.
    /// </summary>
    public Task<Outcome> Save(Analyst splitter, Guid articleId, SplitResult result, CancellationToken cancel = default) =>
        writer.Change(splitter, Deed.Decide, SplitActions.Split, async change =>
        {
            if (await change.Find<Article>(articleId) is not { } article) return change.Gone("The article");
            var sha = await change.Record.Snapshots.Where(s => s.Id == article.SnapshotId).Select(s => s.Sha256).SingleAsync(change.Cancel);
            if (RecordState.Digest(result.Document.Text) != sha) return change.Refuse("The article has another text by now: split it again.");

            var actors = new ActorMatcher(change, article);
            await actors.Load(NamesIn(result));
            Fill(article, result.Document, actors);
            article.Layout = new(result.Document.Paragraphs, result.Document.Furniture);
            article.SplitterVersion = Splitter.Version;
            article.SplitState = result.Document.IsEnglish ? SplitState.Done : SplitState.NotEnglish;
            article.SplitMessage = null;
            await Propose(change, article, result, actors);
            return change.Done(article);
        }, cancel);

    private static IEnumerable<string> NamesIn(SplitResult result) => result.Claims
        .SelectMany(c => c.Chain.Select(h => h.Name).Append(c.Speaker?.Name))
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

    private static async Task Propose(Change change, Article article, SplitResult result, ActorMatcher actors)
    {
        var record = change.Record;
        var kept = await record.Claims.Where(c => c.ArticleId == article.Id && c.SnapshotId == article.SnapshotId).ToListAsync(change.Cancel);
        var touched = (await record.Claims
            .Where(c => c.ArticleId == article.Id
                && (record.Revisions.Any(r => r.RowId == c.Id && r.AnalystId != Analyst.Splitter.Id)
                    || record.Evidence.Any(e => e.ClaimId == c.Id) || record.Assessments.Any(a => a.ClaimId == c.Id)))
            .Select(c => c.Id)
            .ToListAsync(change.Cancel)).ToHashSet();
        var byWords = kept.ToLookup(Words);
        var standing = new List<Claim>();
        foreach (var proposal in result.Claims)
        {
            var claim = Claim(article, proposal, result.Document.Text, actors);
            var same = byWords[Words(claim)].OrderByDescending(c => touched.Contains(c.Id)).FirstOrDefault();
            if (same is null) change.Add(claim);
            else if (!touched.Contains(same.Id)) RecordState.Restore(same, RecordState.Write<object>(claim));
            standing.Add(same ?? claim);
        }
        for (var i = 0; i < standing.Count; i++)
            if (!touched.Contains(standing[i].Id) && result.Claims[i].Repeats is { } repeated) standing[i].RepeatsId = standing[repeated].Id;
        foreach (var claim in kept.Except(standing))
            if (!touched.Contains(claim.Id)) claim.Hidden = true;
    }

    private static string Words(Claim claim) => string.Join(' ', claim.Spans
        .Where(s => s.Role is SpanRole.Cue or SpanRole.Content)
        .OrderBy(s => s.Role).ThenBy(s => s.Start)
        .Select(s => FormattableString.Invariant($"{s.Role}:{s.Start}-{s.End}")));

    private static Claim Claim(Article article, ProposedClaim proposal, string text, ActorMatcher actors)
    {
        var (speaker, cue, content) = (proposal.Attribution.Speaker, proposal.Attribution.Cue, proposal.Attribution.Content);
        var unsure = false;
        var actor = proposal.Speaker is { Name: { } name } named ? actors.Resolve(name, named.Kind, out unsure) : null;
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
            SpeakerReason = proposal.Speaker is { Unsure: true } open ? string.Join('\n', open.Candidates) : proposal.Speaker?.Reason,
            SpeakerUnsure = unsure || proposal.Speaker is { Unsure: true },
            Confidence = proposal.Confidence,
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
