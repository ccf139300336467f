using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Tests.Documents;
using ClaimTracker.Text.Tests.Network;

namespace ClaimTracker.Text.Tests;

/// <summary>However the seed article's lines are broken, it makes the same claims at the corresponding places.</summary>
public class ReflowTests(LoadedModel model)
{
    private static readonly string Seed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seed", "dw-north-korea-talks.txt"));

    [Fact]
    public void Wrapped_at_72_columns_it_makes_the_same_claims() => AssertSameClaims(Reflow.Wrapped(Seed));

    [Fact]
    public void With_the_line_ends_of_Windows_it_makes_the_same_claims() => AssertSameClaims(Reflow.Crlf(Seed));

    [Fact]
    public void On_one_line_it_makes_the_same_claims() => AssertSameClaims(Reflow.OneLine(Seed));

    private void AssertSameClaims(string reflowed)
    {
        var expected = Claims(Seed);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Claims(reflowed));
    }

    private List<string> Claims(string text) =>
        [.. model.Splitter.Split(text, cancel: TestContext.Current.CancellationToken).Claims.Select(c => Written(text, c.Attribution))];

    private static string Written(string text, Attribution a) => $"{Written(text, a.Speaker)} | {Written(text, a.Cue)} | {Written(text, a.Content)}";

    private static string Written(string text, IReadOnlyList<TextSpan> spans) => string.Join(" … ", spans.Select(span => Reflow.OneLine(span.Of(text))));
}
