using System.Globalization;
using System.Net;
using System.Text;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Web.Components.Claims;
using ClaimTracker.Web.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Components.Timelines;

/// <summary>Draws a timeline's geometry as one string of markup: a picture of thousands of marks is then one node for the circuit.</summary>
public static class TimelineSvg
{
    /// <summary>The picture: marks with their forms and callouts over an axis. Each mark is a link to its row in the list of the actor's page.</summary>
    public static MarkupString Draw(TimelineGeometry geometry, Guid actor, Guid? focus = null)
    {
        var b = new StringBuilder();
        b.Append(CultureInfo.InvariantCulture, $"<svg class=\"tl main\" viewBox=\"0 0 {geometry.Range.Width:0.#} {geometry.Height:0.#}\" role=\"group\" aria-label=\"When it was said\">");
        Axis(b, geometry.Range, geometry.Ticks, 10, geometry.Base);
        foreach (var print in geometry.Prints)
            Print(b, print, geometry.Base);
        // A curve may cross another's words, not cover them.
        foreach (var arc in geometry.Arcs)
            Arc(b, arc);
        foreach (var arc in geometry.Arcs)
            b.Append(CultureInfo.InvariantCulture, $"<text class=\"sw\" data-joins=\"{Joined(arc)}\" x=\"{arc.LabelX:0.#}\" y=\"{arc.LabelY:0.#}\" text-anchor=\"middle\">{Encoded(arc.Label)}</text>");
        foreach (var placed in geometry.Placed)
            Placed(b, placed, Links.ActorTimeline(actor, placed.First.Id), placed.Marks.Any(m => m.Id == focus));
        return new(b.Append("</svg>").ToString());
    }

    /// <summary>The strip of all claims with the brush over the range that the picture shows.</summary>
    public static MarkupString Draw(DensityStrip strip, TimelineRange shown)
    {
        var b = new StringBuilder();
        b.Append(CultureInfo.InvariantCulture, $"<svg class=\"tl strip\" viewBox=\"0 0 {strip.Range.Width:0.#} {DensityStrip.Height}\" role=\"group\" aria-label=\"All {strip.Count} claims where they were said, each with both answers; the range shown below is marked\">");
        Axis(b, strip.Range, strip.Ticks, 6, DensityStrip.Base);
        var (from, to) = (strip.Range.Clipped(shown.From), strip.Range.Clipped(shown.To));
        b.Append(CultureInfo.InvariantCulture, $"<rect class=\"brush\" x=\"{from:0.#}\" y=\"1\" width=\"{to - from:0.#}\" height=\"{DensityStrip.Base}\" rx=\"5\"/>");
        foreach (var (mark, x, y) in strip.Piled)
            Mark(b, mark, x, y, 4.6, "");
        foreach (var column in strip.Columns)
            Column(b, column);
        foreach (var (x, end, day) in new[] { (from, "from", shown.From), (to, "to", shown.To - 1) })
            b.Append(CultureInfo.InvariantCulture, $"<g class=\"hand\" data-hand=\"{end}\"{Slider(end == "from" ? "First day shown" : "Last day shown", day, strip.Range)}><rect class=\"grip\" x=\"{x - 12:0.#}\" y=\"1\" width=\"24\" height=\"{DensityStrip.Base}\"/><rect x=\"{x - 4:0.#}\" y=\"30\" width=\"8\" height=\"26\" rx=\"4\"/><path d=\"M{x:0.#} 37v12\"/></g>");
        return new(b.Append("</svg>").ToString());
    }

    // A hand is moved with the arrow keys too, by days; where no calendar names the days, with the pointer alone.
    private static string Slider(string name, double day, TimelineRange range)
    {
        if (Math.Min(range.From, day) < 0 || Math.Max(range.To, day) > DateOnly.MaxValue.DayNumber)
            return "";
        var number = Math.Floor(day);
        return string.Create(CultureInfo.InvariantCulture,
            $" role=\"slider\" tabindex=\"0\" aria-label=\"{name}\" aria-valuemin=\"{Math.Floor(range.From)}\" aria-valuemax=\"{Math.Ceiling(range.To) - 1}\" aria-valuenow=\"{number}\" aria-valuetext=\"{Times.Day(DateOnly.FromDayNumber((int)number))}\"");
    }

