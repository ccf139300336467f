using ClaimTracker.Data.Timelines;

namespace ClaimTracker.Web.Components.Timelines;

/// <summary>A mark, or several that stand for one another's place, with its callout in its row.</summary>
/// <param name="Marks">One claim, or those of a cluster.</param>
/// <param name="X">Where the mark stands.</param>
/// <param name="Left">Where its form begins, within the picture.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Row">Its row, from 0 at the top.</param>
/// <param name="Y">The row's middle.</param>
/// <param name="LabelX">Where the callout begins, or ends where it stands to the left.</param>
/// <param name="LabelBefore">The callout stands to the left of the mark.</param>
/// <param name="Label">The callout's words, cut to its room.</param>
/// <param name="Taken">What of the row is taken by all of it.</param>
public sealed record PlacedMark(
    IReadOnlyList<TimelineMark> Marks, double X, double Left, double Right, int Row, double Y, double LabelX, bool LabelBefore, string Label,
    (double From, double To) Taken)
{
    public TimelineMark First => Marks[0];

    public bool IsCluster => Marks.Count > 1;
}

/// <summary>Where everything of a timeline stands: plain arithmetic, without markup.</summary>
/// <param name="Range">The days that it shows.</param>
/// <param name="Placed">The marks, row by row as they were placed.</param>
/// <param name="Arcs">Joins what was said to what was said before.</param>
/// <param name="Prints">Where days end at a publication.</param>
/// <param name="Ticks">The axis.</param>
/// <param name="Height">The picture's height.</param>
public sealed record TimelineGeometry(
    TimelineRange Range, IReadOnlyList<PlacedMark> Placed, IReadOnlyList<TimelineArc> Arcs, IReadOnlyList<TimelinePrint> Prints, IReadOnlyList<TimelineTick> Ticks, double Height)
{
    public const double RowHeight = 36, Top = 30, Foot = 28;

    private const double Gap = 13, Air = 6;
    private const int LongestLabel = 54, MostRows = 14;

    /// <summary>Where the axis stands.</summary>
    public double Base => Height - Foot;

    /// <summary>Places the marks of the range. Each gets the first row in which its form and its callout have room; where the rows do not suffice, what stands close together becomes a cluster.</summary>
    /// <param name="marks">The claims; those outside of the range are left out.</param>
    /// <param name="range">The days to show.</param>
    /// <param name="focus">The claim that stands out: placed before all that no arc joins, and never in a cluster.</param>
    /// <param name="changes">Where the actor went back on earlier words; drawn where both claims are in the range.</param>
    public static TimelineGeometry Of(IEnumerable<TimelineMark> marks, TimelineRange range, Guid? focus = null, IEnumerable<TimelineChange>? changes = null)
    {
        var shown = marks.Where(range.Shows).ToList();
        var joined = TimelineArc.Drawn(changes ?? [], shown.ToDictionary(m => m.Id), range, focus);
        var labels = TimelineArc.Labels(joined, range);
        HashSet<Guid> alone = [.. joined.SelectMany(j => new[] { j.Earlier.Id, j.Later.Id }), .. focus is { } id ? [id] : Array.Empty<Guid>()];
        var top = Top + TimelineArc.Header(labels);
        List<PlacedMark>? placed = null;
        for (var crowd = TimelineCrowd.Loosest; placed is null; crowd = crowd.Closer())
            placed = Place(crowd.Group(shown, alone, range), range, joined, alone, focus, top, crowd.Loosens(range) ? MostRows : int.MaxValue);
        var rows = placed.Count == 0 ? 1 : placed.Max(p => p.Row) + 1;
        var prints = TimelinePrint.Of(shown, range);
        return new(range, placed, TimelineArc.Of(joined, labels, placed), prints, TimelineTicks.Of(range), top + rows * RowHeight + Foot + (prints.Count > 0 ? 12 : 0));
    }

    // Null where it takes more rows than there may be.
    private static List<PlacedMark>? Place(
        List<IReadOnlyList<TimelineMark>> groups, TimelineRange range, List<TimelineTurn> joined, HashSet<Guid> alone, Guid? focus, double top, int most)
    {
        var turns = joined.SelectMany(j => new[] { j.Earlier, j.Later }).DistinctBy(m => m.Id).ToDictionary(m => m.Id, m => Form(m, range).Left);
        var ends = turns.Values.Order().ToList();
        var rows = new List<List<(double From, double To)>>();
        var placed = new List<PlacedMark>();
        foreach (var group in groups.OrderBy(g => turns.ContainsKey(g[0].Id) ? 0 : alone.Contains(g[0].Id) ? 1 : 2).ThenBy(g => g[0].Form == TimelineForm.Year).ThenBy(g => g[0].At))
        {
            var mark = group[0];
            var cluster = group.Count > 1;
            var x = range.Clipped(cluster ? group.Average(m => m.At) : mark.At);
            var (left, right) = cluster ? (x, x) : Form(mark, range);
            var gap = cluster ? 24 : mark.Form == TimelineForm.Perhaps ? 31 : mark.Form is TimelineForm.Day or TimelineForm.Minute ? Gap : Gap + 2;
            // Marks that arcs join stand in one row, so that no arc comes down through another's words.
            var next = turns.ContainsKey(mark.Id) ? ends.Find(end => end > right) : double.MaxValue;
            var label = cluster ? TimelineCrowd.Words(group) : Shortened(mark, (next > 0 ? next - Gap - Air : range.Width - TimelineRange.Edge) - right - gap);
            var width = LabelWidth.Of(label) + (cluster ? 0 : LabelWidth.OfCue(mark.Cue) + LabelWidth.Of(label.Length > 0 ? " " : ""));
            var before = right + gap + width > range.Width - TimelineRange.Edge && left - gap - width > TimelineRange.Edge;
            var taken = before ? (From: left - gap - width, To: right + Gap) : (From: left - (cluster ? 22 : Gap), To: right + gap + width);
            var row = rows.FindIndex(r => r.TrueForAll(t => taken.To + Air < t.From || taken.From - Air > t.To));
            if (row < 0)
            {
                row = rows.Count;
                if (row == most)
                    return null;
                rows.Add([]);
            }
            rows[row].Add(taken);
            placed.Add(new(group, x, left, right, row, top + row * RowHeight, before ? left - gap : right + gap, before, label, taken));
        }
        return placed;
    }

    // A day is as wide as it is only where it ends at a publication that can be seen to end it.
    private static (double Left, double Right) Form(TimelineMark mark, TimelineRange range) =>
        mark.Form is TimelineForm.Day or TimelineForm.Minute && !TimelinePrint.Ends(mark, range) ? (range.Clipped(mark.At), range.Clipped(mark.At))
            : (range.Clipped(mark.From), range.Clipped(mark.To));

    // At most so many letters, and no wider than its room as long as the cue fits in there.
    private static string Shortened(TimelineMark mark, double room)
    {
        room -= LabelWidth.OfCue(mark.Cue);
        var letters = Math.Min(mark.Text.Length, Math.Max(LongestLabel - mark.Cue.Length, 12));
        if (room < 0 || (letters == mark.Text.Length && LabelWidth.Of(mark.Text) + LabelWidth.Of(" ") <= room))
            return Cut(mark.Text, letters);
        while (letters > 0 && LabelWidth.Of(mark.Text.AsSpan(0, letters)) + LabelWidth.Of(" …") > room)
            letters--;
        return letters < 4 ? "" : Cut(mark.Text, letters);
    }

    // After a whole word, where there is one.
    private static string Cut(string text, int letters)
    {
        if (text.Length <= letters)
            return text;
        var cut = text.LastIndexOf(' ', letters);
        return text[..(cut > 0 ? cut : letters)].TrimEnd(',', ';', ' ') + "…";
    }
}
