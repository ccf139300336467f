using System.Text.Json;
using ClaimTracker.Cli;

namespace ClaimTracker.Text.Tests.Cli;

public sealed class SplitCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("split").FullName;

    [Fact]
    public async Task A_file_becomes_one_object_with_code_point_offsets()
    {
        var file = Write("one.txt", "😀 The mayor said the bridge would open in May.");
        var (code, output, error) = await Run("split", file, "--published", "2023-11-30", "--plain-lines");
        Assert.Equal(CommandLine.Done, code);
        Assert.Matches("^1 of 1 articles in [0-9.]+ s, [0-9.]+ a second\n$", error);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(["headline", "byline", "publisher", "published", "claims"], json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("2023-11-30", json.RootElement.GetProperty("published").GetString());
        var claim = Assert.Single(json.RootElement.GetProperty("claims").EnumerateArray());
        Assert.Equal(
            ["source", "cue", "content", "actor", "saidAt", "derivedFrom", "quotation", "hedged", "via", "confidence", "confidenceOf"],
            claim.EnumerateObject().Select(p => p.Name));
        Assert.Equal("[[2,11]]", claim.GetProperty("source").GetRawText());
        Assert.Equal("[[12,16]]", claim.GetProperty("cue").GetRawText());
        Assert.Equal("[[17,45]]", claim.GetProperty("content").GetRawText());
        Assert.Equal("2023-11-30", claim.GetProperty("saidAt").GetString());
        Assert.Equal(JsonValueKind.Null, claim.GetProperty("derivedFrom").ValueKind);
        Assert.Equal("indirect", claim.GetProperty("quotation").GetString());
    }

    [Fact]
    public async Task A_folder_becomes_one_line_a_file_in_the_order_of_their_names()
    {
        foreach (var name in (string[])["b.txt", "a.txt", "c.md", "c.txt"])
            Write(name, "The mayor said the bridge would open.");
        var (code, output, _) = await Run("split", folder, "--jobs", "3");
        Assert.Equal(CommandLine.Done, code);
        var files = output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString());
        Assert.Equal(["a.txt", "b.txt", "c.txt"], files);
    }

    [Fact]
    public async Task With_an_output_folder_each_text_gets_its_json_and_standard_output_stays_empty()
    {
        Write("a.txt", "The mayor said the bridge would open.");
        var into = Path.Combine(folder, "new", "out");
        var (code, output, _) = await Run("split", folder, "--output", into);
        Assert.Equal((CommandLine.Done, ""), (code, output));
        Assert.Equal([Path.Combine(into, "a.json")], Directory.GetFiles(into));
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_one_line_and_the_others_are_split()
    {
        var bad = Path.Combine(folder, "bad.txt");
        File.WriteAllBytes(bad, [0x41, 0xff, 0xfe]);
        Write("good.txt", "The mayor said the bridge would open.");
        var (code, output, error) = await Run("split", folder);
        Assert.Equal(CommandLine.Failed, code);
        Assert.Single(output.TrimEnd().Split('\n'));
        Assert.Equal($"{bad} is not UTF-8 (byte 1): convert it first.", error.Split('\n')[0]);
        Assert.StartsWith("1 of 2 articles", error.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_one_line_and_exit_code_1()
    {
        var missing = Path.Combine(folder, "missing.txt");
        var (code, output, error) = await Run("split", missing);
        Assert.Equal((CommandLine.Failed, ""), (code, output));
        Assert.Equal($"Could not find file '{missing}'.", error.Split('\n')[0]);
    }

    [Theory]
    [InlineData("2023-11-31")]
    [InlineData("30.11.2023")]
    [InlineData("")]
    public async Task A_publication_day_that_is_none_is_wrong_usage(string day)
    {
        var (code, _, error) = await Run("split", folder, "--published", day);
        Assert.Equal(CommandLine.WrongUsage, code);
        Assert.Equal($"--published wants a day as YYYY-MM-DD, such as 2023-11-30, not \"{day}\".", error.Split('\n')[0]);
    }

    [Fact]
    public async Task No_jobs_are_wrong_usage()
    {
        var (code, _, error) = await Run("split", folder, "--jobs", "0");
        Assert.Equal((CommandLine.WrongUsage, "--jobs wants a number from 1 on, not 0."), (code, error.Split('\n')[0]));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        return (await CommandLine.RunAsync(args, output, error), output.ToString(), error.ToString());
    }
}
