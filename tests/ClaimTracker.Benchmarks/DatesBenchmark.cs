using System.Diagnostics;
using ClaimTracker.Text.Dates;

namespace ClaimTracker.Benchmarks;

/// <summary>Characters a second of wall time, for date expressions alone, beside a loop that does no more than look at each character.</summary>
internal static class DatesBenchmark
{
    private const int Rounds = 7, Characters = 3_000_000;

    private static readonly DateOnly Reference = new(2023, 11, 30);

    public static void Run(string? folder)
    {
        var texts = Measure.Texts(folder);
        int length = texts.Sum(t => t.Length), times = Characters / length + 1, found = 0, letters = 0;
        double dates = 0, looking = 0;
        for (int round = 0; round < Rounds; round++)
        {
            (found, letters) = (0, 0);
            looking = Math.Max(looking, Speed(text => letters += text.Count(char.IsLetter)));
            dates = Math.Max(dates, Speed(text => found += DateReader.Read(text, Reference).Count));
        }

        double Speed(Action<string> read)
        {
            var clock = Stopwatch.StartNew();
            for (int i = 0; i < times; i++)
                texts.ForEach(read);
            return (double)length * times / clock.Elapsed.TotalSeconds / 1_000_000;
        }

        Console.WriteLine($"{texts.Count} texts, {length} characters, {found / times} expressions, {letters / times} letters");
        Console.WriteLine($"dates         {dates:0.0} million characters a second");
        Console.WriteLine($"looking       {looking:0.0} million characters a second");
        Console.WriteLine($"ratio         {looking / dates:0.0}");
    }
}
