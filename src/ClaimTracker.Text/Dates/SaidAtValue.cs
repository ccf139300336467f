namespace ClaimTracker.Text.Dates;

/// <summary>The EDTF of a saying from the dates that name it: several become the interval that spans them, and none ends after publication.</summary>
internal static class SaidAtValue
{
    /// <summary>Null where the dates lie wholly after publication: then they date something else.</summary>
    public static Edtf? Of(IReadOnlyList<Edtf> dates, SayingPhrase.Bound bound, DateOnly? published)
    {
        var (earliest, latest) = (dates.Min(date => date.Earliest), dates.Max(date => date.Latest));
        if (published is { } day && earliest > day.DayNumber)
            return null;
        // "before recently": what is open already lies before it.
        if (bound == SayingPhrase.Bound.Before && dates[0].Earliest != long.MinValue)
            return Edtf.Parse("../" + Start(dates[0]));
        if (bound == SayingPhrase.Bound.Since && published is { } until)
            return Edtf.Parse(Start(dates[0]) + "/" + Edtf.OfDay(until));
        if (published is { } last && latest > last.DayNumber)
            return Clipped(earliest, last);
        return dates.Count == 1 ? dates[0] : Edtf.Parse($"{Start(dates.MinBy(date => date.Earliest))}/{End(dates.MaxBy(date => date.Latest))}");
    }

    // 2023-11-27/2023-12-03, published on 2023-11-30, is 2023-11-27/2023-11-30.
    private static Edtf Clipped(long earliest, DateOnly published)
    {
        var last = Edtf.OfDay(published);
        if (earliest == long.MinValue)
            return Edtf.Parse("../" + last);
        return earliest == published.DayNumber ? last : Edtf.Parse($"{Edtf.OfDay(DateOnly.FromDayNumber((int)earliest))}/{last}");
    }

    private static string Start(Edtf date) => Day(date.Value.Split('/')[0]);

    private static string End(Edtf date) => Day(date.Value.Split('/')[^1]);

    // An interval's ends are dates: "2023-11-30T06:19:00" is 2023-11-30 there.
    private static string Day(string value) => value.Split('T')[0];
}
