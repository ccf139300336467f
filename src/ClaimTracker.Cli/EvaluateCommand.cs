using System.CommandLine;
using System.Globalization;
using ClaimTracker.Exchange.Brat;
using ClaimTracker.Exchange.Evaluation;
using ClaimTracker.Exchange.Splits;
using ClaimTracker.Text;
using ClaimTracker.Text.Evaluation;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker evaluate</c>: how well a corpus's claims are found.</summary>
internal sealed class EvaluateCommand : Command
{
    private const string Help = """
        Splits the *.txt files of a folder and compares the claims with a gold reading: brat standoff files NAME.ann or NAME_ANNOTATOR.ann,
        or NAME.json as split writes it. With --pred it compares the JSON files of that folder instead; a missing one counts as empty.
        Prints precision, recall and F1 in percent, and how many gold and predicted things each metric counts. Texts without gold are left out.
        """;

    private readonly Option<string> texts = new("--text") { Description = "The folder of the texts.", HelpName = "DIR", Required = true };
    private readonly Option<string> gold = new("--gold") { Description = "The folder of the gold.", HelpName = "DIR", Required = true };
    private readonly Option<string?> predictions = new("--pred") { Description = "A folder of predictions to score.", HelpName = "DIR" };

    private readonly Option<string?> annotator = new("--annotator")
    {
        Description = "Whose annotation counts where there are several; the first by file name where it is left out.",
        HelpName = "NAME",
    };

    private readonly Option<string?> report = new("--report") { Description = "Writes an HTML page with the errors.", HelpName = "FILE" };
    private readonly Option<bool> plainLines = SplitCommand.PlainLines();
    private readonly Option<int> jobs = SplitCommand.Jobs();

    public EvaluateCommand() : base("evaluate", Help)
    {
        Add(texts);
        Add(gold);
        Add(predictions);
        Add(annotator);
        Add(report);
        Add(plainLines);
        Add(jobs);
        SetAction((parsed, cancel) => CommandLine.Guard(parsed, progress => Evaluate(parsed, progress, cancel), cancel));
    }

    private int Evaluate(ParseResult parsed, RateLine progress, CancellationToken cancel)
    {
        var golds = new GoldFolder(parsed.GetRequiredValue(gold), parsed.GetValue(annotator));
        var articles = Directory.EnumerateFiles(parsed.GetRequiredValue(texts), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file), Text: ArticleFile.Read(file)))
            .Select(a => (a.Name, a.Text, Gold: golds.Of(a.Name, a.Text)))
            .Where(a => a.Gold is not null)
            .ToList();
        var given = parsed.GetValue(predictions);
        using var splitter = given is null ? Splitter.Load() : null;
        var options = new SplitOptions(PlainLines: parsed.GetValue(plainLines));

        IReadOnlyList<ClaimSpans> Predict(string name, string text, CancellationToken stop)
        {
            if (splitter is null)
                return Path.Combine(given!, name + ".json") is var file && File.Exists(file) ? SplitJson.ReadSpans(File.ReadAllText(file), text) : [];
            return [.. splitter.Split(text, options, cancel: stop).Claims.Select(c =>
                new ClaimSpans(c.Attribution.Speaker, c.Attribution.Cue, c.Attribution.Content))];
        }

        ScoredArticle Score((string Name, string Text, IReadOnlyList<ClaimSpans>? Gold) article, CancellationToken stop)
        {
            var predicted = Predict(article.Name, article.Text, stop);
            return new(article.Name, article.Text, Scorer.Align(article.Text, article.Gold!, predicted), Scorer.Score(article.Text, article.Gold!, predicted));
        }

        progress.Begin(articles.Count);
        var scored = new List<ScoredArticle>();
        foreach (var article in InOrder.Map(articles, parsed.GetValue(jobs), Score, cancel))
        {
            scored.Add(article);
            progress.Step();
        }
        progress.End();
        Show(Scorer.Sum(scored.Select(a => a.Counts)), parsed.InvocationConfiguration.Output);
        if (parsed.GetValue(report) is { } file)
            File.WriteAllText(file, ErrorReport.Html(scored));
        return CommandLine.Done;
    }

    private static void Show(IReadOnlyDictionary<string, Counts> counts, TextWriter output)
    {
        output.WriteLine($"{"metric",-34} {"P",7} {"R",7} {"F1",7} {"gold",7} {"pred",7}");
        foreach (var metric in Scorer.Metrics)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{metric,-34} {counts[metric].Precision,7:0.00} {counts[metric].Recall,7:0.00} {counts[metric].F1,7:0.00} "
                + $"{counts[metric].Gold,7} {counts[metric].Predicted,7}"));
    }
}
