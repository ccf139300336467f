using ClaimTracker.Web.Components.Claims;

namespace ClaimTracker.Web.Tests.Claims;

public sealed class WordDriftTests
{
    [Theory]
    [InlineData("“The toll will not rise while I am minister,”", "The toll will never rise while I am minister.", "The toll will|not>never|rise while I am minister")]
    [InlineData("The toll will rise", "The bridge toll will rise in May", "The|>bridge|toll will rise|>in May")]
    [InlineData("it would have taken images of bases", "it has also taken images of ports", "it|would have>has also|taken images of|bases>ports")]
    public void What_differs_stands_beside_each_other_in_reading_order(string here, string there, string pieces) =>
        Assert.Equal(pieces, string.Join('|', WordDrift.Of(here, there)!.Pieces.Select(p => p.Same ? p.Here : $"{p.Here}>{p.There}")));

    [Theory]
    [InlineData("“The toll will not rise,”", "the toll will not rise.")]
    [InlineData("The toll will not rise", "Nobody has shown me a crack")]
    [InlineData("", "The toll will not rise")]
    public void The_same_words_and_another_sentence_are_no_drift(string here, string there) => Assert.Null(WordDrift.Of(here, there));
}
