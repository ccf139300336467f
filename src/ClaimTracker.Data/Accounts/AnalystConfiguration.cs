using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Accounts;

internal sealed class AnalystConfiguration : IEntityTypeConfiguration<Analyst>
{
    public void Configure(EntityTypeBuilder<Analyst> analyst)
    {
        analyst.HasIndex(a => a.Name).IsUnique();
        analyst.HasData(Analyst.System, Analyst.Splitter);
    }
}
