using System.Text;
using ClaimTracker.Text.Tests.Network;

namespace ClaimTracker.Text.Tests;

public class SplitterTests(LoadedModel model)
{
    private const string Article = "The mayor said the bridge would open in May. “It is safe,” she told reporters.";

    [Fact]
    public void Many_threads_share_one_splitter_and_get_the_same_claims()
    {
        static string Shape(SplitResult split) => string.Join('\n', split.Claims.Select(c =>
            $"{string.Join(',', c.Attribution.Speaker)} {string.Join(',', c.Attribution.Cue)} {string.Join(',', c.Attribution.Content)} {c.Attribution.CueProbability:R}"));
        var alone = Shape(model.Splitter.Split(Article, cancel: TestContext.Current.CancellationToken));
        Assert.NotEmpty(alone);
        var together = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(4).Select(_ => Shape(model.Splitter.Split(Article)));
        Assert.All(together, shape => Assert.Equal(alone, shape));
    }

    [Fact]
    public void A_cancelled_article_stops_between_and_within_windows()
    {
        var text = new StringBuilder().Insert(0, Article + "\n", 400).ToString();
        using var cancel = new CancellationTokenSource();
        var parts = new List<double>();
        var progress = new Told(part =>
        {
            parts.Add(part);
            cancel.Cancel();
        });
        Assert.Throws<OperationCanceledException>(() => model.Splitter.Split(text, new(PlainLines: true), progress, cancel.Token));
        Assert.InRange(Assert.Single(parts), 0.001, 0.1);
    }

    [Fact]
    public void Progress_ends_at_one()
    {
        var parts = new List<double>();
        model.Splitter.Split(Article, progress: new Told(parts.Add), cancel: TestContext.Current.CancellationToken);
        Assert.Equal(1, parts[^1]);
    }

    [Theory]
    [InlineData("encoder.onnx", "is damaged (its SHA-256 is not the one that splitter.json names)")]
    [InlineData("arguments.onnx", "is missing")]
    [InlineData("vocab.txt", "is damaged (its SHA-256 is not the one that splitter.json names)")]
    [InlineData("splitter.json", "is missing")]
    public void A_missing_or_damaged_model_file_is_named_in_one_line_that_says_what_to_do(string name, string why)
    {
        var folder = Directory.CreateTempSubdirectory("model");
        try
        {
            foreach (var file in Directory.GetFiles(LoadedModel.Folder))
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            var spoilt = Path.Combine(folder.FullName, name);
            if (why == "is missing")
                File.Delete(spoilt);
            else
                FlipOneBit(spoilt);
            var error = Assert.Throws<InvalidDataException>(() => Splitter.Load(folder.FullName));
            Assert.Equal($"The model file {spoilt} {why}: build the program anew, or copy the folder src/ClaimTracker.Text/Model there.", error.Message);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"transition":[],"start":[],"end":[],"threshold":1,"speakerBonus":1,"windowPieces":384,"contextPieces":32,"passageWords":160,"sha256":{}}""")]
    public void Settings_that_the_decoder_cannot_use_are_refused(string settings)
    {
        var folder = Directory.CreateTempSubdirectory("model");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "splitter.json"), settings);
            var error = Assert.Throws<InvalidDataException>(() => Splitter.Load(folder.FullName));
            Assert.StartsWith($"The model file {Path.Combine(folder.FullName, "splitter.json")} is damaged (", error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', error.Message);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_disposed_splitter_refuses_to_read_and_may_be_disposed_again()
    {
        var splitter = Splitter.Load();
        splitter.Dispose();
        splitter.Dispose();
        Assert.Throws<ObjectDisposedException>(() => splitter.Split(Article, cancel: TestContext.Current.CancellationToken));
    }

    private static void FlipOneBit(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    private sealed class Told(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }
}
