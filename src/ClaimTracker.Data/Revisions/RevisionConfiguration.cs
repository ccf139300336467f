using ClaimTracker.Data.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Revisions;

internal sealed class RevisionConfiguration : IEntityTypeConfiguration<Revision>, IEntityTypeConfiguration<RevisionHead>
{
    public void Configure(EntityTypeBuilder<Revision> revision)
    {
        revision.HasKey(r => r.Sequence);
        revision.Property(r => r.Sequence).ValueGeneratedNever();
        revision.HasOne<Analyst>().WithMany().HasForeignKey(r => r.AnalystId);
        revision.HasIndex(r => new { r.RowId, r.Version }).IsUnique();
        revision.HasIndex(r => r.CommandId);
    }

    public void Configure(EntityTypeBuilder<RevisionHead> head)
    {
        head.ToTable("RevisionHead");
        head.Property(h => h.Id).ValueGeneratedNever();
        head.HasData(new RevisionHead());
    }
}
