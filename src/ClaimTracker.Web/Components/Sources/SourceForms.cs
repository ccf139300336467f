using ClaimTracker.Data.Sources;

namespace ClaimTracker.Web.Components.Sources;

/// <summary>A source as the form that changes it.</summary>
public static class SourceForms
{
    public static SourceForm Of(Source source) => new()
    {
        Title = source.Title,
        Url = source.Url,
        PublisherId = source.PublisherId,
        PublishedOn = source.PublishedOn,
        OriginId = source.OriginId,
        ArticleId = source.ArticleId,
        ArchivedText = source.ArchivedText,
        OwnGrade = source.OwnGrade,
        OwnGradeReason = source.OwnGradeReason,
        Invented = source.Invented,
    };
}
