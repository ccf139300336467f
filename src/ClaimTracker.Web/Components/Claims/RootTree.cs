using System.Globalization;
using ClaimTracker.Data.Claims;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>Which documents repeat which, drawn as a tree with the roots at the left. Arithmetic in SVG units, no markup.</summary>
/// <param name="Nodes">The documents, each after the one that it repeats.</param>
/// <param name="Lines">A curve from each document to each that repeats it.</param>
/// <param name="Width">Of the drawing.</param>
/// <param name="Height">Of the drawing.</param>
public sealed record RootTree(IReadOnlyList<RootNode> Nodes, IReadOnlyList<string> Lines, double Width, double Height)
{
    private const double Row = 56, Gap = 108, Least = 840;

    /// <summary>The tree of the sources that are linked for one question; null where none of them repeats another.</summary>
    public static RootTree? Of(IReadOnlyList<LinkedSource> linked)
    {
        if (linked.All(s => s.Origins.Count == 0))
            return null;
        var documents = new Dictionary<Guid, Paper>();
        foreach (var source in linked)
        {
            Guid? parent = null;
            var way = source.Origins.Reverse().Append(new(source.SourceId, source.Title, source.Publisher, source.PublishedOn, source.Invented));
            foreach (var step in way)
            {
                if (!documents.ContainsKey(step.Id))
                    documents[step.Id] = new(step, parent, parent is { } above ? documents[above].Depth + 1 : 0);
                parent = step.Id;
            }
        }
        var next = Row / 2;
        foreach (var root in documents.Values.Where(p => p.Parent is null))
            next = Stack(root, documents, next);
        double x = 0;
        for (var depth = 0; depth <= documents.Values.Max(p => p.Depth); depth++)
        {
            var column = documents.Values.Where(p => p.Depth == depth).ToList();
            foreach (var paper in column)
                paper.X = x;
            x = column.Max(p => p.Right) + Gap;
        }
        return new(
            [.. documents.Values.Select(p => new RootNode(p.Step, linked.Any(s => s.SourceId == p.Step.Id), p.Parent is null, p.X, p.Y, p.Right - p.X))],
            [.. documents.Values.Where(p => p.Parent is not null).Select(p => Line(documents[p.Parent!.Value], p))],
            Math.Max(Least, x - Gap + 8), next - Row / 2);
    }

    /// <summary>The same in words, for who does not see it: "KCNA is the root. Deutsche Welle repeats KCNA."</summary>
    public string InWords(IReadOnlyList<LinkedSource> linked) => string.Join(' ', Nodes.Where(n => n.IsRoot).Select(n => $"{n.Name} is a root.")
        .Concat(linked.Where(s => s.Origins.Count > 0).Select(s => $"{s.Publisher ?? s.Title} repeats {s.Origins[0].Publisher ?? s.Origins[0].Title}.")));

    // Leaves get a row each, what is repeated stands in the middle of its repeaters.
    private static double Stack(Paper paper, Dictionary<Guid, Paper> all, double next)
    {
        var repeaters = all.Values.Where(p => p.Parent == paper.Step.Id).ToList();
        foreach (var repeater in repeaters)
            next = Stack(repeater, all, next);
        paper.Y = repeaters.Count == 0 ? next : (repeaters[0].Y + repeaters[^1].Y) / 2;
        return repeaters.Count == 0 ? next + Row : next;
    }

    private static string Line(Paper from, Paper to)
    {
        var (start, end) = (from.Right + (from.Depth == 0 ? 0 : 8), to.X - 6);
        var middle = (start + end) / 2;
        return string.Create(CultureInfo.InvariantCulture, $"M{start:0.#} {from.Y:0.#}C{middle:0.#} {from.Y:0.#} {middle:0.#} {to.Y:0.#} {end:0.#} {to.Y:0.#}");
    }

    private sealed record Paper(OriginStep Step, Guid? Parent, int Depth)
    {
        public double X { get; set; }

        public double Y { get; set; }

        public double Right => X + RootNode.WidthOf(Step, Depth == 0);
    }
}

/// <summary>A document in the tree.</summary>
/// <param name="Step">The document.</param>
/// <param name="Linked">It is linked itself; otherwise only something that repeats it is.</param>
/// <param name="IsRoot">It repeats none.</param>
/// <param name="X">Left edge of its box, or the middle of its dot.</param>
/// <param name="Y">Its middle.</param>
/// <param name="Width">With its words.</param>
public sealed record RootNode(OriginStep Step, bool Linked, bool IsRoot, double X, double Y, double Width)
{
    private const int Longest = 38;

    /// <summary>Its publisher, or its title.</summary>
    public string Name => NameOf(Step);

    /// <summary>The day of its publication, and that it is invented.</summary>
    public string Beside => BesideOf(Step);

    /// <summary>Its title, cut.</summary>
    public string Under => UnderOf(Step);

    // Inter's widths, on the safe side: 14 px semi-bold for the name, 12 px for the rest.
    internal static double WidthOf(OriginStep step, bool root) =>
        Math.Max(NameOf(step).Length * 7.9 + BesideOf(step).Length * 6.4 + 8, UnderOf(step).Length * 6.4) + (root ? 36 : 14);

    private static string NameOf(OriginStep step) => Cut(step.Publisher ?? step.Title);

    private static string BesideOf(OriginStep step) => string.Join(" · ", new[] { step.PublishedOn is null ? null : Shared.EdtfWords.Of(step.PublishedOn), step.Invented ? "invented" : null }.OfType<string>());

    private static string UnderOf(OriginStep step) => step.Publisher is null ? "no publisher" : Cut(step.Title);

    private static string Cut(string words) => words.Length <= Longest ? words : $"{words[..(Longest - 1)].TrimEnd()}…";
}
