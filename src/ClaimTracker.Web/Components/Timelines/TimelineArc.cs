using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Timelines;

namespace ClaimTracker.Web.Components.Timelines;

/// <summary>An arc from what was said to what the same actor said about it later.</summary>
/// <param name="FromX">The earlier claim's mark.</param>
/// <param name="FromY">Its height.</param>
/// <param name="ToX">The later claim's mark.</param>
/// <param name="ToY">Its height.</param>
/// <param name="LabelX">The middle of its words.</param>
/// <param name="LabelY">Their base line, above all marks.</param>
/// <param name="Label">"changed position after 6 months".</param>
/// <param name="Touches">The two claims.</param>
public sealed record TimelineArc(double FromX, double FromY, double ToX, double ToY, double LabelX, double LabelY, string Label, (Guid Earlier, Guid Later) Touches)
{
    private const double LetterWidth = 6.6, Lane = 30, Narrowest = 60, LabelHeight = 14;
    private const int Most = 8;

    /// <summary>1 where it leads to the right, -1 where to the left.</summary>
    public int Side => ToX >= FromX ? 1 : -1;

    /// <summary>Where it rises: just above the earlier mark.</summary>
    public (double X, double Y) Foot => (FromX, FromY - 11);

    /// <summary>Where it comes down: just above the later mark, and before it.</summary>
    public (double X, double Y) Tip => (ToX - 3 * Side, ToY - 14);

    /// <summary>The two handles of the curve, at one height, so that it passes just under its words half way.</summary>
    public (double FromX, double ToX, double Y) Handles
    {
        get
        {
            var reach = Side * Math.Min(120, Math.Abs(ToX - FromX) / 3);
            // Half way a cubic with level handles stands an eighth of each end and three quarters of the handles' height.
            return (FromX + reach, ToX - reach, (LabelY + 8 - (Foot.Y + Tip.Y) / 8) * 4 / 3);
        }
    }

    /// <summary>What the later claim does, for a list: "changed position".</summary>
    public static string Does(RelationKind kind) => kind switch
    {
        RelationKind.Corrects => "put it right",
        RelationKind.Withdraws => "took it back",
        _ => "changed position",
    };

    /// <summary>
    /// Those with both ends in the picture and apart from each other, several at about the same place as one. Of more than can be told
    /// apart, those of the claim that stands out.
    /// </summary>
    internal static List<TimelineTurn> Drawn(IEnumerable<TimelineChange> changes, Dictionary<Guid, TimelineMark> shown, TimelineRange range, Guid? focus)
    {
        var drawn = new List<TimelineTurn>();
        foreach (var change in changes)
        {
            if (!shown.TryGetValue(change.ToId, out var earlier) || !shown.TryGetValue(change.FromId, out var later))
                continue;
            var x = range.Clipped(later.At);
            if (Math.Abs(x - range.Clipped(earlier.At)) < Narrowest)
                continue;
            var same = drawn.FindIndex(d => d.Earlier.Id == earlier.Id && Math.Abs(range.Clipped(d.Later.At) - x) < Narrowest);
            if (same < 0)
                drawn.Add(new(earlier, later, Does(change.Kind)));
            else if (!drawn[same].Does.Contains(Does(change.Kind), StringComparison.Ordinal))
                drawn[same] = drawn[same] with { Does = $"{drawn[same].Does} and {Does(change.Kind)}" };
        }
        return drawn.Count <= Most ? drawn : [.. drawn.Where(d => d.Earlier.Id == focus || d.Later.Id == focus).Take(Most)];
    }

    /// <summary>
    /// For each arc its words, their middle and their lane, from 0 at the bottom: no two over each other, and moved along their arc where
    /// another would come down through them. The wider an arc the higher, unless that does not suffice and the other way round does.
    /// </summary>
    internal static IReadOnlyList<(string Words, double X, int Lane)> Labels(IReadOnlyList<TimelineTurn> drawn, TimelineRange range)
    {
        var (wide, crossings) = Apart(Lanes(drawn, range, widerIsHigher: true));
        if (crossings == 0)
            return wide;
        var (narrow, fewer) = Apart(Lanes(drawn, range, widerIsHigher: false));
        return fewer < crossings ? narrow : wide;

        ((string Words, double X, int Lane)[], int Crossings) Apart((string Words, double X, int Lane)[] labels)
        {
            // The marks that arcs join stand in one row below their words.
            var row = TimelineGeometry.Top + Header(labels);
            var arcs = Drawn(drawn, labels, m => (range.Clipped(m.At), row));
            for (var i = 0; i < arcs.Count; i++)
            {
                var most = Math.Abs(arcs[i].ToX - arcs[i].FromX) / 6;
                for (var by = 0.0; Crossed(arcs[i]) && by <= most; by += 6)
                    arcs[i] = new[] { by, -by }.Select(b => arcs[i] with { LabelX = labels[i].X + b }).FirstOrDefault(a => Free(a) && !Crossed(a)) ?? arcs[i];
                labels[i].X = arcs[i].LabelX;
            }
            return (labels, arcs.Count(Crossed));

            bool Crossed(TimelineArc label) => arcs.Exists(a => a.Touches != label.Touches && a.Crosses(label));

            bool Free(TimelineArc label) => label.LabelX >= label.HalfLabel && label.LabelX + label.HalfLabel <= range.Width && !arcs.Exists(a =>
                a.Touches != label.Touches && a.LabelY == label.LabelY && Math.Abs(a.LabelX - label.LabelX) < a.HalfLabel + label.HalfLabel + 12);
        }
    }

