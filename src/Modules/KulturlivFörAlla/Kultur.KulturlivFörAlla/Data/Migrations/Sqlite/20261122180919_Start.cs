using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kultur.KulturlivFörAlla.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Start : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "answered_command",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    use_case = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_answered_command", x => new { x.key, x.use_case });
                });

            migrationBuilder.CreateTable(
                name: "audit",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    user_id = table.Column<string>(type: "TEXT", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", nullable: false),
                    use_case = table.Column<string>(type: "TEXT", nullable: false),
                    entity = table.Column<string>(type: "TEXT", nullable: false),
                    aggregate_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    changes = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                columns: table => new
                {
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subscriber = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inbox", x => new { x.event_id, x.subscriber });
                });

            migrationBuilder.CreateTable(
                name: "mail",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    next_attempt_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_error = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    event_version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    use_case = table.Column<string>(type: "TEXT", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", nullable: false),
                    trace_parent = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "utbud",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tillstand = table.Column<string>(type: "TEXT", nullable: false),
                    titel = table.Column<string>(type: "TEXT", nullable: false),
                    utovare = table.Column<string>(type: "TEXT", nullable: false),
                    beskrivning = table.Column<string>(type: "TEXT", nullable: false),
                    konstform = table.Column<string>(type: "TEXT", nullable: false),
                    slag = table.Column<string>(type: "TEXT", nullable: false),
                    fran_alder = table.Column<int>(type: "INTEGER", nullable: false),
                    till_alder = table.Column<int>(type: "INTEGER", nullable: false),
                    hogst_antal = table.Column<int>(type: "INTEGER", nullable: false),
                    minuter = table.Column<int>(type: "INTEGER", nullable: false),
                    pris = table.Column<long>(type: "INTEGER", nullable: false),
                    resa_och_logi = table.Column<long>(type: "INTEGER", nullable: false),
                    sprak = table.Column<string>(type: "TEXT", nullable: false),
                    syntolkat = table.Column<bool>(type: "INTEGER", nullable: false),
                    teckentolkat = table.Column<bool>(type: "INTEGER", nullable: false),
                    npf_anpassat = table.Column<bool>(type: "INTEGER", nullable: false),
                    teknik = table.Column<string>(type: "TEXT", nullable: true),
                    kommunkod = table.Column<string>(type: "TEXT", nullable: false),
                    museum = table.Column<string>(type: "TEXT", nullable: true),
                    avslagsskal = table.Column<string>(type: "TEXT", nullable: true),
                    indraget_darfor = table.Column<string>(type: "TEXT", nullable: true),
                    soktext = table.Column<string>(type: "TEXT", nullable: false),
                    sorteringsnyckel = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_utbud", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "delivery",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    module = table.Column<string>(type: "TEXT", nullable: false),
                    subscriber = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    next_attempt_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    delivered_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_delivery", x => x.id);
                    table.ForeignKey(
                        name: "fk_delivery_outbox_sequence",
                        column: x => x.sequence,
                        principalTable: "outbox",
                        principalColumn: "sequence",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "utbud_period",
                columns: table => new
                {
                    nr = table.Column<int>(type: "INTEGER", nullable: false),
                    utbud_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fran = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    till = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_utbud_period", x => new { x.utbud_id, x.nr });
                    table.ForeignKey(
                        name: "fk_utbud_period_utbud_utbud_id",
                        column: x => x.utbud_id,
                        principalTable: "utbud",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "delivery_failure",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    delivery_id = table.Column<long>(type: "INTEGER", nullable: false),
                    attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    error = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_delivery_failure", x => x.id);
                    table.ForeignKey(
                        name: "fk_delivery_failure_delivery_delivery_id",
                        column: x => x.delivery_id,
                        principalTable: "delivery",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_answered_command_at",
                table: "answered_command",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_audit_aggregate_id_version",
                table: "audit",
                columns: new[] { "aggregate_id", "version" });

            migrationBuilder.CreateIndex(
                name: "ix_delivery_module_key_state",
                table: "delivery",
                columns: new[] { "module", "key", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_delivery_sequence",
                table: "delivery",
                column: "sequence");

            migrationBuilder.CreateIndex(
                name: "ix_delivery_state_next_attempt_at",
                table: "delivery",
                columns: new[] { "state", "next_attempt_at" });

            migrationBuilder.CreateIndex(
                name: "ix_delivery_failure_delivery_id",
                table: "delivery_failure",
                column: "delivery_id");

            migrationBuilder.CreateIndex(
                name: "ix_mail_state_next_attempt_at",
                table: "mail",
                columns: new[] { "state", "next_attempt_at" });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_event_id",
                table: "outbox",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_utbud_tillstand",
                table: "utbud",
                column: "tillstand");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "answered_command");

            migrationBuilder.DropTable(
                name: "audit");

            migrationBuilder.DropTable(
                name: "delivery_failure");

            migrationBuilder.DropTable(
                name: "inbox");

            migrationBuilder.DropTable(
                name: "mail");

            migrationBuilder.DropTable(
                name: "utbud_period");

            migrationBuilder.DropTable(
                name: "delivery");

            migrationBuilder.DropTable(
                name: "utbud");

            migrationBuilder.DropTable(
                name: "outbox");
        }
    }
}
