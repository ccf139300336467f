using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ClaimTracker.Cli;

/// <summary>Standard input and output, as a filter in a pipe wants them.</summary>
internal static class StandardStreams
{
    // EPIPE
    private const int BrokenPipe = 32;

    /// <summary>
    /// UTF-8, each line flushed. Writing to a pipe that nobody reads any more fails, so that the work can end: .NET's own stream takes it
    /// for written. That one stays for everything else, because a file's position is shared with the programs that write before and after.
    /// </summary>
    public static TextWriter Output()
    {
        var stream = Console.OpenStandardOutput();
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var direct = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            stream = direct.CanSeek ? stream : direct;
        }
        return new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
    }

    /// <summary>Whether writing failed because the reader of the pipe has had enough.</summary>
    public static bool HasNoReader(IOException failure) => !OperatingSystem.IsWindows() && failure.HResult == BrokenPipe;

    /// <summary>How many bytes of standard input are yet to be read, where it is a file; null for a pipe or a terminal.</summary>
    public static long? InputLength()
    {
        if (OperatingSystem.IsWindows() || !Console.IsInputRedirected)
            return null;
        using var handle = new SafeFileHandle(0, ownsHandle: false);
        using var input = new FileStream(handle, FileAccess.Read, bufferSize: 0);
        return input.CanSeek ? input.Length - input.Position : null;
    }
}
