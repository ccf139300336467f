using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Attributions;

/// <summary>The turns of a transcript: paragraphs that begin with who speaks and a colon ("WALLACE: …").</summary>
internal static partial class Transcripts
{
    // Of a turn after its first: what goes on for longer without a label is the article again.
    private const int MostParagraphs = 6;

    /// <summary>
    /// One attribution a turn; none where the paragraphs are no transcript, which has three turns or more, two speakers or more, and one who
    /// speaks again. Labels in small letters must be persons to the network, so that lists ("Age: …") are none.
    /// </summary>
    public static IReadOnlyList<Attribution> In(Reading reading)
    {
        var heads = reading.Document.Paragraphs.Where(p => p.Kind != ParagraphKind.Body).Select(p => p.Span.Start).ToHashSet();
        var turns = new Turn?[reading.Paragraphs.Count];
        for (int p = 0; p < turns.Length; p++)
            turns[p] = heads.Contains(reading.Paragraphs[p].SpanIn(reading.Words).Start) ? null : TurnOf(reading, p);
        var speakers = turns.OfType<Turn>().CountBy(t => t.Name).ToList();
        if (speakers.Sum(s => s.Value) < 3 || speakers.Count < 2 || speakers.All(s => s.Value == 1))
            return [];
        var found = new List<Attribution>();
        for (int p = 0; p < turns.Length; p++)
            if (turns[p] is { } turn)
                found.Add(new([turn.Label], [turn.Colon], ContentOf(reading, turns, p, turn), Certain));
        return found;
    }

    /// <summary>Stands for the network's probability: the layout leaves no doubt.</summary>
    internal const double Certain = 0.99;

    private static Turn? TurnOf(Reading reading, int paragraph)
    {
        var span = reading.Paragraphs[paragraph].SpanIn(reading.Words);
        var text = reading.Document.Text;
        var match = Label().Match(text, span.Start, Math.Min(span.Length, 60));
        if (!match.Success || !HasLetter(text, new(match.Index + match.Length, span.End)))
            return null;
        var who = match.Groups["who"];
        var label = new TextSpan(who.Index, who.Index + who.Length);
        var name = who.Value[(who.Value.LastIndexOf(' ') + 1)..];
        if (NoSpeaker.Contains(name.ToLowerInvariant()) || (name.Any(char.IsLower) && !IsPerson(reading, label)))
            return null;
        return new(name.ToUpperInvariant(), label, new(label.End, label.End + 1), match.Index + match.Length, match.Groups["mark"].Success);
    }

    private static bool IsPerson(Reading reading, TextSpan label)
    {
        var words = reading.WordsOf(label);
        return reading.Entities[words.End - 1] == Entity.Person;
    }

    private static List<TextSpan> ContentOf(Reading reading, Turn?[] turns, int at, Turn turn)
    {
        var text = reading.Document.Text;
        var content = new List<TextSpan> { Trimmed(text, new(turn.Start, reading.Paragraphs[at].SpanIn(reading.Words).End), turn.IsQuoted) };
        int last = Math.Min(turns.Length, at + 1 + MostParagraphs), next = at + 1;
        while (next < last && turns[next] is null)
            next++;
        bool goesOn = next < last && turns[next] is not null;           // after the last turn the article goes on
        for (int p = at + 1; p < next; p++)
        {
            var span = reading.Paragraphs[p].SpanIn(reading.Words);
            bool opens = text[span.Start] is '"' or '“';
            bool isLabelled = Label().IsMatch(text.AsSpan(span.Start, Math.Min(span.Length, 60)));
            if (isLabelled || IsDirection(text, span) || opens != turn.IsQuoted || !(opens || goesOn))
                break;
            content.Add(Trimmed(text, opens ? new(span.Start + 1, span.End) : span, opens));
        }
        return content;
    }

    // "(CROSSTALK)", "[applause]", "…"
    private static bool IsDirection(string text, TextSpan span)
    {
        var line = text.AsSpan(span.Start, span.Length).TrimStart("\"“ ");
        return line.IsEmpty || line[0] is '(' or '[' || !HasLetter(text, span);
    }

    private static bool HasLetter(string text, TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
            if (char.IsLetter(text[i]))
                return true;
        return false;
    }

    private static TextSpan Trimmed(string text, TextSpan span, bool isQuoted)
    {
        int end = span.End;
        while (end > span.Start + 1 && (char.IsWhiteSpace(text[end - 1]) || (isQuoted && text[end - 1] is '"' or '”')))
            end--;
        return new(span.Start, end);
    }

    // Words that begin a line with a colon in fact checks, interviews without names and lists.
    private static readonly FrozenSet<string> NoSpeaker = """
        claim fact facts verdict rating ruling truth myth question answer update note breaking correction source sources pros cons more read
        watch related photo photos video live analysis opinion date time where when who what why how
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^(?<mark>[""“])?(?<who>\p{Lu}[\p{L}\p{M}.'’-]+( \p{Lu}[\p{L}\p{M}.'’-]*){0,3}):\s+[""“]?(?=\S)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Label();

    private sealed record Turn(string Name, TextSpan Label, TextSpan Colon, int Start, bool IsQuoted);
}
