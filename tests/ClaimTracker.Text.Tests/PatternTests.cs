using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ClaimTracker.Exchange.Splits;

namespace ClaimTracker.Text.Tests;

/// <summary>A pattern that backtracks without a limit lets one article stop everything.</summary>
public partial class PatternTests
{
    [Fact]
    public void Every_generated_pattern_has_a_time_limit_or_never_backtracks()
    {
        var patterns = ((Type[])[typeof(Splitter), typeof(SplitJson)]).SelectMany(t => t.Assembly.GetTypes())
            .SelectMany(t => t.GetMembers(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(m => (Member: m, Pattern: m.GetCustomAttribute<GeneratedRegexAttribute>()))
            .Where(p => p.Pattern is not null)
            .ToList();
        Assert.NotEmpty(patterns);
        Assert.Empty(patterns.Where(p => p.Pattern!.MatchTimeoutMilliseconds <= 0 && !p.Pattern.Options.HasFlag(RegexOptions.NonBacktracking)).Select(p => p.Member.Name));
    }

    [Fact]
    public void No_pattern_is_made_or_used_in_another_way() => Assert.Empty(
        Directory.EnumerateFiles(Source(), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file).Where(line => Unlimited().IsMatch(line)).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}")));

    [GeneratedRegex(@"(new Regex\(|\bRegex\.(IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches)\()(?!.*NonBacktracking)", RegexOptions.None, 1_000)]
    private static partial Regex Unlimited();

    private static string Source([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "src"));
}
