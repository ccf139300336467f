using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Spans;
using ClaimTracker.Web.Components.Claims;

namespace ClaimTracker.Web.Tests.Claims;

public sealed class ClaimDraftTests
{
    private const string Text = "Mira Okonjo said the harbour’s east-side gate “would open”, (soon).";
    private static readonly TextSpan All = new(0, Text.Length);

    [Fact]
    public void A_handle_moves_by_words_as_a_reader_counts_them()
    {
        Assert.Equal(["Mira", "Okonjo", "said", "the", "harbour’s", "east-side", "gate", "“", "would", "open", "”", ",", "(", "soon", ")", "."],
            TextWords.Of(Text, All).Select(w => w.Of(Text)));
    }

    [Theory]
    [InlineData("said", true, -1, "Okonjo said")]
    [InlineData("said", false, 2, "said the harbour’s")]
    [InlineData("said the", true, 1, "the")]
    [InlineData("said the", false, -5, "said")]
    [InlineData("Mira", true, -1, "Mira")]
    [InlineData("soon", false, 9, "soon).")]
    [InlineData("aid th", false, 1, "aid the harbour’s")]
    public void Stepping_keeps_one_word_at_least_and_stays_in_the_paragraph(string words, bool start, int by, string expected) =>
        Assert.Equal(expected, TextWords.Step(Text, All, At(words), start, by).Of(Text));

    [Theory]
    [InlineData("said the", true, "Okonjo", "Okonjo said the")]
    [InlineData("said the", false, "gate", "said the harbour’s east-side gate")]
    [InlineData("said the", true, "gate", "the")]
    [InlineData("said the", false, "Mira", "said")]
    public void Dragging_goes_to_the_word_under_the_pointer(string words, bool start, string to, string expected) =>
        Assert.Equal(expected, TextWords.Drag(Text, All, At(words), start, At(to).Start + 1).Of(Text));

    [Fact]
    public void Selected_words_become_a_part_and_pieces_that_touch_become_one()
    {
        var draft = new ClaimDraft();
        draft.Set(SpanRole.Content, [At("gate")]);
        draft.Set(SpanRole.Content, [At("the harbour’s")], add: true);
        Assert.Equal("the harbour’s … gate", draft.Words(SpanRole.Content, Text));
        draft.Set(SpanRole.Content, [At(" east-side ")], add: true);
        Assert.Equal("the harbour’s east-side gate", draft.Words(SpanRole.Content, Text));
        draft.Clear(SpanRole.Content);
        Assert.Single(draft.Content);
    }

    [Fact]
    public void A_piece_never_runs_over_its_neighbour()
    {
        var draft = new ClaimDraft();
        draft.Set(SpanRole.Content, [At("the"), At("gate")]);
        draft.Move(SpanRole.Content, 0, new(At("the").Start, Text.Length));

        Assert.Equal(At("the").Start, draft.Content[0].Start);
        Assert.Equal(draft.Content[1].Start, draft.Content[0].End);
    }

    [Fact]
    public void The_sentence_follows_the_parts_until_the_analyst_writes_one()
    {
        var draft = new ClaimDraft { Content = [At("the harbour’s east-side gate “would open”")], Cue = [At("said")], Speaker = [At("Mira Okonjo")] };
        draft.Follow(Text);
        Assert.Equal("Mira Okonjo said the harbour’s east-side gate “would open”.", draft.Statement);
        draft.ActorName = "Minister Okonjo";
        draft.Follow(Text);
        Assert.Equal("Minister Okonjo said the harbour’s east-side gate “would open”.", draft.Statement);
        (draft.Statement, draft.StatementIsMine) = ("The gate opens.", true);
        draft.Set(SpanRole.Cue, []);
        draft.Follow(Text);
        Assert.Equal("The gate opens.", draft.Statement);
    }

    [Theory]
    [InlineData("the harbour’s", Quotation.Indirect)]
    [InlineData("would open", Quotation.Direct)]
    [InlineData("gate “would open”", Quotation.Mixed)]
    public void The_marks_in_the_text_say_how_it_is_quoted(string words, Quotation expected) =>
        Assert.Equal(expected, new ClaimDraft { Content = [At(words)] }.QuotationIn(Text, All));

    [Fact]
    public void A_kept_draft_comes_back_whole_and_a_foreign_one_is_none()
    {
        var draft = new ClaimDraft { ClaimId = Guid.NewGuid(), Version = 3, Statement = "S.", Cue = [At("said")], When = "2024-05", Hedged = true };

        Assert.Equal(draft.ToJson(), ClaimDraft.FromJson(draft.ToJson())!.ToJson());
        Assert.Null(ClaimDraft.FromJson("[1]"));
        Assert.Null(ClaimDraft.FromJson(null));
    }

    [Theory]
    [InlineData("He (Karl Weber or Mira Okonjo) said the gate would open.", "", "Mira Okonjo said the gate would open.")]
    [InlineData("Karl Weber said the gate would open.", "Karl Weber", "Mira Okonjo said the gate would open.")]
    [InlineData("The gate would open, he said.", "", "The gate would open, he said.")]
    public void A_corrected_speaker_stands_in_the_sentence_too(string before, string former, string after)
    {
        const string text = "He said the gate would open.";
        var draft = new ClaimDraft { Statement = before, StatementIsMine = true, ActorName = former, Speaker = [new(0, 2)] };
        draft.Name(new(Guid.NewGuid(), "Mira Okonjo", default), text);

        Assert.Equal((after, "Mira Okonjo"), (draft.Statement, draft.ActorName));
    }

    [Theory]
    [InlineData("2024-05", "May 2024", "2024-05")]
    [InlineData("yesterday", "3 May 2024", "2024-05-03")]
    [InlineData("this week", "29 Apr – 4 May 2024", "2024-04-29/2024-05-04")]
    public void A_date_may_be_typed_as_a_value_or_as_the_article_says_it(string typed, string understood, string kept)
    {
        var draft = new ClaimDraft();
        draft.Date(typed, new(2024, 5, 4));

        Assert.Equal((understood, null), (draft.ReadWhen(new(2024, 5, 4))?.ToDisplay(), draft.WhenProblem(new(2024, 5, 4))));
        Assert.Equal(kept, draft.ToForm(null).Said);
    }

    [Fact]
    public void A_date_that_is_not_understood_says_why()
    {
        var draft = new ClaimDraft { When = "2024-13" };

        Assert.Equal("\"2024-13\" is no EDTF date that can be kept: there is no month 13.", draft.WhenProblem(new(2024, 5, 4)));
        Assert.Null(draft.ReadWhen(null));
    }

    private static TextSpan At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }
}
