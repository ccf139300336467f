using System.Buffers;
using System.Text.RegularExpressions;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Documents;

/// <summary>Cuts an article that lost its line breaks into the lines that it may have had.</summary>
/// <remarks>
/// Its head ends at the first full date that stands alone; before it come the byline, the label of a picture and the headline.
/// The body is cut at sentence ends outside quotation marks. A list of links at the end shows by its heading and bullets.
/// </remarks>
internal static partial class OneLineText
{
    private const int LongestHead = 1_200, ShortestPart = 120, LongestQuotation = 2_000, LongestLinkHeading = 60, MostHeadingWords = 5;

    private static readonly SearchValues<char> Bullets = SearchValues.Create("•·‣◦▪●");

    public static List<TextSpan> Parts(string text, TextSpan line)
    {
        var parts = new List<TextSpan>();
        var body = AddHead(text, line, parts);
        var links = LinksStart(text, body);
        AddSentences(text, new TextSpan(body.Start, links), parts);
        AddLinks(text, new TextSpan(links, body.End), parts);
        return parts;
    }

    private static TextSpan AddHead(string text, TextSpan line, List<TextSpan> parts)
    {
        var head = new TextSpan(line.Start, Math.Min(line.End, line.Start + LongestHead));
        var stamps = Stamps.In(text, head).ToList();
        var at = stamps.FindIndex(s => s.Value is not null && StandsAlone(text, line, s));
        if (at < 0)
            return line;
        var stamp = stamps[at].Span;
        for (var next = at + 1; next < stamps.Count && stamps[next].HasLabel && stamps[next].Span.Start - stamp.End < 4; next++)
            stamp = new TextSpan(stamp.Start, stamps[next].Span.End);

        var headline = new TextSpan(line.Start, stamp.Start);
        if (at > 0 && stamps[0].Span.Start == line.Start)
            headline = Lines.Trim(text, stamps[0].Span.End, stamp.Start);
        TextSpan? byline = null, avatar = null;
        if (FindByline(text, headline) is { } by)
        {
            byline = by.Line;
            headline = Lines.Trim(text, headline.Start, by.Line.Start);
            avatar = AvatarAtEnd(text, headline, by.Byline.Name.Of(text));
            headline = Lines.Trim(text, headline.Start, avatar?.Start ?? headline.End);
        }
        if (headline.Length > 300)
            return line;
        if (at > 0 && stamps[0].Span.Start == line.Start)
            parts.Add(stamps[0].Span);
        foreach (var part in (TextSpan?[])[headline, avatar, byline, stamp])
        {
            if (part is { Length: > 0 })
                parts.Add(Lines.Trim(text, part.Value.Start, part.Value.End));
        }
        return Lines.Trim(text, stamp.End, line.End);
    }

    /// <summary>Whether nothing ties the date to a sentence: no preposition before it, and a new sentence after it.</summary>
    private static bool StandsAlone(string text, TextSpan line, Stamp stamp)
    {
        var next = stamp.Span.End;
        while (next < line.End && (char.IsWhiteSpace(text[next]) || text[next] is '|' or '·' or '•' or '—' or '–' or '-'))
            next++;
        if (next == stamp.Span.End || next >= line.End || !(char.IsUpper(text[next]) || Marks.IsOpeningQuote(text[next])))
            return false;
        var before = text.AsSpan(Math.Max(line.Start, stamp.Span.Start - 20), Math.Min(20, stamp.Span.Start - line.Start)).ToString();
        return stamp.HasLabel || !EndsTied.IsMatch(before);
    }

    private static (TextSpan Line, Byline Byline)? FindByline(string text, TextSpan head)
    {
        for (var from = head.End; from > head.Start;)
        {
            var by = text.LastIndexOf("By ", from - 1, from - head.Start, StringComparison.OrdinalIgnoreCase);
            if (by < 0 || head.End - by > 120)
                return null;
            var line = Lines.Trim(text, by, head.End);
            if (char.IsUpper(text[by]) && (by == head.Start || char.IsWhiteSpace(text[by - 1]))
                && Bylines.TryRead(text, line, out var byline))
                return (line, byline);
            from = by;
        }
        return null;
    }

    private static TextSpan? AvatarAtEnd(string text, TextSpan head, string name)
    {
        const string label = " avatar";
        if (!text.AsSpan(head.Start, head.Length).EndsWith(name + label, StringComparison.OrdinalIgnoreCase))
            return null;
        return new TextSpan(head.End - name.Length - label.Length, head.End);
    }

    /// <summary>Where a heading such as "Keep reading:" stands before the first bullet that has one.</summary>
    private static int LinksStart(string text, TextSpan body)
    {
        for (var bullet = body.Start; ; bullet++)
        {
            var next = text.AsSpan(bullet, body.End - bullet).IndexOfAny(Bullets);
            if (next < 0)
                return body.End;
            bullet += next;
            var before = Lines.Trim(text, Math.Max(body.Start, bullet - LongestLinkHeading), bullet);
            for (int words = 1, start = before.End; words <= MostHeadingWords && start > before.Start; words++)
            {
                start = text.LastIndexOf(' ', start - 1, start - before.Start) is var space and >= 0 ? space : before.Start;
                var heading = Lines.Trim(text, start, before.End);
                if (char.IsUpper(text[heading.Start]) && LinkLists.IsHeading(text, heading))
                    return heading.Start;
            }
        }
    }

