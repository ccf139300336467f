using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Cases;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Learning;
using ClaimTracker.Data.Sources;

namespace ClaimTracker.Data.Revisions;

/// <summary>What the log calls each kind of row. The names are kept for good: they are part of the hashed entries.</summary>
public static class RowKinds
{
    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(Actor)] = "actor",
        [typeof(Analyst)] = "analyst",
        [typeof(Article)] = "article",
        [typeof(Assessment)] = "assessment",
        [typeof(Case)] = "case",
        [typeof(Claim)] = "claim",
        [typeof(Evidence)] = "evidence",
        [typeof(LearningChoice)] = "learning",
        [typeof(Note)] = "note",
        [typeof(PublisherGrade)] = "grade",
        [typeof(Relation)] = "relation",
        [typeof(Snapshot)] = "snapshot",
        [typeof(Source)] = "source",
        [typeof(Tag)] = "tag",
    };

    private static readonly Dictionary<string, Type> Types = Names.ToDictionary(n => n.Value, n => n.Key);

    /// <summary>The name of a kind of row.</summary>
    public static string Of(Type type) => Names[type];

    /// <summary>The kind of row of that name.</summary>
    public static Type TypeOf(string kind) => Types[kind];

    /// <summary>Whether the log keeps rows of this type.</summary>
    public static bool Has(Type type) => Names.ContainsKey(type);
}
