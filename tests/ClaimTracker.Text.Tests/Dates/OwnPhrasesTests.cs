using ClaimTracker.Text.Dates;

namespace ClaimTracker.Text.Tests.Dates;

/// <summary>Phrases that we thought of ourselves, with what a careful reader of Thursday, 30 November 2023 makes of them.</summary>
public sealed class OwnPhrasesTests
{
    private static readonly DateOnly Reference = new(2023, 11, 30);

    [Theory]
    [InlineData("Wages rose in the fiscal year 2022.", "the fiscal year 2022", "2022", "2022")]
    [InlineData("Wages fell in the fourth quarter of last year.", "the fourth quarter of last year", "2022-Q4", "2022-10/2022-12")]
    [InlineData("Wages rose in the first half.", "the first half", "2023-H1", "2023-01/2023-06")]
    [InlineData("The yard posted a loss for the quarter.", "the quarter", "2023-Q3", "2023-07/2023-09")]
    [InlineData("The yard will hire in Q1 2024.", "Q1 2024", "2024-Q1", "2024-01/2024-03")]
    [InlineData("The choir sang on New Year's Eve.", "New Year's Eve", "2022-12-31", "2022-12-31")]
    [InlineData("The shops will close on Good Friday.", "Good Friday", "2024-03-29", "2024-03-29")]
    [InlineData("The ferry ran over Labor Day weekend.", "Labor Day weekend", "2023-W35-WE", "2023-09-02/2023-09-03")]
    [InlineData("The ferry stood still during Easter week.", "Easter week", "2023-W14", "2023-04-03/2023-04-09")]
    [InlineData("The test began at 9 a.m. KST on Tuesday.", "9 a.m. KST on Tuesday", "2023-11-28T09:00", "2023-11-28T09:00:00+09:00")]
    [InlineData("The test ended at 18:45 CET yesterday.", "18:45 CET yesterday", "2023-11-29T18:45", "2023-11-29T18:45:00+01:00")]
    [InlineData("The crews will meet at noon Friday.", "noon Friday", "2023-12-01T12:00", "2023-12-01T12:00:00")]
    [InlineData("The deal was struck just under two years ago.", "just under two years ago", "2021", "2021~")]
    [InlineData("The deal was struck a month or so ago.", "a month or so ago", "2023-10", "2023-10~")]
    [InlineData("The rate has climbed in recent weeks.", "recent weeks", "PAST_REF", "../2023-11-30")]
    [InlineData("The rate has climbed in recent months and years.", "recent months and years", "PAST_REF", "../2023-11-30")]
    [InlineData("Few ships call these days.", "these days", "PRESENT_REF", "2023-11-30")]
    [InlineData("It broke the post-1990 rules.", "1990", "1990", "1990")]
    [InlineData("The union boycotted the March vote.", "March", "2023-03", "2023-03")]
    [InlineData("The yard extended its offer to Dec. 15.", "Dec. 15", "2023-12-15", "2023-12-15")]
    [InlineData("The court gave the owners until mid-January.", "mid-January", "2024-01", "2024-01")]
    [InlineData("The hearing is to be held Jan. 12.", "Jan. 12", "2024-01-12", "2024-01-12")]
    [InlineData("Barges were built there in the mid-1970s.", "the mid-1970s", "197X", "197X")]
    [InlineData("Barges came back in the 2000s.", "the 2000s", "200X", "200X")]
    [InlineData("The pier was rebuilt in March of 2020.", "March of 2020", "2020-03", "2020-03")]
    [InlineData("The vote is the day after tomorrow.", "the day after tomorrow", "2023-12-02", "2023-12-02")]
    [InlineData("The strike began the week before last.", "the week before last", "2023-W46", "2023-11-13/2023-11-19")]
    [InlineData("The tunnel will open the year after next.", "the year after next", "2025", "2025")]
    [InlineData("The tunnel will open sometime next spring.", "next spring", "2024-SP", "2024-21")]
    [InlineData("The crews will vote this coming Sunday.", "this coming Sunday", "2023-12-03", "2023-12-03")]
    [InlineData("The crews voted this past Saturday.", "this past Saturday", "2023-11-25", "2023-11-25")]
    [InlineData("The yard had 300 welders as of Sept. 30.", "Sept. 30", "2023-09-30", "2023-09-30")]
    [InlineData("The mole will be done by the end of next year.", "the end of next year", "2024", "2024")]
    [InlineData("The storm broke early in the week.", "early in the week", "2023-W48", "2023-11-27/2023-12-03")]
    [InlineData("The yard closed in the 1987 crash.", "1987", "1987", "1987")]
    [InlineData("The yard blamed the third-quarter loss.", "third-quarter", "2023-Q3", "2023-07/2023-09")]
    [InlineData("The yard posted a loss for its third quarter.", "third quarter", "2023-Q3", "2023-07/2023-09")]
    [InlineData("Barges were built there in the late Nineties.", "the late Nineties", "199X", "199X")]
    [InlineData("The yard opened in January nineteen ninety-seven.", "January nineteen ninety-seven", "1997-01", "1997-01")]
    [InlineData("The crews met on Tuesday of last week.", "Tuesday of last week", "2023-11-21", "2023-11-21")]
    [InlineData("The horn sounded at 8.30pm on Monday.", "8.30pm on Monday", "2023-11-27T20:30", "2023-11-27T20:30:00")]
    [InlineData("Profit rose in Q2.", "Q2", "2023-Q2", "2023-04/2023-06")]
    [InlineData("The figures for October will be checked.", "October", "2023-10", "2023-10")]
    [InlineData("The yard bought shares through Sept. 29.", "Sept. 29", "2023-09-29", "2023-09-29")]
    [InlineData("Thirty yards had reported by Wednesday.", "Wednesday", "2023-11-29", "2023-11-29")]
    [InlineData("The owners set Dec. 10 as the deadline.", "Dec. 10", "2023-12-10", "2023-12-10")]
    [InlineData("The pier was rebuilt half a century ago.", "half a century ago", "1973", "1973")]
    [InlineData("The pier was rebuilt a quarter of a century ago.", "a quarter of a century ago", "1998", "1998")]
    [InlineData("The pier was rebuilt a few weeks back.", "a few weeks back", "PAST_REF", "../2023-11-30")]
    [InlineData("The yard lost orders after 9/11.", "9/11", "2001-09-11", "2001-09-11")]
    public void One_date_is_read(string text, string phrase, string timex, string edtf)
    {
        var found = Assert.Single(DateReader.Read(text, Reference));
        Assert.Equal((phrase, timex, edtf), (found.Span.Of(text), found.Value, found.Edtf?.Value));
    }

