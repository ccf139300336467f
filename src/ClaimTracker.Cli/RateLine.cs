using System.Diagnostics;
using System.Globalization;

namespace ClaimTracker.Cli;

/// <summary>
/// "12 of 84 articles, 2.1 a second, 34 s to go" on standard error. On a terminal the line is written over itself; in a log it comes every
/// ten seconds.
/// </summary>
internal sealed class RateLine(TextWriter error)
{
    private readonly bool onTerminal = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
    private readonly Stopwatch clock = new();
    private TimeSpan written;
    private int all, done, failed;

    public void Begin(int articles)
    {
        all = articles;
        clock.Restart();
    }

    public void Step() => Count(ref done);

    /// <summary>An article that was not split, and why.</summary>
    public void Fail(string why)
    {
        Clear();
        error.WriteLine(why);
        Count(ref failed);
    }

    public void End()
    {
        Clear();
        double seconds = clock.Elapsed.TotalSeconds;
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} of {all} articles in {seconds:0.0} s, {done / seconds:0.00} a second"));
    }

    private void Count(ref int kind)
    {
        kind++;
        if (clock.Elapsed - written < TimeSpan.FromSeconds(onTerminal ? 0.2 : 10))
            return;
        written = clock.Elapsed;
        int behind = done + failed;
        double rate = behind / written.TotalSeconds;
        var line = string.Create(CultureInfo.InvariantCulture, $"{behind} of {all} articles, {rate:0.00} a second, {(all - behind) / rate:0} s to go");
        if (onTerminal)
            error.Write($"\r{line,-72}");
        else
            error.WriteLine(line);
    }

    private void Clear()
    {
        if (onTerminal)
            error.Write($"\r{"",-72}\r");
    }
}
