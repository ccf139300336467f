using System.Text.Json.Serialization;

namespace ClaimTracker.Data.Articles;

/// <summary>One published text. What it said at each retrieval is kept in its snapshots.</summary>
public sealed class Article : Row
{
    /// <summary>The case it belongs to; null for none.</summary>
    public Guid? CaseId { get; set; }

    /// <summary>The headline, or the first words where it has none.</summary>
    public required string Title { get; set; }

    /// <summary>The author as the article names them.</summary>
    public string? Byline { get; set; }

    /// <summary>The outlet (an actor); null where unknown.</summary>
    public Guid? PublisherId { get; set; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; set; }

    /// <summary>The day of publication in the article's own zone.</summary>
    public DateOnly? PublishedOn { get; set; }

    /// <summary>The moment of publication in UTC, where the hour and the zone are known.</summary>
    public DateTime? PublishedAt { get; set; }

    /// <summary>The article's zone as it writes it ("EST").</summary>
    public string? Zone { get; set; }

    /// <summary>That zone's distance from UTC, in minutes.</summary>
    public int? ZoneMinutes { get; set; }

    /// <summary>BCP 47 tag of the language ("en"; "und" where it is not English and not known).</summary>
    public string Language { get; set; } = "en";

    /// <summary>The language it was translated from, if any.</summary>
    public string? TranslatedFrom { get; set; }

    /// <summary>Belongs to the invented dossier: labelled wherever it shows.</summary>
    public bool Invented { get; set; }

    /// <summary>When it was added, UTC.</summary>
    public DateTime AddedAt { get; set; }

    /// <summary>The snapshot that is read and split.</summary>
    public Guid SnapshotId { get; set; }

    /// <summary>Paragraphs and furniture of that snapshot, so that reading needs no splitter; null until it is split.</summary>
    public SnapshotLayout? Layout { get; set; }

    /// <summary>How far the splitter is with it; like <see cref="SplitMessage"/> a matter of work, no part of the revisions.</summary>
    [JsonIgnore]
    public SplitState SplitState { get; set; }

    /// <summary>The version of the splitter that made the proposals.</summary>
    public string? SplitterVersion { get; set; }

    /// <summary>Why splitting failed or was left out, for the reader.</summary>
    [JsonIgnore]
    public string? SplitMessage { get; set; }
}

/// <summary>How far the splitter is with an article.</summary>
public enum SplitState
{
    /// <summary>Waits for its turn.</summary>
    Waiting,
    /// <summary>Is being read.</summary>
    Running,
    /// <summary>Its proposals stand.</summary>
    Done,
    /// <summary>Could not be read; the message says why.</summary>
    Failed,
    /// <summary>An analyst stopped it.</summary>
    Cancelled,
    /// <summary>Not English: claims are marked by hand.</summary>
    NotEnglish,
}
