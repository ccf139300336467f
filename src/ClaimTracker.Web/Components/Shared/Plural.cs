namespace ClaimTracker.Web.Components.Shared;

/// <summary>Numbers with their nouns.</summary>
public static class Plural
{
    /// <summary>"1 claim", "2 claims".</summary>
    public static string Of(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
