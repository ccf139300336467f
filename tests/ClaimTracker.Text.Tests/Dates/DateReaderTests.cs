using ClaimTracker.Text.Dates;
using CsCheck;
using Xunit;

namespace ClaimTracker.Text.Tests.Dates;

/// <summary>All against Thursday, 30 November 2023.</summary>
public sealed class DateReaderTests
{
    private static readonly DateOnly Reference = new(2023, 11, 30);

    [Theory]
    [InlineData("The ferry sank on March 3, 1987.", "March 3, 1987", "1987-03-03", "1987-03-03")]
    [InlineData("The ferry sank on the 3rd of March 1987.", "the 3rd of March 1987", "1987-03-03", "1987-03-03")]
    [InlineData("The ferry sank on 3 March.", "3 March", "2023-03-03", "2023-03-03")]
    [InlineData("The ferry sank on 2021-02-09.", "2021-02-09", "2021-02-09", "2021-02-09")]
    [InlineData("The ferry sank on 2/9/2021.", "2/9/2021", "2021-02-09", "2021-02-09")]
    [InlineData("The ferry sank on 19.02.2021.", "19.02.2021", "2021-02-19", "2021-02-19")]
    [InlineData("The ferry sank in Dec. 2021.", "Dec. 2021", "2021-12", "2021-12")]
    [InlineData("The ferry sank in December.", "December", "2022-12", "2022-12")]
    [InlineData("The new ferry will sail in March.", "March", "2024-03", "2024-03")]
    [InlineData("A dividend is payable Jan. 5.", "Jan. 5", "2024-01-05", "2024-01-05")]
    [InlineData("The ferry sank in 1987.", "1987", "1987", "1987")]
    [InlineData("The ferry sank in nineteen eighty-seven.", "nineteen eighty-seven", "1987", "1987")]
    [InlineData("Ferries were slow in the 1980s.", "the 1980s", "198X", "198X")]
    [InlineData("Ferries were slow in the eighties.", "the eighties", "198X", "198X")]
    [InlineData("Ferries were slow in the 19th century.", "the 19th century", "18XX", "18XX")]
    [InlineData("The yard grew in the third quarter of 1998.", "the third quarter of 1998", "1998-Q3", "1998-07/1998-09")]
    [InlineData("The yard grew in the second half of 1998.", "the second half of 1998", "1998-H2", "1998-07/1998-12")]
    [InlineData("The yard grew in the third quarter.", "the third quarter", "2023-Q3", "2023-07/2023-09")]
    [InlineData("The yard grew in last year's third quarter.", "last year's third quarter", "2022-Q3", "2022-07/2022-09")]
    [InlineData("The yard grew in Q3 2021.", "Q3 2021", "2021-Q3", "2021-07/2021-09")]
    [InlineData("The yard grew in FY2021.", "FY2021", "2021", "2021")]
    [InlineData("The yard grew in fiscal 2021.", "fiscal 2021", "2021", "2021")]
    [InlineData("The yard grew in the summer of 1998.", "the summer of 1998", "1998-SU", "1998-22")]
    [InlineData("The yard grew last winter.", "last winter", "2022-WI", "2022-24")]
    [InlineData("The yard grew early last year.", "early last year", "2022", "2022")]
    [InlineData("The yard opened in July last year.", "July last year", "2022-07", "2022-07")]
    [InlineData("The yard burned on Christmas Eve.", "Christmas Eve", "2022-12-24", "2022-12-24")]
    [InlineData("The yard burned last Easter.", "last Easter", "2023-04-09", "2023-04-09")]
    [InlineData("The yard will close on Labor Day.", "Labor Day", "2024-09-02", "2024-09-02")]
    public void A_date_on_the_calendar_is_read(string text, string phrase, string timex, string edtf) => Assert.Equal((phrase, timex, edtf), Only(text));

