using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Learning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Claims;

internal sealed class ClaimConfiguration : IEntityTypeConfiguration<Claim>, IEntityTypeConfiguration<Relation>
{
    public void Configure(EntityTypeBuilder<Claim> claim)
    {
        claim.ComplexProperty(c => c.Said);
        claim.ComplexCollection(c => c.Spans, spans => spans.ToJson());
        claim.ComplexCollection(c => c.Chain, hops => hops.ToJson());
        claim.Property(c => c.Parts).HasConversion<StateConverter<ConfidenceParts>>();
        claim.Property(c => c.Learned).HasConversion<StateConverter<LearnedChange>>();
        claim.HasOne<Article>().WithMany().HasForeignKey(c => c.ArticleId);
        claim.HasOne<Snapshot>().WithMany().HasForeignKey(c => c.SnapshotId);
        claim.HasOne<Actor>().WithMany().HasForeignKey(c => c.ActorId);
        claim.HasOne<Claim>().WithMany().HasForeignKey(c => c.RepeatsId);
        claim.HasIndex(c => new { c.ArticleId, c.Position });
        claim.HasIndex(c => new { c.State, c.ArticleId });
        // The timeline's index, over the actor and Said.Earliest and Said.Latest, is in the migrations: a model cannot index a complex property.
    }

    public void Configure(EntityTypeBuilder<Relation> relation)
    {
        relation.HasOne<Claim>().WithMany().HasForeignKey(r => r.FromId);
        relation.HasOne<Claim>().WithMany().HasForeignKey(r => r.ToId);
    }
}
