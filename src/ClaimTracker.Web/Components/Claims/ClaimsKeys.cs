using ClaimTracker.Web.Components.Articles;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>The keys of the list of claims, for the line at the foot, for all keys, and for the script that listens.</summary>
public static class ClaimsKeys
{
    /// <summary>The keys that the script passes on, by the browser's names.</summary>
    public static string Listened(ClaimsDesk desk) => desk.Selection.Asking == BulkQuestion.Source
        ? "Alt+1 Alt+2 Alt+3 Alt+s Alt+t ? Escape Ctrl+Enter"
        : "j k x a r f w m s t v d u l o ? Escape Ctrl+Enter Ctrl+z";

    /// <summary>Every key, by what one is doing.</summary>
    public static IReadOnlyList<(string Title, IReadOnlyList<KeyHint> Keys)> All { get; } =
    [
        ("The list", [Moves, Select, new("Enter", "open the claim"), Open, new("Esc", "clear the selection"), new("Ctrl Z", "undo the last"), new("Ctrl K", "search or go to"), new("?", "all keys")]),
        ("Those selected, or the one you are at", [new("A", "accept"), new("R", "reject"), new("F", "worth checking"), new("W", "set when, for all of them"), new("M", "same actor for all of them")]),
        ("The two questions, for all of them", [new("S then V D U", "said: verified, disputed, unverified"), new("T then V D U", "true: verified, disputed, unverified"), new("Ctrl Enter", "save the answer")]),
        ("Linking a source to all of them", [new("L", "link a source"), new("↑ ↓", "from the search through what it offers"), new("Alt 1 2 3", "supports, refutes, context"), new("Alt S T", "said, true"), new("Ctrl Enter", "link")]),
    ];

    private static KeyHint Moves => new("J K", "next, previous");

    private static KeyHint Select => new("X", "select");

    private static KeyHint Open => new("O", "open in the article");

    /// <summary>The line at the foot: only what holds now.</summary>
    public static IReadOnlyList<KeyHint> Of(ClaimsDesk desk) => desk switch
    {
        { Selection.Asking: BulkQuestion.Source } => [new("↑ ↓", "choose"), new("Alt 1 2 3", "supports, refutes, context"), new("Alt S T", "said, true"), new("Ctrl Enter", "link"), new("Esc", "close")],
        { Selection: { Question: not null, Answer: null } } => [new("V", "verified"), new("D", "disputed"), new("U", "unverified"), new("Esc", "close")],
        { Selection.Question: not null } => [new("Ctrl Enter", "save the answer"), new("Esc", "close")],
        { Selection.Count: > 0 } =>
        [
            Moves, Select, new("A", "accept"), new("R", "reject"), new("S then V D U", "said"), new("T then V D U", "true"), new("L", "link a source"), new("W", "set when"), new("Esc", "clear"),
        ],
        { Focus: not null } => [Moves, Select, new("Enter", "open"), Open, new("S then V D U", "said"), new("T then V D U", "true"), new("L", "link a source"), new("F", "worth checking")],
        _ => [Moves, Select],
    };
}
