using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Words;
using Microsoft.ML.OnnxRuntime;

namespace ClaimTracker.Text.Tests.Network;

/// <summary>Every value of the reference is reproduced at every step, so that a difference shows where it begins.</summary>
public class CasesTests(LoadedModel model)
{
    private const double Tolerance = 0.002;

    [Theory, InlineData(0), InlineData(1)]
    public void Lines_are_those_of_the_reference(int number)
    {
        var (expected, article) = Read(number);
        Assert.Equal(expected.Lines.Select(Range), article.Lines);
    }

    [Theory, InlineData(0), InlineData(1)]
    public void Windows_hold_the_pieces_shapes_and_places_of_the_reference(int number)
    {
        var (expected, article) = Read(number);
        var windows = model.Network.WindowsOf(article).ToList();
        Assert.Equal(expected.Windows.Select(w => (Range(w.Core), w.FirstWord)), windows.Select(w => (w.Core, w.Words.Start)));
        var input = new WindowInput();
        foreach (var (want, window) in expected.Windows.Zip(windows))
        {
            input.Fill(article, window);
            Assert.Equal(want.Ids, input.Ids[..input.Pieces]);
            Assert.Equal(want.Shapes, input.Shapes[..input.Pieces]);
            Assert.Equal(want.Places, input.Places[..input.Pieces]);
            Assert.Equal(want.First, input.First[..input.Words]);
        }
    }

    [Theory, InlineData(0), InlineData(1)]
    public void Cues_passages_and_tags_are_those_of_the_reference(int number)
    {
        var (expected, article) = Read(number);
        var found = model.Network.ReadPassages(article, new Entity[article.Words.Count], again: false, null, TestContext.Current.CancellationToken);
        Assert.Equal(expected.Cues.Select(c => Range(c.Words)), found.Select(f => f.Cue.Words));
        Assert.Equal(expected.Cues.Select(c => Range(c.Passage)), found.Select(f => f.Words));
        Assert.All(expected.Cues.Zip(found), pair => Assert.Equal(pair.First.Probability, pair.Second.Cue.Probability, Tolerance));
        Assert.All(expected.Cues.Zip(found), pair => Assert.Equal(pair.First.Tags, pair.Second.Tags.Select(t => (int)t)));
    }

    [Theory, InlineData(0), InlineData(1)]
    public void Each_passage_is_scored_as_in_the_reference(int number)
    {
        var (expected, article) = Read(number);
        using var run = new RunOptions();
        var work = new Workspace();
        foreach (var window in model.Network.WindowsOf(article))
        {
            work.Input.Fill(article, window);
            model.Network.Encoder.Run(run, work.Input, work.First);
            foreach (var cue in expected.Cues.Where(c => window.Core.Contains(c.Words[0])))
            {
                var scores = model.Network.Arguments.Run(run, work, work.First.States, window.Words.Start, Range(cue.Words), Range(cue.Passage));
                for (int tag = 0; tag < Chain.Tags; tag++)
                    Assert.Equal(cue.ScoresOfFirstWord[tag], scores[tag], 5 * Tolerance);
            }
        }
    }

    [Theory, InlineData(0), InlineData(1)]
    public void Claims_are_those_of_the_reference(int number)
    {
        var expected = Case.All[number];
        var split = model.Splitter.Split(expected.Text, new(PlainLines: true), cancel: TestContext.Current.CancellationToken);
        var want = expected.Claims.OrderBy(c => c.Content[0][0]).ToList();
        TextSpan[] Spans(int[][] spans) => [.. spans.Select(expected.Utf16)];
        Assert.Equal(want.Select(c => Spans(c.Cue)), split.Claims.Select(c => c.Attribution.Cue));
        Assert.Equal(want.Select(c => Spans(c.Source)), split.Claims.Select(c => c.Attribution.Speaker));
        Assert.Equal(want.Select(c => Spans(c.Content)), split.Claims.Select(c => c.Attribution.Content));
        Assert.All(want.Zip(split.Claims), pair => Assert.Equal(pair.First.Probability, pair.Second.Attribution.CueProbability, Tolerance));
    }

    private (Case, ArticleWords) Read(int number)
    {
        var expected = Case.All[number];
        return (expected, model.Network.WordsOf(LoadedModel.Document(expected.Text, expected.PhysicalLines)));
    }

    private static WordRange Range(int[] words) => new(words[0], words[1]);
}
