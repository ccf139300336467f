using System.Globalization;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Timelines;
using ClaimTracker.Text.Dates;

namespace ClaimTracker.Web.Components.Timelines;

/// <summary>A claim as a timeline draws it. Days are counted from 0001-01-01; a whole day reaches from its number to the next.</summary>
/// <param name="Id">The claim.</param>
/// <param name="From">Where its saying may begin; minus infinity where open.</param>
/// <param name="To">Where it ends; infinity where open.</param>
/// <param name="Form">How precisely the day is known.</param>
/// <param name="Cut">It ends at publication: nothing is said after it was printed.</param>
/// <param name="State">Proposed or accepted.</param>
/// <param name="Said">Was it said?</param>
/// <param name="True">Is it true?</param>
/// <param name="Cue">The cue's words.</param>
/// <param name="Text">What was said.</param>
/// <param name="When">The date in a reader's words.</param>
/// <param name="Printed">The hour of the publication that cuts it, in the article's zone: "06:19 CET".</param>
public sealed record TimelineMark(
    Guid Id, double From, double To, TimelineForm Form, bool Cut, ClaimState State, Answer Said, Answer True, string Cue, string Text, string When, string? Printed = null)
{
    /// <summary>Null where the claim has no date: it stands in the list alone.</summary>
    public static TimelineMark? Of(TimelinePoint point)
    {
        if (point.Said.Edtf is not { } edtf || !Edtf.TryParse(edtf, out var date, out _))
            return null;
        var from = date.Earliest == long.MinValue ? double.NegativeInfinity : date.Earliest;
        var to = date.Latest == long.MaxValue ? double.PositiveInfinity : date.Latest + 1.0;
        var cut = false;
        // The end of a day, month or interval that publication falls into is the moment, or else the day, of publication.
        if (point.PublishedOn is { } day && from < day.DayNumber + 1 && to > day.DayNumber)
        {
            var printed = point is { PublishedAt: { } at, ZoneMinutes: { } minutes } ? Days(at.AddMinutes(minutes)) : day.DayNumber + 1.0;
            cut = to >= printed && (date.Latest > date.Earliest || printed < to);
            to = Math.Min(to, Math.Max(printed, from));
        }
        return new(
            point.ClaimId, from, to, FormOf(date), cut, point.State, point.WasSaid, point.IsTrue, point.CueText, point.ContentText, date.ToDisplay(), cut ? Hour(point) : null);
    }

    /// <summary>Where the mark itself stands: in the middle, or at the end that is known.</summary>
    public double At => (double.IsInfinity(From), double.IsInfinity(To)) switch
    {
        (true, true) => 0,
        (true, false) => To,
        (false, true) => From,
        _ => (From + To) / 2,
    };

    private static TimelineForm FormOf(Edtf date) => date switch
    {
        { Uncertain: true } => TimelineForm.Perhaps,
        { Approximate: true } => TimelineForm.About,
        _ => date.Precision switch
        {
            EdtfPrecision.Time => TimelineForm.Minute,
            EdtfPrecision.Day => TimelineForm.Day,
            EdtfPrecision.Month or EdtfPrecision.Season => TimelineForm.Month,
            EdtfPrecision.Before => TimelineForm.Before,
            EdtfPrecision.After => TimelineForm.After,
            EdtfPrecision.Interval => TimelineForm.Interval,
            _ => TimelineForm.Year,
        },
    };

    private static string? Hour(TimelinePoint point) => point is { PublishedAt: { } at, ZoneMinutes: { } minutes }
        ? $"{at.AddMinutes(minutes).ToString("HH:mm", CultureInfo.InvariantCulture)} {point.Zone}".TrimEnd()
        : null;

    private static double Days(DateTime at) => at.Ticks / (double)TimeSpan.TicksPerDay;
}

/// <summary>The forms under a mark: a day, a week and a year are not the same.</summary>
public enum TimelineForm
{
    /// <summary>A line: to the minute.</summary>
    Minute,
    /// <summary>None: a day.</summary>
    Day,
    /// <summary>A filled pill: a month or a season.</summary>
    Month,
    /// <summary>An open pill: a year or more.</summary>
    Year,
    /// <summary>A bracket: from one date to another.</summary>
    Interval,
    /// <summary>A blur: about.</summary>
    About,
    /// <summary>A dashed capsule: perhaps.</summary>
    Perhaps,
    /// <summary>An arrow from the left: before a day.</summary>
    Before,
    /// <summary>An arrow to the right: from a day on.</summary>
    After,
}
