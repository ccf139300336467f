using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Documents;

/// <summary>
/// Finds links to other articles: a heading such as "Keep reading:" with what is listed under it, or "Read more: …" on one line.
/// </summary>
internal static partial class LinkLists
{
    private const int LongestItem = 160, MostItems = 12;
    private const string Headings =
        "keep reading|continue reading|read more|read also|also read|read next|see also|more to read|further reading|up next|" +
        "what to read next|related(?: (?:articles?|stories|story|coverage|topics|content|links|news|reading))?|" +
        "(?:most|more) (?:popular|read|viewed|shared)|" +
        "more (?:on this (?:story|topic)|stories|news|coverage)|more (?:from|on|about) [^.:]+|" +
        "you (?:may|might) (?:also )?(?:like|be interested in)|" +
        "recommended(?: for you| stories| reading)?|trending(?: now)?|don['’]t miss|top stories|editors?['’]?s?['’]? picks?|" +
        "latest (?:news|stories|headlines)|in other news";

    // The first words of the patterns below.
    private static readonly FrozenSet<string> Openers = new[]
    {
        "keep", "continue", "read", "also", "see", "more", "further", "up", "what", "related", "most", "you", "recommended", "trending",
        "don", "top", "editor", "editors", "latest", "in",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// If a list of links begins at block <paramref name="first"/>: the index after its last block; otherwise the same.
    /// </summary>
    public static int End(string text, IReadOnlyList<TextSpan> blocks, int first)
    {
        var line = blocks[first];
        if (line.Length > LongestItem)
            return first;
        var s = line.Of(text);
        if (!Openers.Contains(Marks.FirstWord(s)))
            return first;
        if (OneLine.IsMatch(s) && s[^1] is not ('.' or '!' or '”' or '"'))
            return first + 1;
        if (!Heading.IsMatch(s))
            return first;
        var end = first + 1;
        if (end == blocks.Count)
            return end;
        var bullets = Marks.IsBullet(text, blocks[end]);
        while (end < blocks.Count && end - first <= MostItems && IsItem(text, blocks[end], bullets))
            end++;
        return end;
    }

    /// <summary>"Keep reading:", "Most popular".</summary>
    public static bool IsHeading(string text, TextSpan line) =>
        line.Length < 60 && line.Of(text) is var s && Openers.Contains(Marks.FirstWord(s)) && Heading.IsMatch(s);

    private static bool IsItem(string text, TextSpan line, bool bullets)
    {
        if (line.Length > LongestItem)
            return false;
        return bullets
            ? Marks.IsBullet(text, line)
            : text[line.End - 1] is not ('.' or '”' or '"' or ':' or ',') && char.IsLetterOrDigit(text[line.Start]);
    }

    [GeneratedRegex("^(?:" + Headings + ") ?[:.…]?$", Patterns.Options, Patterns.Timeout)]
    private static partial Regex Heading { get; }

    [GeneratedRegex(
        "^(?:keep reading|read more|read also|also read|read next|see also|related(?: story| article)?|don['’]t miss|more) ?[:|>›] ?[^ ].+",
        Patterns.Options, Patterns.Timeout)]
    private static partial Regex OneLine { get; }
}
