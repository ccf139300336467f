using System.Diagnostics;
using System.Globalization;

namespace ClaimTracker.Cli;

/// <summary>
/// "12 of 84 articles, 2.1 a second, 34 s to go" on standard error. On a terminal the line is written over itself; in a log it comes every
/// ten seconds. Of a stream nobody knows how many there are, and how long it takes only where its size is known.
/// </summary>
internal sealed class RateLine(TextWriter error)
{
    private readonly bool onTerminal = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
    private readonly Stopwatch clock = new();
    private TimeSpan written;
    private int? all;
    private int done, failed;

    /// <param name="articles">How many there are; null where nobody knows.</param>
    public void Begin(int? articles)
    {
        all = articles;
        clock.Restart();
    }

    /// <param name="share">The part of a stream that is done, 0 to 1, where its size is known.</param>
    public void Step(double? share = null) => Count(ref done, share);

    /// <summary>An article that was not split.</summary>
    /// <param name="why">Written on a line of its own; null where it is told elsewhere.</param>
    /// <param name="share">The part of a stream that is done, 0 to 1, where its size is known.</param>
    public void Fail(string? why, double? share = null)
    {
        if (why is not null)
        {
            Clear();
            error.WriteLine(why);
        }
        Count(ref failed, share);
    }

    public void End()
    {
        Clear();
        double seconds = clock.Elapsed.TotalSeconds;
        error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Number(done)} articles in {seconds:0.0} s, {done / seconds:0.00} a second{Failures}"));
    }

    // Failures among a known number show by themselves, and each has had its line.
    private string Failures => all is null && failed > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {failed} not split") : "";

    private string Number(int articles) => all is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"{articles} of {known}")
        : articles.ToString(CultureInfo.InvariantCulture);

    private void Count(ref int kind, double? share)
    {
        kind++;
        int behind = done + failed;
        if (behind == all || clock.Elapsed - written < TimeSpan.FromSeconds(onTerminal ? 0.2 : 10))
            return;
        written = clock.Elapsed;
        share ??= (double)behind / all;
        var rest = share is > 0 ? string.Create(CultureInfo.InvariantCulture, $", {written.TotalSeconds * (1 - share) / share:0} s to go") : "";
        var line = string.Create(CultureInfo.InvariantCulture,
            $"{Number(behind)} articles, {behind / written.TotalSeconds:0.00} a second{rest}{Failures}");
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
