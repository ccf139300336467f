using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ClaimTracker.Data.Postgres;

/// <summary>For `dotnet ef migrations add NAME -p src/ClaimTracker.Data.Postgres -s src/ClaimTracker.Data.Postgres`.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<RecordContext>
{
    public RecordContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<RecordContext>();
        PostgresServices.Use(options, "Host=localhost;Database=design");
        return new(options.Options);
    }
}
