using ClaimTracker.Data.Assessments;

namespace ClaimTracker.Data.Sources;

/// <summary>What a source says to one of the two questions about a claim.</summary>
public sealed class Evidence : Row
{
    /// <summary>The claim.</summary>
    public Guid ClaimId { get; set; }

    /// <summary>The source.</summary>
    public Guid SourceId { get; set; }

    /// <summary>The question that it answers.</summary>
    public Question Question { get; set; }

    /// <summary>How it answers.</summary>
    public Stance Stance { get; set; }

    /// <summary>Admiralty credibility here: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.</summary>
    public int Credibility { get; set; } = 6;

    /// <summary>Where in the source ("paragraph 6", "p. 12").</summary>
    public string? Locator { get; set; }

    /// <summary>The source's words.</summary>
    public string? Passage { get; set; }
}

/// <summary>How a source answers a question.</summary>
public enum Stance
{
    /// <summary>For it.</summary>
    Supports,
    /// <summary>Against it.</summary>
    Refutes,
    /// <summary>Neither, but worth knowing.</summary>
    Context,
}
