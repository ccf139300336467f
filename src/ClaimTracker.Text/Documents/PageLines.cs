using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Documents;

/// <summary>Knows the lines that belong to a page wherever they stand: share buttons, advertisements, credits, copyright.</summary>
/// <remarks>A line must match as a whole and be short: a sentence of the article that only begins like one of them stays.</remarks>
internal static partial class PageLines
{
    private const int Longest = 160;
    private static readonly FrozenSet<string> Buttons = new[]
    {
        "share", "tweet", "email", "e-mail", "print", "save", "facebook", "twitter", "whatsapp", "linkedin", "reddit", "telegram",
        "pinterest", "messenger", "bluesky", "threads", "flipboard", "copy", "link", "comment", "comments", "bookmark", "x", "on", "via",
        "this", "article", "story", "page", "menu", "search", "close",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Sections = new[]
    {
        "africa", "americas", "asia", "business", "climate", "culture", "economy", "elections", "environment", "europe", "exclusive",
        "explainer", "features", "finance", "health", "home", "latest", "local", "markets", "national", "news", "opinion", "politics",
        "region", "science", "sport", "sports", "tech", "technology", "transport", "travel", "world", "harbour", "shipping", "breaking",
        "live", "analysis", "top", "stories", "and", "&", "us", "uk",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Portraits = ["avatar", "profile ", "headshot"];

    // The first words of the patterns below ("" for a number or a sign): most lines need no more than this.
    private static readonly FrozenSet<string> Openers = new[]
    {
        "", "about", "additional", "advertisement", "advertisements", "alamy", "all", "ap", "article", "back", "c", "categories", "click",
        "contact", "content", "cookie", "copyright", "file", "filed", "first", "follow", "get", "getty", "graphic", "graphics", "hide",
        "illustration", "illustrations", "image", "images", "istock", "keywords", "leave", "listen", "load", "loading", "log", "next",
        "originally", "our", "paid", "photo", "photograph", "photographs", "photos", "picture", "pictures", "post", "previous", "privacy",
        "promoted", "read", "reading", "register", "reporting", "scroll", "show", "shutterstock", "sign", "skip", "source", "sponsored",
        "story", "subscribe", "support", "tag", "tags", "terms", "this", "topic", "topics", "video", "videos", "view", "was", "writing",
        "add",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Agencies =
        new[] { "getty", "images", "ap", "afp", "reuters", "shutterstock", "instagram" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Any words, but no quotation mark and no comma: "Subscribe to that view, she said" stays.
    private const string Any = "[^“”\",]*";
    private const string Begin = "^(?:", End = @")\W?\W?$";

    public static bool IsPageLine(string text, TextSpan line)
    {
        if (line.Length > Longest)
            return false;
        var s = line.Of(text);
        return Openers.Contains(Marks.FirstWord(s))
                && (Widget.IsMatch(s) || Advertisement.IsMatch(s) || Invitation.IsMatch(s) || Legal.IsMatch(s)
                    || Credit.IsMatch(s) || Colophon.IsMatch(s) || SourceLine.IsMatch(s))
            || Agencies.Contains(Marks.LastWord(s)) && AgencyCredit.IsMatch(s) || AreAll(s, Buttons, 8);
    }

    /// <summary>
    /// Whether the line shows by itself that it is furniture of some kind, so that it is never a part of a wrapped paragraph.
    /// </summary>
    /// <remarks>"November 21." is the end of a sentence.</remarks>
    public static bool IsWhole(string text, TextSpan line) =>
        line.Length < 80 && !Marks.EndsSentence(text, line)
        && (IsPageLine(text, line) || IsAvatar(text, line, out _) || Stamps.TryReadLine(text, line, out _)
            || Bylines.TryRead(text, line, out _) || LinkLists.IsHeading(text, line));

    /// <summary>"World", "POLITICS | ELECTIONS", "Home > World": what stands above a headline.</summary>
    public static bool IsSection(string text, TextSpan line) => line.Length < 60 && AreAll(line.Of(text), Sections, 6);

    public static bool IsAvatar(string text, TextSpan line, out string name)
    {
        name = "";
        var s = line.Length > 80 ? "" : line.Of(text);
        if (!Portraits.Any(word => s.Contains(word, StringComparison.OrdinalIgnoreCase)))
            return false;
        var match = AvatarLine.Match(s);
        name = match.Groups["name"].Value;
        return match.Success && name.Split(' ').All(w => w.Length == 0 || char.IsUpper(w[0]) || w.Length < 4);
    }

    /// <summary>"Published 3 hours ago".</summary>
    public static bool IsAge(string text, TextSpan line) =>
        line.Length < 40 && text.AsSpan(0, line.End).EndsWith(" ago", StringComparison.OrdinalIgnoreCase) && Age.IsMatch(line.Of(text));

    /// <summary>The outlet that a "Source: X" or copyright line names; null where it is neither, or names what is no outlet.</summary>
    public static string? OutletOf(string text, TextSpan line)
    {
        if (line.Length > Longest)
            return null;
        var s = line.Of(text);
        var match = SourceLine.Match(s);
        if (!match.Success)
            match = Copyright.Match(s);
        if (!match.Success)
            return null;
        var name = match.Groups["name"].Value;
        foreach (var tail in (string[])[" all rights", " ltd", " inc", " limited", " gmbh", " media group"])
        {
            var at = name.IndexOf(tail, StringComparison.OrdinalIgnoreCase);
            name = at > 0 ? name[..at] : name;
        }
        name = name.Trim();
        return Outlets.IsOutlet(name) ? name : null;
    }

    private static bool AreAll(string line, FrozenSet<string> set, int most)
    {
        var words = line.Split([' ', '|', '>', '›', '»', '/', '·', '•', ',', ':'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words.Length <= most && words.All(set.Contains);
    }

    [GeneratedRegex(Begin
        + @"\d+ (?:comments?|shares?)|(?:view|show|hide|leave|add|post|read)(?: all)?(?: a)?(?: \d+)? comments?"
        + @"|\d+[- ]min(?:ute)?s?\.? (?:read|listen)"
        + "|reading time.*|listen to (?:this|the) (?:article|story)" + Any + "|loading(?: more)?[.…]*|load more"
        + "|(?:next|previous) (?:article|story)"
        + "|(?:contact|about) us|back to top|skip to (?:main )?content" + End, Patterns.Options, Patterns.Timeout)]
    private static partial Regex Widget { get; }

    [GeneratedRegex(Begin
        + "advertisements?(?: ?[-–—:].*)?|sponsored(?: content| post)?|paid (?:content|post)|promoted(?: content)?"
        + "|skip (?:ad|advert|advertisement)"
        + "|(?:story|article|content) continues (?:below|after)(?: the)?(?: advertisement| ad)?|scroll (?:down )?(?:to continue|for more).*"
        + End, Patterns.Options, Patterns.Timeout)]
    private static partial Regex Advertisement { get; }

    [GeneratedRegex(Begin
        + "subscribe(?: (?:now|today|here|to|for)" + Any + ")?|sign (?:up|in)(?: (?:now|today|here|for|to)" + Any + ")?|log in"
        + "|register(?: now)?"
        + "|get (?:the|our) " + Any + "newsletters?" + Any + "|support (?:our journalism|us)" + Any + "|click here (?:for|to) " + Any
        + "|read (?:the )?full (?:story|article)" + Any + @"|follow (?:us|me|@\w+)[^“”""]*|follow " + Any
        + " on (?:twitter|facebook|instagram|x|bluesky|threads|linkedin|youtube|tiktok)" + Any + End, Patterns.Options, Patterns.Timeout)]
    private static partial Regex Invitation { get; }

    [GeneratedRegex(Begin
        + @"(?:©|\(c\)).*|copyright (?:©|\(c\)|by|\d\d\d\d).*|all rights reserved.*|terms (?:of (?:use|service)|and conditions).*"
        + "|privacy policy.*|cookie (?:policy|settings)|our standards: .*" + End, Patterns.Options, Patterns.Timeout)]
    private static partial Regex Legal { get; }

    [GeneratedRegex(Begin
        + @"\(?(?:photo|image|picture|video|illustration|graphic|file photo)(?:s|graphs?)?(?: credit)?(?: ?: ?| by | courtesy of )[^“”""]*"
        + @"|\(?(?:getty|getty images|ap photo|shutterstock|istock|alamy)(?:(?:/| via ).*)?" + End, Patterns.Options, Patterns.Timeout)]
    private static partial Regex Credit { get; }

    [GeneratedRegex(@"^[^“”"".]+(/| via )(getty|getty images|ap|afp|reuters|shutterstock|instagram)\)?\.?$",
        Patterns.Options, Patterns.Timeout)]
    private static partial Regex AgencyCredit { get; }

    [GeneratedRegex(Begin
        + @"(?:tags?|topics?|filed under|categories|keywords):.*"
        + @"|\(?(?:additional )?(?:reporting|writing) by .*; ?(?:additional |writing |editing ).*by .*"
        + "|(?:this (?:article|story) )?(?:was )?(?:first|originally) (?:appeared|published) (?:in|on|by|at) " + Any
        + End, Patterns.Options, Patterns.Timeout)]
    private static partial Regex Colophon { get; }

    [GeneratedRegex(
        @"^(?:(?<name>.+?)(?:['’]s)? (?:avatar|profile (?:picture|photo|image)|headshot)|(?:avatar|headshot)(?: of (?<name>.+))?)$",
        Patterns.Options, Patterns.Timeout)]
    private static partial Regex AvatarLine { get; }

    [GeneratedRegex(@"^\(?source ?: ?(?<name>[^.;()]+)\)?\.?$", Patterns.Options, Patterns.Timeout)]
    private static partial Regex SourceLine { get; }

    [GeneratedRegex(@"(?:©|\(c\)|copyright)[ ,]*(?:(?:19|20)\d\d(?: ?[-–] ?\d{2,4})?[ ,]*)?(?:by )?(?<name>(?-i:\p{Lu})[^.|,;©]+)",
        Patterns.Options, Patterns.Timeout)]
    private static partial Regex Copyright { get; }

    [GeneratedRegex("^(?:(?:published|posted|updated):? )?(?:\\d+|an?|one) (?:second|minute|min|hour|hr|day|week|month)s? ago$",
        Patterns.Options, Patterns.Timeout)]
    private static partial Regex Age { get; }
}
