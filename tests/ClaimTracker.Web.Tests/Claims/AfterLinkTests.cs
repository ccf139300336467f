using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Sources;
using ClaimTracker.Web.Components.Claims;

namespace ClaimTracker.Web.Tests.Claims;

public sealed class AfterLinkTests
{
    private static readonly Guid Wire = Guid.CreateVersion7();
    private static readonly OriginStep Root = new(Wire, "Wire report", "Meridian Wire", null, false);

    [Fact]
    public void Nothing_is_said_until_source_and_question_are_chosen()
    {
        Assert.Null(AfterLink.Words(Claim(), new() { Chosen = true, Title = "Log" }, []));
        Assert.Null(AfterLink.Words(Claim(), new() { Question = Question.Said }, []));
    }

    [Fact]
    public void A_document_that_repeats_nobody_is_a_root_more() =>
        Assert.Equal("After this: 2 outlets, 2 roots for “was it said?”.", AfterLink.Words(Claim(Linked("Wire report", Wire)), Draft("Log", "Harbour office"), []));

    [Fact]
    public void A_report_of_what_is_counted_already_adds_no_root() =>
        Assert.Equal(
            "After this: 2 outlets, 1 root for “was it said?”. The Lantern, 3 May repeats Meridian Wire and adds no root.",
            AfterLink.Words(Claim(Linked("Wire report", Wire)), Draft("The Lantern, 3 May", "The Lantern"), [Root]));

    [Fact]
    public void A_second_report_adds_no_root_where_the_first_goes_back_to_the_same_document_that_nobody_linked() =>
        Assert.Equal(
            "After this: 2 outlets, 1 root for “was it said?”. The Lantern, 3 May repeats Meridian Wire and adds no root.",
            AfterLink.Words(Claim(Linked("Canal Gazette", Guid.CreateVersion7(), [Root])), Draft("The Lantern, 3 May", "The Lantern"), [Root]));

    [Fact]
    public void The_other_question_counts_for_itself() =>
        Assert.Equal("After this: 1 outlet, 1 root for “is it true?”.",
            AfterLink.Words(Claim(Linked("Wire report", Wire)), Draft("Log", "Harbour office", Question.True), []));

    [Fact]
    public void A_source_that_is_linked_already_is_counted_once() =>
        Assert.Equal("Wire report is linked for “was it said?” already: it is counted once.",
            AfterLink.Words(Claim(Linked("Wire report", Wire)), Draft("Wire report", "Meridian Wire", id: Wire), []));

    private static LinkDraft Draft(string title, string publisher, Question question = Question.Said, Guid? id = null) =>
        new() { Chosen = true, SourceId = id, Title = title, Publisher = publisher, Question = question, Stance = Stance.Supports };

    private static LinkedSource Linked(string title, Guid id, params IReadOnlyList<OriginStep> origins) => new(
        Guid.CreateVersion7(), 1, Question.Said, Stance.Supports, 2, null, null, id, title, null, Guid.CreateVersion7(), title, new(null, null, null), origins, false);

    private static ClaimCard Claim(params IReadOnlyList<LinkedSource> evidence) => PageTest.SomeClaim with { Evidence = evidence };
}
