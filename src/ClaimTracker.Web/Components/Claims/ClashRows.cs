using System.Text.Json;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text.Dates;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>What differs between two versions of a claim or an answer, in words instead of columns.</summary>
public static class ClashRows
{
    private static readonly Dictionary<string, string> Parts = new()
    {
        [nameof(Claim.Statement)] = "Sentence",
        [nameof(Claim.State)] = "State",
        [nameof(Claim.ActorId)] = "Actor",
        [nameof(Claim.SpeakerText)] = "Speaker in the text",
        [nameof(Claim.CueText)] = "Cue",
        [nameof(Claim.ContentText)] = "Said",
        [nameof(Claim.Said)] = "When",
        [nameof(Claim.About)] = "Time spoken about",
        [nameof(Claim.Quotation)] = "Quoted",
        [nameof(Claim.Hedge)] = "Hedged by",
        [nameof(Claim.WorthChecking)] = "Worth checking",
        [nameof(Claim.Chain)] = "Chain",
        [nameof(Claim.Hidden)] = "Removed",
        ["Answer"] = "Answer",
        ["Rationale"] = "Why",
        ["Missing"] = "What is missing",
    };

    /// <summary>What a member is called for a reader; null where it shows nowhere.</summary>
    public static string? PartOf(string member) => Parts.GetValueOrDefault(member);

    /// <summary>The clash for the reader.</summary>
    /// <param name="conflict">What the command met.</param>
    /// <param name="nameOf">An actor's name by its id.</param>
    public static Clash Of(Outcome.Conflict conflict, Func<string, string> nameOf) => new(conflict.RowId, conflict.By, conflict.At, conflict.Version,
    [
        .. conflict.Differences.Where(d => Parts.ContainsKey(d.Member))
            .Select(d => new ClashRow(Parts[d.Member], Words(d.Member, d.Theirs, nameOf), Words(d.Member, d.Mine, nameOf))),
    ], ClaimOf(conflict), conflict.Differences.Any(d => d.Member == nameof(Claim.Statement)) ? null : Sentence(conflict.Theirs));

    private static Guid ClaimOf(Outcome.Conflict conflict)
    {
        using var row = JsonDocument.Parse(conflict.Theirs);
        return row.RootElement.TryGetProperty(nameof(Assessment.ClaimId), out var claim) ? claim.GetGuid() : conflict.RowId;
    }

    private static string? Sentence(string json)
    {
        using var row = JsonDocument.Parse(json);
        return row.RootElement.TryGetProperty(nameof(Claim.Statement), out var sentence) ? sentence.GetString() : null;
    }

    private static string Words(string member, string? value, Func<string, string> nameOf) => (member, value) switch
    {
        (_, null or "") => "",
        (nameof(Claim.ActorId), _) => nameOf(value),
        (nameof(Claim.WorthChecking) or nameof(Claim.Hidden), _) => bool.Parse(value) ? "yes" : "no",
        (nameof(Claim.Said), _) => Date(value),
        (nameof(Claim.Chain), _) => Chain(value),
        (nameof(Claim.State) or nameof(Claim.Quotation), _) => value.ToLowerInvariant(),
        _ => value,
    };

    private static string Date(string json)
    {
        using var said = JsonDocument.Parse(json);
        return said.RootElement.TryGetProperty(nameof(SaidWhen.Edtf), out var value) && Edtf.TryParse(value.GetString(), out var date, out _) ? date.ToDisplay() : "";
    }

    private static string Chain(string json)
    {
        using var hops = JsonDocument.Parse(json);
        return string.Join(" → ", hops.RootElement.EnumerateArray().Select(h => h.TryGetProperty(nameof(ChainHop.Name), out var name) ? name.GetString() : null));
    }
}
