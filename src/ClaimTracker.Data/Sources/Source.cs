namespace ClaimTracker.Data.Sources;

/// <summary>A document that bears on claims.</summary>
public sealed class Source : Row
{
    /// <summary>The case it belongs to; null for none.</summary>
    public Guid? CaseId { get; set; }

    /// <summary>What it is called.</summary>
    public required string Title { get; set; }

    /// <summary>Where it is.</summary>
    public string? Url { get; set; }

    /// <summary>Who publishes it (an actor), whose grade it inherits.</summary>
    public Guid? PublisherId { get; set; }

    /// <summary>EDTF of its publication; null where unknown.</summary>
    public string? PublishedOn { get; set; }

    /// <summary>The first day that <see cref="PublishedOn"/> may mean: what lists sort by and what picks the publisher's grade of its day.</summary>
    public DateOnly? PublishedDay { get; set; }

    /// <summary>The document that it repeats; null where it stands on its own.</summary>
    public Guid? OriginId { get; set; }

    /// <summary>The article of the record that it is, if it is one.</summary>
    public Guid? ArticleId { get; set; }

    /// <summary>An archived copy of its words.</summary>
    public string? ArchivedText { get; set; }

    /// <summary>When the copy was made, UTC.</summary>
    public DateTime? ArchivedAt { get; set; }

    /// <summary>Its own Admiralty letter, where it differs from its publisher's.</summary>
    public Reliability? OwnGrade { get; set; }

    /// <summary>Why it has a grade of its own; required with one.</summary>
    public string? OwnGradeReason { get; set; }

    /// <summary>Belongs to the invented dossier.</summary>
    public bool Invented { get; set; }
}

/// <summary>Admiralty reliability of whoever publishes.</summary>
public enum Reliability
{
    /// <summary>Completely reliable.</summary>
    A,
    /// <summary>Usually reliable.</summary>
    B,
    /// <summary>Fairly reliable.</summary>
    C,
    /// <summary>Not usually reliable.</summary>
    D,
    /// <summary>Unreliable.</summary>
    E,
    /// <summary>Cannot be judged.</summary>
    F,
}
