using System.Globalization;

namespace ClaimTracker.Web.Components.Shared;

/// <summary>Numbers with their nouns.</summary>
public static class Plural
{
    /// <summary>"1 claim", "2 claims", "1,025 claims".</summary>
    public static string Of(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
