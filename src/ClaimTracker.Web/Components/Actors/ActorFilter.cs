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
/// <param name="Changed">Only where the actor went back on earlier words, with those words.</param>
/// <param name="Accepted">Without proposals.</param>
/// <param name="From">Said on this day or later.</param>
/// <param name="To">Said on this day or earlier.</param>
/// <param name="Whole">Without days: all of them; otherwise the picture opens where most claims are.</param>
/// <param name="FlaggedFirst">What is worth checking stands first in the list; otherwise the oldest.</param>
public sealed record ActorFilter(
    char? Said = null, char? True = null, Guid? Outlet = null, bool OwnWords = false, bool Flagged = false, bool Changed = false,
    bool Accepted = false, DateOnly? From = null, DateOnly? To = null, bool Whole = false, bool FlaggedFirst = false)
{
    /// <summary>Anything but the range is filtered.</summary>
    public bool Narrows => All != this;

    /// <summary>The same range and order with nothing filtered.</summary>
    public ActorFilter All => new(From: From, To: To, Whole: Whole, FlaggedFirst: FlaggedFirst);

    /// <summary>A range of days was chosen.</summary>
    public bool HasDays => From is not null || To is not null;

    /// <summary>Whether a claim is shown, its day aside.</summary>
    /// <param name="point">The claim.</param>
    /// <param name="changed">The claims that take part in a change.</param>
    public bool Takes(TimelinePoint point, IReadOnlySet<Guid> changed) =>
        (Said is null || Is(point, point.WasSaid, Said)) && (True is null || Is(point, point.IsTrue, True))
        && (Outlet is null || point.PublisherId == Outlet) && (!OwnWords || point.Quotation != Quotation.Indirect)
        && (!Flagged || point.WorthChecking) && (!Changed || changed.Contains(point.ClaimId)) && (!Accepted || point.State == ClaimState.Accepted);

    /// <summary>From an address: what cannot be understood filters nothing.</summary>
    public static ActorFilter Of(string? said, string? isTrue, Guid? outlet, string? only, string? from, string? to, string? range = null, string? sort = null) => new(
        AnswerLetters.Of(said), AnswerLetters.Of(isTrue), outlet,
        Has(only, "own-words"), Has(only, "worth-checking"), Has(only, "changed"), Has(only, "accepted"), Day(from), Day(to),
        range == "whole", sort == "worth-checking");

    /// <summary>The address of an actor's page with this filter.</summary>
    public string Href(Guid actor) => Links.With(Links.Actor(actor),
        ("said", AnswerLetters.Words(Said)), ("true", AnswerLetters.Words(True)), ("outlet", Outlet?.ToString()),
        ("only", string.Join(',', new[] { OwnWords ? "own-words" : null, Flagged ? "worth-checking" : null, Changed ? "changed" : null, Accepted ? "accepted" : null }.OfType<string>())),
        ("from", From is { } from ? Links.Day(from) : null), ("to", To is { } to ? Links.Day(to) : null),
        ("range", Whole && !HasDays ? "whole" : null), ("sort", FlaggedFirst ? "worth-checking" : null));

    private static bool Is(TimelinePoint point, Answer answer, char? letter) => point.State == ClaimState.Accepted && AnswerWords.Letter(answer) == letter;

    private static bool Has(string? only, string word) => only?.Split(',').Contains(word) == true;

    /// <summary>A day as it stands in an address; null where it is none.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
