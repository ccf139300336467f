using System.Text.RegularExpressions;

namespace ClaimTracker.Web.Tests.Shared;

public sealed partial class StyleSheetTests
{
    /// <summary>Such a rule has the browser match all of a part of the page anew when one thing in it changes: half a second for each key in an article with many claims.</summary>
    [Fact]
    public void No_rule_is_for_whatever_follows_whatever()
    {
        var sheets = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "css"), "*.css");

        Assert.NotEmpty(sheets);
        Assert.DoesNotContain(sheets.SelectMany(File.ReadLines), line => FollowsAnything().IsMatch(line));
    }

    [GeneratedRegex(@"^[^{]*[+~] (\*|div\b)[^{]*\{", RegexOptions.NonBacktracking)]
    private static partial Regex FollowsAnything();
}