    [Theory]
    [InlineData("The talks are planned for April 24 and 25.", "April 24=2024-04-24 25=2024-04-25")]
    [InlineData("The talks were held on June 3, 4 and 5.", "June 3=2023-06-03 4=2023-06-04 5=2023-06-05")]
    [InlineData("Divers searched Monday through Wednesday.", "Monday=2023-11-27 Wednesday=2023-11-29")]
    [InlineData("Divers will search on Friday and Saturday.", "Friday=2023-12-01 Saturday=2023-12-02")]
    [InlineData("The yard was shut from 2019 to 2021.", "2019=2019 2021=2021")]
    [InlineData("The yard posted a loss for the quarter ended June 30.", "the quarter=2023-Q2 June 30=2023-06-30")]
    [InlineData("On June 3 and 4 welders fell ill.", "June 3=2023-06-03")]
    [InlineData("The fair ran from May 1-3, 2012.", "May 1=2012-05-01 3, 2012=2012-05-03")]
    [InlineData("The trial ran 7-9 June.", "7=2023-06-07 9 June=2023-06-09")]
    [InlineData("The tide turned at 12:30 local time (16:30 GMT) on Monday.", "12:30 local time=2023-11-27T12:30 16:30 GMT=2023-11-27T16:30 Monday=2023-11-27")]
    [InlineData("The yard earned more in the third quarter. It expects a loss in the fourth quarter. In the year-ago period it had broken even. Sales in the latest quarter fell.",
        "the third quarter=2023-Q3 the fourth quarter=2023-Q4 the year-ago period=2022-Q3 the latest quarter=2023-Q3")]
    [InlineData("The yard earned more in the third quarter. The year-earlier results were poor, as was the year-earlier fourth quarter.",
        "the third quarter=2023-Q3 year-earlier=2022-Q3 the year-earlier fourth quarter=2022-Q4")]
    public void Dates_in_a_row_are_read_one_by_one(string text, string expected) => Assert.Equal(
        expected, string.Join(' ', DateReader.Read(text, Reference).Select(found => $"{found.Span.Of(text)}={found.Value}")));

