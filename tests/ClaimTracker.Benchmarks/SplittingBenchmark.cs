using ClaimTracker.Text;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Network;
using Microsoft.ML.OnnxRuntime;

namespace ClaimTracker.Benchmarks;

/// <summary>
/// What splitting costs beside the two ONNX graphs alone, on the same articles in the same run; of several rounds the best stands. The measure
/// is one reading by the graphs as handed over, in single precision; the same reading by the graphs that splitting uses stands beside it.
/// </summary>
internal static class SplittingBenchmark
{
    private const int Rounds = 5;

    public static void Run(string? folder)
    {
        var texts = Measure.Texts(folder);
        int rounds = folder is null ? Rounds : 2;
        using var splitter = Splitter.Load();
        var files = new ModelFiles(Path.Combine(AppContext.BaseDirectory, "Model"));
        using GraphsAlone graphs = new(files, exact: true), integers = new(files, exact: false);
        var documents = texts.Select(text => splitter.Split(text).Document).ToList();
        var recorded = documents.Select(graphs.Record).ToList();
        Console.WriteLine($"{texts.Count} articles, {texts.Sum(t => t.Length)} characters, {recorded.Sum(r => r.Words)} words, "
            + $"{recorded.Sum(r => r.Windows.Count)} windows, {recorded.Sum(r => r.Passages)} cues");

        TimeSpan alone = TimeSpan.MaxValue, fast = TimeSpan.MaxValue, whole = TimeSpan.MaxValue;
        long allocated = 0;
        for (int round = 0; round < rounds; round++)
        {
            alone = Measure.Min(alone, Measure.Cpu(() => recorded.ForEach(graphs.Replay)));
            fast = Measure.Min(fast, Measure.Cpu(() => recorded.ForEach(integers.Replay)));
            long before = GC.GetTotalAllocatedBytes(precise: true);
            whole = Measure.Min(whole, Measure.Cpu(() => texts.ForEach(text => splitter.Split(text))));
            allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        }
        int n = texts.Count;
        Console.WriteLine($"graphs alone  {alone.TotalMilliseconds / n:0.0} ms an article, as handed over (single precision), one reading");
        Console.WriteLine($"in integers   {fast.TotalMilliseconds / n:0.0} ms an article, the same reading, {alone / fast:0.00} times as fast");
        Console.WriteLine($"whole         {whole.TotalMilliseconds / n:0.0} ms an article, {n / whole.TotalSeconds:0.00} articles a second, "
            + $"{recorded.Sum(r => r.Words) / whole.TotalSeconds:0} words a second");
        Console.WriteLine($"ratio         {whole / alone:0.000} to the graphs as handed over, {whole / fast:0.000} to those in integers");
        Console.WriteLine($"allocated     {allocated / n / 1024} kB an article");
        Console.WriteLine($"resident      {Environment.WorkingSet / (1 << 20)} MB, with the graphs loaded three times");
    }

    /// <summary>The windows and passages of an article, recorded once and run again through the graphs with nothing around them.</summary>
    private sealed class GraphsAlone(ModelFiles files, bool exact) : IDisposable
    {
        private readonly AttributionNetwork network = new(files, exact);
        private readonly RunOptions run = new();
        private readonly Workspace work = new();

        public Recorded Record(Document document)
        {
            var article = network.WordsOf(document);
            var passages = network.ReadPassages(article, new Entity[article.Words.Count], again: false, null, CancellationToken.None);
            List<(Window, TaggedPassage[])> windows = [];
            foreach (var window in network.WindowsOf(article))
                windows.Add((window, [.. passages.Where(p => window.Core.Contains(p.Cue.Words.Start))]));
            return new(article, windows);
        }

        public void Replay(Recorded article)
        {
            foreach (var (window, passages) in article.Windows)
            {
                work.Input.Fill(article.Article, window);
                network.Encoder.Run(run, work.Input, work.First);
                foreach (var passage in passages)
                    network.Arguments.Run(run, work, work.First.States, window.Words.Start, passage.Cue.Words, passage.Words);
            }
        }

        public void Dispose()
        {
            network.Dispose();
            run.Dispose();
        }
    }

    private sealed record Recorded(ArticleWords Article, List<(Window Window, TaggedPassage[] Passages)> Windows)
    {
        public int Words => Article.Words.Count;

        public int Passages => Windows.Sum(w => w.Passages.Length);
    }
}
