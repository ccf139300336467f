using ClaimTracker.Data.Sources;
using ClaimTracker.Web.Components.Sources;

namespace ClaimTracker.Web.Tests.Sources;

public sealed class GradeWordsTests
{
    [Fact]
    public void A_document_says_whose_grade_it_has() => Assert.Equal(
        ["Port Gazette’s grade", "its own; Port Gazette: B", "its own", "not graded"],
        [
            GradeWords.Whose(new(null, null, Reliability.B), "Port Gazette"),
            GradeWords.Whose(new(Reliability.C, "Relays the ministry.", Reliability.B), "Port Gazette"),
            GradeWords.Whose(new(Reliability.C, "Relays the ministry.", null), "Port Gazette"),
            GradeWords.Whose(new(null, null, null), "Port Gazette"),
        ]);

    [Fact]
    public void A_publisher_says_since_when_what_it_had_before_and_how_many_documents_it_has() => Assert.Equal(
        ["since 13 Mar 2025; C before · 3 documents, 1 with its own grade", "since 1 Jan 2024 · 1 document", "not graded · 0 documents"],
        [
            GradeWords.Of(Publisher(3, 1, (Reliability.D, new(2025, 3, 13)), (Reliability.C, new(2024, 1, 1)))),
            GradeWords.Of(Publisher(1, 0, (Reliability.B, new(2024, 1, 1)))),
            GradeWords.Of(Publisher(0, 0)),
        ]);

    private static PublisherRow Publisher(int documents, int own, params (Reliability Grade, DateOnly Since)[] grades) =>
        new(Guid.NewGuid(), "Port Gazette", false, documents, own, [.. grades.Select(g => new PublisherGrade { Grade = g.Grade, Since = g.Since })]);
}
