using System.Text;

namespace ClaimTracker.Text.Tests.Documents;

/// <summary>The same article as other programs hand it on: wrapped, with other line ends, or without any.</summary>
internal static class Reflow
{
    /// <summary>Breaks each line at the last space that fits; a blank line stays, and a line's indent is kept by its first part.</summary>
    public static string Wrapped(string text, int column = 72)
    {
        var wrapped = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var width = line.Length - line.TrimStart().Length;
            wrapped.Append(' ', words.Length == 0 ? 0 : width);
            for (var i = 0; i < words.Length; i++)
            {
                if (i > 0 && width + 1 + words[i].Length > column)
                    (width, _) = (0, wrapped.Append('\n'));
                else if (i > 0)
                    (width, _) = (width + 1, wrapped.Append(' '));
                width += words[i].Length;
                wrapped.Append(words[i]);
            }
            wrapped.Append('\n');
        }
        return wrapped.ToString(0, wrapped.Length - 1);
    }

    /// <summary>Line ends of Windows.</summary>
    public static string Crlf(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);

    /// <summary>Without the blank lines between paragraphs.</summary>
    public static string Dense(string text) => string.Join('\n', text.Split('\n').Where(line => line.Trim().Length > 0));

    /// <summary>All on one line, words one space apart.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
