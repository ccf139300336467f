namespace ClaimTracker.Web.Components.Timelines;

/// <summary>How wide a callout is, before a browser draws it: the advance widths of its font (Source Serif 4, 14 pixels) as Chromium measures them.</summary>
public static class LabelWidth
{
    // Tenths of a pixel, from the space to the tilde.
    private static ReadOnlySpan<byte> Tenths =>
    [
        36, 40, 53, 73, 73, 130, 102, 25, 45, 44, 63, 75, 37, 45, 37, 39, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 42, 42, 75, 75, 75, 58,
        117, 101, 88, 93, 100, 89, 84, 102, 114, 53, 52, 99, 85, 131, 107, 105, 86, 105, 97, 74, 90, 104, 97, 139, 94, 92, 82, 41, 37, 40, 75, 72,
        56, 76, 85, 73, 86, 75, 48, 77, 90, 46, 42, 83, 46, 134, 90, 81, 86, 84, 64, 65, 51, 88, 82, 118, 80, 83, 69, 44, 41, 44, 75,
    ];

    /// <summary>The width of a cue, in italics.</summary>
    public static double OfCue(ReadOnlySpan<char> words) => Of(words) * 0.9;

    /// <summary>The width of the words in pixels; of letters beyond ASCII a common one.</summary>
    public static double Of(ReadOnlySpan<char> words)
    {
        var sum = 0;
        foreach (var letter in words)
            sum += letter switch
            {
                >= ' ' and <= '~' => Tenths[letter - ' '],
                '“' or '”' => 61,
                '’' or '‘' => 31,
                '…' => 111,
                _ => 80,
            };
        return sum / 10.0;
    }
}
