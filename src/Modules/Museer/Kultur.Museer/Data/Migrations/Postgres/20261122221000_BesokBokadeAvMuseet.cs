using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kultur.Museer.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class BesokBokadeAvMuseet : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "bokat_har",
                table: "skolbesok",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "bokat_har",
                table: "skolbesok");
        }
    }
}
