using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sources;
using ClaimTracker.Web.Components.Claims;

namespace ClaimTracker.Web.Components.Articles;

/// <summary>Linking a source to the open claim.</summary>
public sealed partial class ArticlePage
{
    private async Task Link(ClaimCard claim)
    {
        link = LinkDraft.FromJson(await KeptDraft($"link/{claim.Id}")) ?? new();
        offers = Offer(claim, await Sources.Offered(Signed.Acting, claim.Id));
        sourceCount = (await Sources.List(Signed.Acting, new(Take: 1))).Total;
        (problem, focusOn) = (null, "#find-source");
        desk.Link();
    }

    // The hops of the chain: what the record keeps of them on that day, or a new source by their name.
    private List<SourceOffer> Offer(ClaimCard claim, IReadOnlyList<OfferedHop> hops)
    {
        var offered = new List<SourceOffer>();
        foreach (var (hop, kept) in hops)
        {
            var own = sheet!.Article.PublisherId is { } outlet && outlet == hop.ActorId;
            if (kept.Count > 0)
                offered.Add(Kept(kept[0]) with { Quote = hop.Cue ?? "" });
            else if (own)
                offered.Add(new(null, $"{hop.Name}, {Day}", "this article, not kept as a source yet", "", hop.Name, IsoDay, IsThisArticle: true));
            else
                offered.Add(new(null, $"{hop.Name}, {SaidTime.Short(claim.Said)}", "not kept yet", hop.Cue ?? "", hop.Name, claim.Said.Edtf ?? ""));
        }
        return offered;
    }

    private string Day => sheet?.Article.PublishedOn is { } day ? SaidTime.Day(day.ToDateTime(default)) : "this article";

    private string IsoDay => sheet?.Article.PublishedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private SourceOffer Kept(SourceRow source)
    {
        var bears = source.Supports + source.Refutes + source.Context;
        var why = string.Join(" · ", new[]
        {
            source.ArticleId == Id ? "this article" : source.ArchivedAt is { } at ? $"archived {SaidTime.Day(at)}" : "no copy kept",
            Admiralty.Whose(source.Grade, source.Publisher),
            bears > 0 ? $"bears on {bears} {(bears == 1 ? "claim" : "claims")}" : "",
            source.Origin is { } origin ? $"repeats {origin}" : "",
        }.Where(part => part.Length > 0));
        return new(source.Id, source.Title, why, Publisher: source.Publisher ?? "", PublishedOn: source.PublishedOn ?? "", IsThisArticle: source.ArticleId == Id, Invented: source.Invented);
    }

    private async Task<IReadOnlyList<SourceOffer>> FindSources(string words) =>
        [.. (await Sources.List(Signed.Acting, new(words.Length == 0 ? null : words, Take: 6))).Items.Select(Kept)];

    private bool LinkKey(string key)
    {
        switch (key)
        {
            case "Alt+1": link!.Stance = Stance.Supports; return true;
            case "Alt+2": link!.Stance = Stance.Refutes; return true;
            case "Alt+3": link!.Stance = Stance.Context; return true;
            case "Alt+s": link!.Question = Question.Said; return true;
            case "Alt+t": link!.Question = Question.True; return true;
            default: return false;
        }
    }

    private async Task LinkIt()
    {
        if (link is not { } draft || desk.Focus is not { } claim)
            return;
        problem = draft.Problem();
        if (problem is not null)
            return;
        if (draft.SourceId is { } kept)
            await LinkKept(draft, claim, kept);
        else
            await Do((who, _) => SourceCommands.Add(who, NewSource(draft)), 0, "", made => LinkKept(draft, claim, made));
    }

    private Task LinkKept(LinkDraft draft, ClaimCard claim, Guid source)
    {
        draft.SourceId = source;
        var form = new EvidenceForm { Question = draft.Question, Stance = draft.Stance, Credibility = draft.Credibility, Passage = draft.Passage };
        return Do(
            (who, _) => Evidence.Link(who, claim.Id, source, form), 0, $"Linked {draft.Title}.",
            async _ =>
            {
                desk.Leave();
                link = null;
                await DropDraft($"link/{claim.Id}");
            });
    }

    private SourceForm NewSource(LinkDraft draft) => new()
    {
        Title = draft.Title,
        Url = draft.IsThisArticle ? sheet!.Article.Url : draft.Url,
        Publisher = draft.Publisher,
        PublishedOn = draft.PublishedOn,
        ArticleId = draft.IsThisArticle ? Id : null,
        ArchivedText = draft.IsThisArticle ? sheet!.Text : draft.Text,
        Invented = draft.IsThisArticle && sheet!.Article.Invented,
    };
}
