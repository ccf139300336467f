using ClaimTracker.Text.Dates;

namespace ClaimTracker.Web.Components.Shared;

/// <summary>Dates of the record in a reader's words.</summary>
public static class EdtfWords
{
    /// <summary>"30 Nov 2023", "27–30 Nov 2023"; the words for nothing where there is no date.</summary>
    public static string Of(string? edtf, string none = "no date") =>
        edtf is not null && Edtf.TryParse(edtf, out var date, out _) ? date.ToDisplay() : none;
}
