namespace ClaimTracker.Data.Assessments;

/// <summary>One analyst's answer to one of the two questions about a claim. Never changed: a later one takes its place.</summary>
public sealed class Assessment
{
    /// <summary>UUID version 7.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The claim.</summary>
    public Guid ClaimId { get; set; }

    /// <summary>Counts the answers to this question about this claim from 1; the highest stands. Unique, so that of two at once one is told.</summary>
    public int Number { get; set; }

    /// <summary>Which question.</summary>
    public Question Question { get; set; }

    /// <summary>The answer.</summary>
    public Answer Answer { get; set; }

    /// <summary>Why, in one or more sentences.</summary>
    public string? Rationale { get; set; }

    /// <summary>What is missing, in one sentence; shown wherever the claim waits.</summary>
    public string? Missing { get; set; }

    /// <summary>Who answered.</summary>
    public Guid AnalystId { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>The assessment that this one takes back, where it is an undo.</summary>
    public Guid? UndoesId { get; set; }
}

/// <summary>The two questions about every claim.</summary>
public enum Question
{
    /// <summary>Was it said?</summary>
    Said,
    /// <summary>Is it true?</summary>
    True,
}

/// <summary>The answers, with the reasons of *unverified* told apart.</summary>
public enum Answer
{
    /// <summary>Unverified: nobody has looked yet. The answer of every new claim.</summary>
    NotLookedAt,
    /// <summary>Unverified: looked at, and could not be established.</summary>
    NotEstablished,
    /// <summary>Unverified, not checkable: a position.</summary>
    Position,
    /// <summary>Unverified, not checkable: a promise.</summary>
    Promise,
    /// <summary>Unverified, not checkable: an opinion.</summary>
    Opinion,
    /// <summary>Verified.</summary>
    Verified,
    /// <summary>Disputed.</summary>
    Disputed,
}
