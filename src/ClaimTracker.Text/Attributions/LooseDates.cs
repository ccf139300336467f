using ClaimTracker.Text.Network;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Attributions;

/// <summary>"In March she told the agency: “…”": the date in front belongs to the saying, not to what was said.</summary>
internal static class LooseDates
{
    /// <summary>The attribution without pieces of content that are nothing but a date before its cue.</summary>
    public static Attribution Without(Prose prose, Attribution attribution)
    {
        if (attribution.Content.Count < 2 || attribution.Cue.Count == 0)
            return attribution;
        int cue = attribution.Cue[0].Start;
        var kept = attribution.Content.Where(span => span.Start > cue || !IsDate(prose, span)).ToList();
        return kept.Count == 0 || kept.Count == attribution.Content.Count ? attribution : attribution with { Content = kept };
    }

    private static bool IsDate(Prose prose, Spans.TextSpan span)
    {
        var range = prose.Within(span);
        bool dated = false;
        for (int i = range.Start; i < range.End; i++)
        {
            dated |= prose[i].Class == Entity.Date;
            if (prose[i].IsWord && prose[i].Class != Entity.Date && prose[i].Lower is not ("in" or "on" or "at" or "earlier" or "late" or "early" or "last"
                or "this" or "the" or "since" or "by" or "during"))
                return false;
        }
        return dated;
    }
}
