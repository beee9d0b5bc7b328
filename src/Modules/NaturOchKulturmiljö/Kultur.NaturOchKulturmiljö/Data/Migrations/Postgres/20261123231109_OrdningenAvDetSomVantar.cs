using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kultur.NaturOchKulturmiljö.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class OrdningenAvDetSomVantar : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_delivery_module_sequence",
                table: "delivery");

            migrationBuilder.CreateIndex(
                name: "ix_delivery_module_sequence",
                table: "delivery",
                columns: new[] { "module", "sequence" },
                filter: "finished_at IS NULL AND state = 'Waiting'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_delivery_module_sequence",
                table: "delivery");

            migrationBuilder.CreateIndex(
                name: "ix_delivery_module_sequence",
                table: "delivery",
                columns: new[] { "module", "sequence" },
                filter: "finished_at IS NULL");
        }
    }
}
