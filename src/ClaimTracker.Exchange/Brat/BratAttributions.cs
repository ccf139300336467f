using System.Globalization;
using ClaimTracker.Text.Evaluation;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Exchange.Brat;

/// <summary>
/// Attributions in brat's standoff format (brat.nlplab.org/standoff.html) as PolNeAR writes them: text-bound annotations <c>T</c> and
/// events <c>E</c> with the roles Source, Cue and Content (also Content2 and so on, which are one span with more fragments). Offsets are
/// code points.
/// <code>
/// T1	Source 0 7	Ann Lee
/// T2	Cue 8 12	said
/// T3	Content 13 23;30 35	Bob is out … today
/// E1	Cue:T2 Source:T1 Content:T3
/// </code>
/// </summary>
public static class BratAttributions
{
    /// <summary>
    /// The events that have a content. Lines of other kinds, and lines that go on a text-bound annotation with a line break in its text,
    /// are passed over; so is a role that refers to nothing.
    /// </summary>
    /// <param name="standoff">The annotation file.</param>
    /// <param name="text">The annotated text, against which offsets become UTF-16.</param>
    /// <exception cref="InvalidDataException">A span does not lie within the text: the two files do not belong together.</exception>
    public static IReadOnlyList<ClaimSpans> Read(string standoff, string text)
    {
        var points = new CodePoints(text);
        var spans = new Dictionary<string, List<TextSpan>>();
        var events = new List<string[]>();
        foreach (var line in standoff.Split('\n'))
        {
            var fields = line.TrimEnd('\r').Split('\t');
            if (fields.Length < 2 || fields[0].Length < 2 || fields[0].AsSpan(1).ContainsAnyExceptInRange('0', '9'))
                continue;
            if (fields[0][0] == 'T' && SpansOf(fields[1]) is { } found)
                spans[fields[0]] = [.. found.Select(span => Inside(points.ToUtf16(span), text, fields[0]))];
            else if (fields[0][0] == 'E')
                events.Add(fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        return [.. events.Select(roles => ClaimOf(roles, spans)).Where(claim => claim.Content.Count > 0)];
    }

    private static ClaimSpans ClaimOf(string[] roles, Dictionary<string, List<TextSpan>> spans)
    {
        TextSpan[] Of(string role) =>
        [
            .. roles.Select(r => r.Split(':', 2))
                .Where(r => r.Length == 2 && r[0].TrimEnd("0123456789".ToCharArray()).Equals(role, StringComparison.OrdinalIgnoreCase))
                .SelectMany(r => spans.GetValueOrDefault(r[1]) ?? [])
                .Distinct()
                .OrderBy(s => s.Start)
                .ThenBy(s => s.End),
        ];
        return new(Of("source"), Of("cue"), Of("content"));
    }

    // "Content 13 23;30 35"
    private static List<TextSpan>? SpansOf(string annotation)
    {
        int space = annotation.IndexOf(' ', StringComparison.Ordinal);
        if (space <= 0)
            return null;
        var spans = new List<TextSpan>();
        foreach (var fragment in annotation[(space + 1)..].Split(';'))
        {
            var ends = fragment.Split(' ');
            if (ends.Length != 2 || !int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out int start)
                || !int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out int end))
                return null;
            spans.Add(new(start, end));
        }
        return spans;
    }

    private static TextSpan Inside(TextSpan span, string text, string id) => span.Start <= span.End && span.End <= text.Length
        ? span
        : throw new InvalidDataException($"{id} does not lie within its text: the annotation is another text's.");
}
