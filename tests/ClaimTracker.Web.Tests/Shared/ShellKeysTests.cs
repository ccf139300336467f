using ClaimTracker.Web.Components.Layout;

namespace ClaimTracker.Web.Tests.Shared;

public sealed class ShellKeysTests
{
    [Theory]
    [InlineData("", "An article to be added", "On every page")]
    [InlineData("articles?sort=title", "An article to be added", "On every page")]
    [InlineData("actors/0199?claim=2", "The first and the last day shown", "On every page")]
    [InlineData("actors", "On every page")]
    [InlineData("settings", "On every page")]
    public void Each_page_tells_the_keys_that_work_there(string path, params string[] titles) =>
        Assert.Equal(titles, ShellKeys.Of(path).Select(k => k.Title));
}
