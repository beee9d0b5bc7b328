using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kultur.KulturlivFörAlla.Data.Migrations.Sqlite
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
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    mail_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    error = table.Column<string>(type: "TEXT", nullable: false)
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
                SELECT id, max(attempts, 1), strftime('%Y-%m-%d %H:%M:%f', next_attempt_at, CASE WHEN state <> 'Waiting' THEN '-0 seconds'
                    ELSE CASE attempts WHEN 1 THEN '-10 seconds' WHEN 2 THEN '-1 minutes' WHEN 3 THEN '-10 minutes' WHEN 4 THEN '-1 hours' WHEN 5 THEN '-6 hours' ELSE '-0 seconds' END END), last_error
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
