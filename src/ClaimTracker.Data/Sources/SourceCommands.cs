using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Speakers;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Sources;

/// <summary>Adds sources, grades publishers.</summary>
public sealed class SourceCommands(RecordWriter writer)
{
    /// <summary>Adds a source.</summary>
    public Task<Outcome> Add(Analyst acting, SourceForm form, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Decide, "added the source", async change =>
        {
            var source = new Source { Title = "", Invented = form.Invented };
            if (await Fill(change, source, form) is { } refused) return refused;
            return change.Done(change.Add(source));
        }, cancel);

    /// <summary>Changes a source to what the form says.</summary>
    public Task<Outcome> Edit(Analyst acting, Guid id, int version, SourceForm form, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Decide, "edited the source", async change =>
        {
            if (await change.Find<Source>(id, version) is not { } source) return change.Gone("The source");
            return await Fill(change, source, form) ?? change.Done(source);
        }, cancel);

    /// <summary>Hides a source; its links go out of sight with it.</summary>
    public Task<Outcome> Hide(Analyst acting, Guid id, int version, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Remove, "removed the source", async change =>
        {
            if (await change.Find<Source>(id, version) is not { } source) return change.Gone("The source");
            source.Hidden = true;
            return change.Done(source);
        }, cancel);

    /// <summary>Grades a publisher from a day on; what was published before keeps the grade of its day.</summary>
    public Task<Outcome> Grade(
        Analyst acting, Guid publisherId, Reliability grade, DateOnly since, string? reason, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Grade, "graded the publisher", async change =>
        {
            if (await change.Find<Actor>(publisherId) is not { } publisher) return change.Gone("The publisher");
            var row = await change.Record.PublisherGrades
                .FirstOrDefaultAsync(g => g.ActorId == publisher.Id && g.Since == since && !g.Hidden, change.Cancel)
                ?? change.Add(new PublisherGrade { ActorId = publisher.Id, Since = since });
            row.Grade = grade;
            row.Reason = CleanText.Field(reason);
            return change.Done(row);
        }, cancel);

    // Null: filled; otherwise why it cannot be.
    internal static async Task<Outcome?> Fill(Change change, Source source, SourceForm form)
    {
        if (CleanText.Field(form.Title) is not { } title) return change.Refuse("The source needs a title.");
        var reason = CleanText.Field(form.OwnGradeReason);
        if (form.OwnGrade is not null && reason is null) return change.Refuse("A grade of its own needs a reason.");
        if (form.OriginId == source.Id) return change.Refuse("A source cannot repeat itself: choose another origin.");
        var published = CleanText.Field(form.PublishedOn);
        Edtf date = default;
        if (published is not null && !Edtf.TryParse(published, out date, out var error)) return change.Refuse($"Published: {error}");
        if (form.OriginId is { } origin && await change.Find<Source>(origin) is null) return change.Gone("The origin");
        if (form.ArticleId is { } articleId && await change.Find<Article>(articleId) is null) return change.Gone("The article");

        source.PublisherId = form.PublisherId;
        if (form.PublisherId is { } publisherId)
        {
            if (await change.Find<Actor>(publisherId) is null) return change.Gone("The publisher");
        }
        else if (CleanText.Field(form.Publisher) is { } publisher)
        {
            var actors = new ActorMatcher(change, source.Invented);
            await actors.Load([publisher]);
            source.PublisherId = actors.Resolve(publisher, ActorKind.Outlet, out var unsure)?.Id;
            if (unsure) return change.Refuse($"More than one actor is called “{publisher}”: choose one from the list.");
        }
        source.Title = title;
        source.Url = CleanText.Field(form.Url);
        source.PublishedOn = published is null ? null : date.Value;
        source.PublishedDay = published is null || date.Earliest < 0 || date.Earliest > DateOnly.MaxValue.DayNumber
            ? null
            : DateOnly.FromDayNumber((int)date.Earliest);
        source.OriginId = form.OriginId;
        source.ArticleId = form.ArticleId;
        var text = string.IsNullOrWhiteSpace(form.ArchivedText) ? null : CleanText.Of(form.ArchivedText);
        if (text != source.ArchivedText) (source.ArchivedText, source.ArchivedAt) = (text, text is null ? null : change.At);
        source.OwnGrade = form.OwnGrade;
        source.OwnGradeReason = form.OwnGrade is null ? null : reason;
        return null;
    }
}
