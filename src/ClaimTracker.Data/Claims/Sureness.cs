using System.Linq.Expressions;

namespace ClaimTracker.Data.Claims;

/// <summary>How sure a proposal is, in two words: what lies between them has none.</summary>
public enum Sureness
{
    /// <summary>Nine in ten can be accepted untouched: <see cref="Claim.Confidence"/> is 0.9 or more.</summary>
    Sure,
    /// <summary>Hardly more than every other one can: it is below 0.6.</summary>
    Unsure,
}

/// <summary>Where the words begin and end.</summary>
public static class SurenessScale
{
    /// <summary>From this confidence on a proposal is sure.</summary>
    public const double Sure = 0.9;

    /// <summary>Below this one it is unsure.</summary>
    public const double Unsure = 0.6;

    /// <summary>The word for a confidence; null for one between them and where there is none.</summary>
    public static Sureness? Of(double? confidence) => confidence switch
    {
        >= Sure => Sureness.Sure,
        < Unsure => Sureness.Unsure,
        _ => null,
    };

    /// <summary>The proposals of that word, for a query.</summary>
    internal static Expression<Func<Claim, bool>> Has(Sureness sureness) => sureness == Sureness.Sure
        ? c => c.State == ClaimState.Proposed && c.Confidence >= Sure
        : c => c.State == ClaimState.Proposed && c.Confidence < Unsure;
}
