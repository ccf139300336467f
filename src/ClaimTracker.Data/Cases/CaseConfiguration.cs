using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Cases;

// Tags and notes stand on any kind of row, so nothing but the kind and the id ties them to it.
internal sealed class CaseConfiguration : IEntityTypeConfiguration<Tag>, IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Tag> tag)
    {
        tag.HasIndex(t => new { t.OnKind, t.OnId });
        tag.HasIndex(t => t.Name);
    }

    public void Configure(EntityTypeBuilder<Note> note) => note.HasIndex(n => new { n.OnKind, n.OnId });
}
