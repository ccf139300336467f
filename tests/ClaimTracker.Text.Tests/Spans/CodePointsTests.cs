using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Tests.Spans;

public class CodePointsTests
{
    [Fact]
    public void Every_offset_of_a_text_with_emoji_and_lone_surrogates_goes_there_and_back()
    {
        const string text = "a😀b\ud83d😀😀\ude00";
        var points = new CodePoints(text);
        int[] starts = [0, 1, 3, 4, 5, 7, 9, 10];
        Assert.Equal(Enumerable.Range(0, 8), starts.Select(points.FromUtf16));
        Assert.Equal(starts, Enumerable.Range(0, 8).Select(points.ToUtf16));
    }

    [Fact]
    public void An_offset_inside_a_pair_is_that_of_the_pair() => Assert.Equal(1, new CodePoints("a😀").FromUtf16(2));
}
