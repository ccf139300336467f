using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Speakers;
using ClaimTracker.Web.Components.Articles;
using ClaimTracker.Web.Components.Claims;

namespace ClaimTracker.Web.Tests.Articles;

public sealed class ArticleDeskTests
{
    private readonly ArticleDesk desk = new();

    [Fact]
    public void The_first_claim_that_waits_is_open_and_the_counts_are_of_all()
    {
        desk.Load(Claims(ClaimState.Accepted, ClaimState.Rejected, ClaimState.Proposed, ClaimState.Proposed));

        Assert.Equal((3, 2, 2, 1), (desk.Focus?.Number, desk.Reviewed, desk.ToDo, desk.RejectedCount));
        Assert.Equal([1, 3, 4], desk.Shown.Select(c => c.Number));
    }

    [Fact]
    public void Next_and_previous_skip_the_rejected_and_end_at_the_ends()
    {
        desk.Load(Claims(ClaimState.Accepted, ClaimState.Rejected, ClaimState.Proposed));

        Assert.Equal((DeskOrder.None, 3), (desk.Press("j"), desk.Focus!.Number));
        Assert.Equal((DeskOrder.Opened, 1), (desk.Press("k"), desk.Focus!.Number));
        Assert.Equal((DeskOrder.None, 1), (desk.Press("k"), desk.Focus!.Number));
    }

    [Fact]
    public void G_goes_to_the_timeline_of_whoever_said_it_where_somebody_is_named()
    {
        var claims = Claims(ClaimState.Proposed, ClaimState.Accepted);
        claims[1] = claims[1] with { ActorId = Guid.NewGuid() };
        claims[0] = claims[0] with { ActorId = null };
        desk.Load(claims);

        Assert.Equal(DeskOrder.None, desk.Press("g"));
        desk.Press("j");
        Assert.Equal(DeskOrder.Timeline, desk.Press("g"));
        Assert.Contains("g", DeskKeys.Listened(desk).Split(' '));
    }

    [Fact]
    public void To_do_keeps_the_open_claim_after_it_was_accepted()
    {
        var claims = Claims(ClaimState.Proposed, ClaimState.Proposed);
        desk.Load(claims);
        desk.Show(onlyToDo: true);
        claims[0] = claims[0] with { State = ClaimState.Accepted };
        desk.Load(claims);

        Assert.Equal([1, 2], desk.Shown.Select(c => c.Number));
        desk.Press("j");
        Assert.Equal([2], desk.Shown.Select(c => c.Number));
    }

    [Fact]
    public void A_proposal_takes_accept_edit_reject_and_no_answers()
    {
        desk.Load(Claims(ClaimState.Proposed));

        Assert.Equal([DeskOrder.Accept, DeskOrder.Edit, DeskOrder.Reject, DeskOrder.Flag, DeskOrder.None, DeskOrder.None],
            new[] { "a", "e", "r", "f", "s", "l" }.Select(desk.Press));
        Assert.Null(desk.Waiting);
    }

    [Fact]
    public void The_numbers_choose_among_those_who_the_speaker_of_a_proposal_may_be()
    {
        var claims = Claims(ClaimState.Proposed, ClaimState.Proposed);
        claims[0] = claims[0] with { MayBe = [new(null, "Karl Weber", ActorKind.Person, "new on record"), new(null, "Anna Weber", ActorKind.Person, "new on record")] };
        desk.Load(claims);

        Assert.Equal([DeskOrder.MayBeFirst, DeskOrder.MayBeSecond, DeskOrder.None], new[] { "1", "2", "3" }.Select(desk.Press));
        Assert.Contains(DeskKeys.Of(desk), k => k.Keys == "1 2");
        desk.Press("j");
        Assert.Equal(DeskOrder.None, desk.Press("1"));
        Assert.DoesNotContain(DeskKeys.Of(desk), k => k.Does == "who it may be");
    }

    [Fact]
    public void An_accepted_claim_takes_S_or_T_and_then_an_answer()
    {
        desk.Load(Claims(ClaimState.Accepted));

        Assert.Equal((DeskOrder.None, Question.Said), (desk.Press("s"), desk.Waiting));
        Assert.Equal(DeskOrder.Verify, desk.Press("v"));
        desk.Press("t");
        Assert.Equal((DeskOrder.Dispute, Question.True), (desk.Press("d"), desk.Waiting));
        Assert.Equal((DeskOrder.None, null), (desk.Press("x"), desk.Waiting));
        Assert.Equal(DeskOrder.None, desk.Press("v"));
        Assert.Equal(DeskOrder.None, desk.Press("a"));
    }

    [Fact]
    public void While_editing_no_other_claim_opens_and_only_save_and_leave_hold()
    {
        desk.Load(Claims(ClaimState.Proposed, ClaimState.Proposed));
        desk.Edit(new ClaimDraft { ClaimId = desk.Focus!.Id });

        Assert.False(desk.Open(2));
        Assert.Equal([DeskOrder.None, DeskOrder.Save, DeskOrder.Leave], new[] { "a", "Ctrl+Enter", "Escape" }.Select(desk.Press));
        desk.Leave();
        Assert.True(desk.Open(2));
        Assert.Null(desk.Draft);
    }

    [Fact]
    public void A_claim_that_is_gone_closes_its_form_and_the_first_that_waits_opens()
    {
        var claims = Claims(ClaimState.Proposed, ClaimState.Proposed);
        desk.Load(claims);
        desk.Ask(new AnswerDraft());
        claims[0] = claims[0] with { State = ClaimState.Rejected };
        desk.Load(claims);

        Assert.Equal((DeskMode.Reading, 2), (desk.Mode, desk.Focus!.Number));
    }

    [Fact]
    public void Question_mark_shows_all_keys_and_any_other_key_does_nothing_meanwhile()
    {
        desk.Load(Claims(ClaimState.Proposed));
        desk.Press("?");

        Assert.Equal((DeskOrder.None, true), (desk.Press("a"), desk.ShowsKeys));
        Assert.Equal((DeskOrder.None, false), (desk.Press("Escape"), desk.ShowsKeys));
    }

    [Fact]
    public void The_foot_shows_the_keys_of_the_open_claim()
    {
        desk.Load(Claims(ClaimState.Proposed, ClaimState.Accepted));

        Assert.Equal(("Claim 1 of 2", "J K, A, E, R"), (DeskKeys.Here(desk), string.Join(", ", DeskKeys.Of(desk).Select(k => k.Keys))));
        desk.Press("j");
        Assert.Equal("J K, S then V D U, T then V D U, L, W, E, F", string.Join(", ", DeskKeys.Of(desk).Select(k => k.Keys)));
        desk.Edit(new ClaimDraft());
        Assert.Equal("New claim", DeskKeys.Here(desk));
    }

    private static List<ClaimCard> Claims(params ClaimState[] states) => [.. states.Select((state, i) => new ClaimCard
    {
        Id = new Guid(i + 1, 0, 0, new byte[8]), Number = i + 1, Version = 1, ArticleId = Guid.Empty, SnapshotId = Guid.Empty, State = state,
        Statement = "Mira Okonjo said it.", SpeakerText = "Mira Okonjo", CueText = "said", ContentText = "it", Said = new(), Spans = [], Chain = [],
    })];
}
