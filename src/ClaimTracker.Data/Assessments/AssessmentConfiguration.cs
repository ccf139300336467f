using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Assessments;

internal sealed class AssessmentConfiguration : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> assessment)
    {
        assessment.HasOne<Claim>().WithMany().HasForeignKey(a => a.ClaimId);
        assessment.HasOne<Analyst>().WithMany().HasForeignKey(a => a.AnalystId);
        assessment.HasOne<Assessment>().WithMany().HasForeignKey(a => a.UndoesId);
        assessment.HasIndex(a => new { a.ClaimId, a.Question, a.Number }).IsUnique();
    }
}