    /// <summary>One mark with its form, small, for the list that is in step with the picture.</summary>
    public static MarkupString Glyph(TimelineMark mark)
    {
        var words = AnswerMark.Words(mark.State, mark.Said, mark.True);
        var b = new StringBuilder($"<svg class=\"tl\" width=\"44\" height=\"24\" viewBox=\"0 0 44 24\" role=\"img\" aria-label=\"{words}\"><title>{words}</title>");
        // The capsule has its question mark to the right of the mark.
        var middle = mark.Form == TimelineForm.Perhaps ? 15.5 : 22;
        Form(b, mark.Form, middle - 18, middle + 18, 12, mark.Cut);
        Mark(b, mark, mark.Form == TimelineForm.Before ? 26 : middle, 12, 6, OnPoint(mark) ? "back thin" : "back");
        return new(b.Append("</svg>").ToString());
    }

    private static void Axis(StringBuilder b, TimelineRange range, IReadOnlyList<TimelineTick> ticks, double top, double at)
    {
        foreach (var tick in ticks)
        {
            var x = range.X(tick.Day);
            b.Append(CultureInfo.InvariantCulture, $"<path class=\"grid\" d=\"M{x:0.#} {top}V{at + 5:0.#}\"/>");
            // A label that would be cut off at the edge says nothing.
            if (x + 5 + (tick.Label.Length + tick.Year.Length + 1) * 7 > range.Width)
                continue;
            b.Append(CultureInfo.InvariantCulture, $"<text class=\"ax\" x=\"{x + 5:0.#}\" y=\"{at + 17:0.#}\">{tick.Label}");
            b.Append(tick.Year.Length > 0 ? $" <tspan class=\"yr\">{tick.Year}</tspan></text>" : "</text>");
        }
        b.Append(CultureInfo.InvariantCulture, $"<path class=\"axis\" d=\"M{TimelineRange.Edge} {at:0.#}H{range.Width - TimelineRange.Edge:0.#}\"/>");
    }

    private static void Print(StringBuilder b, TimelinePrint print, double at)
    {
        b.Append(CultureInfo.InvariantCulture, $"<rect class=\"band\" x=\"{print.From:0.#}\" y=\"10\" width=\"{print.X - print.From:0.#}\" height=\"{at - 10:0.#}\"/>");
        b.Append(CultureInfo.InvariantCulture, $"<path class=\"pub\" d=\"M{print.X:0.#} 10V{at + 5:0.#}\"/><text class=\"ax\" x=\"{print.X + 6:0.#}\" y=\"{at - 6:0.#}\">{Encoded(print.Words)}</text>");
    }

    // It rises from the earlier mark to just under its words and comes down on the later one with a tip.
    private static void Arc(StringBuilder b, TimelineArc arc)
    {
        var (side, foot, (x, y), handles) = (arc.Side, arc.Foot, arc.Tip, arc.Handles);
        b.Append(CultureInfo.InvariantCulture, $"<g class=\"arc\" data-joins=\"{Joined(arc)}\"><path class=\"swing\" d=\"M{foot.X:0.#} {foot.Y:0.#}C{handles.FromX:0.#} {handles.Y:0.#} {handles.ToX:0.#} {handles.Y:0.#} {x:0.#} {y:0.#}\"/>");
        b.Append(CultureInfo.InvariantCulture, $"<path class=\"swing tip\" d=\"M{x - 9 * side:0.#} {y - 4.5:0.#}l{9.5 * side:0.#} 4.5l{-side} -10.5\"/></g>");
    }

    private static string Joined(TimelineArc arc) => $"r{arc.Touches.Earlier} r{arc.Touches.Later}";

    private static void Column(StringBuilder b, DensityColumn column)
    {
        foreach (var (parts, x) in new[] { (column.Said, column.X - 5), (column.True, column.X + 0.5) })
            foreach (var part in parts)
                b.Append(CultureInfo.InvariantCulture, $"<rect class=\"col {part.Letter}\" x=\"{x:0.#}\" y=\"{part.Y:0.##}\" width=\"4.5\" height=\"{part.Height:0.##}\"/>");
    }

