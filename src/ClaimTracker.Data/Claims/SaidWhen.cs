using ClaimTracker.Text.Dates;

namespace ClaimTracker.Data.Claims;

/// <summary>When a claim was said, with its derivation and the bounds by which timelines sort.</summary>
public sealed class SaidWhen
{
    /// <summary>EDTF level-1 value; null where nothing is known.</summary>
    public string? Edtf { get; set; }

    /// <summary>First day it may mean, in days since 0001-01-01.</summary>
    public long? Earliest { get; set; }

    /// <summary>Last day it may mean, inclusive.</summary>
    public long? Latest { get; set; }

    /// <summary>The article's phrase; null where the date is inferred or set by hand.</summary>
    public string? Phrase { get; set; }

    /// <summary>The day against which the phrase was read.</summary>
    public DateOnly? Reference { get; set; }

    /// <summary>The rule in words; "set by hand" for an analyst's own.</summary>
    public string? Rule { get; set; }

    /// <summary>Taken from the publication date for want of a phrase.</summary>
    public bool Inferred { get; set; }

    /// <summary>The splitter's date as it is kept; empty for null.</summary>
    public static SaidWhen Of(SaidAt? said, string text) => said is null ? new() : new()
    {
        Edtf = said.Value.Value,
        Earliest = said.Value.Earliest,
        Latest = said.Value.Latest,
        Phrase = said.Phrase?.Of(text),
        Reference = said.Reference,
        Rule = said.Rule,
        Inferred = said.Inferred,
    };
}
