using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Timelines;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Web.Components.Timelines;

namespace ClaimTracker.Web.Tests.Timelines;

public sealed class TimelineMarkTests
{
    [Theory]
    [InlineData("2023-11-30", TimelineForm.Day)]
    [InlineData("2023-11-30T06:19:00", TimelineForm.Minute)]
    [InlineData("2023-11", TimelineForm.Month)]
    [InlineData("2022", TimelineForm.Year)]
    [InlineData("2023-11-27/2023-11-30", TimelineForm.Interval)]
    [InlineData("2023-11-21~", TimelineForm.About)]
    [InlineData("2023-11-21?", TimelineForm.Perhaps)]
    [InlineData("../2025-03-12", TimelineForm.Before)]
    [InlineData("2025-03-12/..", TimelineForm.After)]
    public void Each_precision_has_a_form_of_its_own(string edtf, TimelineForm form) => Assert.Equal(form, TimelineMark.Of(Point(edtf))!.Form);

    [Fact]
    public void A_month_ends_where_the_article_was_printed()
    {
        var printed = new DateTime(2023, 11, 30, 5, 19, 0, DateTimeKind.Utc);

        var mark = TimelineMark.Of(Point("2023-11", new(2023, 11, 30), printed))!;

        Assert.Equal((true, "06:19 CET"), (mark.Cut, mark.Printed));
        Assert.Equal(new DateOnly(2023, 11, 30).DayNumber + (5 * 60 + 19 + 60) / 1440.0, mark.To, 6);
    }

    [Fact]
    public void A_month_before_the_article_keeps_its_end()
    {
        var mark = TimelineMark.Of(Point("2023-10", new(2023, 11, 30)))!;

        Assert.Equal((false, null), (mark.Cut, mark.Printed));
        Assert.Equal(new DateOnly(2023, 11, 1).DayNumber, mark.To);
    }

    [Fact]
    public void A_claim_without_a_date_has_no_mark() => Assert.Null(TimelineMark.Of(Point(null)));

    private static TimelinePoint Point(string? edtf, DateOnly? published = null, DateTime? at = null) => new(
        Guid.NewGuid(), 1, ClaimState.Accepted, "She said it.", "said", "it", new SaidWhen { Edtf = edtf }, Answer.Verified, Answer.Disputed,
        Quotation.Indirect, null, "She", false, false, null, Guid.NewGuid(), "An article", null, null, published, at, "CET", 60, true);
}
