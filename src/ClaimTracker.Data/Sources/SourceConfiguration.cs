using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Cases;
using ClaimTracker.Data.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Sources;

internal sealed class SourceConfiguration :
    IEntityTypeConfiguration<Source>, IEntityTypeConfiguration<PublisherGrade>, IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Source> source)
    {
        source.HasOne<Case>().WithMany().HasForeignKey(s => s.CaseId);
        source.HasOne<Actor>().WithMany().HasForeignKey(s => s.PublisherId);
        source.HasOne<Source>().WithMany().HasForeignKey(s => s.OriginId);
        source.HasOne<Article>().WithMany().HasForeignKey(s => s.ArticleId);
        source.HasIndex(s => s.PublishedDay);
    }

    public void Configure(EntityTypeBuilder<PublisherGrade> grade)
    {
        grade.HasOne<Actor>().WithMany().HasForeignKey(g => g.ActorId);
        grade.HasIndex(g => new { g.ActorId, g.Since });
    }

    public void Configure(EntityTypeBuilder<Evidence> evidence)
    {
        evidence.HasOne<Claim>().WithMany().HasForeignKey(e => e.ClaimId);
        evidence.HasOne<Source>().WithMany().HasForeignKey(e => e.SourceId);
    }
}
