using ClaimTracker.Data.Claims;

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
/// <param name="Ticks">The axis.</param>
/// <param name="Height">The picture's height.</param>
public sealed record TimelineGeometry(TimelineRange Range, IReadOnlyList<PlacedMark> Placed, IReadOnlyList<TimelineTick> Ticks, double Height)
{
    public const double RowHeight = 36, Top = 30, Foot = 28;

    private const double LetterWidth = 6.3, Gap = 13, Air = 10;
    private const int LongestLabel = 54, MostRows = 14, ClusterFrom = 5;

    /// <summary>Where the axis stands.</summary>
    public double Base => Height - Foot;

    /// <summary>Places the marks of the range. Each gets the first row in which its form and its callout have room; many of one day become a cluster.</summary>
    /// <param name="marks">The claims; those outside of the range are left out.</param>
    /// <param name="range">The days to show.</param>
    /// <param name="focus">The claim that stands out: placed first and never in a cluster.</param>
    public static TimelineGeometry Of(IEnumerable<TimelineMark> marks, TimelineRange range, Guid? focus = null)
    {
        var shown = marks.Where(range.Shows).ToList();
        // The more there is, the less it takes to be drawn as a cluster.
        List<PlacedMark> placed;
        var least = ClusterFrom;
        do
            placed = Place(Grouped(shown, focus, least), range, focus);
        while (placed.Exists(p => p.Row >= MostRows) && --least > 1);
        var rows = placed.Count == 0 ? 1 : placed.Max(p => p.Row) + 1;
        return new(range, placed, TimelineTicks.Of(range), Top + rows * RowHeight + Foot);
    }

    // What was said on one day, where that is at least so many things; of pairs, whatever their form, only where nothing else helps.
    private static List<IReadOnlyList<TimelineMark>> Grouped(List<TimelineMark> marks, Guid? focus, int least)
    {
        var crowded = least == 2;
        return
        [
            .. marks
                .GroupBy(m => m.Id == focus ? (0, double.NaN, m.Id) : m.Form is TimelineForm.Day or TimelineForm.Minute || crowded ? (1, Math.Floor(m.At), Guid.Empty) : (2, 0, m.Id))
                .SelectMany(g => g.Count() >= least ? [[.. g]] : g.Select(m => (IReadOnlyList<TimelineMark>)[m])),
        ];
    }

    private static List<PlacedMark> Place(List<IReadOnlyList<TimelineMark>> groups, TimelineRange range, Guid? focus)
    {
        var rows = new List<List<(double From, double To)>>();
        var placed = new List<PlacedMark>();
        foreach (var group in groups.OrderBy(g => g[0].Id != focus).ThenBy(g => g[0].Form == TimelineForm.Year).ThenBy(g => g[0].At))
        {
            var mark = group[0];
            var (left, right, x) = (range.Clipped(mark.From), range.Clipped(mark.To), range.Clipped(mark.At));
            if (group.Count > 1 || mark.Form is TimelineForm.Day or TimelineForm.Minute)
                (left, right) = (x, x);
            var label = group.Count > 1 ? $"{mark.When}, {group.Count} claims" : Shortened(mark);
            var gap = group.Count > 1 ? 24 : mark.Form == TimelineForm.Perhaps ? 31 : mark.Form is TimelineForm.Day or TimelineForm.Minute ? Gap : Gap + 2;
            var width = (label.Length + (group.Count > 1 ? 0 : mark.Cue.Length + 1)) * LetterWidth;
            var before = right + gap + width > range.Width - TimelineRange.Edge && left - gap - width > TimelineRange.Edge;
            var taken = before ? (From: left - gap - width, To: right + Gap) : (From: left - Gap, To: right + gap + width);
            var row = rows.FindIndex(r => r.TrueForAll(t => taken.To + Air < t.From || taken.From - Air > t.To));
            if (row < 0)
            {
                row = rows.Count;
                rows.Add([]);
            }
            rows[row].Add(taken);
            placed.Add(new(group, x, left, right, row, Top + row * RowHeight, before ? left - gap : right + gap, before, label, taken));
        }
        return placed;
    }

    private static string Shortened(TimelineMark mark)
    {
        var room = LongestLabel - mark.Cue.Length;
        if (mark.Text.Length <= room)
            return mark.Text;
        var cut = mark.Text.LastIndexOf(' ', Math.Max(room, 12));
        return mark.Text[..(cut > 0 ? cut : Math.Max(room, 12))].TrimEnd(',', ';', ' ') + "…";
    }
}
