using ClaimTracker.Data.Claims;
using ClaimTracker.Web.Components.Claims;

namespace ClaimTracker.Web.Components.Timelines;

/// <summary>A stretch of a column: claims of one answer.</summary>
/// <param name="Letter">v, d, u, n, or p for proposed.</param>
/// <param name="Y">Its top.</param>
/// <param name="Height">How high.</param>
public readonly record struct DensityPart(char Letter, double Y, double Height);

/// <summary>Claims said at about the same time, where they are too many for a mark each: like the mark, the left half for *was it said?*, the right for *is it true?*.</summary>
/// <param name="X">Its middle.</param>
/// <param name="Said">The left half, from the bottom.</param>
/// <param name="True">The right half.</param>
public sealed record DensityColumn(double X, IReadOnlyList<DensityPart> Said, IReadOnlyList<DensityPart> True);

/// <summary>Every claim of an actor, piled up where it was said, over the whole range.</summary>
/// <param name="Range">All days.</param>
/// <param name="Count">How many claims.</param>
/// <param name="Piled">Each mark with its place; piles grow upwards.</param>
/// <param name="Columns">Instead of the marks, where one pile is too high for them.</param>
/// <param name="Ticks">The axis.</param>
public sealed record DensityStrip(
    TimelineRange Range, int Count, IReadOnlyList<(TimelineMark Mark, double X, double Y)> Piled, IReadOnlyList<DensityColumn> Columns, IReadOnlyList<TimelineTick> Ticks)
{
    public const double Height = 104, Base = 84;

    private const double Column = 13, Step = 11.2, Room = Base - 14;
    private const int HighestPile = 16;

    /// <summary>Piles the marks into columns as wide as one mark; a pile that would leave the strip is pressed together.</summary>
    public static DensityStrip Of(IReadOnlyList<TimelineMark> marks, TimelineRange range)
    {
        var piles = marks.GroupBy(m => Math.Floor(range.Clipped(m.At) / Column)).OrderBy(g => g.Key).ToList();
        var highest = piles.Select(p => p.Count()).DefaultIfEmpty().Max();
        var ticks = TimelineTicks.Of(range, 90);
        return highest <= HighestPile
            ? new(range, marks.Count, [.. piles.SelectMany(Piles)], [], ticks)
            : new(range, marks.Count, [], [.. piles.Select(p => Stacked(p, Room / highest))], ticks);
    }

    private static IEnumerable<(TimelineMark, double, double)> Piles(IGrouping<double, TimelineMark> pile)
    {
        var ordered = pile.OrderBy(m => m.State).ThenByDescending(m => m.Said).ThenByDescending(m => m.True).ThenBy(m => m.At).ToList();
        var step = Math.Min(Step, Room / Math.Max(1, ordered.Count - 1));
        return ordered.Select((m, i) => (m, (pile.Key + 0.5) * Column, Base - 7.5 - i * step));
    }

    private static DensityColumn Stacked(IGrouping<double, TimelineMark> pile, double perClaim) => new(
        (pile.Key + 0.5) * Column,
        Parts(pile.CountBy(m => Letter(m, said: true)), perClaim),
        Parts(pile.CountBy(m => Letter(m, said: false)), perClaim));

    private static List<DensityPart> Parts(IEnumerable<KeyValuePair<char, int>> counts, double perClaim)
    {
        var parts = new List<DensityPart>();
        var top = Base - 1;
        foreach (var (letter, count) in counts.OrderBy(c => "vdunp".IndexOf(c.Key, StringComparison.Ordinal)))
        {
            top -= count * perClaim;
            parts.Add(new(letter, top, count * perClaim));
        }
        return parts;
    }

    private static char Letter(TimelineMark mark, bool said) =>
        mark.State == ClaimState.Accepted ? AnswerWords.Letter(said ? mark.Said : mark.True) : 'p';
}
