using ClaimTracker.Data.Sources;

namespace ClaimTracker.Web.Components.Sources;

/// <summary>Whose grade a document has, and since when a publisher has its.</summary>
public static class GradeWords
{
    /// <summary>"KCNA’s grade", "its own; Deutsche Welle: B", "not graded".</summary>
    public static string Whose(SourceGrade grade, string? publisher) => grade switch
    {
        { Own: not null, Publishers: { } theirs } when publisher is not null => $"its own; {publisher}: {theirs}",
        { Own: not null } => "its own",
        { Publishers: not null } => Claims.Admiralty.GradeOf(publisher ?? "its publisher"),
        _ => "not graded",
    };

    /// <summary>"since 1 Jan 2023; C before · 2 documents, one with its own grade".</summary>
    public static string Of(PublisherRow publisher)
    {
        var since = publisher.Grades is [var now, ..] ? $"since {Shared.Times.Day(now.Since)}" : "not graded";
        if (publisher.Grades is [_, var before, ..])
            since += $"; {before.Grade} before";
        var documents = Shared.Plural.Of(publisher.Sources, "document");
        return publisher.OwnGrades > 0 ? $"{since} · {documents}, {publisher.OwnGrades} with its own grade" : $"{since} · {documents}";
    }
}
