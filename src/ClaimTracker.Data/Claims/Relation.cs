namespace ClaimTracker.Data.Claims;

/// <summary>What one claim is to another.</summary>
public sealed class Relation : Row
{
    /// <summary>The later claim, the one that repeats, contradicts, corrects or withdraws.</summary>
    public Guid FromId { get; set; }

    /// <summary>The claim that it does that to.</summary>
    public Guid ToId { get; set; }

    /// <summary>What it does.</summary>
    public RelationKind Kind { get; set; }
}

/// <summary>What one claim does to another.</summary>
public enum RelationKind
{
    /// <summary>The same words of the same speaker on the same occasion.</summary>
    SameUtterance,
    /// <summary>Says it again.</summary>
    Repeats,
    /// <summary>Both cannot hold.</summary>
    Contradicts,
    /// <summary>Puts it right.</summary>
    Corrects,
    /// <summary>Takes it back.</summary>
    Withdraws,
}
