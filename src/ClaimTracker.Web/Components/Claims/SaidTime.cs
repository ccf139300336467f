using System.Globalization;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Dates;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>When a claim was said, in a reader's words, with its precision visible.</summary>
public static class SaidTime
{
    /// <summary>"30 Nov 2023", "27–30 Nov 2023", "no date".</summary>
    public static string Short(SaidWhen said) => Read(said) is { } date ? date.ToDisplay() : "no date";

    /// <summary>How exactly, and that it cannot be later than its publication: "to the day, before 06:19 CET".</summary>
    public static string Precision(SaidWhen said, Article article)
    {
        if (Read(said) is not { } date)
            return "";
        var words = date.Precision switch
        {
            EdtfPrecision.Time => "to the minute",
            EdtfPrecision.Day => date.Approximate || date.Uncertain ? "a day, roughly" : "to the day",
            EdtfPrecision.Month => "to the month",
            EdtfPrecision.Season => "to the season",
            EdtfPrecision.Year => "to the year",
            EdtfPrecision.Interval => "an interval",
            EdtfPrecision.Before or EdtfPrecision.After => "open at one end",
            _ => "roughly",
        };
        var atPublication = article.PublishedOn is { } day && date.Latest == day.DayNumber;
        if (!atPublication)
            return words;
        return date.Precision == EdtfPrecision.Interval ? words + ", ends at publication" : Clock(article) is { } time ? $"{words}, before {time}" : words;
    }

    /// <summary>For the question: "on 30 Nov 2023", "around 30 Nov 2023", "in Nov 2023", "before 12 Mar 2025"; empty without a date.</summary>
    public static string InQuestion(SaidWhen said)
    {
        if (Read(said) is not { } date)
            return "";
        var shown = date.ToDisplay();
        return date.Precision switch
        {
            _ when date.Approximate || date.Uncertain => $"around {shown.Replace("about ", "", StringComparison.Ordinal)}",
            EdtfPrecision.Before or EdtfPrecision.After => shown,
            EdtfPrecision.Interval => $"around {shown}",
            EdtfPrecision.Day or EdtfPrecision.Time => said.Inferred ? $"around {shown}" : $"on {shown}",
            _ => $"in {shown}",
        };
    }

    /// <summary>"30 Nov 2023, 06:19 CET", in the article's own zone; null where the day is unknown.</summary>
    public static string? Published(Article article)
    {
        if (article.PublishedOn is not { } day)
            return null;
        var shown = day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
        return Clock(article) is { } time ? $"{shown}, {time}" : shown;
    }

    /// <summary>"05:19 UTC", for the tooltip; null where the hour is unknown.</summary>
    public static string? PublishedUtc(Article article) => article.PublishedAt?.ToString("HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>A UTC moment by the article's clock: "2 Dec 2023, 10:14 CET"; in UTC where the article's zone is unknown.</summary>
    public static string Moment(DateTime utc, Article article) =>
        $"{Day(article.ZoneMinutes is { } minutes ? utc.AddMinutes(minutes) : utc)}, {Clock(utc, article)}";

    /// <summary>A UTC moment's day for a signature: "2 Dec 2023".</summary>
    public static string Day(DateTime at) => at.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static string? Clock(Article article) => article.PublishedAt is { } at ? Clock(at, article) : null;

    private static string Clock(DateTime utc, Article article) => article.ZoneMinutes is { } minutes
        ? $"{utc.AddMinutes(minutes).ToString("HH:mm", CultureInfo.InvariantCulture)} {article.Zone}".TrimEnd()
        : utc.ToString("HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static Edtf? Read(SaidWhen said) => Edtf.TryParse(said.Edtf, out var date, out _) ? date : null;
}
