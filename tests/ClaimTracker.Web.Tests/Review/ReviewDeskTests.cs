using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Web.Components.Review;

namespace ClaimTracker.Web.Tests.Review;

public sealed class ReviewDeskTests
{
    private static readonly WaitingClaim[] Queue = [.. Enumerable.Range(0, 4).Select(i => Waiting($"said {i}"))];
    private readonly ReviewDesk desk = new();

    public ReviewDeskTests() => desk.Load(Queue);

    [Fact]
    public void The_first_row_is_open_and_keys_move_to_the_ends_and_no_further()
    {
        Assert.Equal((ReviewOrder.None, 1), (desk.Press("k"), desk.Place));
        Assert.Equal([ReviewOrder.Opened, ReviewOrder.Opened, ReviewOrder.Opened, ReviewOrder.None], Enumerable.Range(0, 4).Select(_ => desk.Press("j")).ToArray());
        Assert.Equal((4, Queue[3]), (desk.Place, desk.Focus));
    }

    [Fact]
    public void Accept_means_the_open_row_until_rows_are_selected()
    {
        Assert.Equal(ReviewOrder.Accept, desk.Press("a"));
        Assert.Equal([Queue[0]], desk.Decided);
        desk.Selection.Select(Queue[2]);
        desk.Selection.Select(Queue[1]);
        Assert.Equal(ReviewOrder.Reject, desk.Press("r"));
        Assert.Equal([Queue[1], Queue[2]], desk.Decided);
        desk.Press("Escape");
        Assert.Equal([Queue[0]], desk.Decided);
    }

    [Fact]
    public void X_selects_the_open_row_and_takes_it_back()
    {
        desk.Press("j");
        desk.Press("x");
        Assert.Equal([Queue[1]], desk.Selected);
        desk.Press("x");
        Assert.Empty(desk.Selected);
    }

    [Fact]
    public void After_a_decision_the_next_row_opens_and_after_the_last_the_one_before()
    {
        desk.Press("j");
        desk.Load([Queue[0], Queue[2], Queue[3]]);
        Assert.Equal(Queue[2], desk.Focus);
        desk.Press("j");
        desk.Load([Queue[0], Queue[2]]);
        Assert.Equal(Queue[2], desk.Focus);
        desk.Load([]);
        Assert.Equal((null, 0, ReviewOrder.None), (desk.Focus, desk.Place, desk.Press("a")));
    }

    [Fact]
    public void What_waits_no_more_is_selected_no_more_and_what_does_keeps_its_new_version()
    {
        desk.Selection.Select(Queue[0]);
        desk.Selection.Select(Queue[1]);
        desk.Load([Queue[1] with { Version = 5 }, Queue[2]]);

        Assert.Equal([5], desk.Decided.Select(c => c.Version));
    }

    [Fact]
    public void Another_queue_starts_at_its_first_row_with_nothing_selected()
    {
        desk.Press("j");
        desk.Press("x");
        desk.Start([Queue[0], Queue[1]]);

        Assert.Equal((Queue[0], 0), (desk.Focus, desk.Selected.Count));
    }

    [Fact]
    public void An_accepted_claim_that_waits_for_answers_is_neither_accepted_nor_rejected_here()
    {
        desk.Load([Queue[0] with { State = ClaimState.Accepted }, Queue[1]]);

        Assert.Equal([ReviewOrder.None, ReviewOrder.None, ReviewOrder.Edit, ReviewOrder.Flag], new[] { "a", "r", "e", "f" }.Select(desk.Press));
        desk.Press("x");
        desk.Selection.Select(desk.Claims[1]);
        Assert.Equal([Queue[1]], desk.Decided);
    }

    [Fact]
    public void While_all_keys_are_shown_no_key_decides_anything_and_Escape_closes_them()
    {
        desk.Press("?");
        Assert.Equal((ReviewOrder.None, true), (desk.Press("a"), desk.ShowsKeys));
        desk.Press("Escape");
        Assert.Equal((false, ReviewOrder.Accept), (desk.ShowsKeys, desk.Press("a")));
    }

    [Fact]
    public void The_flag_is_for_all_that_is_selected_whatever_its_state()
    {
        desk.Load([Queue[0] with { State = ClaimState.Accepted }, Queue[1], Queue[2]]);
        desk.Press("x");
        desk.Selection.Select(desk.Claims[1]);

        Assert.Equal((ReviewOrder.Flag, 2), (desk.Press("f"), desk.Chosen.Count));
    }

    private static WaitingClaim Waiting(string cue) => new(
        Guid.NewGuid(), 1, ClaimState.Proposed, "S", "Edda Winlow", cue, "c", null, "Edda Winlow", null, false, null, new(), Quotation.Indirect,
        null, 0.9, null, false, Answer.NotLookedAt, Answer.NotLookedAt, Guid.NewGuid(), "T", null, null, false, 4, 4);
}
