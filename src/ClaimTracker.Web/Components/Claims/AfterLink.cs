using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Sources;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>What a question rests on once a link is made, said before it is: a report more is not always a root more.</summary>
public static class AfterLink
{
    /// <summary>"After this: 2 outlets, 1 root for “was it said?”. The Lantern repeats KCNA and adds no root."; null until source and question are chosen.</summary>
    /// <param name="claim">The claim, with what is linked to it.</param>
    /// <param name="draft">The link being made.</param>
    /// <param name="origins">What its source goes back to; none for a root, and for a new source.</param>
    public static string? Words(ClaimCard claim, LinkDraft draft, IReadOnlyList<OriginStep> origins)
    {
        if (!draft.Chosen || draft.Question is not { } question || draft.Title.Trim().Length == 0)
            return null;
        var asked = question == Question.Said ? "was it said?" : "is it true?";
        var linked = claim.Evidence.Where(e => e.Question == question).ToList();
        if (linked.Any(e => e.SourceId == draft.SourceId))
            return $"{draft.Title} is linked for “{asked}” already: it is counted once.";

        var publisher = draft.Publisher.Trim() is { Length: > 0 } name ? name : null;
        Guid? outlet = publisher is null ? null : claim.Evidence.FirstOrDefault(e => e.Publisher == publisher)?.PublisherId ?? Guid.NewGuid();
        var added = new LinkedSource(
            Guid.Empty, 0, question, draft.Stance ?? Stance.Context, draft.Credibility, null, null, draft.SourceId ?? Guid.NewGuid(), draft.Title, null, outlet,
            publisher, new(null, null, null), origins, false);
        var count = new RootCount([.. linked, added]);
        var words = $"After this: {count.Words} for “{asked}”.";
        return count.Repeats(added) ? $"{words} {draft.Title} repeats {RootCount.RootName(added)} and adds no root." : words;
    }
}
