namespace ClaimTracker.Data.Drafts;

/// <summary>What somebody is typing, kept so that a lost connection or a restart loses at most two seconds of it. Has no revisions.</summary>
public sealed class Draft
{
    /// <summary>Whose it is.</summary>
    public Guid AnalystId { get; set; }

    /// <summary>What it is for ("verdict/claim id/said").</summary>
    public required string Key { get; set; }

    /// <summary>The fields, as JSON that the page understands.</summary>
    public required string Body { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; set; }
}
