using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ClaimTracker.Exchange.Splits;
using ClaimTracker.Text;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker split</c>: articles from files or a stream, their claims as JSON.</summary>
internal sealed class SplitCommand : Command
{
    private const string Help = """
        Finds the attributed claims of an article, or of every *.txt file of a folder (not of its subfolders), in the order of their names.
        Texts are UTF-8. Written is one JSON object an article; its offsets are Unicode code points, end-exclusive. Without --output it goes
        to standard output, of a folder one object a line (NDJSON), each beginning with the name of its file. What cannot be read gives one
        line on standard error and exit code 1; the other files are split all the same.

        With - it reads articles from standard input, one JSON object a line:
          {"id": string or number, "text": string, "published": "YYYY-MM-DD", "publisher": string}
        of which only the text is required, and writes one line for each, in their order and as soon as it can: the article's id and its
        claims, or {"id": …, "error": "…"} for a line that is no article. Such lines are counted on standard error and change the exit code
        not at all: it is 0 when the input was read to its end, or when whoever reads the output has had enough. Memory stays bounded.
        """;

    private const string FromStream = "-";

    private readonly Argument<string> path = new("FILE|DIR|-") { Description = "An article as a text file, a folder of them, or - for standard input." };

    private readonly Option<DateOnly?> published = new("--published")
    {
        Description = "Publication day as YYYY-MM-DD; overrides what the article says, but not a record's own.",
        HelpName = "DATE",
        CustomParser = ReadDay,
    };

    private readonly Option<string?> folder = new("--output") { Description = "Writes NAME.json for NAME.txt into this folder.", HelpName = "DIR" };

    private readonly Option<int> jobs = Jobs();
    private readonly Option<bool> plainLines = PlainLines();

    /// <param name="input">Standard input; null for the process's own.</param>
    public SplitCommand(Stream? input) : base("split", Help)
    {
        Add(path);
        Add(published);
        Add(folder);
        Add(jobs);
        Add(plainLines);
        Validators.Add(result =>
        {
            if (result.GetValue(path) == FromStream && result.GetValue(folder) is not null)
                result.AddError("--output is for files; what comes from standard input goes to standard output.");
        });
        SetAction((parsed, cancel) => CommandLine.Guard(
            parsed,
            progress => parsed.GetValue(path) == FromStream ? SplitStream(parsed, input, progress, cancel) : Split(parsed, progress, cancel),
            cancel));
    }

    internal static Option<bool> PlainLines() => new("--plain-lines")
    {
        Description = "Every physical line is a paragraph and none is furniture, as corpora are read.",
    };

    internal static Option<int> Jobs()
    {
        var jobs = new Option<int>("--jobs")
        {
            Description = "Articles split at once, each on one core.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out int n) && n < 1)
                result.AddError($"--jobs wants a number from 1 on, not {n}.");
        });
        return jobs;
    }

    private int Split(ParseResult parsed, RateLine progress, CancellationToken cancel)
    {
        var given = parsed.GetRequiredValue(path);
        bool isFolder = Directory.Exists(given);
        string[] files = isFolder ? [.. Directory.EnumerateFiles(given, "*.txt").Order(StringComparer.Ordinal)] : [given];
        if (files.Length == 0)
            throw new FileNotFoundException($"No *.txt file in {given}.");
        var into = parsed.GetValue(folder);
        if (into is not null)
            Directory.CreateDirectory(into);
        var options = Known(parsed);
        using var splitter = Splitter.Load();

        Outcome SplitFile(string file, CancellationToken stop)
        {
            try
            {
                var split = splitter.Split(ArticleFile.Read(file), options, cancel: stop);
                if (into is null)
                    return new(SplitJson.Line(split, isFolder ? Path.GetFileName(file) : null), null);
                File.WriteAllText(Path.Combine(into, Path.GetFileNameWithoutExtension(file) + ".json"), SplitJson.Line(split) + "\n");
                return new(null, null);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                return new(null, e.Message);
            }
        }

        progress.Begin(files.Length);
        int failed = 0;
        foreach (var outcome in InOrder.Map(files, parsed.GetValue(jobs), SplitFile, cancel))
        {
            if (outcome.Json is not null)
                parsed.InvocationConfiguration.Output.WriteLine(outcome.Json);
            if (outcome.Error is null)
            {
                progress.Step();
                continue;
            }
            progress.Fail(outcome.Error);
            failed++;
        }
        progress.End();
        return failed == 0 ? CommandLine.Done : CommandLine.Failed;
    }

    private int SplitStream(ParseResult parsed, Stream? input, RateLine progress, CancellationToken cancel)
    {
        var length = input is null ? StandardStreams.InputLength() : null;
        using var splitter = Splitter.Load();
        var stream = new ArticleStream(splitter, Known(parsed));
        progress.Begin(null);
        foreach (var answer in InOrder.Map(StreamLines.Read(input ?? Console.OpenStandardInput()), parsed.GetValue(jobs), stream.Answer, cancel))
        {
            if (answer.Json is null)
                continue;
            parsed.InvocationConfiguration.Output.WriteLine(answer.Json);
            var share = (double)answer.End / length;
            if (answer.IsArticle)
                progress.Step(share);
            else
                progress.Fail(null, share);
        }
        progress.End();
        return CommandLine.Done;
    }

    private SplitOptions Known(ParseResult parsed) => new(parsed.GetValue(published), PlainLines: parsed.GetValue(plainLines));

    private static DateOnly? ReadDay(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"--published wants a day as YYYY-MM-DD, such as 2023-11-30, not \"{written}\".");
        return null;
    }

    private sealed record Outcome(string? Json, string? Error);
}
