using System.Text;

namespace ClaimTracker.Cli;

/// <summary>An article's text as it lies in its file, with nothing cut off: offsets count from the file's first character.</summary>
internal static class ArticleFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="InvalidDataException">It is not UTF-8.</exception>
    /// <exception cref="IOException">It is missing or cannot be read; the message names it.</exception>
    public static string Read(string path)
    {
        try
        {
            return Strict.GetString(File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidDataException($"{path} is not UTF-8 (byte {e.Index}): convert it first.", e);
        }
    }
}
