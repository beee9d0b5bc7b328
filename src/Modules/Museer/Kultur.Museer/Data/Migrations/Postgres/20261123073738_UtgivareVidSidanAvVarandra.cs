using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kultur.Museer.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class UtgivareVidSidanAvVarandra : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The ledger writes events and deliveries in one statement. To check it would be to read the outbox's last page,
            // and under serializable isolation all who publish at the same time would lose races to one another.
            migrationBuilder.DropForeignKey(
                name: "fk_delivery_outbox_sequence",
                table: "delivery");

            migrationBuilder.DropIndex(
                name: "ix_delivery_sequence",
                table: "delivery");

            migrationBuilder.CreateIndex(
                name: "ix_delivery_sequence",
                table: "delivery",
                column: "sequence")
                .Annotation("Npgsql:IndexMethod", "hash");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_delivery_sequence",
                table: "delivery");

            migrationBuilder.CreateIndex(
                name: "ix_delivery_sequence",
                table: "delivery",
                column: "sequence");

            migrationBuilder.AddForeignKey(
                name: "fk_delivery_outbox_sequence",
                table: "delivery",
                column: "sequence",
                principalTable: "outbox",
                principalColumn: "sequence",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
