using System.Globalization;
using System.Text;
using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text.Speakers;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Articles;

/// <summary>Adds articles, keeps what the splitter proposes, hides.</summary>
public sealed class ArticleCommands(RecordWriter writer)
{
    /// <summary>The longest text that is taken in, in bytes of UTF-8.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    internal const string RemovedSample = "removed the invented sample";

    /// <summary>Adds an article with its first snapshot; it waits to be split. A text that is in the record already is refused, naming where.</summary>
    public Task<Outcome> Add(Analyst acting, NewArticle added, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Decide, "added the article", async change =>
        {
            var text = CleanText.Of(added.Text);
            if (string.IsNullOrWhiteSpace(text)) return change.Refuse("There is no text: paste the article or choose a file.");
            var bytes = Encoding.UTF8.GetByteCount(text);
            if (bytes > MaxBytes)
            {
                var megabytes = (bytes / 1048576.0).ToString("0.0", CultureInfo.InvariantCulture);
                return change.Refuse($"The text has {megabytes} MB and 5 are taken at most: add it in parts.");
            }
            var sha = RecordState.Digest(text);
            // A file ends with a line break where the same words, pasted, do not.
            var words = text.TrimEnd('\r', '\n');
            var alike = new[] { sha, RecordState.Digest(words), RecordState.Digest(words + "\n"), RecordState.Digest(words + "\r\n") };
            var same = await change.Record.Articles
                .Where(a => !a.Hidden && change.Record.Snapshots.Any(s => s.ArticleId == a.Id && alike.Contains(s.Sha256)))
                .FirstOrDefaultAsync(change.Cancel);
            if (same is not null) return change.Refuse($"This text is in the record already: “{same.Title}”.", same.Id);

            var article = new Article
            {
                Title = CleanText.Field(added.Title) ?? FirstWords(text),
                Url = CleanText.Field(added.Url),
                PublishedOn = added.PublishedOn,
                Language = CleanText.Field(added.Language) ?? "en",
                TranslatedFrom = CleanText.Field(added.TranslatedFrom),
                CaseId = added.CaseId,
                Invented = added.Invented,
                AddedAt = change.At,
            };
            var snapshot = new Snapshot { ArticleId = article.Id, Number = 1, Text = text, Sha256 = sha, RetrievedAt = change.At };
            article.SnapshotId = snapshot.Id;
            if (CleanText.Field(added.Publisher) is { } publisher)
            {
                var actors = new ActorMatcher(change, article);
                await actors.Load([publisher]);
                article.PublisherId = actors.Resolve(publisher, ActorKind.Outlet, out _)?.Id;
            }
            change.Add(article);
            change.Add(snapshot);
            return change.Done(article);
        }, cancel);

    /// <summary>Changes what is known about an article, not its text.</summary>
    public Task<Outcome> Edit(Analyst acting, Guid id, int version, ArticleForm form, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Decide, "edited the article", async change =>
        {
            if (await change.Find<Article>(id, version) is not { } article) return change.Gone("The article");
            if (CleanText.Field(form.Title) is not { } title) return change.Refuse("The article needs a title.");
            article.Title = title;
            article.Byline = CleanText.Field(form.Byline);
            article.Url = CleanText.Field(form.Url);
            if (article.PublishedOn != form.PublishedOn)
                (article.PublishedOn, article.PublishedAt, article.Zone, article.ZoneMinutes) = (form.PublishedOn, null, null, null);
            var publisher = CleanText.Field(form.Publisher) ?? "";
            var actors = new ActorMatcher(change, article);
            await actors.Load([publisher]);
            article.PublisherId = actors.Resolve(publisher, ActorKind.Outlet, out var unsure)?.Id;
            if (unsure) return change.Refuse($"More than one actor is called “{publisher}”: give one of them another name first.");
            return change.Done(article);
        }, cancel);

    /// <summary>Hides an article with its claims and the descriptors that only it names.</summary>
    public Task<Outcome> Hide(Analyst acting, Guid id, int version, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Remove, "removed the article", async change =>
        {
            if (await change.Find<Article>(id, version) is not { } article) return change.Gone("The article");
            article.Hidden = true;
            await foreach (var claim in change.Record.Claims.Where(c => c.ArticleId == id && !c.Hidden).AsAsyncEnumerable()) claim.Hidden = true;
            await foreach (var actor in change.Record.Actors.Where(a => a.ArticleId == id && !a.Hidden).AsAsyncEnumerable()) actor.Hidden = true;
            return change.Done(article);
        }, cancel);

    /// <summary>Hides the whole invented dossier in one command; undoing it brings all back.</summary>
    public Task<Outcome> HideInvented(Analyst acting, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Remove, RemovedSample, async change =>
        {
            var record = change.Record;
            var articles = await record.Articles.Where(a => a.Invented && !a.Hidden).ToListAsync(change.Cancel);
            if (articles.Count == 0) return change.Refuse("There is no invented sample in the record.");
            var rows = new List<Row>(articles);
            rows.AddRange(await record.Claims
                .Where(c => !c.Hidden && record.Articles.Any(a => a.Id == c.ArticleId && a.Invented)).ToListAsync(change.Cancel));
            rows.AddRange(await record.Actors.Where(a => a.Invented && !a.Hidden).ToListAsync(change.Cancel));
            rows.AddRange(await record.Sources.Where(s => s.Invented && !s.Hidden).ToListAsync(change.Cancel));
            rows.AddRange(await record.PublisherGrades
                .Where(g => !g.Hidden && record.Actors.Any(a => a.Id == g.ActorId && a.Invented)).ToListAsync(change.Cancel));
            rows.AddRange(await record.Evidence
                .Where(e => !e.Hidden && record.Sources.Any(s => s.Id == e.SourceId && s.Invented)).ToListAsync(change.Cancel));
            foreach (var row in rows) row.Hidden = true;
            return change.Done(articles[0]);
        }, cancel);

    internal static string FirstWords(string text)
    {
        var line = text.AsSpan().Trim();
        if (line.IndexOfAny('\r', '\n') is >= 0 and var end) line = line[..end].TrimEnd();
        if (line.Length <= 120) return line.ToString();
        var cut = line[..120].LastIndexOf(' ');
        return $"{line[..(cut > 0 ? cut : 119)]}…";
    }
}

/// <summary>An article as it is added.</summary>
/// <param name="Text">The text; any string of at most 5 MB.</param>
/// <param name="Title">Null: the splitter finds the headline.</param>
/// <param name="Url">Where it was published.</param>
/// <param name="PublishedOn">Null: the splitter finds the day.</param>
/// <param name="Publisher">The outlet's name; null: the splitter finds it.</param>
/// <param name="Language">BCP 47; null: English, unless the splitter finds otherwise.</param>
/// <param name="TranslatedFrom">BCP 47 of the language that it was translated from.</param>
/// <param name="Invented">Belongs to the invented dossier.</param>
/// <param name="CaseId">The case that it belongs to.</param>
public sealed record NewArticle(
    string Text, string? Title = null, string? Url = null, DateOnly? PublishedOn = null, string? Publisher = null,
    string? Language = null, string? TranslatedFrom = null, bool Invented = false, Guid? CaseId = null);

/// <summary>What can be changed about an article.</summary>
/// <param name="Title">Its headline.</param>
/// <param name="Byline">Its author.</param>
/// <param name="Publisher">The outlet's name; null for none.</param>
/// <param name="PublishedOn">The day of publication; a changed day drops the hour that was known with the former.</param>
/// <param name="Url">Where it was published.</param>
public sealed record ArticleForm(string Title, string? Byline, string? Publisher, DateOnly? PublishedOn, string? Url);