    private static void Placed(StringBuilder b, PlacedMark placed, string href, bool on)
    {
        var mark = placed.First;
        var words = placed.IsCluster
            ? $"{placed.Label}; said: {Counted(placed.Marks, m => m.Said)}; true: {Counted(placed.Marks, m => m.True)}"
            : $"{mark.Cue} {mark.Text}, said {mark.When}, {AnswerMark.Words(mark.State, mark.Said, mark.True)}";
        b.Append(CultureInfo.InvariantCulture, $"<a class=\"pt{(on ? " on" : "")}\" href=\"{Encoded(href)}\" data-row=\"{string.Join(' ', placed.Marks.Select(m => $"r{m.Id}"))}\" aria-label=\"{Encoded(words)}\">");
        if (placed.IsCluster)
        {
            Cluster(b, placed);
        }
        else
        {
            Form(b, mark.Form, placed.Left, placed.Right, placed.Y, mark.Cut);
            if (on)
                b.Append(CultureInfo.InvariantCulture, $"<circle class=\"halo\" cx=\"{placed.X:0.#}\" cy=\"{placed.Y:0.#}\" r=\"11.5\"/>");
            Mark(b, mark, placed.X, placed.Y, 6.2, OnPoint(mark) || on ? "" : "back");
        }
        b.Append(CultureInfo.InvariantCulture, $"<text class=\"lb\" x=\"{placed.LabelX + (!on ? 0 : placed.LabelBefore ? -4 : 4):0.#}\" y=\"{placed.Y + 4.5:0.#}\" text-anchor=\"{(placed.LabelBefore ? "end" : "start")}\">");
        if (!placed.IsCluster && mark.Cue.Length > 0)
            b.Append("<tspan class=\"cue\">").Append(Encoded(mark.Cue)).Append("</tspan> ");
        b.Append(Encoded(placed.Label)).Append("</text></a>");
        // Beside the link: its words say the number already, and a name must hold all that is seen in it.
        if (placed.IsCluster)
            b.Append(CultureInfo.InvariantCulture, $"<text class=\"cn\" aria-hidden=\"true\" x=\"{placed.X:0.#}\" y=\"{placed.Y + 4.5:0.#}\" text-anchor=\"middle\">{placed.Marks.Count}</text>");
    }

    private static bool OnPoint(TimelineMark mark) => mark.Form is TimelineForm.Day or TimelineForm.Minute;

