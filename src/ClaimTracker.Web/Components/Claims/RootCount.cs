using ClaimTracker.Data.Claims;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>How many outlets carry something, and how many documents they go back to: repeating is not confirming.</summary>
public sealed class RootCount
{
    private readonly Dictionary<Guid, LinkedSource> bySource = [];
    private readonly HashSet<Guid> roots = [];

    /// <summary>Counts the sources that are linked for one question.</summary>
    public RootCount(IReadOnlyList<LinkedSource> linked)
    {
        foreach (var source in linked)
            bySource.TryAdd(source.SourceId, source);
        Outlets = linked.Select(s => s.PublisherId ?? s.SourceId).Distinct().Count();
        foreach (var source in linked)
            roots.Add(RootOf(source));
        if (roots.Count == 1 && linked.Count > 0)
            Only = NameOf(roots.First(), linked);
    }

    /// <summary>Publishers, or documents that have none.</summary>
    public int Outlets { get; }

    /// <summary>Documents that repeat no other.</summary>
    public int Roots => roots.Count;

    /// <summary>The one root's name; null where there is none or more than one.</summary>
    public string? Only { get; }

    /// <summary>"5 outlets, 1 root".</summary>
    public string Words => $"{Outlets} {(Outlets == 1 ? "outlet" : "outlets")}, {Roots} {(Roots == 1 ? "root" : "roots")}";

    /// <summary>The document that a source goes back to, through others that are linked; itself where it repeats none.</summary>
    public Guid RootOf(LinkedSource source)
    {
        var (at, seen) = (source, new HashSet<Guid>());
        while (at.OriginId is { } origin && seen.Add(at.SourceId))
        {
            if (!bySource.TryGetValue(origin, out var next))
                return origin;
            at = next;
        }
        return at.SourceId;
    }

    /// <summary>It goes back to a document that is counted already: by itself, or by a source that is linked before it.</summary>
    public bool Repeats(LinkedSource source)
    {
        var root = RootOf(source);
        return root != source.SourceId && (bySource.ContainsKey(root) || bySource.Values.TakeWhile(s => s.SourceId != source.SourceId).Any(s => RootOf(s) == root));
    }

    /// <summary>What the root of a source is called.</summary>
    public string? RootName(LinkedSource source) => NameOf(RootOf(source), [.. bySource.Values]);

    private string? NameOf(Guid root, IReadOnlyList<LinkedSource> linked) => bySource.TryGetValue(root, out var source)
        ? source.Publisher ?? source.Title
        : linked.FirstOrDefault(s => s.OriginId == root)?.Origin;
}
