using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Kultur.Museer.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Banor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_delivery_module_key_state",
                table: "delivery");

            migrationBuilder.DropIndex(
                name: "ix_delivery_state_next_attempt_at",
                table: "delivery");

            migrationBuilder.RenameColumn(
                name: "delivered_at",
                table: "delivery",
                newName: "reason");

            migrationBuilder.AddColumn<Guid>(
                name: "caused_by",
                table: "outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "finished_at",
                table: "delivery",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<short>(
                name: "lane",
                table: "delivery",
                type: "INTEGER",
                nullable: false,
                defaultValue: (short)0);

            migrationBuilder.Sql("UPDATE delivery SET lane = instr('0123456789ABCDEF', upper(substr(key, -1))) - 1 WHERE finished_at IS NULL");

            migrationBuilder.CreateTable(
                name: "host_lease",
                columns: table => new
                {
                    host = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    until = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_host_lease", x => x.host);
                });

            migrationBuilder.CreateTable(
                name: "lane",
                columns: table => new
                {
                    number = table.Column<short>(type: "INTEGER", nullable: false),
                    owner = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lane", x => x.number);
                });

            migrationBuilder.InsertData(
                table: "lane",
                columns: new[] { "number", "owner" },
                values: new object[,]
                {
                    { (short)0, null },
                    { (short)1, null },
                    { (short)2, null },
                    { (short)3, null },
                    { (short)4, null },
                    { (short)5, null },
                    { (short)6, null },
                    { (short)7, null },
                    { (short)8, null },
                    { (short)9, null },
                    { (short)10, null },
                    { (short)11, null },
                    { (short)12, null },
                    { (short)13, null },
                    { (short)14, null },
                    { (short)15, null }
                });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_caused_by",
                table: "outbox",
                column: "caused_by",
                filter: "caused_by IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_delivery_module_key_sequence",
                table: "delivery",
                columns: new[] { "module", "key", "sequence" },
                filter: "finished_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_delivery_module_sequence",
                table: "delivery",
                columns: new[] { "module", "sequence" },
                filter: "finished_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "host_lease");

            migrationBuilder.DropTable(
                name: "lane");

            migrationBuilder.DropIndex(
                name: "ix_outbox_caused_by",
                table: "outbox");

            migrationBuilder.DropIndex(
                name: "ix_delivery_module_key_sequence",
                table: "delivery");

            migrationBuilder.DropIndex(
                name: "ix_delivery_module_sequence",
                table: "delivery");

            migrationBuilder.DropColumn(
                name: "caused_by",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "finished_at",
                table: "delivery");

            migrationBuilder.DropColumn(
                name: "lane",
                table: "delivery");

            migrationBuilder.RenameColumn(
                name: "reason",
                table: "delivery",
                newName: "delivered_at");

            migrationBuilder.CreateIndex(
                name: "ix_delivery_module_key_state",
                table: "delivery",
                columns: new[] { "module", "key", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_delivery_state_next_attempt_at",
                table: "delivery",
                columns: new[] { "state", "next_attempt_at" });
        }
    }
}
