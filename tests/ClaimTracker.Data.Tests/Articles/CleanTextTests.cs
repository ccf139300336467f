using ClaimTracker.Data.Articles;

namespace ClaimTracker.Data.Tests.Articles;

public sealed class CleanTextTests
{
    // Attributes are kept as UTF-8 and cannot carry a lone surrogate.
    public static TheoryData<int[], string> Texts => new()
    {
        { [], "" },
        { ['o', '“', 0xD83D, 0xDE00], "o“😀" },
        { ['a', 0, 'b'], "a\uFFFDb" },
        { [0xD83D], "\uFFFD" },
        { [0xDE00, 'x'], "\uFFFDx" },
        { [0xD83D, 0xD83D, 0xDE00], "\uFFFD😀" },
        { [0xD83D, 0xDE00, 0xDE00], "😀\uFFFD" },
    };

    [Theory, MemberData(nameof(Texts))]
    public void What_no_database_keeps_becomes_a_replacement_character_one_for_one(int[] units, string clean) =>
        Assert.Equal(clean, CleanText.Of(new string([.. units.Select(u => (char)u)])));

    [Theory]
    [InlineData(null, null)]
    [InlineData("  ", null)]
    [InlineData(" Port\0Gazette ", "Port\uFFFDGazette")]
    public void A_field_is_trimmed_and_empty_is_nothing(string? text, string? field) => Assert.Equal(field, CleanText.Field(text));
}
