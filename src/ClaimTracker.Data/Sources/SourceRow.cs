using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;

namespace ClaimTracker.Data.Sources;

/// <summary>What sources to list.</summary>
/// <param name="Text">Words of the title or of the publisher's name.</param>
/// <param name="PublisherId">Only of this publisher.</param>
/// <param name="Only">Only such.</param>
/// <param name="Skip">How many to leave out.</param>
/// <param name="Take">How many to give.</param>
/// <param name="Order">Which stand first.</param>
/// <param name="Invented">Before that order: those of the invented dossier first (true) or last (false); null for no matter.</param>
public sealed record SourceRequest(
    string? Text = null, Guid? PublisherId = null, SourceFilter Only = SourceFilter.All, int Skip = 0, int Take = 50, SourceOrder Order = SourceOrder.Newest,
    bool? Invented = null);

/// <summary>In which order sources are listed.</summary>
public enum SourceOrder
{
    /// <summary>The latest publication first, what has no date last.</summary>
    Newest,
    /// <summary>What bears on most claims first.</summary>
    MostLinked,
    /// <summary>By title.</summary>
    Title,
}

/// <summary>How many sources each choice has, of those that the words and the publisher leave.</summary>
/// <param name="All">All.</param>
/// <param name="Roots">Those that repeat no other.</param>
/// <param name="OwnGrade">Those with a grade of their own.</param>
/// <param name="NotArchived">Those of which no copy is kept.</param>
public sealed record SourceCounts(int All, int Roots, int OwnGrade, int NotArchived);

/// <summary>A choice of sources.</summary>
public enum SourceFilter
{
    /// <summary>All.</summary>
    All,
    /// <summary>Those that repeat no other.</summary>
    Roots,
    /// <summary>Those with a grade of their own.</summary>
    OwnGrade,
    /// <summary>Those of which no copy is kept.</summary>
    NotArchived,
}

/// <summary>A source in a list.</summary>
/// <param name="Id">The source.</param>
/// <param name="Version">The version to expect when it is changed.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Url">Where it is.</param>
/// <param name="PublisherId">Its publisher.</param>
/// <param name="Publisher">The publisher's name.</param>
/// <param name="PublishedOn">EDTF of its publication.</param>
/// <param name="Grade">How reliable it is.</param>
/// <param name="ArticleId">The article of the record that it is.</param>
/// <param name="ArchivedAt">When its copy was made, UTC; null where none is kept.</param>
/// <param name="Invented">Belongs to the invented dossier.</param>
/// <param name="OriginId">The document that it repeats; null for a root.</param>
/// <param name="Origin">That document's title.</param>
/// <param name="RepeatedBy">How many repeat it.</param>
/// <param name="Supports">How many claims it supports.</param>
/// <param name="Refutes">How many it refutes.</param>
/// <param name="Context">To how many it is context.</param>
public sealed record SourceRow(
    Guid Id, int Version, string Title, string? Url, Guid? PublisherId, string? Publisher, string? PublishedOn, SourceGrade Grade, Guid? ArticleId,
    DateTime? ArchivedAt, bool Invented, Guid? OriginId, string? Origin, int RepeatedBy, int Supports, int Refutes, int Context);

/// <summary>A source as its page shows it.</summary>
/// <param name="Row">Its counts and its grade.</param>
/// <param name="Source">The source with its text.</param>
/// <param name="Bearings">What it bears on: supports first, then refutes, then context.</param>
/// <param name="RepeatedBy">The documents that repeat it.</param>
/// <param name="AddedBy">The name of who added it.</param>
/// <param name="AddedAt">When, UTC.</param>
/// <param name="Grades">Its publisher's grades, the newest first.</param>
public sealed record SourceView(
    SourceRow Row, Source Source, IReadOnlyList<Bearing> Bearings, IReadOnlyList<SourceRow> RepeatedBy, string AddedBy, DateTime AddedAt,
    IReadOnlyList<PublisherGrade> Grades);

/// <summary>A claim that a source bears on.</summary>
/// <param name="EvidenceId">The link.</param>
/// <param name="Version">The link's version.</param>
/// <param name="Question">The question that it answers.</param>
/// <param name="Stance">How.</param>
/// <param name="Credibility">1 to 6.</param>
/// <param name="Locator">Where in the source.</param>
/// <param name="Passage">The source's words.</param>
/// <param name="ClaimId">The claim.</param>
/// <param name="State">Proposed, accepted or rejected.</param>
/// <param name="Statement">The sentence that stands alone.</param>
/// <param name="CueText">The cue's words.</param>
/// <param name="ContentText">The content's words.</param>
/// <param name="Said">When it was said.</param>
/// <param name="WasSaid">Was it said?</param>
/// <param name="IsTrue">Is it true?</param>
/// <param name="ArticleId">The claim's article.</param>
/// <param name="ArticleTitle">The article's headline.</param>
/// <param name="Who">Who said it: the actor, or the speaker\'s words where there is none.</param>
public sealed record Bearing(
    Guid EvidenceId, int Version, Question Question, Stance Stance, int Credibility, string? Locator, string? Passage, Guid ClaimId,
    ClaimState State, string Statement, string CueText, string ContentText, SaidWhen Said, Answer WasSaid, Answer IsTrue,
    Guid ArticleId, string ArticleTitle, string Who = "");

/// <summary>A publisher with its grades.</summary>
/// <param name="ActorId">The publisher.</param>
/// <param name="Name">Its name.</param>
/// <param name="Invented">Belongs to the invented dossier.</param>
/// <param name="Sources">How many sources it published.</param>
/// <param name="OwnGrades">How many of them have a grade of their own.</param>
/// <param name="Grades">Its grades, the newest first; none where it was never graded.</param>
public sealed record PublisherRow(Guid ActorId, string Name, bool Invented, int Sources, int OwnGrades, IReadOnlyList<PublisherGrade> Grades);

/// <summary>A hop of a claim's chain, as a source that might be linked.</summary>
/// <param name="Hop">The hop.</param>
/// <param name="Known">Sources of that publisher in the record: the claim's own article first, then the newest.</param>
public sealed record OfferedHop(ChainHop Hop, IReadOnlyList<SourceRow> Known);
