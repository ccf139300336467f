using AngleSharp.Dom;
using Bunit;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Web.Components.Shared;

namespace ClaimTracker.Web.Tests.Shared;

public sealed class AnswerControlTests
{
    [Fact]
    public async Task Three_words_are_written_out_and_the_reasons_stand_under_unverified()
    {
        await using var context = new BunitContext();

        var control = context.Render<AnswerControl>(p => p.Add(c => c.Question, Question.Said).Add(c => c.Value, Answer.NotLookedAt));

        Assert.Equal(
            ["Unverified*", "Verified", "Disputed", "Not looked at yet*", "Looked, not established", "Not checkable"],
            Radios(control));
    }

    [Fact]
    public async Task Not_checkable_asks_as_what()
    {
        await using var context = new BunitContext();

        var control = context.Render<AnswerControl>(p => p.Add(c => c.Question, Question.True).Add(c => c.Value, Answer.Promise));

        Assert.Equal(["position", "promise*", "opinion"], Radios(control).TakeLast(3));
    }

    [Fact]
    public async Task Verified_has_no_reasons()
    {
        await using var context = new BunitContext();

        var control = context.Render<AnswerControl>(p => p.Add(c => c.Question, Question.True).Add(c => c.Value, Answer.Verified));

        Assert.Equal(["Unverified", "Verified*", "Disputed"], Radios(control));
    }

    [Fact]
    public async Task A_chosen_word_is_told()
    {
        await using var context = new BunitContext();
        Answer? told = null;
        var control = context.Render<AnswerControl>(p => p.Add(c => c.Question, Question.True).Add(c => c.ValueChanged, a => told = a));

        await control.FindAll("[role=radio]").Single(r => r.TextContent == "Disputed").ClickAsync(new());

        Assert.Equal(Answer.Disputed, told);
    }

    // The words of the choices; a star stands behind the chosen ones.
    private static IEnumerable<string> Radios(IRenderedComponent<AnswerControl> control) =>
        control.FindAll("[role=radio]").Select(r => r.TextContent.Trim() + (r.GetAttribute("aria-checked") == "true" ? "*" : ""));
}