    private static void Mark(StringBuilder b, TimelineMark mark, double x, double y, double r, string back)
    {
        b.Append("<g class=\"mk2\">");
        if (back.Length > 0)
            b.Append(CultureInfo.InvariantCulture, $"<circle class=\"{back}\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"{r + 2.2:0.#}\"/>");
        // The outlines are drawn around (8, 7) for a radius of six.
        var scale = r / 6;
        b.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({x - 8 * scale:0.##} {y - 7 * scale:0.##}) scale({scale:0.###})\">");
        b.Append(MarkShape.Inner(mark.State, mark.Said, mark.True)).Append("</g></g>");
    }

    private static void Form(StringBuilder b, TimelineForm form, double left, double right, double y, bool cut)
    {
        var middle = (left + right) / 2;
        switch (form)
        {
            case TimelineForm.Minute:
                b.Append(CultureInfo.InvariantCulture, $"<path class=\"ln\" d=\"M{middle:0.#} {y - 12:0.#}v24\"/>");
                break;
            case TimelineForm.Month or TimelineForm.Year:
                var look = form == TimelineForm.Year ? "pill open" : "pill";
                if (cut)
                    b.Append(CultureInfo.InvariantCulture, $"<path class=\"{look}\" d=\"M{right:0.#} {y - 5:0.#}H{Math.Min(left + 5, right):0.#}a5 5 0 0 0 0 10H{right:0.#}\"/>");
                else
                    b.Append(CultureInfo.InvariantCulture, $"<rect class=\"{look}\" x=\"{left:0.#}\" y=\"{y - 5:0.#}\" width=\"{right - left:0.#}\" height=\"10\" rx=\"5\"/>");
                break;
            case TimelineForm.Interval:
                b.Append(CultureInfo.InvariantCulture, $"<path class=\"ln\" d=\"M{left:0.#} {y - 6:0.#}v12M{left:0.#} {y:0.#}H{right:0.#}{(cut ? "" : FormattableString.Invariant($"M{right:0.#} {y - 6:0.#}v12"))}\"/>");
                break;
            case TimelineForm.About:
                b.Append(CultureInfo.InvariantCulture, $"<rect x=\"{middle - Math.Max(right - left, 44) / 2:0.#}\" y=\"{y - 6:0.#}\" width=\"{Math.Max(right - left, 44):0.#}\" height=\"12\" fill=\"url(#soft)\"/>");
                break;
            case TimelineForm.Perhaps:
                b.Append(CultureInfo.InvariantCulture, $"<rect class=\"pill dash\" x=\"{middle - 15:0.#}\" y=\"{y - 11:0.#}\" width=\"44\" height=\"22\" rx=\"11\"/><text class=\"q\" aria-hidden=\"true\" x=\"{middle + 14:0.#}\" y=\"{y + 4:0.#}\">?</text>");
                break;
            case TimelineForm.Before:
                b.Append(CultureInfo.InvariantCulture, $"<path class=\"ln\" d=\"M{left + 1:0.#} {y:0.#}H{right:0.#}M{left + 6:0.#} {y - 5:0.#}l-5.5 5l5.5 5M{right:0.#} {y - 6:0.#}v12\"/>");
                break;
            case TimelineForm.After:
                b.Append(CultureInfo.InvariantCulture, $"<path class=\"ln\" d=\"M{left:0.#} {y - 6:0.#}v12M{left:0.#} {y:0.#}H{right - 1:0.#}M{right - 6:0.#} {y - 5:0.#}l5.5 5l-5.5 5\"/>");
                break;
        }
        if (cut && form is not (TimelineForm.Day or TimelineForm.Minute or TimelineForm.Perhaps))
            b.Append(CultureInfo.InvariantCulture, $"<path class=\"cut\" d=\"M{right:0.#} {y - 7:0.#}v14\"/>");
    }

    // A ring like the mark: its left half in the proportions of the said answers, its right half of the true ones.
    private static void Cluster(StringBuilder b, PlacedMark placed)
    {
        const double radius = 14;
        const double half = Math.PI * radius;
        b.Append(CultureInfo.InvariantCulture, $"<circle class=\"hole\" cx=\"{placed.X:0.#}\" cy=\"{placed.Y:0.#}\" r=\"16\"/>");
        foreach (var (answer, flip) in new[] { ((Func<TimelineMark, Answer>)(m => m.Said), FormattableString.Invariant($"translate({2 * placed.X:0.#} 0) scale(-1 1) ")), (m => m.True, "") })
        {
            var at = 3.0;
            foreach (var letter in "vdunp")
            {
                var part = placed.Marks.Count(m => Letter(m, answer) == letter) / (double)placed.Marks.Count * (half - 6);
                if (part <= 0)
                    continue;
                foreach (var look in letter == 'u' ? ["u", "hollow"] : new[] { letter == 'p' ? "n" : letter.ToString() })
                    b.Append(CultureInfo.InvariantCulture, $"<circle class=\"arc-{look}\" cx=\"{placed.X:0.#}\" cy=\"{placed.Y:0.#}\" r=\"{radius}\" stroke-dasharray=\"{Math.Max(part - 1.5, 1):0.##} {2 * half:0.##}\" stroke-dashoffset=\"{-at:0.##}\" transform=\"{flip}rotate(-90 {placed.X:0.#} {placed.Y:0.#})\"/>");
                at += part;
            }
        }
    }

    private static char Letter(TimelineMark mark, Func<TimelineMark, Answer> answer) =>
        mark.State == ClaimState.Accepted ? AnswerWords.Letter(answer(mark)) : 'p';

    private static string Counted(IReadOnlyList<TimelineMark> marks, Func<TimelineMark, Answer> answer) => string.Join(", ",
        new[] { ('v', "verified"), ('d', "disputed"), ('u', "unverified"), ('n', "not checkable"), ('p', "proposed") }
            .Select(a => (Count: marks.Count(m => Letter(m, answer) == a.Item1), Word: a.Item2))
            .Where(a => a.Count > 0)
            .Select(a => $"{a.Count} {a.Word}"));

    private static string Encoded(string words) => WebUtility.HtmlEncode(words);
}
