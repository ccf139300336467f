using System.Text;

namespace ClaimTracker.Web.Components.Articles;

/// <summary>Reads uploaded text: UTF-8 or UTF-16 by its mark, otherwise UTF-8, otherwise the Latin letters of old files.</summary>
public static class TextFile
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>False where the bytes are no text.</summary>
    public static bool TryRead(byte[] bytes, out string text)
    {
        text = "";
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            text = (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes, 2, bytes.Length - 2);
            return true;
        }
        if (bytes.AsSpan().Contains((byte)0))
            return false;
        try
        {
            text = Strict.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            text = Encoding.Latin1.GetString(bytes);
        }
        return true;
    }
}
