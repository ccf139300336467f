using System.Text.Json;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Sources;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>A source while it is being linked to a claim. Question and stance are required and have no default.</summary>
public sealed class LinkDraft
{
    /// <summary>The source: one of the record.</summary>
    public Guid? SourceId { get; set; }

    /// <summary>What the chosen or new source is called.</summary>
    public string Title { get; set; } = "";

    /// <summary>A new source: its publisher's name.</summary>
    public string Publisher { get; set; } = "";

    /// <summary>A new source: where it is.</summary>
    public string Url { get; set; } = "";

    /// <summary>A new source: EDTF of its publication.</summary>
    public string PublishedOn { get; set; } = "";

    /// <summary>A new source: its words.</summary>
    public string Text { get; set; } = "";

    /// <summary>A new source that is the article itself.</summary>
    public bool IsThisArticle { get; set; }

    /// <summary>A source is chosen, or a new one described.</summary>
    public bool Chosen { get; set; }

    /// <summary>How it answers.</summary>
    public Stance? Stance { get; set; }

    /// <summary>Which question.</summary>
    public Question? Question { get; set; }

    /// <summary>The words that show it.</summary>
    public string Passage { get; set; } = "";

    /// <summary>Credibility here; 6 until somebody judges it.</summary>
    public int Credibility { get; set; } = 6;

    /// <summary>Why it cannot be linked yet; null where it can.</summary>
    public string? Problem() =>
        !Chosen ? "Choose a source, or add one." :
        SourceId is null && string.IsNullOrWhiteSpace(Title) ? "Give the new source a name." :
        Stance is null ? "Say whether it supports, refutes or is context." :
        Question is null ? "Say for which of the two questions." : null;

    /// <summary>As it is kept on the server.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>A kept draft; null where it cannot be read.</summary>
    public static LinkDraft? FromJson(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize<LinkDraft>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A source that the panel offers.</summary>
/// <param name="SourceId">The source; null where it is not kept yet.</param>
/// <param name="Title">What it is or would be called.</param>
/// <param name="Why">"archived 1 Dec 2023 · B (KCNA’s grade) · bears on 3 claims".</param>
/// <param name="Quote">The words of the article that name it.</param>
/// <param name="Publisher">Who publishes it, for a new one.</param>
/// <param name="PublishedOn">EDTF of its day, for a new one.</param>
/// <param name="IsThisArticle">It is the article that one reads.</param>
/// <param name="Invented">Belongs to the invented dossier.</param>
/// <param name="Apart">Of the invented dossier, offered for a real article.</param>
public sealed record SourceOffer(
    Guid? SourceId, string Title, string Why, string Quote = "", string Publisher = "", string PublishedOn = "", bool IsThisArticle = false, bool Invented = false,
    bool Apart = false);
