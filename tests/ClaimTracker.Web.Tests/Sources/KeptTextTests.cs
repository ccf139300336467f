using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Sources;
using ClaimTracker.Web.Components.Sources;

namespace ClaimTracker.Web.Tests.Sources;

public sealed class KeptTextTests
{
    private const string Paragraph = "The gates held. The pumps ran all night. Nobody was hurt.";

    [Fact]
    public void A_passage_is_marked_where_it_stands() =>
        Assert.Equal([("The gates held. ", false), ("The pumps ran all night.", true), (" Nobody was hurt.", false)], Marked("The pumps ran all night."));

    [Fact]
    public void Passages_that_overlap_are_marked_through_and_no_word_stands_twice() =>
        Assert.Equal([("The gates held. The pumps ran", true), (" all night.", true), (" Nobody was hurt.", false)],
            Marked("pumps ran all night.", "The gates held. The pumps ran"));

    [Fact]
    public void A_passage_within_another_changes_nothing() =>
        Assert.Equal([("The gates held.", true), (" The pumps ran all night. Nobody was hurt.", false)], Marked("gates", "The gates held."));

    [Fact]
    public void A_passage_that_is_not_in_the_text_or_empty_marks_nothing() =>
        Assert.Equal([(Paragraph, false)], Marked("The gates broke.", "", null));

    private static (string, bool)[] Marked(params string?[] passages) => [.. KeptText.Mark(Paragraph, [.. passages.Select(Bearing)])];

    private static Bearing Bearing(string? passage) => new(
        Guid.NewGuid(), 1, Question.Said, Stance.Supports, 2, null, passage, Guid.NewGuid(), ClaimState.Accepted, "", "", "", default!, Answer.NotLookedAt,
        Answer.NotLookedAt, Guid.NewGuid(), "");
}
