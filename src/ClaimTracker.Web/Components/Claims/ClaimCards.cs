using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>What the article page asks of a claim.</summary>
public static class ClaimCards
{
    extension(ClaimCard claim)
    {
        /// <summary>Waits for a decision.</summary>
        public bool Proposed => claim.State == ClaimState.Proposed;

        /// <summary>An analyst rejected it: shown in neither text nor margin.</summary>
        public bool Rejected => claim.State == ClaimState.Rejected;

        /// <summary>The actor's name; where there is none the speaker's words, or "Nobody named".</summary>
        public string Who => claim.ActorName ?? (claim.SpeakerText.Length > 0 ? claim.SpeakerText : "Nobody named");

        /// <summary>The names that may be meant, where it is unsure who spoke.</summary>
        public IReadOnlyList<string> Candidates =>
            claim.SpeakerUnsure && claim.SpeakerReason is { } names ? names.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];

        /// <summary>The answer that stands to a question.</summary>
        public StandingAnswer Answer(Question question) => question == Question.Said ? claim.WasSaid : claim.IsTrue;

        /// <summary>From the first to the last word of what was said.</summary>
        public TextSpan Extent => claim.Spans.Where(s => s.Role == SpanRole.Content).Select(s => new TextSpan(s.Start, s.End))
            .Aggregate(default(TextSpan), (all, s) => all.Length == 0 ? s : new(Math.Min(all.Start, s.Start), Math.Max(all.End, s.End)));
    }
}