    [Theory]
    [InlineData("Divers searched today.", "today", "2023-11-30", "2023-11-30")]
    [InlineData("Divers searched yesterday morning.", "yesterday morning", "2023-11-29TMO", "2023-11-29")]
    [InlineData("Divers searched the day before yesterday.", "the day before yesterday", "2023-11-28", "2023-11-28")]
    [InlineData("Divers searched last night.", "last night", "2023-11-29TNI", "2023-11-29")]
    [InlineData("Divers searched on Thursday.", "Thursday", "2023-11-30", "2023-11-30")]
    [InlineData("Divers searched on Friday.", "Friday", "2023-11-24", "2023-11-24")]
    [InlineData("Divers will search on Friday.", "Friday", "2023-12-01", "2023-12-01")]
    [InlineData("Divers could begin as early as Friday.", "Friday", "2023-12-01", "2023-12-01")]
    [InlineData("Divers have until Friday.", "Friday", "2023-12-01", "2023-12-01")]
    [InlineData("Divers searched this Thursday.", "this Thursday", "2023-11-30", "2023-11-30")]
    [InlineData("Divers searched last Thursday.", "last Thursday", "2023-11-23", "2023-11-23")]
    [InlineData("Divers will search next Tuesday.", "next Tuesday", "2023-12-05", "2023-12-05")]
    [InlineData("Divers searched on Monday, Nov. 27.", "Monday, Nov. 27", "2023-11-27", "2023-11-27")]
    [InlineData("Divers searched earlier this week.", "earlier this week", "2023-W48", "2023-11-27/2023-12-03")]
    [InlineData("Divers searched over the weekend.", "the weekend", "2023-W47-WE", "2023-11-25/2023-11-26")]
    [InlineData("Divers searched last month.", "last month", "2023-10", "2023-10")]
    [InlineData("Divers searched last year.", "last year", "2022", "2022")]
    [InlineData("Divers searched two weeks ago.", "two weeks ago", "2023-W46", "2023-11-13/2023-11-19")]
    [InlineData("Divers searched a little over a week ago.", "a little over a week ago", "2023-11-22", "2023-11-22~")]
    [InlineData("Divers searched about three years ago.", "about three years ago", "2020", "2020~")]
    [InlineData("Divers searched several years ago.", "several years ago", "PAST_REF", "../2023-11-30")]
    [InlineData("Divers are searching now.", "now", "PRESENT_REF", "2023-11-30")]
    [InlineData("Divers searched at 5 p.m. EST on Nov. 9.", "5 p.m. EST on Nov. 9", "2023-11-09T17:00", "2023-11-09T17:00:00-05:00")]
    [InlineData("Divers searched at 14:30 GMT on Monday.", "14:30 GMT on Monday", "2023-11-27T14:30", "2023-11-27T14:30:00Z")]
    [InlineData("Divers searched until 1430 GMT.", "1430 GMT", "2023-11-30T14:30", "2023-11-30T14:30:00Z")]
    [InlineData("Divers searched a fortnight ago.", "a fortnight ago", "2023-W46", "2023-11-13/2023-11-19")]
    [InlineData("Divers searched at 4 in the morning.", "4 in the morning", "2023-11-30T04:00", "2023-11-30T04:00:00")]
    public void A_phrase_that_points_is_counted_from_the_reference_day(string text, string phrase, string timex, string edtf) =>
        Assert.Equal((phrase, timex, edtf), Only(text));

    [Theory]
    [InlineData("They waited two days.", TimexType.Duration, "two days", "P2D")]
    [InlineData("They waited for the past five years.", TimexType.Duration, "the past five years", "P5Y")]
    [InlineData("A six-month strike ended.", TimexType.Duration, "six-month", "P6M")]
    [InlineData("They waited a few hours.", TimexType.Duration, "a few hours", "PTXH")]
    [InlineData("They meet every Monday.", TimexType.Set, "every Monday", "XXXX-WXX-1")]
    [InlineData("They meet each year.", TimexType.Set, "each year", "P1Y")]
    [InlineData("They meet on Tuesdays.", TimexType.Set, "Tuesdays", "XXXX-WXX-2")]
    public void Lengths_and_repetitions_are_no_dates(string text, TimexType type, string phrase, string timex)
    {
        var found = Assert.Single(DateReader.Read(text, Reference));
        Assert.Equal((type, phrase, timex, null), (found.Type, found.Span.Of(text), found.Value, found.Edtf));
    }

