using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Web.Components.Claims;

namespace ClaimTracker.Web.Tests.Claims;

public sealed class BulkSelectionTests
{
    private static readonly ClaimRow[] Rows = [.. Enumerable.Range(0, 6).Select(i => Row($"said {i}"))];
    private readonly BulkSelection selection = new();

    public BulkSelectionTests() => selection.Load(Rows);

    [Fact]
    public void With_shift_all_rows_up_to_the_one_selected_last_are_selected_or_let_go()
    {
        selection.Select(Rows[4]);
        selection.Select(Rows[1], extend: true);
        Assert.Equal(Rows[1..5], selection.Selected);
        selection.Select(Rows[3], extend: true);
        Assert.Equal([Rows[4]], selection.Selected);
    }

    [Fact]
    public void With_shift_a_first_row_is_selected_alone()
    {
        selection.Select(Rows[2], extend: true);
        Assert.Equal([Rows[2]], selection.Selected);
    }

    [Fact]
    public void All_are_selected_from_none_and_from_some_and_let_go_from_all()
    {
        Assert.False(selection.All);
        selection.Select(Rows[2]);
        Assert.Null(selection.All);
        selection.SelectAll();
        Assert.Equal((true, 6), (selection.All, selection.Count));
        selection.SelectAll();
        Assert.Equal((false, 0), (selection.All, selection.Count));
    }

    [Fact]
    public void What_is_listed_no_more_is_selected_no_more_and_with_the_last_one_the_question_goes()
    {
        selection.Select(Rows[0]);
        selection.Select(Rows[1]);
        selection.Ask(BulkQuestion.Said);
        selection.Choose(Answer.Disputed);
        selection.Load([Rows[1] with { Version = 7 }]);
        Assert.Equal((7, Answer.Disputed), (Assert.Single(selection.Selected).Version, selection.Answer!.Answer));
        selection.Load([Rows[5]]);
        Assert.Equal((0, null, null), (selection.Count, selection.Asking, selection.Answer));
    }

    [Fact]
    public void What_was_written_about_an_answer_stays_when_another_is_chosen_and_goes_with_the_question()
    {
        selection.Select(Rows[0]);
        selection.Ask(BulkQuestion.True);
        Assert.Equal((Question.True, null), (selection.Question, selection.Answer));
        selection.Choose(Answer.Verified);
        selection.Answer!.Rationale = "The log shows it.";
        selection.Choose(Answer.Disputed);
        Assert.Equal((Question.True, Answer.Disputed, "The log shows it."), (selection.Answer.Question, selection.Answer.Answer, selection.Answer.Rationale));
        selection.Ask(null);
        Assert.Null(selection.Answer);
    }

    internal static ClaimRow Row(string cue, ClaimState state = ClaimState.Proposed) => new(
        Guid.CreateVersion7(), 1, state, "Edda Winlow", cue, "c", Quotation.Indirect, null, null, new(), Answer.NotLookedAt, Answer.NotLookedAt, false,
        Guid.Empty, "T", null, null, false, null, 0, 0);
}
