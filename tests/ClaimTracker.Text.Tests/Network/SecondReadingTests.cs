using ClaimTracker.Text.Network;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Tests.Network;

/// <summary>A window is read again in parts, and the mean of both readings counts.</summary>
public class SecondReadingTests
{
    [Theory, InlineData(4, 1), InlineData(60, 2), InlineData(300, 4)]
    public void Parts_are_whole_paragraphs_of_the_core_alone_and_hold_each_once(int words, int count)
    {
        WordRange[] lines = [.. Enumerable.Range(0, 6).Select(i => new WordRange(words * i, words * (i + 1)))];
        var parts = SecondReading.Parts(new(lines, new(words, 5 * words)));
        Assert.Equal(count, parts.Count);
        Assert.Equal(lines[1..5], parts.SelectMany(p => p.Lines));
        Assert.All(parts, p => Assert.Equal(p.Words, p.Core));
    }

    [Fact]
    public void The_mean_is_taken_of_the_words_that_both_have_read()
    {
        float[] first = [.. Enumerable.Repeat(2f, 4 * Chain.Tags)], second = [.. Enumerable.Repeat(4f, 3 * Chain.Tags)];
        SecondReading.Average(first, new(10, 14), second, new(9, 12));
        Assert.Equal([.. Enumerable.Repeat(3f, 2 * Chain.Tags), .. Enumerable.Repeat(2f, 2 * Chain.Tags)], first);
    }
}
