using System.Globalization;
using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sources;
using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>Linking a source to a claim, for any page that shows one: what the panel offers, and the commands behind it.</summary>
public sealed class SourceLinking(SourceQueries sources, EvidenceCommands evidence, SignedAnalyst signed)
{
    private Article? article;
    private bool sample;
    private string text = "";

    /// <summary>The link being made; null while none is.</summary>
    public LinkDraft? Draft { get; private set; }

    /// <summary>The hops of the claim's chain, as sources.</summary>
    public IReadOnlyList<SourceOffer> Offers { get; private set; } = [];

    /// <summary>How many sources the record has.</summary>
    public int Total { get; private set; }

    /// <summary>Under what the draft of a claim's link is kept.</summary>
    public static string Key(ClaimCard claim) => $"link/{claim.Id}";

    /// <summary>Starts, or goes on with a kept draft.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="of">Its article.</param>
    /// <param name="words">The article's text.</param>
    /// <param name="kept">The kept draft.</param>
    public async Task Open(ClaimCard claim, Article of, string words, LinkDraft? kept)
    {
        (article, text, sample) = (of, words, of.Invented);
        Offers = Offer(claim, await sources.Offered(signed.Acting, claim.Id));
        Total = (await sources.List(signed.Acting, new(Take: 1))).Total;
        Draft = kept ?? new();
    }

    /// <summary>Starts a link to several claims at once: what no one article's chain says is left out.</summary>
    /// <param name="invented">All of them belong to the invented dossier.</param>
    public async Task Open(bool invented)
    {
        (article, text, sample, Offers, Draft) = (null, "", invented, [], new());
        Total = (await sources.List(signed.Acting, new(Take: 1))).Total;
    }

    /// <summary>Leaves it; the draft stays on the server.</summary>
    public void Close() => Draft = null;

    /// <summary>Sources of the record that match; for a real article those of the invented sample last.</summary>
    public async Task<IReadOnlyList<SourceOffer>> Find(string words) =>
        [.. (await sources.List(signed.Acting, new(words.Length == 0 ? null : words, Take: 6, Invented: sample))).Items.Select(Kept)];

    /// <summary>What a source of the record goes back to.</summary>
    public Task<IReadOnlyList<OriginStep>> Origins(Guid sourceId) => sources.Origins(signed.Acting, sourceId);

    /// <summary>A key that chooses stance or question; false for any other.</summary>
    public bool Press(string key)
    {
        if (Draft is not { } draft)
            return false;
        switch (key)
        {
            case "Alt+1": draft.Stance = Stance.Supports; return true;
            case "Alt+2": draft.Stance = Stance.Refutes; return true;
            case "Alt+3": draft.Stance = Stance.Context; return true;
            case "Alt+s": draft.Question = Question.Said; return true;
            case "Alt+t": draft.Question = Question.True; return true;
            default: return false;
        }
    }

    /// <summary>Links it; a source that is not kept yet is added first.</summary>
    public Task Save(ClaimCard claim, CommandRunner runner, Func<Task> linked) => Save([claim.Id], "", runner, linked);

    /// <summary>Links it to several claims in one command.</summary>
    public Task Save(IReadOnlyList<IListedClaim> claims, CommandRunner runner, Func<Task> linked) =>
        Save([.. claims.Select(c => c.Id)], $" to {ListedWords.Named(claims)}", runner, linked);

    private async Task Save(IReadOnlyList<Guid> claims, string to, CommandRunner runner, Func<Task> linked)
    {
        if (Draft is not { } draft)
            return;
        runner.Problem = draft.Problem();
        if (runner.Problem is not null)
            return;
        var form = new EvidenceForm { Question = draft.Question, Stance = draft.Stance, Credibility = draft.Credibility, Passage = draft.Passage };
        await runner.Run(
            (who, _) => claims.Count > ClaimFilter.Size ? Task.Run(() => Link(who)) : Link(who),
            0, $"Linked {draft.Title}{to}.",
            async _ =>
            {
                Close();
                await linked();
            });

        Task<Outcome> Link(Analyst who) => draft.SourceId is { } kept ? evidence.Link(who, claims, kept, form) : evidence.LinkNew(who, claims, New(draft), form);
    }

    // The hops of the chain: what the record keeps of them on that day, or a new source by their name.
    private List<SourceOffer> Offer(ClaimCard claim, IReadOnlyList<OfferedHop> hops)
    {
        var offered = new List<SourceOffer>();
        foreach (var (hop, kept) in hops)
        {
            var own = article?.PublisherId is { } outlet && outlet == hop.ActorId;
            if (kept.Count > 0)
                offered.Add(Kept(kept[0]) with { Quote = hop.Cue ?? "" });
            else if (own)
                offered.Add(new(null, $"{hop.Name}, {Day}", "this article, not kept as a source yet", "", hop.Name, IsoDay, IsThisArticle: true));
            else
                offered.Add(new(null, $"{hop.Name}, {SaidTime.Short(claim.Said)}", "not kept yet", hop.Cue ?? "", hop.Name, claim.Said.Edtf ?? ""));
        }
        return offered;
    }

    private string Day => article?.PublishedOn is { } day ? SaidTime.Day(day.ToDateTime(default)) : "this article";

    private string IsoDay => article?.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private SourceOffer Kept(SourceRow source)
    {
        var bears = source.Supports + source.Refutes + source.Context;
        var own = article is not null && source.ArticleId == article.Id;
        var why = string.Join(" · ", new[]
        {
            own ? "this article" : source.ArchivedAt is { } at ? $"archived {SaidTime.Day(at)}" : "no copy kept",
            Admiralty.Whose(source.Grade, source.Publisher),
            bears > 0 ? $"bears on {bears} {(bears == 1 ? "claim" : "claims")}" : "",
            source.Origin is { } origin ? $"repeats {origin}" : "",
        }.Where(part => part.Length > 0));
        return new(
            source.Id, source.Title, why, Publisher: source.Publisher ?? "", PublishedOn: source.PublishedOn ?? "", IsThisArticle: own, Invented: source.Invented,
            Apart: source.Invented && !sample);
    }

    private SourceForm New(LinkDraft draft) => new()
    {
        Title = draft.Title,
        Url = draft.IsThisArticle ? article?.Url : draft.Url,
        Publisher = draft.Publisher,
        PublishedOn = draft.PublishedOn,
        ArticleId = draft.IsThisArticle ? article?.Id : null,
        ArchivedText = draft.IsThisArticle ? text : draft.Text,
        Invented = draft.IsThisArticle && article is { Invented: true },
    };
}
