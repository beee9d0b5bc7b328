using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kultur.Fortbildning.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Museilokaler : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "evenemang_lokalbokning",
                columns: table => new
                {
                    evenemang_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lokal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    start = table.Column<DateTime>(type: "TEXT", nullable: false),
                    slut = table.Column<DateTime>(type: "TEXT", nullable: false),
                    lage = table.Column<string>(type: "TEXT", nullable: false),
                    skal = table.Column<string>(type: "TEXT", nullable: true),
                    lediga_lokaler = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evenemang_lokalbokning", x => x.evenemang_id);
                    table.ForeignKey(
                        name: "fk_evenemang_lokalbokning_evenemang_evenemang_id",
                        column: x => x.evenemang_id,
                        principalTable: "evenemang",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "museilokal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    namn = table.Column<string>(type: "TEXT", nullable: false),
                    museum = table.Column<string>(type: "TEXT", nullable: false),
                    adress = table.Column<string>(type: "TEXT", nullable: false),
                    platser = table.Column<int>(type: "INTEGER", nullable: false),
                    stangd = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_museilokal", x => x.id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "evenemang_lokalbokning");

            migrationBuilder.DropTable(
                name: "museilokal");
        }
    }
}
