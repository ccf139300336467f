using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Sources;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Web.Seeding;

/// <summary>The invented sample, as <c>seed/invented/dossier.json</c> writes it: what its analysts know and have decided.</summary>
public sealed record Dossier(
    IReadOnlyList<Dossier.Paper> Articles, IReadOnlyList<Dossier.Publisher> Publishers, IReadOnlyList<Dossier.Person> Actors,
    IReadOnlyList<Dossier.Document> Sources, IReadOnlyList<Dossier.Decision> Decisions, IReadOnlyList<Dossier.Link> Relations)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static Dossier Read(string file) => JsonSerializer.Deserialize<Dossier>(File.ReadAllText(file), Options)!;

    /// <summary>An article of the sample.</summary>
    public sealed record Paper(string File, string Headline, string Publisher, DateOnly Published);

    /// <summary>Who publishes, with grades.</summary>
    public sealed record Publisher(string Name, ActorKind Kind, IReadOnlyList<GradeOf> Grades);

    /// <summary>A grade from a day on.</summary>
    public sealed record GradeOf(Reliability Grade, DateOnly Since, string Reason, string Analyst);

    /// <summary>Who speaks.</summary>
    public sealed record Person(string Name, ActorKind Kind, IReadOnlyList<string> Aliases, IReadOnlyList<ActorRole> Roles);

    /// <summary>A document.</summary>
    public sealed record Document(string Id, string Title, string Publisher, string? Published, string? Origin, string? Article, string? ArchivedText);

    /// <summary>What was decided about the claim whose content holds the quote.</summary>
    public sealed record Decision(
        string Id, string Article, string Quote, [property: JsonPropertyName("decision")] string Word, string Analyst, string? Actor, string? SaidAt,
        IReadOnlyList<Verdict>? Assessments, IReadOnlyList<Proof>? Evidence, bool WorthChecking = false);

    /// <summary>An answer to one question.</summary>
    public sealed record Verdict(Question Question, Answer Answer, string? Rationale, string? Missing, string Analyst);

    /// <summary>A source linked to it.</summary>
    public sealed record Proof(string Source, Question Question, Stance Stance, int Credibility, string? Locator, string? Passage);

    /// <summary>What one decided claim is to another.</summary>
    public sealed record Link(RelationKind Kind, string From, string To);
}