    private static void AddLinks(string text, TextSpan links, List<TextSpan> parts)
    {
        for (var start = links.Start; start < links.End;)
        {
            var next = text.AsSpan(start + 1, links.End - start - 1).IndexOfAny(Bullets);
            var end = next < 0 ? links.End : start + 1 + next;
            parts.Add(Lines.Trim(text, start, end));
            start = end;
        }
    }

    private static void AddSentences(string text, TextSpan body, List<TextSpan> parts)
    {
        var start = body.Start;
        foreach (var end in SentenceEnds(text, body))
        {
            if (end - start < ShortestPart && end < body.End)
                continue;
            var part = Lines.Trim(text, start, end);
            var heading = parts.Count == 0 ? part.Start : HeadingEnd(text, part);
            if (heading > part.Start)
                parts.Add(Lines.Trim(text, part.Start, heading));
            part = Lines.Trim(text, heading, part.End);
            if (part.Length > 0)
                parts.Add(part);
            start = end;
        }
    }

    private static IEnumerable<int> SentenceEnds(string text, TextSpan body)
    {
        var opened = -1;
        for (var i = body.Start; i < body.End; i++)
        {
            var c = text[i];
            if (c is '“' or '„' || c == '"' && opened < 0)
                opened = i;
            else if (c is '”' or '"')
                opened = -1;
            if (!char.IsWhiteSpace(c) || i == body.Start || opened >= 0 && i - opened < LongestQuotation)
                continue;
            var end = i;
            while (i + 1 < body.End && char.IsWhiteSpace(text[i + 1]))
                i++;
            if (i + 1 < body.End && (char.IsUpper(text[i + 1]) || char.IsDigit(text[i + 1]) || Marks.IsOpeningQuote(text[i + 1]))
                && EndsSentence(text, body.Start, end))
                yield return end;
        }
        yield return body.End;
    }

    private static bool EndsSentence(string text, int start, int end)
    {
        var span = new TextSpan(Math.Max(start, end - 16), end);
        if (!Marks.EndsSentence(text, span))
            return false;
        var word = span.Of(text);
        word = word[(word.LastIndexOf(' ') + 1)..].TrimStart('"', '“', '(', '‘');
        return !Abbreviations.Contains(word) && !(word.Length == 2 && char.IsUpper(word[0]));
    }

    // "Photos of US facilities The North Korean leader": a few words without verb or stop, then a sentence that begins like one.
    private static int HeadingEnd(string text, TextSpan part)
    {
        var words = 0;
        var lastBegin = part.Start;
        for (var i = part.Start; i < part.End && i - part.Start < 70; i++)
        {
            if (text[i] is '.' or ',' or ';' or ':' or '!' or '?' or '"' or '“' or '”' or '(')
                return part.Start;
            if (text[i] != ' ')
                continue;
            if (i == lastBegin)
            {
                lastBegin++;
                continue;
            }
            var word = text[lastBegin..i];
            words++;
            if (words > 8 || words > 1 && IsVerb(word))
                return part.Start;
            var next = text.AsSpan(i + 1, Math.Min(6, part.End - i - 1)).ToString();
            if (words > 1 && char.IsLower(word[0]) && word.Length > 3 && !Joining.Contains(word)
                && Openers.Any(opener => next.StartsWith(opener, StringComparison.Ordinal)))
                return i;
            lastBegin = i + 1;
        }
        return part.Start;
    }

    private static bool IsVerb(string word) =>
        word.EndsWith("ed", StringComparison.Ordinal) || Verbs.Contains(word);

    private static readonly string[] Openers = ["The ", "A ", "An ", "In ", "But ", "He ", "She ", "It ", "They ", "This "];
    private static readonly HashSet<string> Verbs =
        [.. ("is are was were be been has have had will would can could may might must should said says say " +
            "told tell tells wrote writes read reads saw sees made makes went goes gave gives took takes").Split(' ')];
    private static readonly HashSet<string> Joining =
        [.. ("with from into than that when while after before about over under between through against during without " +
            "within upon towards near like what which whose").Split(' ')];
    private static readonly HashSet<string> Abbreviations =
        [.. ("Mr. Mrs. Ms. Dr. Prof. Gen. Sen. Rep. Gov. Lt. Col. Capt. Sgt. Rev. Hon. St. Jr. Sr. vs. No. " +
            "Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. U.S. U.K. U.N. E.U. D.C.").Split(' ')];

    [GeneratedRegex(@"(^|\s)(on|since|by|until|till|of|from|in|and|to|before|after|dated|between|for|or|the|late|early|mid)[ ,]*$",
        Patterns.Options, Patterns.Timeout)]
    private static partial Regex EndsTied { get; }
}
