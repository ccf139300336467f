using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ClaimTracker.Data.Postgres.Migrations;

/// <summary>What a model cannot say: history is written once, and the timeline's index. A test lists the triggers.</summary>
[DbContext(typeof(RecordContext))]
[Migration("20261124000001_History")]
public sealed class History : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE FUNCTION claimtracker_written_once() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION '% are written once: neither changed nor deleted.', TG_TABLE_NAME;
            END $$
            """);

        // A state that the law makes us erase may become null, and nothing else may change with it.
        const string erasure = """
            NEW."State" IS NULL AND OLD."State" IS NOT NULL AND
            (NEW."Sequence", NEW."CommandId", NEW."Action", NEW."At", NEW."AnalystId", NEW."Kind", NEW."RowId", NEW."Version",
             NEW."StateDigest", NEW."Previous", NEW."Hash") IS NOT DISTINCT FROM
            (OLD."Sequence", OLD."CommandId", OLD."Action", OLD."At", OLD."AnalystId", OLD."Kind", OLD."RowId", OLD."Version",
             OLD."StateDigest", OLD."Previous", OLD."Hash")
            """;
        WriteOnce(migrationBuilder, "Revisions", $"WHEN (NOT ({erasure}))");
        WriteOnce(migrationBuilder, "Snapshots");
        WriteOnce(migrationBuilder, "Assessments");
        migrationBuilder.Sql("""CREATE INDEX "IX_Claims_Timeline" ON "Claims" ("ActorId", "Said_Earliest", "Said_Latest")""");
    }

    private static void WriteOnce(MigrationBuilder migrationBuilder, string table, string unless = "")
    {
        const string refuse = "EXECUTE FUNCTION claimtracker_written_once()";
        migrationBuilder.Sql($"""CREATE TRIGGER "{table}_no_update" BEFORE UPDATE ON "{table}" FOR EACH ROW {unless} {refuse}""");
        migrationBuilder.Sql($"""CREATE TRIGGER "{table}_no_delete" BEFORE DELETE ON "{table}" FOR EACH ROW {refuse}""");
        migrationBuilder.Sql($"""CREATE TRIGGER "{table}_no_truncate" BEFORE TRUNCATE ON "{table}" FOR EACH STATEMENT {refuse}""");
    }
}
