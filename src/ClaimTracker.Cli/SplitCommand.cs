using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ClaimTracker.Exchange.Splits;
using ClaimTracker.Text;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker split</c>: articles from files, their claims as JSON.</summary>
internal sealed class SplitCommand : Command
{
    private const string Help = """
        Finds the attributed claims of an article, or of every *.txt file of a folder (not of its subfolders), in the order of their names.
        Texts are UTF-8. Written is one JSON object an article; its offsets are Unicode code points, end-exclusive. Without --output it goes
        to standard output, of a folder one object a line (NDJSON), each beginning with the name of its file. What cannot be read gives one
        line on standard error and exit code 1; the other files are split all the same.
        """;

    private readonly Argument<string> path = new("FILE|DIR") { Description = "An article as a text file, or a folder of them." };

    private readonly Option<DateOnly?> published = new("--published")
    {
        Description = "Publication day as YYYY-MM-DD; overrides what the article says.",
        HelpName = "DATE",
        CustomParser = ReadDay,
    };

    private readonly Option<string?> folder = new("--output") { Description = "Writes NAME.json for NAME.txt into this folder.", HelpName = "DIR" };

    private readonly Option<int> jobs = Jobs();
    private readonly Option<bool> plainLines = PlainLines();

    public SplitCommand() : base("split", Help)
    {
        Add(path);
        Add(published);
        Add(folder);
        Add(jobs);
        Add(plainLines);
        SetAction((parsed, cancel) => CommandLine.Guard(parsed, progress => Split(parsed, progress, cancel), cancel));
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
        var options = new SplitOptions(parsed.GetValue(published), PlainLines: parsed.GetValue(plainLines));
        using var splitter = Splitter.Load();

        Outcome SplitFile(string file)
        {
            try
            {
                var split = splitter.Split(ArticleFile.Read(file), options, cancel: cancel);
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
