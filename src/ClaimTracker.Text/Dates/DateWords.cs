using System.Collections.Frozen;

namespace ClaimTracker.Text.Dates;

/// <summary>What a word does in a date expression.</summary>
internal enum WordKind : byte
{
    Other, Punctuation, Digits, Decimal, Number, Vague, Ordinal, Month, Weekday, Season, DayPart, Unit, Day, Now, This, Last, Next, That,
    The, An, Each, Part, About, More, Ago, Earlier, Later, Before, After, Of, In, And, To, At, On, Fiscal, Often, Holiday, Zone,
    Meridiem, Letters, Future, Past, Possessive, Up,
}

/// <summary>The words that date expressions are made of, as data: "word" or "word=value", several kinds of one word being told apart by the grammar.</summary>
internal static class DateWords
{
    private static readonly (WordKind Kind, string Words)[] Table =
    [
        (WordKind.Number, "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 "
            + "sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000"),
        (WordKind.Vague, "few several couple dozen many some numerous countless"),
        (WordKind.Ordinal, "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 "
            + "fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30"),
        (WordKind.Month, "january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 jul=7 august=8 aug=8 september=9 sept=9 sep=9 "
            + "october=10 oct=10 november=11 nov=11 december=12 dec=12"),
        (WordKind.Weekday, "monday=1 mon=1 tuesday=2 tue=2 tues=2 wednesday=3 wed=3 thursday=4 thu=4 thur=4 thurs=4 friday=5 fri=5 saturday=6 sat=6 sunday=7 sun=7 "
            + "mondays=11 tuesdays=12 wednesdays=13 thursdays=14 fridays=15 saturdays=16 sundays=17"),
        (WordKind.Season, "spring=3 springtime=3 summer=6 summertime=6 autumn=9 fall=9 winter=12 wintertime=12"),
        (WordKind.DayPart, "morning=1 mornings=1 afternoon=2 afternoons=2 evening=3 evenings=3 night=4 nights=4 dawn=1 daybreak=1 noon=5 midday=5 midnight=6 dusk=3 nightfall=4"),
        (WordKind.Unit, "second=0 seconds=100 minute=1 minutes=101 hour=2 hours=102 day=3 days=103 weekend=4 weekends=104 week=5 weeks=105 fortnight=5 fortnights=105 month=6 months=106 "
            + "quarter=7 quarters=107 half=9 year=10 years=110 decade=11 decades=111 century=12 centuries=112"),
        (WordKind.Day, "today=0 yesterday=-1 tomorrow=1 tonight=2"),
        (WordKind.Now, "now=0 currently=0 presently=0 nowadays=0 these=2 recently=-1 lately=-1 recent=-2 soon=1"),
        (WordKind.This, "this current"),
        (WordKind.Last, "last past previous preceding latest"),
        (WordKind.Next, "next coming following upcoming"),
        (WordKind.That, "that same"),
        (WordKind.The, "the his her its their our my your"),
        (WordKind.An, "a an"),
        (WordKind.Each, "each every"),
        (WordKind.Part, "early=1 beginning=1 start=1 mid=2 middle=2 midst=2 late=3 end=3 close=3"),
        (WordKind.About, "about=0 around=0 approximately=0 roughly=0 nearly=-1 almost=-1 barely=1 over=1 under=-1 just=0 exactly=0 circa=0"),
        (WordKind.More, "more=1 less=-1 fewer=-1 little=0"),
        (WordKind.Ago, "ago"),
        (WordKind.Earlier, "earlier previously"),
        (WordKind.Later, "later hence"),
        (WordKind.Before, "before"),
        (WordKind.After, "after"),
        (WordKind.Of, "of"),
        (WordKind.In, "in during"),
        (WordKind.And, "and or"),
        (WordKind.To, "to"),
        (WordKind.At, "at"),
        (WordKind.Up, "up"),
        (WordKind.On, "on"),
        (WordKind.Fiscal, "fiscal financial"),
        (WordKind.Often, "daily=3 nightly=3 weekly=5 monthly=6 annually=10 yearly=10 hourly=2 once=-1 twice=-1"),
        (WordKind.Zone, "gmt=0 utc=0 bst=100 cet=100 cest=200 msk=300 kst=900 jst=900 ist=530 est=-500 edt=-400 cst=-600 cdt=-500 mst=-700 mdt=-600 pst=-800 pdt=-700 et=-9999 pt=-9999 ct=-9999"),
        (WordKind.Meridiem, "am=0 pm=12"),
        (WordKind.Letters, "q=3 h=6 fy=12"),
        (WordKind.Future, "will shall would ll wo going planned plans plan planning expected expects expect scheduled due upcoming intends intend payable "
            + "slated must should hopes hope tentatively ahead meet meets begin begins open opens start starts leave leaves arrive arrives expire expires resume resumes"),
        (WordKind.Past, "was were had did went began met took came gave made held won lost fell rose sold led left found got saw sent spoke wrote became "
            + "brought bought broke chose died drew drove ended fled flew forgot grew hit kept knew laid lay let paid put quit ran read rang sat set shot shut stood stole "
            + "struck swept taught thought threw understood woke wore since sank swam sang drank blew burst clung crept dealt dug ate fed felt fought forbade forgave froze "
            + "hid hung knelt lit meant overtook rode shook shone slept slid spent spun sprang stuck swore swung tore wept withdrew underwent oversaw foresaw undertook"),
    ];

    private static readonly FrozenDictionary<string, (WordKind Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>> Lookup = Build();

    /// <summary>What a word is, whatever its capitals; <see cref="WordKind.Other"/> where it is none of these.</summary>
    public static (WordKind Kind, int Value) Find(ReadOnlySpan<char> word) =>
        word.Length <= 14 && Lookup.TryGetValue(word, out var found) ? found : (WordKind.Other, 0);

    private static FrozenDictionary<string, (WordKind, int)>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var words = new Dictionary<string, (WordKind, int)>(StringComparer.OrdinalIgnoreCase);
        foreach (var (kind, list) in Table)
        {
            foreach (var entry in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var equals = entry.IndexOf('=', StringComparison.Ordinal);
                var value = equals < 0 ? 0 : int.Parse(entry.AsSpan(equals + 1), System.Globalization.CultureInfo.InvariantCulture);
                words.TryAdd(equals < 0 ? entry : entry[..equals], (kind, value));
            }
        }
        foreach (var first in Holidays.FirstWords)
            words.TryAdd(first, (WordKind.Holiday, 0));
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
