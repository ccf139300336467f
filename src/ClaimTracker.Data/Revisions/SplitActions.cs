namespace ClaimTracker.Data.Revisions;

/// <summary>
/// The commands that keep what the splitter proposes, in the words of the log, with those that undo and redo them: whoever signs them, they
/// touch no proposal as an analyst does.
/// </summary>
internal static class SplitActions
{
    public const string Split = "split the article", Take = "took what the new splitter proposes";

    public static readonly IReadOnlyList<string> All =
        [Split, Take, $"undid: {Split}", $"redid: {Split}", $"undid: {Take}", $"redid: {Take}"];
}
