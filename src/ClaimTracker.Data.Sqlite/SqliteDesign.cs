using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ClaimTracker.Data.Sqlite;

/// <summary>For `dotnet ef migrations add NAME -p src/ClaimTracker.Data.Sqlite -s src/ClaimTracker.Data.Sqlite`.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<RecordContext>
{
    public RecordContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<RecordContext>();
        SqliteServices.Use(options, "design.db");
        return new(options.Options);
    }
}
