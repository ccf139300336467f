using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ClaimTracker.Data.Sqlite.Migrations;

/// <summary>
/// What a model cannot say: history is written once, and the timeline's index. SQLite loses triggers when a later migration rebuilds their
/// table: such a migration creates them again, and a test lists them.
/// </summary>
[DbContext(typeof(RecordContext))]
[Migration("20261124000001_History")]
public sealed class History : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // REPLACE deletes without asking the triggers for DELETE: an insertion over an existing row is refused too.
        const string sameRevision = "Sequence = NEW.Sequence OR (RowId = NEW.RowId AND Version = NEW.Version)";
        const string sameSnapshot = "Id = NEW.Id OR (ArticleId = NEW.ArticleId AND Number = NEW.Number)";
        const string sameAssessment = "Id = NEW.Id OR (ClaimId = NEW.ClaimId AND Question = NEW.Question AND Number = NEW.Number)";

        // A state that the law makes us erase may become null, and nothing else may change with it.
        const string erasure = """
            NEW.State IS NULL AND OLD.State IS NOT NULL AND NEW.Sequence IS OLD.Sequence AND NEW.CommandId IS OLD.CommandId
            AND NEW.Action IS OLD.Action AND NEW.At IS OLD.At AND NEW.AnalystId IS OLD.AnalystId AND NEW.Kind IS OLD.Kind
            AND NEW.RowId IS OLD.RowId AND NEW.Version IS OLD.Version AND NEW.StateDigest IS OLD.StateDigest
            AND NEW.Previous IS OLD.Previous AND NEW.Hash IS OLD.Hash
            """;
        WriteOnce(migrationBuilder, "Revisions", sameRevision, $"WHEN NOT ({erasure})");
        WriteOnce(migrationBuilder, "Snapshots", sameSnapshot);
        WriteOnce(migrationBuilder, "Assessments", sameAssessment);
        migrationBuilder.Sql("""CREATE INDEX "IX_Claims_Timeline" ON "Claims" ("ActorId", "Said_Earliest", "Said_Latest")""");
    }

    private static void WriteOnce(MigrationBuilder migrationBuilder, string table, string same, string unless = "")
    {
        var refuse = $"BEGIN SELECT RAISE(ABORT, '{table} are written once: neither changed nor deleted.'); END";
        migrationBuilder.Sql($"""CREATE TRIGGER "{table}_no_update" BEFORE UPDATE ON "{table}" {unless} {refuse}""");
        migrationBuilder.Sql($"""CREATE TRIGGER "{table}_no_delete" BEFORE DELETE ON "{table}" {refuse}""");
        migrationBuilder.Sql(
            $"""CREATE TRIGGER "{table}_no_replace" BEFORE INSERT ON "{table}" WHEN EXISTS (SELECT 1 FROM "{table}" WHERE {same}) {refuse}""");
    }
}
