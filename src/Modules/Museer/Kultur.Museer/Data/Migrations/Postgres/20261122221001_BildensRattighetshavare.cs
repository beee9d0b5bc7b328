using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kultur.Museer.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class BildensRattighetshavare : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "rattighetshavare",
                table: "bild",
                type: "text",
                nullable: true,
                collation: "C");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "rattighetshavare",
                table: "bild");
        }
    }
}
