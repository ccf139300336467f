using ClaimTracker.Data.Claims;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>How many outlets carry something, and how many documents they go back to: repeating is not confirming.</summary>
public sealed class RootCount
{
    private readonly IReadOnlyList<LinkedSource> linked;
    private readonly HashSet<Guid> roots;

    /// <summary>Counts the sources that are linked for one question.</summary>
    public RootCount(IReadOnlyList<LinkedSource> linked)
    {
        this.linked = linked;
        roots = [.. linked.Select(RootOf)];
        Outlets = linked.Select(s => s.PublisherId ?? s.SourceId).Distinct().Count();
        Only = roots.Count == 1 ? RootName(linked[0]) : null;
    }

    /// <summary>Publishers, or documents that have none.</summary>
    public int Outlets { get; }

    /// <summary>Documents that repeat no other.</summary>
    public int Roots => roots.Count;

    /// <summary>The one root's name; null where there is none or more than one.</summary>
    public string? Only { get; }

    /// <summary>"5 outlets, 1 root".</summary>
    public string Words => $"{Outlets} {(Outlets == 1 ? "outlet" : "outlets")}, {Roots} {(Roots == 1 ? "root" : "roots")}";

    /// <summary>The document that a source goes back to, linked or not; itself where it repeats none.</summary>
    public static Guid RootOf(LinkedSource source) => source.Origins.Count > 0 ? source.Origins[^1].Id : source.SourceId;

    /// <summary>It goes back to a document that is counted already: by itself, or by a source that is linked before it.</summary>
    public bool Repeats(LinkedSource source)
    {
        var root = RootOf(source);
        return root != source.SourceId
            && (linked.Any(s => s.SourceId == root) || linked.TakeWhile(s => s.SourceId != source.SourceId).Any(s => RootOf(s) == root));
    }

    /// <summary>What the root of a source is called: its publisher, or its title.</summary>
    public static string RootName(LinkedSource source) =>
        source.Origins.Count > 0 ? source.Origins[^1].Publisher ?? source.Origins[^1].Title : source.Publisher ?? source.Title;
}
