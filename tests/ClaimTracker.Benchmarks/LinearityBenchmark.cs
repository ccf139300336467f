using ClaimTracker.Text;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Network;
using ClaimTracker.Text.Tests;

namespace ClaimTracker.Benchmarks;

/// <summary>
/// What a character costs in a text of 5 kB, 50 kB and 1 MB: nanoseconds of CPU time for each step but the graphs, on news and on texts
/// that nobody writes. The attributions are invented, as many as news has. With the network it is the whole splitter on news.
/// </summary>
internal static class LinearityBenchmark
{
    private static readonly int[] Lengths = [5_000, 50_000, 1_000_000];

    private static readonly (string Name, string Unit)[] Hostile =
    [
        ("one word", "a"),
        ("quotation marks", "\""),
        ("opening marks", "“"),
        ("half pairs", "\ud83d x\udc4d "),
        ("bidi, zero width", "\u202eThe \u200bmayor\u2066 said\u200d no. "),
        ("emoji", "😀Kim 😀said 😀no. "),
        ("combining marks", "\u0301"),
        ("one sentence", "and the mayor of Leeds said on Monday that she, "),
        ("one line", "Mayor Ann Lee said on Monday: “No.” He left. "),
        ("short lines", "Lee said no.\n"),
        ("names", "Kim Lee Ann Roe "),
        ("brackets", "(he said, "),
        ("binary", string.Concat(Enumerable.Range(0, 65_000).Select(i => (char)(i * 7919 % 65536)))),
    ];

    public static void Run(bool withNetwork)
    {
        var news = string.Join("\n\n", Measure.Texts(null));
        var titles = string.Concat(Lengths.Select(n => $"{n / 1000,7} kB"));
        Console.WriteLine($"{"text",-17}{"step",-11}{titles}   largest/smallest");
        if (withNetwork)
        {
            using var splitter = Splitter.Load();
            // The same prose at every length: what stands in it costs more than how long it is.
            var page = news[..Lengths[0]];
            Show("news", "splitter", text => Cost(text, t => t, t => splitter.Split(t), characters: 100_000, rounds: 1), n => Varied(page, n));
            return;
        }
        using var network = new AttributionNetwork(new ModelFiles(Path.Combine(AppContext.BaseDirectory, "Model")), exact: true);
        Steps("news", n => Varied(news, n));
        foreach (var (name, unit) in Hostile)
            Steps(name, n => string.Concat(Enumerable.Repeat(unit, n / unit.Length + 1))[..n]);

        void Steps(string name, Func<int, string> written)
        {
            var day = new DateOnly(2023, 11, 30);
            Document Document(string text) => DocumentReader.Read(text, new(day));
            Document Plain(string text) => DocumentReader.Read(text, new(day, PlainLines: true));
            Reading Reading(string text) => Plain(text) is var document ? InventedReading.Of(document, network.WordsOf(document)) : null!;
            Show(name, "document", text => Cost(text, t => t, t => Document(t)), written);
            Show(name, "words", text => Cost(text, Plain, document => _ = network.WindowsOf(network.WordsOf(document)).Count()), written);
            Show(name, "dates", text => Cost(text, t => t, t => DateReader.Read(t, day)), written);
            Show(name, "layout", text => Cost(text, Reading, reading => Completed.Of(reading)), written);
            Show(name, "said-at", text => Cost(text, Reading, SaidAt), written);
            Show(name, "claims", text => Cost(text, Reading, reading => ProposedClaims.Of(reading, speakers => new SaidAt?[speakers.Count])), written);
        }
    }

    private static void SaidAt(Reading reading)
    {
        var document = reading.Document;
        SaidAtReader.Read(document.Text, [.. document.Paragraphs.Select(p => p.Span)], reading.Attributions, document.Published,
            DateReader.Read(document.Text, document.Published?.Day));
    }

    private static void Show(string text, string step, Func<string, double> cost, Func<int, string> written)
    {
        var costs = Lengths.Select(n => cost(written(n))).ToList();
        Console.WriteLine($"{text,-17}{step,-11}{string.Concat(costs.Select(c => $"{c,10:0.0}"))}{costs[^1] / costs[0],10:0.00}");
    }

    // Short texts are read as often as makes them one long one.
    private static double Cost<T>(string text, Func<string, T> prepare, Action<T> work, int characters = 1_000_000, int rounds = 3)
    {
        var prepared = prepare(text);
        int times = Math.Max(1, characters / text.Length);
        var best = TimeSpan.MaxValue;
        for (int round = 0; round < rounds; round++)
        {
            best = Measure.Min(best, Measure.Cpu(() =>
            {
                for (int i = 0; i < times; i++)
                    work(prepared);
            }));
        }
        return best.TotalNanoseconds / times / text.Length;
    }

    // News again and again, with other names each time: a long text has more people than a short one.
    private static string Varied(string news, int length)
    {
        var text = new System.Text.StringBuilder(length + news.Length);
        for (int copy = 0; text.Length < length; copy++)
        {
            var suffix = copy == 0 ? "" : $"{"bdfglmnprt"[copy % 10]}{"aeiou"[copy / 10 % 5]}{"klnrsx"[copy / 50 % 6]}";
            for (int i = 0; i < news.Length; i++)
            {
                text.Append(news[i]);
                if (i > 4 && char.IsLower(news[i]) && !char.IsLetter(news[i + 1 < news.Length ? i + 1 : i]) && IsLongName(news, i))
                    text.Append(suffix);
            }
            text.Append("\n\n");
        }
        return text.ToString(0, length);
    }

    private static bool IsLongName(string text, int end)
    {
        int start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return end - start >= 4 && char.IsUpper(text[start]) && start > 1 && text[start - 2] is not ('.' or '”' or '\n');
    }
}
