using ClaimTracker.Data.Assessments;

namespace ClaimTracker.Data.Sources;

/// <summary>A source as an analyst writes it.</summary>
public sealed record SourceForm
{
    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is.</summary>
    public string? Url { get; init; }

    /// <summary>Who publishes it, one of the record's actors.</summary>
    public Guid? PublisherId { get; init; }

    /// <summary>Who publishes it, by name: found or made as an outlet. Used where there is no id.</summary>
    public string? Publisher { get; init; }

    /// <summary>EDTF of its publication.</summary>
    public string? PublishedOn { get; init; }

    /// <summary>The document that it repeats.</summary>
    public Guid? OriginId { get; init; }

    /// <summary>The article of the record that it is.</summary>
    public Guid? ArticleId { get; init; }

    /// <summary>A copy of its words.</summary>
    public string? ArchivedText { get; init; }

    /// <summary>Its own Admiralty letter, where it differs from its publisher's.</summary>
    public Reliability? OwnGrade { get; init; }

    /// <summary>Why; required with a grade of its own.</summary>
    public string? OwnGradeReason { get; init; }

    /// <summary>Belongs to the invented dossier.</summary>
    public bool Invented { get; init; }
}

/// <summary>A link of a source to a claim as an analyst writes it. Question and stance are required: no form may choose them silently.</summary>
public sealed record EvidenceForm
{
    /// <summary>The question that the source answers.</summary>
    public Question? Question { get; init; }

    /// <summary>How it answers.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Admiralty credibility here, 1 to 6.</summary>
    public int Credibility { get; init; } = 6;

    /// <summary>Where in the source.</summary>
    public string? Locator { get; init; }

    /// <summary>The source's words.</summary>
    public string? Passage { get; init; }
}
