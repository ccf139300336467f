using ClaimTracker.Cli;

namespace ClaimTracker.Text.Tests.Cli;

public sealed class DatesCommandTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    [Fact]
    public async Task Each_text_gets_its_expressions_in_code_points_with_TIMEX3_values()
    {
        File.WriteAllLines(file,
        [
            """{"doc":"é1","dct":"2023-11-30","text":"😀 It rained on Monday for two days."}""",
            "",
            """{"doc":"b","dct":"20231130","text":"No rain."}""",
        ]);
        var (code, output, error) = await Run();
        Assert.Equal((CommandLine.Done, ""), (code, error));
        Assert.Equal(
            """{"é1":[{"start":15,"end":21,"value":"2023-11-27","type":"DATE"},{"start":26,"end":34,"value":"P2D","type":"DURATION"}],"b":[]}""",
            output.TrimEnd());
    }

    [Theory]
    [InlineData("""{"doc":"a"}""")]
    [InlineData("rain")]
    [InlineData("[]")]
    [InlineData("""{"doc":1,"text":"rain"}""")]
    public async Task A_bad_line_is_named(string line)
    {
        File.WriteAllLines(file, ["""{"doc":"a","text":"rain"}""", line]);
        var (code, output, error) = await Run();
        Assert.Equal((CommandLine.Failed, ""), (code, output));
        Assert.StartsWith("Line 2 is no JSON object with doc and text: ", error, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(file);

    private async Task<(int Code, string Output, string Error)> Run()
    {
        using StringWriter output = new(), error = new();
        var code = await CommandLine.RunAsync(["dates", file], output, error);
        return (code, output.ToString(), error.ToString());
    }
}
