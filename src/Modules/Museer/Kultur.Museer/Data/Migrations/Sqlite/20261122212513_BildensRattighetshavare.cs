using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kultur.Museer.Data.Migrations.Sqlite
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
                type: "TEXT",
                nullable: true);
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
