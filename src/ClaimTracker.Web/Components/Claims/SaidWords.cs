using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Attributions;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>The words as said, for a quotation in a card: the cue first, since what was said without it can say the opposite.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Between">What stands between cue and content in the text, where that is little ("this Thursday").</param>
/// <param name="Content">What was said.</param>
public sealed record SaidWords(string Cue, string Between, string Content)
{
    private const int Near = 48;

    /// <summary>The words of a claim in its article's text.</summary>
    public static SaidWords Of(ClaimCard claim, string text)
    {
        var cue = claim.Spans.Where(s => s.Role == SpanRole.Cue).MaxBy(s => s.End);
        var content = claim.Spans.Where(s => s.Role == SpanRole.Content).MinBy(s => s.Start);
        var between = cue is not null && content is not null && cue.End < content.Start && content.Start - cue.End <= Near && content.Start <= text.Length
            ? text[cue.End..content.Start] : "";
        var words = ListedWords.Quoted(claim.ContentText, claim.Quotation);
        return new(claim.CueText, between.Any(char.IsLetterOrDigit) && !between.Contains('\n') ? between.Trim(' ', ',', '“', '"') : "", words);
    }
}
