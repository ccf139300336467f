using System.Text.Json;

namespace ClaimTracker.Benchmarks;

/// <summary>How the benchmarks take time, and on what.</summary>
internal static class Measure
{
    /// <summary>The process's CPU time, so that a busy machine disturbs little and work on other threads counts.</summary>
    public static TimeSpan Cpu(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return Environment.CpuUsage.TotalTime - before;
    }

    public static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    /// <summary>The *.txt files of a folder, or our own texts.</summary>
    public static List<string> Texts(string? folder)
    {
        if (folder is not null)
            return [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        using var cases = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "cases.json")));
        return [.. cases.RootElement.EnumerateArray().Select(c => c.GetProperty("text").GetString()!)];
    }
}
