using System.Globalization;

namespace ClaimTracker.Web.Components.Shared;

/// <summary>Days and moments in a reader's words.</summary>
public static class Times
{
    /// <summary>"30 Nov 2023".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"2 Dec 2023, 09:14 UTC", of a moment in UTC.</summary>
    public static string Moment(DateTime utc) => utc.ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
