using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Cases;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Drafts;
using ClaimTracker.Data.Learning;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ClaimTracker.Data;

/// <summary>The record's tables. One context serves one operation; changes go through <see cref="RecordWriter"/> only.</summary>
public sealed class RecordContext(DbContextOptions<RecordContext> options) : DbContext(options)
{
#pragma warning disable CS1591 // The entities say what they are
    public DbSet<Analyst> Analysts => Set<Analyst>();
    public DbSet<Actor> Actors => Set<Actor>();
    public DbSet<ActorName> ActorNames => Set<ActorName>();
    public DbSet<ActorMember> ActorMembers => Set<ActorMember>();
    public DbSet<Article> Articles => Set<Article>();
    public DbSet<Snapshot> Snapshots => Set<Snapshot>();
    public DbSet<Claim> Claims => Set<Claim>();
    public DbSet<Relation> Relations => Set<Relation>();
    public DbSet<Source> Sources => Set<Source>();
    public DbSet<PublisherGrade> PublisherGrades => Set<PublisherGrade>();
    public DbSet<Evidence> Evidence => Set<Evidence>();
    public DbSet<Assessment> Assessments => Set<Assessment>();
    public DbSet<Case> Cases => Set<Case>();
    public DbSet<Tag> Tags => Set<Tag>();
    public DbSet<Note> Notes => Set<Note>();
    public DbSet<LearningChoice> LearningChoices => Set<LearningChoice>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<RevisionHead> RevisionHead => Set<RevisionHead>();
#pragma warning restore CS1591

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(RecordContext).Assembly);
        foreach (var kind in modelBuilder.Model.GetEntityTypes())
        {
            if (kind.FindProperty(nameof(Row.Id)) is { } id) id.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
            if (typeof(Row).IsAssignableFrom(kind.ClrType)) kind.FindProperty(nameof(Row.Version))!.IsConcurrencyToken = true;
            foreach (var key in kind.GetForeignKeys()) key.DeleteBehavior = DeleteBehavior.Restrict;
        }
    }

    // SQLite gives times back without their kind and PostgreSQL refuses any other than UTC.
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        time => time.ToUniversalTime(),
        time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
