namespace ClaimTracker.Data.Learning;

/// <summary>Whether the splitter learns from the team, and from which of its decisions. One row; none yet means on, from all.</summary>
public sealed class LearningChoice : Row
{
    /// <summary>The one row's id.</summary>
    public static readonly Guid TheId = new("01900000-0000-7000-8000-000000000003");

    /// <summary>New proposals take what was learned.</summary>
    public bool On { get; set; } = true;

    /// <summary>Only decisions after this moment, UTC, teach; null for all.</summary>
    public DateTime? Since { get; set; }
}