    [Theory]
    [InlineData("The game took 90 minutes.", TimexType.Duration, "90 minutes", "PT90M")]
    [InlineData("He served three and a half years.", TimexType.Duration, "three and a half years", "P3Y6M")]
    [InlineData("It lasted for a year and a half.", TimexType.Duration, "a year and a half", "P1Y6M")]
    [InlineData("The council sits every two weeks.", TimexType.Set, "every two weeks", "P2W")]
    [InlineData("The horn sounds every morning.", TimexType.Set, "every morning", "XXXX-XX-XXTMO")]
    [InlineData("They waited 5 1/2 hours.", TimexType.Duration, "5 1/2 hours", "PT5H30M")]
    [InlineData("A two-and-a-half-year inquiry ended.", TimexType.Duration, "two-and-a-half-year", "P2Y6M")]
    [InlineData("They waited half an hour.", TimexType.Duration, "half an hour", "PT30M")]
    [InlineData("They waited at least 30 days.", TimexType.Duration, "at least 30 days", "P30D")]
    [InlineData("They leased it for up to 18 months.", TimexType.Duration, "up to 18 months", "P18M")]
    [InlineData("For the nine months, the yard lost money.", TimexType.Duration, "the nine months", "P9M")]
    [InlineData("The year-earlier nine months were poor.", TimexType.Duration, "The year-earlier nine months", "P9M")]
    [InlineData("In the first few weeks they slept on board.", TimexType.Duration, "the first few weeks", "PXW")]
    [InlineData("They slept on board for weeks.", TimexType.Duration, "weeks", "PXW")]
    [InlineData("It had not rained in years.", TimexType.Duration, "years", "PXY")]
    [InlineData("A decades-long feud ended.", TimexType.Duration, "decades-long", "PXY")]
    [InlineData("The yard lost money in the past two quarters.", TimexType.Duration, "the past two quarters", "P2Q")]
    [InlineData("Ten years later he returned.", TimexType.Duration, "Ten years", "P10Y")]
    [InlineData("The council sits every other week.", TimexType.Set, "every other week", "P2W")]
    [InlineData("The council sits twice a month.", TimexType.Set, "twice a month", "P1M")]
    [InlineData("The horn sounds three times a day.", TimexType.Set, "three times a day", "P1D")]
    [InlineData("The horn is tested on a weekly basis.", TimexType.Set, "weekly", "P1W")]
    public void Lengths_and_repetitions_are_read(string text, TimexType type, string phrase, string timex)
    {
        var found = Assert.Single(DateReader.Read(text, Reference));
        Assert.Equal((type, phrase, timex), (found.Type, found.Span.Of(text), found.Value));
    }

    [Theory]
    [InlineData("The yard lost money in the year ended March 31.", "the year=P1Y March 31=2023-03-31")]
    [InlineData("The yard lost money in the fiscal year that ended in June.", "the fiscal year=P1Y June=2023-06")]
    public void A_year_that_ends_in_its_midst_is_a_length(string text, string expected) => Assert.Equal(
        expected, string.Join(' ', DateReader.Read(text, Reference).Select(found => $"{found.Span.Of(text)}={found.Value}")));

    [Theory]
    [InlineData("Turn to page 2021 and see flight 1998.")]
    [InlineData("She is in her 40s, he is 61 and their son a 9-year-old.")]
    [InlineData("They won 21-12 on the March for Life.")]
    [InlineData("She said so to 60 Minutes.")]
    [InlineData("She was in her thirties and owned a quarter of the yard.")]
    [InlineData("A recent poll asked these voters, 1,998 of them.")]
    public void What_only_looks_like_a_date_is_none(string text) => Assert.Empty(DateReader.Read(text, Reference));
}
