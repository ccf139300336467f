using System.Text.RegularExpressions;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Documents;

/// <summary>Reads the start of a wire story: "PYONGYANG, Nov 30 (Reuters) - ", "Port Lindgarde (Meridian Wire) — ".</summary>
internal static partial class Datelines
{
    private const int Longest = 100;
    private const string Agency = @"\((?<agency>[\p{L}][\p{L} .&'’/-]{1,38})\)";
    private const string Date = @"(?:, ?(?<date>[\p{L}]{3,9}\.? \d{1,2}(?:,? (?:19|20)\d\d)?|\d{1,2} [\p{L}]{3,9}\.?(?: (?:19|20)\d\d)?))?";
    private const string Capitals = @"(?<place>\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3})(?:, [\p{Lu}][\p{L}. ]{1,24}?)?";
    private const string Mixed = @"(?<place>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})(?:, [\p{Lu}][\p{L}. ]{1,24}?)?";
    private const string Dash = @"\s?(?:--|[-–—])\s";

    public static Dateline? Read(string text, TextSpan paragraph)
    {
        var head = text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, Longest)).ToString();
        if (!head.AsSpan().ContainsAny('-', '–', '—'))
            return null;
        var match = Pattern.Match(head);
        if (!match.Success)
            return null;
        var agency = match.Groups["agency"];
        if (agency.Success && !IsAgency(agency.Value))
            return null;
        var date = match.Groups["date"];
        TextSpan? day = date.Success ? new TextSpan(paragraph.Start + date.Index, paragraph.Start + date.Index + date.Length) : null;
        return new Dateline(new TextSpan(paragraph.Start, paragraph.Start + match.Length), match.Groups["place"].Value,
            agency.Success ? agency.Value : null, day);
    }

    private static bool IsAgency(string name) =>
        name.Split(' ').All(word => word.Length > 0 && char.IsUpper(word[0])) || Outlets.IsOutlet(name);

    // A place in capitals needs a dash; one in small letters also the agency in brackets: "Nobody knew (Reuters reported) - " is none.
    [GeneratedRegex("^(?:" + Capitals + Date + "(?: " + Agency + ")?" + Dash + "|" + Mixed + Date + " " + Agency + Dash + ")",
        RegexOptions.CultureInvariant, Patterns.Timeout)]
    private static partial Regex Pattern { get; }
}