    private double HalfLabel => Label.Length * LetterWidth / 2;

    /// <summary>Whether the curve passes through another's words.</summary>
    internal bool Crosses(TimelineArc other)
    {
        var (foot, tip, handles) = (Foot, Tip, Handles);
        for (var t = 0.0; t <= 1; t += 1 / 128.0)
        {
            var (a, b, c, d) = ((1 - t) * (1 - t) * (1 - t), 3 * (1 - t) * (1 - t) * t, 3 * (1 - t) * t * t, t * t * t);
            var (x, y) = (a * foot.X + b * handles.FromX + c * handles.ToX + d * tip.X, a * foot.Y + (b + c) * handles.Y + d * tip.Y);
            if (Math.Abs(x - other.LabelX) < other.HalfLabel && y < other.LabelY + 4 && y > other.LabelY + 4 - LabelHeight)
                return true;
        }
        return false;
    }

    private static (string Words, double X, int Lane)[] Lanes(IReadOnlyList<TimelineTurn> drawn, TimelineRange range, bool widerIsHigher)
    {
        var labels = new (string, double, int)[drawn.Count];
        var taken = new List<List<(double From, double To)>>();
        foreach (var i in Enumerable.Range(0, drawn.Count).OrderBy(i => Math.Abs(drawn[i].Later.At - drawn[i].Earlier.At) * (widerIsHigher ? 1 : -1)))
        {
            var (earlier, later, does) = drawn[i];
            var words = $"{does} {After(later.At - earlier.At)}";
            var half = words.Length * LetterWidth / 2;
            var x = Math.Clamp((range.Clipped(earlier.At) + range.Clipped(later.At)) / 2, half, Math.Max(half, range.Width - half));
            var lane = taken.FindIndex(row => row.TrueForAll(t => x + half + 12 < t.From || x - half - 12 > t.To));
            if (lane < 0)
            {
                lane = taken.Count;
                taken.Add([]);
            }
            taken[lane].Add((x - half, x + half));
            labels[i] = (words, x, lane);
        }
        return labels;
    }

    /// <summary>The room that they take above the marks.</summary>
    internal static double Header(IReadOnlyList<(string Words, double X, int Lane)> labels) =>
        labels.Count == 0 ? 0 : (labels.Max(l => l.Lane) + 1) * Lane + 24;

    internal static IReadOnlyList<TimelineArc> Of(
        IReadOnlyList<TimelineTurn> drawn, IReadOnlyList<(string Words, double X, int Lane)> labels, List<PlacedMark> placed)
    {
        if (drawn.Count == 0)
            return [];
        var at = placed.Where(p => !p.IsCluster).ToDictionary(p => p.First.Id, p => (p.X, p.Y));
        return Drawn(drawn, labels, m => at[m.Id]);
    }

    private static List<TimelineArc> Drawn(
        IReadOnlyList<TimelineTurn> drawn, IReadOnlyList<(string Words, double X, int Lane)> labels, Func<TimelineMark, (double X, double Y)> at)
    {
        var lanes = labels.Select(l => l.Lane).DefaultIfEmpty().Max();
        return
        [
            .. drawn.Zip(labels, (d, l) => new TimelineArc(
                at(d.Earlier).X, at(d.Earlier).Y, at(d.Later).X, at(d.Later).Y, l.X, 16 + (lanes - l.Lane) * Lane, l.Words, (d.Earlier.Id, d.Later.Id))),
        ];
    }

    // Lengths of time as one says them; the dates themselves stand at the marks.
    private static string After(double days) => Math.Round(Math.Abs(days)) switch
    {
        < 1 => "on the same day",
        < 2 => "after a day",
        < 21 and var n => $"after {n:0} days",
        < 61 and var n => $"after {Math.Round(n / 7):0} weeks",
        < 730 and var n => $"after {Math.Round(n / 30.44):0} months",
        var n => $"after {Math.Round(n / 365.2425):0} years",
    };
}

/// <summary>Two claims that an arc joins.</summary>
/// <param name="Earlier">What was said first.</param>
/// <param name="Later">What was said about it.</param>
/// <param name="Does">What the later one does: "took it back and put it right".</param>
internal sealed record TimelineTurn(TimelineMark Earlier, TimelineMark Later, string Does);
