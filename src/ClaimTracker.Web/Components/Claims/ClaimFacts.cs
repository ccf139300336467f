using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text.Attributions;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>A claim's facts in a reader's words.</summary>
public static class ClaimFacts
{
    /// <summary>Why this actor: "short name of Kim Yo-jong", "unsure: Kim Yo-jong or Kim Jong-un", "more than one is called Kim".</summary>
    public static string WhySpeaker(ClaimCard claim) => claim switch
    {
        { SpeakerUnsure: true, SpeakerReason: { Length: > 0 } names } => Unsure(names),
        { SpeakerReason: { Length: > 0 } reason } => reason,
        { ActorId: not null } => "chosen by hand",
        _ => "the text names nobody",
    };

    /// <summary>The names that may be meant, one a line, in words.</summary>
    public static string Unsure(string names) =>
        names.Contains('\n', StringComparison.Ordinal) ? $"unsure: {names.Replace("\n", " or ", StringComparison.Ordinal)}" : $"more than one is called {names}";

    /// <summary>"Direct", "Indirect", "Mixed".</summary>
    public static string Quoted(ClaimCard claim) => claim.Quotation switch { Quotation.Direct => "Direct", Quotation.Mixed => "Mixed", _ => "Indirect" };

    /// <summary>"accepted by Tomás Rey, 1 Dec 2023", "proposed, not yet reviewed".</summary>
    public static string Stands(ClaimView view)
    {
        if (view.Card.Proposed)
            return "proposed, not yet reviewed";
        var word = view.Card.Rejected ? "rejected" : "accepted";
        var decided = view.History.FirstOrDefault(e => e.RowId == view.Card.Id && e.Changes.Any(c => c.Member == nameof(Claim.State)))
            ?? view.History.LastOrDefault(e => e.RowId == view.Card.Id);
        return decided is null ? word : $"{(decided.Version == 1 ? "made" : word)} by {decided.By}, {SaidTime.Day(decided.At)}";
    }
}
