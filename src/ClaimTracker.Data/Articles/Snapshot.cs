using System.Text.Json.Serialization;

namespace ClaimTracker.Data.Articles;

/// <summary>An article's text as it was retrieved once. Never changed: a corrected text is a new snapshot.</summary>
public sealed class Snapshot
{
    /// <summary>UUID version 7.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Whose text this is.</summary>
    public Guid ArticleId { get; set; }

    /// <summary>1 for the first retrieval.</summary>
    public int Number { get; set; }

    /// <summary>The text, cleaned at the door (U+0000 and lone surrogates are U+FFFD). In its revision the SHA-256 stands for it.</summary>
    [JsonIgnore]
    public required string Text { get; set; }

    /// <summary>SHA-256 of the UTF-8 text, lower-case hexadecimal.</summary>
    public required string Sha256 { get; set; }

    /// <summary>When it was retrieved, UTC.</summary>
    public DateTime RetrievedAt { get; set; }
}
