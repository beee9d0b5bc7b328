using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Kultur.NaturOchKulturmiljö.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class BrevensMisslyckadeForsok : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "mail_failure",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    mail_id = table.Column<Guid>(type: "uuid", nullable: false),
                    attempt = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    error = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail_failure", x => x.id);
                    table.ForeignKey(
                        name: "fk_mail_failure_mail_mail_id",
                        column: x => x.mail_id,
                        principalTable: "mail",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_mail_failure_mail_id",
                table: "mail_failure",
                column: "mail_id");

            // Only the latest error was kept, and not when it was met: when the next attempt is due tells.
            migrationBuilder.Sql(
                """
                INSERT INTO mail_failure (mail_id, attempt, at, error)
                SELECT id, greatest(attempts, 1), next_attempt_at - CASE WHEN state <> 'Waiting' THEN interval '0'
                    ELSE (CASE attempts WHEN 1 THEN '10 seconds' WHEN 2 THEN '1 minute' WHEN 3 THEN '10 minutes' WHEN 4 THEN '1 hour' WHEN 5 THEN '6 hours' ELSE '0' END)::interval END, last_error
                FROM mail WHERE last_error IS NOT NULL
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "mail_failure");
        }
    }
}
