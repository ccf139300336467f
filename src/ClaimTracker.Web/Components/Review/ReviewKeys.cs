using ClaimTracker.Data.Claims;
using ClaimTracker.Web.Components.Articles;

namespace ClaimTracker.Web.Components.Review;

/// <summary>The keys of the review page, for the line at the foot, for all keys, and for the script that listens.</summary>
public static class ReviewKeys
{
    /// <summary>The keys that the script passes on, by the browser's names.</summary>
    public const string Listened = "j k x a e r w m f o 1 2 3 ? Escape Ctrl+z";

    /// <summary>Every key, by what one is doing.</summary>
    public static IReadOnlyList<(string Title, IReadOnlyList<KeyHint> Keys)> All { get; } =
    [
        ("The queue", [Moves, Select, new("Esc", "clear the selection"), new("Ctrl Z", "undo the last"), new("Ctrl K", "search or go to"), new("?", "all keys")]),
        ("The open proposal, or those selected", [new("A", "accept"), new("R", "reject"), Flag]),
        ("Those selected", [new("W", "set when, for all of them"), new("M", "same actor for all of them")]),
        ("The open claim, in its article", [new("E", "edit, or answer the two questions"), new("W", "when it was said"), Open]),
        ("The open proposal's speaker", [new("1 2 3", "it is this one of those who it may be")]),
    ];

    private static KeyHint Moves => new("J K", "next, previous");

    private static KeyHint Select => new("X", "select");

    private static KeyHint Flag => new("F", "worth checking");

    private static KeyHint Open => new("O", "open in the article");

    /// <summary>The line at the foot: only what holds for the open row.</summary>
    public static IReadOnlyList<KeyHint> Of(WaitingClaim open, bool selection) => (selection, open.State) switch
    {
        (true, _) => [Moves, Select, new("A", "accept"), new("R", "reject"), new("W", "set when"), new("M", "same actor"), Flag, new("Esc", "clear the selection")],
        (_, ClaimState.Proposed) => [Moves, Select, new("A", "accept"), new("E", "edit"), new("R", "reject"), new("W", "when"), Flag, Open],
        _ => [Moves, new("E", "answer in the article"), Flag, Open],
    };
}
