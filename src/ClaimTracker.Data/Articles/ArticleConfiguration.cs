using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Cases;
using ClaimTracker.Data.Revisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Articles;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>, IEntityTypeConfiguration<Snapshot>
{
    public void Configure(EntityTypeBuilder<Article> article)
    {
        article.Property(a => a.Layout).HasConversion<StateConverter<SnapshotLayout>>();
        article.HasOne<Case>().WithMany().HasForeignKey(a => a.CaseId);
        article.HasOne<Actor>().WithMany().HasForeignKey(a => a.PublisherId);
        article.HasIndex(a => new { a.Hidden, a.PublishedOn });
        article.HasIndex(a => new { a.SplitState, a.AddedAt });
    }

    // Article and snapshot name each other: only the snapshot's side is a foreign key, so that both can be written at once.
    public void Configure(EntityTypeBuilder<Snapshot> snapshot)
    {
        snapshot.HasOne<Article>().WithMany().HasForeignKey(s => s.ArticleId);
        snapshot.HasIndex(s => new { s.ArticleId, s.Number }).IsUnique();
        snapshot.HasIndex(s => s.Sha256);
    }
}
