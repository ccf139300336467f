using System.Globalization;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>Which claims are listed; stands in the address, so that a view can be shared.</summary>
/// <param name="Text">Words to be found.</param>
/// <param name="Said">v, d, u or n: only claims with that answer to *was it said?*.</param>
/// <param name="True">The same for *is it true?*.</param>
/// <param name="State">Only accepted, only proposed or only rejected ones; without it all but the rejected.</param>
/// <param name="Flagged">Only what is worth checking.</param>
/// <param name="Sureness">Only proposals of which the splitter is that sure.</param>
/// <param name="SurestFirst">Proposals first, the surest before the others.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record ClaimFilter(
    string? Text = null, char? Said = null, char? True = null, ClaimState? State = null, bool Flagged = false, int Page = 1,
    Sureness? Sureness = null, bool SurestFirst = false)
{
    /// <summary>Claims on a page.</summary>
    public const int Size = 50;

    /// <summary>Claims that are changed in one act at most: it is one command with one undo, and whoever writes meanwhile waits for it.</summary>
    public const int Most = 2000;

    /// <summary>Anything is filtered.</summary>
    public bool Narrows => this with { Page = 1, SurestFirst = false } != new ClaimFilter();

    /// <summary>From an address: what cannot be understood filters nothing.</summary>
    public static ClaimFilter Of(string? text, string? said, string? isTrue, string? state, string? only, int? page,
        string? order = null) => new(
        string.IsNullOrWhiteSpace(text) ? null : text, AnswerLetters.Of(said), AnswerLetters.Of(isTrue),
        state switch { "accepted" => ClaimState.Accepted, "proposed" => ClaimState.Proposed, "rejected" => ClaimState.Rejected, _ => null },
        only == "worth-checking", Math.Clamp(page ?? 1, 1, 1_000_000),
        only switch { "sure" => Data.Claims.Sureness.Sure, "unsure" => Data.Claims.Sureness.Unsure, _ => null }, order == "surest");

    /// <summary>What to ask of the record.</summary>
    public ClaimRequest Request => new(Text, AnswerLetters.Answers(Said), AnswerLetters.Answers(True), State, Flagged, Sureness, SurestFirst, (Page - 1) * Size, Size);

    /// <summary>All that match, whatever their page, up to <see cref="Most"/>.</summary>
    public ClaimRequest Matching => Request with { Skip = 0, Take = Most };

    /// <summary>The address of the list with this filter.</summary>
    public string Href => Links.With(Links.Claims(),
        ("text", Text), ("said", AnswerLetters.Words(Said)), ("true", AnswerLetters.Words(True)), ("state", State?.ToString().ToLowerInvariant()),
        ("only", Flagged ? "worth-checking" : Sureness?.ToString().ToLowerInvariant()), ("order", SurestFirst ? "surest" : null), ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null));
}