    [Theory]
    [InlineData("The 61-year-old captain may march to the fall of Rome.")]
    [InlineData("She read it in USA Today and told CBS This Morning.")]
    [InlineData("The sun set; the second man sat down.")]
    [InlineData("It cost $1,987 and 1987 people paid.")]
    [InlineData("Section 3.1987 of the code, version 10.2, flight 1702 passengers.")]
    [InlineData("He died in his 20s aboard the A1987.")]
    [InlineData("It may be so, once the data are in.")]
    [InlineData("")]
    public void Numbers_ages_and_look_alikes_are_no_dates(string text) => Assert.Empty(DateReader.Read(text, Reference));

    [Fact]
    public void Dates_named_before_are_anchors()
    {
        const string text = "The ferry sailed on March 3, 1987. It sank two days later. The following Monday a new one was ordered; the following year it was built.";
        Assert.Equal([("March 3, 1987", "1987-03-03"), ("two days later", "1987-03-05"), ("The following Monday", "1987-03-09"), ("the following year", "1988")],
            DateReader.Read(text, Reference).Select(found => (found.Span.Of(text), found.Value)));
    }

    [Fact]
    public void In_May_and_August_there_are_two_expressions()
    {
        const string text = "The tests that failed in May and August of this year were repeated.";
        Assert.Equal([("May", "2023-05"), ("August of this year", "2023-08")], DateReader.Read(text, Reference).Select(found => (found.Span.Of(text), found.Value)));
    }

    [Fact]
    public void Without_a_reference_day_only_whole_dates_keep_their_value()
    {
        const string text = "On Thursday he recalled March 3, 1987.";
        Assert.Equal([("XXXX-XX-XX", null), ("1987-03-03", "1987-03-03")], DateReader.Read(text, null).Select(found => (found.Value, found.Edtf?.Value)));
    }

    [Fact]
    public void Any_text_gives_valid_spans_in_order_and_valid_values()
    {
        var words = Gen.OneOf("the", "last", "next", "this", "past", "year", "weeks", "ago", "earlier", "Monday", "May", "31", "2023", "1", "30", "of", "a", "first", "two hundred",
            "quarter", "-", ",", ".", "'s", "p.m", "noon", "0", "9999", "early", "Christmas", "now", "century", "9999999999", "and", "half", "fiscal", "\n\n", "Feb. 29", "'99", "weekend", "GMT");
        var texts = Gen.OneOf(words.Array[0, 14].Select(parts => string.Join(' ', parts)), words.Array[0, 14].Select(string.Concat), Gen.String);
        Gen.Select(texts, Gen.Int[0, DateOnly.MaxValue.DayNumber]).Sample((text, day) =>
        {
            var end = 0;
            foreach (var found in DateReader.Read(text, DateOnly.FromDayNumber(day)))
            {
                Assert.True(found.Span.Start >= end && found.Span.End > found.Span.Start && found.Span.End <= text.Length, text);
                end = found.Span.End;
                if (found.Edtf is { } edtf)
                    Assert.True(edtf.Earliest <= edtf.Latest && Edtf.Parse(edtf.Value) == edtf, $"{text}: {edtf}");
                else
                    Assert.True(found.Type is TimexType.Duration or TimexType.Set, text);
            }
        });
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("x")]
    [InlineData("1.1")]
    [InlineData("1,000")]
    [InlineData("Monday ")]
    [InlineData("the last first past 1 a ")]
    [InlineData("early mid- the end of ")]
    [InlineData("\ud800e\u0301\u200f")]
    public void A_megabyte_of_one_thing_is_read(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        Assert.All(DateReader.Read(text, Reference), found => Assert.True(found.Span.End <= text.Length));
    }

    private static (string, string, string?) Only(string text)
    {
        var found = Assert.Single(DateReader.Read(text, Reference));
        return (found.Span.Of(text), found.Value, found.Edtf?.Value);
    }
}
