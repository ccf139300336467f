using ClaimTracker.Text.Network;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Tests.Network;

public class MarginalsTests
{
    private const int Words = 5;

    [Fact]
    public void They_are_the_shares_of_all_ways_to_tag_the_passage()
    {
        var random = new Random(7);
        float[] Row(int length) => [.. Enumerable.Range(0, length).Select(_ => random.NextSingle() * 4 - 2)];
        var settings = new NetworkSettings(
            [.. Enumerable.Range(0, Chain.Tags).Select(_ => Row(Chain.Tags))], Row(Chain.Tags), Row(Chain.Tags), 0.5f, 0, 384, 32, 160, new Dictionary<string, string>());
        var scores = Row(Words * Chain.Tags);
        var passage = new WordRange(10, 10 + Words);
        var cue = new WordRange(12, 13);
        var (speaker, content, all) = (new double[Words], new double[Words], 0.0);
        foreach (var tags in Ways(Words))
        {
            if (tags[2] != 0)
                continue;
            double score = settings.Start[tags[0]] + settings.End[tags[^1]];
            for (int i = 0; i < Words; i++)
                score += (i == 2 ? 0 : scores[i * Chain.Tags + tags[i]]) + (i > 0 ? settings.Transition[tags[i - 1]][tags[i]] : 0);
            double weight = Math.Exp(score);
            all += weight;
            for (int i = 0; i < Words; i++)
            {
                speaker[i] += tags[i] is Chain.Speaker or Chain.Speaker + 1 ? weight : 0;
                content[i] += tags[i] is Chain.Content or Chain.Content + 1 ? weight : 0;
            }
        }

        var marginals = Marginals.Of(scores, passage, cue, settings);

        Assert.Equal(passage, marginals.Words);
        Assert.Equal(speaker.Select(s => s / all), marginals.Speaker.Select(s => (double)s), Near);
        Assert.Equal(content.Select(c => c / all), marginals.Content.Select(c => (double)c), Near);
    }

    private static bool Near(double a, double b) => Math.Abs(a - b) < 1e-5;

    private static IEnumerable<int[]> Ways(int words) => words == 0
        ? [[]]
        : from before in Ways(words - 1)
          from tag in Enumerable.Range(0, Chain.Tags)
          select (int[])[.. before, tag];
}
