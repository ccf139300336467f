using ClaimTracker.Web.Components.Claims;
namespace ClaimTracker.Web.Components.Articles;

/// <summary>The keys that hold now, for the line at the foot and for the script that listens.</summary>
public static class DeskKeys
{
    /// <summary>The line at the foot: only what holds for the open claim.</summary>
    public static IReadOnlyList<KeyHint> Of(ArticleDesk desk) => desk.Mode switch
    {
        DeskMode.Editing =>
        [
            new("1 2 3", "selected words are speaker, cue, said"), new("Shift ← →", "move the handle by a word"),
            new("Ctrl Enter", "save"), new("Esc", "cancel, nothing is lost"),
        ],
        DeskMode.Answering => [new("Ctrl Enter", "save the answer"), new("Esc", "cancel, the draft is kept")],
        DeskMode.Linking =>
        [
            new("↑ ↓", "choose"), new("Alt 1 2 3", "supports, refutes, context"), new("Alt S T", "said, true"), new("Ctrl Enter", "link"),
            new("Esc", "close"),
        ],
        DeskMode.Signing => [new("Enter", "sign"), new("Esc", "not yet")],
        _ when desk.Focus is null => [new("N", "new claim from the selected words")],
        _ when desk.Focus is { Proposed: true, MayBe: var mayBe } =>
            [Moves, new("A", "accept"), new("E", "edit"), new("R", "reject"), .. mayBe.Count > 0 ? [new KeyHint("1 2 3"[..(2 * mayBe.Count - 1)], "who it may be")] : Array.Empty<KeyHint>()],
        _ when desk.Waiting is not null => [new("V", "verified"), new("D", "disputed"), new("U", "unverified")],
        _ =>
        [
            Moves, new("S then V D U", "said"), new("T then V D U", "true"), new("L", "link a source"), new("W", "when"), new("E", "edit"), new("F", "worth checking"),
        ],
    };

    /// <summary>What the line begins with.</summary>
    public static string Here(ArticleDesk desk) => (desk.Mode, desk.Focus) switch
    {
        (DeskMode.Editing, _) when desk.MakesNew => "New claim",
        (DeskMode.Editing, { } claim) => $"Editing claim {claim.Number}",
        (_, { } claim) => $"Claim {claim.Number} of {desk.Claims.Count}",
        _ => "No claim is open",
    };

    /// <summary>The keys that the script passes on, by the browser's names.</summary>
    public static string Listened(ArticleDesk desk) => desk.Mode switch
    {
        DeskMode.Reading => "j k a e r f g s t v d u l w n 1 2 3 ? Escape Ctrl+z",
        DeskMode.Editing => "1 2 3 ? Escape Ctrl+Enter",
        DeskMode.Linking => "Alt+1 Alt+2 Alt+3 Alt+s Alt+t ? Escape Ctrl+Enter",
        _ => "? Escape Ctrl+Enter",
    };

    /// <summary>Every key of the page, by what one is doing.</summary>
    public static IReadOnlyList<(string Title, IReadOnlyList<KeyHint> Keys)> All { get; } =
    [
        ("Reading", [Moves, Flag, Timeline, new("N", "new claim from the selected words"), new("Ctrl Z", "undo the last"), new("Ctrl K", "search or go to"), new("?", "all keys")]),
        ("A proposed claim", [new("A", "accept"), new("E", "edit"), new("R", "reject"), new("1 2 3", "it is this one of those who it may be")]),
        ("An accepted claim", [new("S then V D U", "said: verified, disputed, unverified"), new("T then V D U", "true: verified, disputed, unverified"),
            new("L", "link a source"), new("W", "when it was said"), new("E", "edit")]),
        ("Editing", [new("1 2 3", "selected words are speaker, cue, said"), new("Shift ← →", "move the handle by a word"),
            new("Ctrl Enter", "save"), new("Esc", "leave, the draft is kept")]),
        Linking,
    ];

    /// <summary>Every key of a claim's own page.</summary>
    public static IReadOnlyList<(string Title, IReadOnlyList<KeyHint> Keys)> OnItsPage { get; } =
    [
        ("Reading", [Moves, Flag, Timeline, new("Ctrl Z", "undo the last"), new("Ctrl K", "search or go to"), new("?", "all keys")]),
        ("A proposed claim", [new("A", "accept"), new("E", "edit its sentence"), new("R", "reject")]),
        ("An accepted claim", [new("S then V D U", "said: verified, disputed, unverified"), new("T then V D U", "true: verified, disputed, unverified"),
            new("L", "link a source"), new("W", "when it was said, in its article"), new("E", "edit its sentence")]),
        ("Writing", [new("Ctrl Enter", "save"), new("Esc", "leave, the draft is kept")]),
        Linking,
    ];

    private static (string, IReadOnlyList<KeyHint>) Linking =>
        ("Linking a source", [new("↑ ↓", "from the search through what it offers"), new("Alt 1 2 3", "supports, refutes, context"), new("Alt S T", "said, true"), new("Ctrl Enter", "link")]);

    private static KeyHint Flag => new("F", "worth checking");

    private static KeyHint Timeline => new("G", "go to it on its actor's timeline");

    private static KeyHint Moves => new("J K", "next, previous");
}

/// <summary>Keys, parted by spaces ("then" is a word between them), and what they do.</summary>
public sealed record KeyHint(string Keys, string Does);
