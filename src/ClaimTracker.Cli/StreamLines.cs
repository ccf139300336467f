namespace ClaimTracker.Cli;

/// <summary>A line of a stream.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Bytes">Without its end; null where it is longer than <see cref="StreamLines.Longest"/>.</param>
/// <param name="End">How many bytes of the stream lie before the next line.</param>
internal readonly record struct StreamLine(int Number, byte[]? Bytes, long End);

/// <summary>The lines of a stream of bytes, each as soon as it is whole, in bounded memory whatever the stream.</summary>
internal static class StreamLines
{
    /// <summary>16 MB: some three thousand articles' worth.</summary>
    public const int Longest = 16 << 20;

    public static IEnumerable<StreamLine> Read(Stream input)
    {
        var buffer = new byte[1 << 16];
        var line = new MemoryStream();
        var (number, before, tooLong) = (1, 0L, false);
        for (int count; (count = input.Read(buffer)) > 0; before += count)
        {
            for (int at = 0; at < count;)
            {
                int length = buffer.AsSpan(at, count - at).IndexOf((byte)'\n');
                int end = length < 0 ? count : at + length;
                tooLong |= line.Length + end - at > Longest;
                if (!tooLong)
                    line.Write(buffer, at, end - at);
                at = end + 1;
                if (length < 0)
                    break;
                yield return new(number++, tooLong ? null : line.ToArray(), before + at);
                line.SetLength(0);
                tooLong = false;
            }
        }
        if (line.Length > 0 || tooLong)
            yield return new(number, tooLong ? null : line.ToArray(), before);
    }
}
