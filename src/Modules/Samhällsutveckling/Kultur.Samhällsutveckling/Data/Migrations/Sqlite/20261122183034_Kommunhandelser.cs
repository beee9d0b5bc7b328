using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kultur.Samhällsutveckling.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Kommunhandelser : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "kommunhandelse",
                columns: table => new
                {
                    handelse_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kommunkod = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    modul = table.Column<string>(type: "TEXT", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    rubrik = table.Column<string>(type: "TEXT", nullable: false),
                    adress = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kommunhandelse", x => new { x.handelse_id, x.kommunkod });
                });

            migrationBuilder.CreateIndex(
                name: "ix_kommunhandelse_kommunkod_datum",
                table: "kommunhandelse",
                columns: new[] { "kommunkod", "datum" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "kommunhandelse");
        }
    }
}
