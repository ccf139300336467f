using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Documents;

/// <summary>A line that names the author.</summary>
/// <param name="Name">The name or names, without "By" and without the role.</param>
/// <param name="Outlet">The outlet that the line names as author or as the author's employer; null where it names none.</param>
internal readonly record struct Byline(TextSpan Name, string? Outlet);

/// <summary>Reads bylines: "By Deutsche Welle", "By Jane Roe and John Doe, Staff Writer", "JANE ROE | THE HARBOUR POST".</summary>
internal static partial class Bylines
{
    private const int Longest = 120, LongestBy = 12;

    private static readonly FrozenSet<string> Particles = new[]
    {
        "and", "&", "de", "del", "della", "der", "den", "da", "di", "do", "dos", "la", "le", "van", "von", "vom", "zu", "bin", "ibn", "al",
        "el", "ter", "ten", "y", "the", "of", "for", "in", "with", "at",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Roles = new[]
    {
        "analyst", "bureau", "chief", "columnist", "contributor", "contributing", "correspondent", "correspondents", "editor", "editors",
        "foreign", "freelance", "guest", "opinion", "political", "reporter", "reporters", "senior", "special", "staff", "to", "writer",
        "writers",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NoNames = new[]
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june",
        "july", "august", "september", "october", "november", "december", "contrast", "comparison", "now", "then", "law", "the",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the line begins with "By" and goes on with nothing but names, roles, an outlet and dates.</summary>
    public static bool TryRead(string text, TextSpan line, out Byline byline)
    {
        byline = default;
        if (line.Length > Longest)
            return false;
        var mayBegin = text.AsSpan(line.Start, Math.Min(line.Length, LongestBy)).Contains("by", StringComparison.OrdinalIgnoreCase);
        if (!mayBegin)
            return false;
        var by = By.Match(line.Of(text));
        return by.Success && TryReadNames(text, new TextSpan(line.Start + by.Length, line.End), out byline);
    }

    /// <summary>Whether the line is a name without "By". Only its place in the article can say that it is an author's.</summary>
    public static bool TryReadBareName(string text, TextSpan line, out Byline byline)
    {
        byline = default;
        if (line.Length is < 5 or > 70 || Marks.EndsSentence(text, line) || !TryReadNames(text, line, out byline))
            return false;
        var words = byline.Name.Of(text).Split(' ');
        return words.Length is > 1 and < 9;
    }

    /// <summary>"Staff Writer", "Political Editor": words of which at least one is a role.</summary>
    public static bool IsRole(string text, TextSpan line)
    {
        if (line.Length > 60)
            return false;
        var words = line.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and < 6 && Roles.Contains(words[^1].TrimEnd('.')) && words.All(IsNameOrRole);
    }

    private static bool TryReadNames(string text, TextSpan rest, out Byline byline)
    {
        byline = default;
        var end = rest.End;
        foreach (var stamp in Stamps.In(text, rest))
        {
            end = Math.Min(end, stamp.Span.Start);
            break;
        }
        var names = Lines.Trim(text, rest.Start, end);
        if (names.Length == 0 || Marks.EndsSentence(text, names) && names.Of(text).Count(c => c == ' ') > 6)
            return false;

        TextSpan? name = null;
        string? outlet = null;
        foreach (Match part in Parts.Matches(names.Of(text)))
        {
            var span = Lines.Trim(text, names.Start + part.Index, names.Start + part.Index + part.Length);
            var words = span.Of(text).TrimEnd('.').Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
                continue;
            if (words.Length == 0 || !words.All(IsNameOrRole))
                return false;
            if (text[span.End - 1] == '.' && words[^1].Length > 2)
                span = new TextSpan(span.Start, span.End - 1);
            var preposition = Array.FindIndex(words, 1, w => w is "for" or "in" or "at");
            if (preposition > 0 && name is null)
            {
                if (words[preposition] == "for")
                    outlet = string.Join(' ', words[(preposition + 1)..]);
                words = words[..preposition];
                span = new TextSpan(span.Start, span.Start + string.Join(' ', words).Length);
            }
            var isOutlet = Outlets.IsOutlet(string.Join(' ', words));
            if (isOutlet)
                outlet ??= Outlets.WithoutArticle(string.Join(' ', words));
            // "Jane Roe, John Doe and Ann Poe": names go on until a role or an outlet comes.
            if (name is null)
            {
                if (!isOutlet && (NoNames.Contains(words[0]) || !char.IsUpper(words[0][0]))
                    || words.Any(w => Roles.Contains(w) && char.IsLower(w[0])))
                    return false;
                name = span;
            }
            else if (!isOutlet && outlet is null && words.Length > 1 && !words.Any(Roles.Contains) && Joins(text, name.Value, span))
                name = new TextSpan(name.Value.Start, span.End);
        }
        if (name is null)
            return false;
        byline = new Byline(name.Value, outlet);
        return true;
    }

    private static bool Joins(string text, TextSpan before, TextSpan after) =>
        text.AsSpan(before.End, after.Start - before.End).Contains(',');

    private static bool IsNameOrRole(string word)
    {
        var first = word.TrimStart('(', '“', '"', '@');
        return first.Length > 0 && (char.IsUpper(first[0]) || Particles.Contains(word) || Roles.Contains(word.TrimEnd('.'))
            || word.Contains('@', StringComparison.Ordinal) || word.Contains('\'', StringComparison.Ordinal) && first.Any(char.IsUpper));
    }

    [GeneratedRegex("^(?:(?:written|posted|published|reported|story|words|report|analysis|text) )?by(?:line)?(?: |: ?)",
        Patterns.Options, Patterns.Timeout)]
    private static partial Regex By { get; }

    [GeneratedRegex("[^,|•·/–—]+", RegexOptions.CultureInvariant, Patterns.Timeout)]
    private static partial Regex Parts { get; }
}
