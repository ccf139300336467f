using System.Globalization;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Timelines;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Web.Components.Claims;

namespace ClaimTracker.Web.Components.Actors;

/// <summary>Which of an actor's claims are shown; stands in the address, so that a view can be shared.</summary>
/// <param name="Said">v, d, u or n: only claims with that answer to *was it said?*.</param>
/// <param name="True">The same for *is it true?*.</param>
/// <param name="Outlet">Only what this outlet reported.</param>
/// <param name="OwnWords">Only words in quotation marks.</param>
/// <param name="Flagged">Only what is worth checking.</param>
/// <param name="Accepted">Without proposals.</param>
/// <param name="From">Said on this day or later.</param>
/// <param name="To">Said on this day or earlier.</param>
public sealed record ActorFilter(
    char? Said = null, char? True = null, Guid? Outlet = null, bool OwnWords = false, bool Flagged = false, bool Accepted = false,
    DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>Anything but the range is filtered.</summary>
    public bool Narrows => this with { From = null, To = null } != new ActorFilter();

    /// <summary>Whether a claim is shown, its day aside.</summary>
    public bool Takes(TimelinePoint point) =>
        (Said is null || Is(point, point.WasSaid, Said)) && (True is null || Is(point, point.IsTrue, True))
        && (Outlet is null || point.PublisherId == Outlet) && (!OwnWords || point.Quotation != Quotation.Indirect)
        && (!Flagged || point.WorthChecking) && (!Accepted || point.State == ClaimState.Accepted);

    /// <summary>From an address: what cannot be understood filters nothing.</summary>
    public static ActorFilter Of(string? said, string? isTrue, Guid? outlet, string? only, string? from, string? to) => new(
        AnswerLetters.Of(said), AnswerLetters.Of(isTrue), outlet,
        Has(only, "own-words"), Has(only, "worth-checking"), Has(only, "accepted"), Day(from), Day(to));

    /// <summary>The address of an actor's page with this filter.</summary>
    public string Href(Guid actor) => Links.With(Links.Actor(actor),
        ("said", AnswerLetters.Words(Said)), ("true", AnswerLetters.Words(True)), ("outlet", Outlet?.ToString()),
        ("only", string.Join(',', new[] { OwnWords ? "own-words" : null, Flagged ? "worth-checking" : null, Accepted ? "accepted" : null }.OfType<string>())),
        ("from", From is { } from ? Links.Day(from) : null), ("to", To is { } to ? Links.Day(to) : null));

    private static bool Is(TimelinePoint point, Answer answer, char? letter) => point.State == ClaimState.Accepted && AnswerWords.Letter(answer) == letter;

    private static bool Has(string? only, string word) => only?.Split(',').Contains(word) == true;

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
