using System.Text.Json;
using ClaimTracker.Data.Assessments;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>An answer while it is being given.</summary>
public sealed class AnswerDraft
{
    /// <summary>The question.</summary>
    public Question Question { get; set; }

    /// <summary>The answer so far.</summary>
    public Answer Answer { get; set; }

    /// <summary>Why.</summary>
    public string Rationale { get; set; } = "";

    /// <summary>What is missing, in a sentence.</summary>
    public string Missing { get; set; } = "";

    /// <summary>As it is kept on the server.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>A kept draft; null where it cannot be read.</summary>
    public static AnswerDraft? FromJson(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize<AnswerDraft>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
