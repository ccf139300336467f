using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Tests.Network;

/// <summary>Paragraphs whose borders are in doubt are read again, alone, and only a small share of the article.</summary>
public class SecondReadingTests(LoadedModel model)
{
    private static readonly string Filler = string.Concat(Enumerable.Repeat("The mill is old and the river runs by it.\n", 20));

    [Fact]
    public void The_paragraph_with_the_most_doubt_for_its_length_is_read_again()
    {
        var article = Article("Weber said the mill stays.\nBaker said the mill goes.\n" + Filler);
        Assert.Equal([1], SecondReading.Lines(article, [Passage(article, 0, 0), Passage(article, 1, 0.4f)], 384));
    }

    [Fact]
    public void No_more_than_its_share_of_the_article_is_read_again()
    {
        var article = Article(Filler);
        var lines = SecondReading.Lines(article, [.. Enumerable.Range(0, 20).Select(line => Passage(article, line, 0.01f * (line + 1)))], 384);
        Assert.Equal([17, 18, 19], lines);
    }

    [Fact]
    public void A_paragraph_too_long_to_be_read_at_once_is_left()
    {
        var article = Article("Weber said the mill stays.\n" + Filler);
        Assert.Empty(SecondReading.Lines(article, [Passage(article, 0, 0.4f)], 6));
    }

    [Fact]
    public void A_passage_is_in_doubt_when_a_word_of_it_is_expected_to_be_wrong()
    {
        Assert.True(SecondReading.IsDoubtful([0, 3, 4], new(new(0, 3), [0, 0, 0], [0.4f, 0.7f, 0.6f])));
        Assert.False(SecondReading.IsDoubtful([1, 3, 4], new(new(0, 3), [0.9f, 0, 0], [0, 0.8f, 0.9f])));
    }

    [Fact]
    public void The_mean_is_taken_of_the_words_that_both_have_read()
    {
        float[] first = [.. Enumerable.Repeat(2f, 4 * Chain.Tags)], second = [.. Enumerable.Repeat(4f, 3 * Chain.Tags)];
        SecondReading.Average(first, new(10, 14), second, new(9, 12));
        Assert.Equal([.. Enumerable.Repeat(3f, 2 * Chain.Tags), .. Enumerable.Repeat(2f, 2 * Chain.Tags)], first);
    }

    [Fact]
    public void Cues_stay_the_same_and_an_article_without_doubt_is_read_as_before()
    {
        var article = model.Network.WordsOf(Document(Case.All[0].Text));
        var once = model.Network.Read(Document(Case.All[0].Text), again: false, null, TestContext.Current.CancellationToken);
        var twice = model.Network.Read(Document(Case.All[0].Text), again: true, null, TestContext.Current.CancellationToken);
        Assert.Equal(once.Attributions.Select(a => a.Cue[0]), twice.Attributions.Select(a => a.Cue[0]));
        Assert.Equal(article.Words, twice.Words);
    }

    private static ClaimTracker.Text.Documents.Document Document(string text) => LoadedModel.Document(text, Case.LinesOf(text));

    private ArticleWords Article(string text) => model.Network.WordsOf(Document(text));

    // A passage over a whole paragraph, read as nothing, whose every word may be content by so much.
    private static TaggedPassage Passage(ArticleWords article, int line, float doubt)
    {
        var words = article.Lines[line];
        var marginals = new Marginals(words, new float[words.Count], [.. Enumerable.Repeat(doubt, words.Count)]);
        return new(new(new WordRange(words.Start + 1, words.Start + 2), 0.9f), words, new byte[words.Count], marginals, null);
    }
}
