using ClaimTracker.Cli;
using ClaimTracker.Exchange.Brat;
using ClaimTracker.Text.Evaluation;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Tests.Evaluation;

/// <summary>
/// A small corpus of ours in brat's form (emoji before every span, doubled single marks, quotations left open, roles in pieces, events
/// without content, the same event twice, a second annotator) with predictions, and the figures that the official scorer gives for them.
/// </summary>
public class ScorerTests
{
    private static readonly string Corpus = Path.Combine(AppContext.BaseDirectory, "Evaluation", "corpus");

    [Fact]
    public async Task The_figures_are_those_of_the_official_scorer() =>
        Assert.Equal(File.ReadAllText(Path.Combine(Corpus, "figures.txt")).TrimEnd(), (await Evaluate("--pred", Path.Combine(Corpus, "pred"))).TrimEnd());

    [Fact]
    public async Task The_splitter_itself_is_scored_where_no_predictions_are_given()
    {
        var table = await Evaluate("--plain-lines");
        Assert.Equal(Scorer.Metrics, table.TrimEnd().Split('\n').Skip(1).Select(line => line.Split(' ')[0]));
        Assert.Matches(@"(?m)^claims\.content +[1-9]", table);
    }

    [Fact]
    public void A_reading_agrees_with_itself_wholly_and_with_none_not_at_all()
    {
        var text = File.ReadAllText(Path.Combine(Corpus, "text", "harbour.txt"));
        var gold = new GoldFolder(Path.Combine(Corpus, "gold")).Of("harbour", text)!;
        Assert.All(Scorer.Score(text, gold, gold), metric => Assert.Equal(metric.Value.Gold == 0 ? 0 : 100, metric.Value.F1));
        Assert.All(Scorer.Score(text, gold, []), metric => Assert.Equal(0, metric.Value.F1));
    }

    [Fact]
    public void The_first_annotator_counts_or_the_one_that_is_asked_for()
    {
        var text = File.ReadAllText(Path.Combine(Corpus, "text", "quarry.txt"));
        var folder = Path.Combine(Corpus, "gold");
        Assert.Equal(3, new GoldFolder(folder).Of("quarry", text)!.Count);
        var second = Assert.Single(new GoldFolder(folder, "ann2").Of("quarry", text)!);
        Assert.Equal((0, 1, new TextSpan(4, 10)), (second.Source.Count, second.Cue.Count, Assert.Single(second.Content)));
        Assert.Null(new GoldFolder(folder, "ann2").Of("harbour", text));
    }

    [Fact]
    public void An_annotation_of_another_text_is_refused()
    {
        var error = Assert.Throws<InvalidDataException>(() => BratAttributions.Read("T1\tContent 0 9\tsome text\nE1\tContent:T1\n", "short"));
        Assert.Equal("T1 does not lie within its text: the annotation is another text's.", error.Message);
    }

    private static async Task<string> Evaluate(params string[] more)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter());
        string[] args = ["evaluate", "--text", Path.Combine(Corpus, "text"), "--gold", Path.Combine(Corpus, "gold"), .. more];
        Assert.Equal(CommandLine.Done, await CommandLine.RunAsync(args, output, error));
        return output.ToString();
    }
}
