using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ClaimTracker.Cli;

namespace ClaimTracker.Text.Tests.Cli;

/// <summary><c>claimtracker split -</c>, as the filter in a pipe that Spark, GNU parallel or a queue's consumer runs.</summary>
public sealed class SplitStreamTests
{
    private const string Said = """{"id":"a","text":"The mayor said the bridge would open.","published":"2023-11-30T08:00:00Z","publisher":"The Ledger"}""";

    [Fact]
    public async Task An_article_is_answered_under_its_id_with_what_is_known_of_it()
    {
        var (code, output, error) = await Run("\uFEFF" + Said + "\r\n\r\n" + """{"id":12.50,"text":"😀 Nobody came.","more":[1]}""");
        Assert.Equal(CommandLine.Done, code);
        Assert.Matches("(^|\n)2 articles in [0-9.]+ s, [0-9.]+ a second\n$", error);
        var lines = output.Split('\n');
        Assert.Equal("""{"id":12.50,"headline":null,"byline":null,"publisher":null,"published":null,"claims":[]}""", lines[1]);
        Assert.StartsWith("""{"id":"a","headline":null,"byline":null,"publisher":"The Ledger","published":"2023-11-30","claims":[{""", lines[0]);
        using var json = JsonDocument.Parse(lines[0]);
        var claim = Assert.Single(json.RootElement.GetProperty("claims").EnumerateArray());
        Assert.Equal(("mayor", "2023-11-30"), (claim.GetProperty("actor").GetString(), claim.GetProperty("saidAt").GetString()));
    }

    [Fact]
    public async Task Answers_keep_the_order_of_the_articles_however_many_are_split_at_once()
    {
        var ids = Enumerable.Range(0, 24);
        var articles = ids.Select(id => JsonSerializer.Serialize(new { id, text = string.Concat(Enumerable.Repeat("The mayor said no. ", id % 4 == 0 ? 200 : 1)) }));
        var (_, output, _) = await Run(string.Join('\n', articles), "--jobs", "4");
        Assert.Equal(ids, output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32()));
    }

    [Fact]
    public async Task A_line_that_is_no_article_is_an_error_in_its_place_and_the_next_is_split()
    {
        string[] bad =
        [
            "rain", "[1]", """{"id":3}""", """{"id":"four","text":null}""", """{"id":5,"text":{"a":1}}""", """{"id":{},"text":"x"}""", """{"id":7,"text":"half \ud83d"}""",
            """{"id":8,"text":"x","published":"soon"}""", """{"id":"\udc00","text":"x"}""", """{"id":10,"text":"cut""",
        ];
        var (code, output, error) = await Run(string.Join('\n', bad) + "\n" + Said + "\n");
        Assert.Equal(CommandLine.Done, code);
        Assert.Matches("(^|\n)1 articles in [0-9.]+ s, [0-9.]+ a second; 10 not split\n$", error);
        var lines = output.TrimEnd().Split('\n');
        Assert.Equal(
            [
                """{"error":"Line 1 is not JSON (at its byte 0)."}""",
                """{"error":"Line 2 is no JSON object."}""",
                """{"id":3,"error":"Line 3 has no text."}""",
                """{"id":"four","error":"Line 4 has no text."}""",
                """{"id":5,"error":"Line 5: text is no string."}""",
                """{"error":"Line 6: id is neither a string nor a number."}""",
                """{"id":7,"error":"Line 7 is not Unicode: it has bytes that are not UTF-8, or half of a surrogate pair."}""",
                """{"id":8,"error":"Line 8: published is no day as YYYY-MM-DD."}""",
                """{"error":"Line 9 is not Unicode: it has bytes that are not UTF-8, or half of a surrogate pair."}""",
                """{"error":"Line 10 is not JSON (at its byte 20)."}""",
            ],
            lines[..10]);
        Assert.StartsWith("""{"id":"a","headline":""", lines[10]);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_and_lines_without_end_are_errors_too()
    {
        byte[] input = [.. """{"text":"caf"""u8, 0xe9, .. "\"}\n"u8, .. new byte[(16 << 20) + 1], .. "\n"u8, .. Encoding.UTF8.GetBytes(Said)];
        var (_, output, _) = await Run(new MemoryStream(input));
        var lines = output.TrimEnd().Split('\n');
        Assert.Equal(
            [
                """{"error":"Line 1 is not Unicode: it has bytes that are not UTF-8, or half of a surrogate pair."}""",
                """{"error":"Line 2 is longer than 16 MB."}""",
            ],
            lines[..2]);
        Assert.StartsWith("""{"id":"a","headline":""", lines[2]);
    }

    [Fact]
    public async Task Files_are_not_written_from_a_stream()
    {
        var (code, output, error) = await Run(Said, "--output", "out");
        Assert.Equal((CommandLine.WrongUsage, ""), (code, output));
        Assert.Equal("--output is for files; what comes from standard input goes to standard output.", error.Split('\n')[0]);
    }

    [Fact]
    public async Task Each_answer_is_there_before_the_next_article_is_sent()
    {
        using var filter = Start();
        for (int id = 0; id < 3; id++)
        {
            Assert.StartsWith($$"""{"id":{{id}},""", await Ask(filter, $$"""{"id":{{id}},"text":"The mayor said no."}"""));
        }
        filter.StandardInput.Close();
        Assert.Equal(CommandLine.Done, await ExitCode(filter));
        Assert.Contains("3 articles in ", await filter.StandardError.ReadToEndAsync());
    }

    [Fact]
    public async Task When_the_reader_has_had_enough_it_ends_without_a_word()
    {
        using var filter = Start();
        await Ask(filter, Said);
        filter.StandardOutput.Close();
        await filter.StandardInput.WriteLineAsync(Said);
        await filter.StandardInput.FlushAsync();
        Assert.Equal((CommandLine.Done, ""), (await ExitCode(filter), await filter.StandardError.ReadToEndAsync()));
    }

    [Fact]
    public async Task Stopped_while_it_waits_it_ends_and_says_how_far_it_came()
    {
        using var filter = Start();
        await Ask(filter, Said);
        // What Ctrl+C does too; that signal itself is not heard where tests run in the background.
        using var kill = Process.Start("kill", ["-TERM", $"{filter.Id}"]);
        Assert.Equal(CommandLine.Stopped, await ExitCode(filter));
        Assert.Contains("1 articles in ", await filter.StandardError.ReadToEndAsync());
    }

    private static Process Start() =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "claimtracker.dll"), "split", "-", "--jobs", "2"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private static async Task<string?> Ask(Process filter, string article)
    {
        await filter.StandardInput.WriteLineAsync(article);
        await filter.StandardInput.FlushAsync();
        return await filter.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<int> ExitCode(Process filter)
    {
        try
        {
            await filter.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1));
            return filter.ExitCode;
        }
        finally
        {
            if (!filter.HasExited)
                filter.Kill();
        }
    }

    private static Task<(int Code, string Output, string Error)> Run(string input, params string[] options) =>
        Run(new MemoryStream(Encoding.UTF8.GetBytes(input)), options);

    private static async Task<(int Code, string Output, string Error)> Run(Stream input, params string[] options)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        return (await CommandLine.RunAsync(["split", "-", .. options], output, error, input), output.ToString(), error.ToString());
    }
}
