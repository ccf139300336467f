using System.Text.RegularExpressions;

namespace ClaimTracker.Text.Documents;

/// <summary>
/// What the patterns of this folder have in common. They only ever see one short line, so that the limit is never reached.
/// </summary>
internal static class Patterns
{
    public const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Milliseconds.</summary>
    public const int Timeout = 5_000;
}
