using ClaimTracker.Data.Sources;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>The Admiralty scales in words.</summary>
public static class Admiralty
{
    /// <summary>A to F.</summary>
    public static string Of(Reliability letter) => letter switch
    {
        Reliability.A => "completely reliable",
        Reliability.B => "usually reliable",
        Reliability.C => "fairly reliable",
        Reliability.D => "not usually reliable",
        Reliability.E => "unreliable",
        _ => "reliability cannot be judged",
    };

    /// <summary>1 to 6.</summary>
    public static string Of(int credibility) => credibility switch
    {
        1 => "confirmed",
        2 => "probably true",
        3 => "possibly true",
        4 => "doubtful",
        5 => "improbable",
        _ => "cannot be judged",
    };

    /// <summary>Whose grade a document has: "B (Tide Wire’s grade)", "C, its own grade", "not graded".</summary>
    public static string Whose(SourceGrade grade, string? publisher) => grade switch
    {
        { Own: { } own } => $"{own}, its own grade",
        { Publishers: { } letter } => publisher is null ? $"{letter}" : $"{letter} ({GradeOf(publisher)})",
        _ => "not graded",
    };

    /// <summary>"Tide Wire’s grade", "Ministry of harbours’ grade".</summary>
    public static string GradeOf(string publisher) => $"{publisher}{(publisher.EndsWith('s') ? "’" : "’s")} grade";
}
