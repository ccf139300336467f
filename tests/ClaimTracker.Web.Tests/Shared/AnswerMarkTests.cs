using Bunit;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Web.Components.Shared;

namespace ClaimTracker.Web.Tests.Shared;

public sealed class AnswerMarkTests
{
    [Theory]
    [InlineData(Answer.Verified, Answer.Disputed, "said: verified; true: disputed")]
    [InlineData(Answer.Disputed, Answer.NotLookedAt, "said: disputed; true: unverified, not looked at yet")]
    [InlineData(Answer.NotEstablished, Answer.Promise, "said: unverified, looked, not established; true: not checkable, promise")]
    [InlineData(Answer.Verified, Answer.Position, "said: verified; true: not checkable, position")]
    [InlineData(Answer.Verified, Answer.Opinion, "said: verified; true: not checkable, opinion")]
    public async Task The_mark_says_both_answers_in_words(Answer said, Answer isTrue, string words)
    {
        await using var context = new BunitContext();

        var mark = context.Render<AnswerMark>(p => p.Add(m => m.Said, said).Add(m => m.True, isTrue)).Find("svg");

        Assert.Equal(words, mark.GetAttribute("aria-label"));
        Assert.Equal(2, mark.QuerySelectorAll("path").Length);
    }

    [Fact]
    public async Task A_proposal_is_one_ring_without_answers()
    {
        await using var context = new BunitContext();

        var mark = context.Render<AnswerMark>(p => p.Add(m => m.State, ClaimState.Proposed)).Find("svg");

        Assert.Equal("proposed, not yet reviewed", mark.GetAttribute("aria-label"));
        Assert.Equal("circle", Assert.Single(mark.Children, c => c.LocalName != "title").LocalName);
    }
}
