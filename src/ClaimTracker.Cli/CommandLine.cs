using System.CommandLine;

namespace ClaimTracker.Cli;

/// <summary>
/// The commands. Exit codes: 0 done (also where whoever read the output has had enough), 1 something could not be read or written,
/// 2 wrong usage, 130 stopped.
/// </summary>
public static class CommandLine
{
    public const int Done = 0, Failed = 1, WrongUsage = 2, Stopped = 130;

    /// <param name="args">The command with its arguments.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="input">Standard input; null for the process's own.</param>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, Stream? input = null)
    {
        var root = new RootCommand("Splits news articles into attributed claims: who said what, when, on whose word.")
        {
            new SplitCommand(input),
            new DatesCommand(),
            new EvaluateCommand(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var wrong in parsed.Errors)
                await error.WriteLineAsync(wrong.Message);
            await error.WriteLineAsync("claimtracker --help and claimtracker COMMAND --help say more.");
            return WrongUsage;
        }
        return await parsed.InvokeAsync(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>Runs a command's work off the calling thread; what an analyst can mend becomes one line on standard error.</summary>
    internal static Task<int> Guard(ParseResult parsed, Func<RateLine, int> work, CancellationToken cancel) => Task.Run(
        () =>
        {
            var error = parsed.InvocationConfiguration.Error;
            var progress = new RateLine(error);
            try
            {
                return work(progress);
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                progress.End();
                return Stopped;
            }
            catch (IOException e) when (StandardStreams.HasNoReader(e))
            {
                return Done;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or InvalidOperationException)
            {
                error.WriteLine(e.Message);
                return Failed;
            }
        },
        CancellationToken.None);
}
