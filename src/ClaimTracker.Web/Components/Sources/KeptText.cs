using ClaimTracker.Data.Sources;

namespace ClaimTracker.Web.Components.Sources;

/// <summary>Marks in a kept text the passages that claims rest on.</summary>
public static class KeptText
{
    /// <summary>The paragraph in pieces, in order; the linked ones are passages of the bearings. Joined they are the paragraph.</summary>
    public static IEnumerable<(string Piece, bool Linked)> Mark(string paragraph, IReadOnlyList<Bearing> bearings)
    {
        var linked = bearings
            .Where(b => b.Passage is { Length: > 0 })
            .Select(b => (Start: paragraph.IndexOf(b.Passage!, StringComparison.Ordinal), b.Passage!.Length))
            .Where(s => s.Start >= 0)
            .OrderBy(s => s.Start);
        var at = 0;
        foreach (var (start, length) in linked)
        {
            var from = Math.Max(at, start);
            var to = start + length;
            if (to <= at)
                continue;
            if (from > at)
                yield return (paragraph[at..from], false);
            yield return (paragraph[from..to], true);
            at = to;
        }
        if (at < paragraph.Length)
            yield return (paragraph[at..], false);
    }
}
