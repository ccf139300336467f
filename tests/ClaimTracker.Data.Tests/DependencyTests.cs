using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace ClaimTracker.Data.Tests;

public sealed class DependencyTests
{
    [Theory]
    [InlineData("ClaimTracker.Text", "")]
    [InlineData("ClaimTracker.Data", "Text")]
    [InlineData("ClaimTracker.Data.Sqlite", "Data")]
    [InlineData("ClaimTracker.Data.Postgres", "Data")]
    [InlineData("ClaimTracker.Exchange", "Data Text")]
    [InlineData("ClaimTracker.Web", "Data Data.Postgres Data.Sqlite Exchange Text")]
    [InlineData("ClaimTracker.Cli", "Data Data.Postgres Data.Sqlite Exchange Text")]
    [InlineData("ClaimTracker.Training", "Exchange Text")]
    public void A_project_imports_only_those_that_it_may(string project, string may)
    {
        var imported = References(project).Select(p => p["ClaimTracker.".Length..]);

        Assert.Empty(imported.Except(may.Split(' ')));
    }

    [Fact]
    public void Every_project_has_a_rule() => Assert.Equal(
        ["ClaimTracker.Cli", "ClaimTracker.Data", "ClaimTracker.Data.Postgres", "ClaimTracker.Data.Sqlite", "ClaimTracker.Exchange", "ClaimTracker.Text", "ClaimTracker.Training", "ClaimTracker.Web"],
        Directory.GetFiles(Source(), "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void Only_the_providers_know_their_database_and_only_pages_know_MudBlazor()
    {
        Assert.Equal(["ClaimTracker.Data.Sqlite"], WithPackage("Microsoft.EntityFrameworkCore.Sqlite"));
        Assert.Equal(["ClaimTracker.Data.Postgres"], WithPackage("Npgsql.EntityFrameworkCore.PostgreSQL"));
        Assert.Equal(["ClaimTracker.Web"], WithPackage("MudBlazor"));
        Assert.Equal(["ClaimTracker.Text"], WithPackage("Microsoft.ML.OnnxRuntime"));
    }

    private static IEnumerable<string> References(string project) => Items(project, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p)!);

    private static IEnumerable<string> WithPackage(string package) => Directory.GetFiles(Source(), "*.csproj", SearchOption.AllDirectories)
        .Select(f => Path.GetFileNameWithoutExtension(f)!)
        .Where(p => Items(p, "PackageReference").Contains(package))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Items(string project, string kind) => XDocument
        .Load(Path.Combine(Source(), project, $"{project}.csproj"))
        .Descendants(kind)
        .Select(e => e.Attribute("Include")!.Value);

    private static string Source([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../src"));
}
