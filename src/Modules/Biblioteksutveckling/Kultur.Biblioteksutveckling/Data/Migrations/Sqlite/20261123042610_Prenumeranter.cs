using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kultur.Biblioteksutveckling.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Prenumeranter : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "paused_subscriber",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_paused_subscriber", x => x.name);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "paused_subscriber");
        }
    }
}
