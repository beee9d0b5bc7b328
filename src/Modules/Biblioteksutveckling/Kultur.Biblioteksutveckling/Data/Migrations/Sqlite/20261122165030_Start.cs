using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kultur.Biblioteksutveckling.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Start : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "aktor",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ar_person = table.Column<bool>(type: "INTEGER", nullable: false),
                    namn = table.Column<string>(type: "TEXT", nullable: false),
                    epost = table.Column<string>(type: "TEXT", nullable: true),
                    ersatt_av = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aktor", x => x.id);
                });

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
                name: "behov",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kommunkod = table.Column<string>(type: "TEXT", nullable: false),
                    rubrik = table.Column<string>(type: "TEXT", nullable: false),
                    beskrivning = table.Column<string>(type: "TEXT", nullable: true),
                    tema = table.Column<string>(type: "TEXT", nullable: false),
                    bradska = table.Column<string>(type: "TEXT", nullable: false),
                    malgrupper = table.Column<string>(type: "TEXT", nullable: false),
                    ursprung = table.Column<string>(type: "TEXT", nullable: false),
                    dialog_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    noterat = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    svar_utlovat = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    svar_lamnat = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    fragestallare_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    fragestallare_namn = table.Column<string>(type: "TEXT", nullable: true),
                    fragestallare_epost = table.Column<string>(type: "TEXT", nullable: true),
                    lage = table.Column<string>(type: "TEXT", nullable: false),
                    mots = table.Column<string>(type: "TEXT", nullable: true),
                    evenemang_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    evenemang_datum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    deltagare = table.Column<int>(type: "INTEGER", nullable: true),
                    meddelat_evenemang_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    soktext = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_behov", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "biblioteksplan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kommunkod = table.Column<string>(type: "TEXT", nullable: false),
                    paborjad = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    antagen = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    beslut = table.Column<string>(type: "TEXT", nullable: true),
                    antagen_av = table.Column<string>(type: "TEXT", nullable: true),
                    galler_fran = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    galler_till = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    aktualiserad_till = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    aktualiserad = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    aktualiseringsbeslut = table.Column<string>(type: "TEXT", nullable: true),
                    omfattning = table.Column<string>(type: "TEXT", nullable: true),
                    lank = table.Column<string>(type: "TEXT", nullable: true),
                    uppfyllda = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_biblioteksplan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dialog",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kommunkod = table.Column<string>(type: "TEXT", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tid = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    lage = table.Column<string>(type: "TEXT", nullable: false),
                    anteckningar = table.Column<string>(type: "TEXT", nullable: true),
                    nasta_dialog = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    orsak = table.Column<string>(type: "TEXT", nullable: true),
                    soktext = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dialog", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "evenemang",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    titel = table.Column<string>(type: "TEXT", nullable: false),
                    tema = table.Column<string>(type: "TEXT", nullable: true),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    publicerat = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ar_summerat = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evenemang", x => x.id);
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
                name: "aktor_roll",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    roll = table.Column<string>(type: "TEXT", nullable: false),
                    kommunkod = table.Column<string>(type: "TEXT", nullable: false),
                    fran = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    till = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    aktor_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aktor_roll", x => x.id);
                    table.ForeignKey(
                        name: "fk_aktor_roll_aktor_aktor_id",
                        column: x => x.aktor_id,
                        principalTable: "aktor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "behov_steg",
                columns: table => new
                {
                    nr = table.Column<int>(type: "INTEGER", nullable: false),
                    behov_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slag = table.Column<string>(type: "TEXT", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: true),
                    evenemang_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_behov_steg", x => new { x.behov_id, x.nr });
                    table.ForeignKey(
                        name: "fk_behov_steg_behov_behov_id",
                        column: x => x.behov_id,
                        principalTable: "behov",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planlarm",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    manader = table.Column<int>(type: "INTEGER", nullable: false),
                    sista_dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    skapat = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    lage = table.Column<string>(type: "TEXT", nullable: false),
                    atgardat = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    biblioteksplan_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planlarm", x => x.id);
                    table.ForeignKey(
                        name: "fk_planlarm_biblioteksplan_biblioteksplan_id",
                        column: x => x.biblioteksplan_id,
                        principalTable: "biblioteksplan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dialog_narvarande",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    aktor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    namn = table.Column<string>(type: "TEXT", nullable: true),
                    roll = table.Column<string>(type: "TEXT", nullable: true),
                    dialog_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dialog_narvarande", x => x.id);
                    table.ForeignKey(
                        name: "fk_dialog_narvarande_dialog_dialog_id",
                        column: x => x.dialog_id,
                        principalTable: "dialog",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evenemang_deltagare",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    kommunkod = table.Column<string>(type: "TEXT", nullable: false),
                    roll = table.Column<string>(type: "TEXT", nullable: false),
                    antal = table.Column<int>(type: "INTEGER", nullable: false),
                    evenemang_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evenemang_deltagare", x => x.id);
                    table.ForeignKey(
                        name: "fk_evenemang_deltagare_evenemang_evenemang_id",
                        column: x => x.evenemang_id,
                        principalTable: "evenemang",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "ix_aktor_ersatt_av",
                table: "aktor",
                column: "ersatt_av");

            migrationBuilder.CreateIndex(
                name: "ix_aktor_roll_aktor_id",
                table: "aktor_roll",
                column: "aktor_id");

            migrationBuilder.CreateIndex(
                name: "ix_aktor_roll_kommunkod",
                table: "aktor_roll",
                column: "kommunkod");

            migrationBuilder.CreateIndex(
                name: "ix_answered_command_at",
                table: "answered_command",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_audit_aggregate_id_version",
                table: "audit",
                columns: new[] { "aggregate_id", "version" });

            migrationBuilder.CreateIndex(
                name: "ix_behov_dialog_id",
                table: "behov",
                column: "dialog_id");

            migrationBuilder.CreateIndex(
                name: "ix_behov_evenemang_id",
                table: "behov",
                column: "evenemang_id");

            migrationBuilder.CreateIndex(
                name: "ix_behov_fragestallare_id",
                table: "behov",
                column: "fragestallare_id");

            migrationBuilder.CreateIndex(
                name: "ix_behov_kommunkod_lage",
                table: "behov",
                columns: new[] { "kommunkod", "lage" });

            migrationBuilder.CreateIndex(
                name: "ix_behov_tema_lage",
                table: "behov",
                columns: new[] { "tema", "lage" });

            migrationBuilder.CreateIndex(
                name: "ix_biblioteksplan_kommunkod",
                table: "biblioteksplan",
                column: "kommunkod");

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
                name: "ix_dialog_datum",
                table: "dialog",
                column: "datum");

            migrationBuilder.CreateIndex(
                name: "ix_dialog_kommunkod_datum",
                table: "dialog",
                columns: new[] { "kommunkod", "datum" });

            migrationBuilder.CreateIndex(
                name: "ix_dialog_narvarande_aktor_id",
                table: "dialog_narvarande",
                column: "aktor_id");

            migrationBuilder.CreateIndex(
                name: "ix_dialog_narvarande_dialog_id",
                table: "dialog_narvarande",
                column: "dialog_id");

            migrationBuilder.CreateIndex(
                name: "ix_evenemang_datum",
                table: "evenemang",
                column: "datum");

            migrationBuilder.CreateIndex(
                name: "ix_evenemang_deltagare_evenemang_id",
                table: "evenemang_deltagare",
                column: "evenemang_id");

            migrationBuilder.CreateIndex(
                name: "ix_evenemang_deltagare_kommunkod",
                table: "evenemang_deltagare",
                column: "kommunkod");

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
                name: "ix_planlarm_biblioteksplan_id",
                table: "planlarm",
                column: "biblioteksplan_id");

            migrationBuilder.CreateIndex(
                name: "ix_planlarm_lage",
                table: "planlarm",
                column: "lage");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aktor_roll");

            migrationBuilder.DropTable(
                name: "answered_command");

            migrationBuilder.DropTable(
                name: "audit");

            migrationBuilder.DropTable(
                name: "behov_steg");

            migrationBuilder.DropTable(
                name: "delivery_failure");

            migrationBuilder.DropTable(
                name: "dialog_narvarande");

            migrationBuilder.DropTable(
                name: "evenemang_deltagare");

            migrationBuilder.DropTable(
                name: "inbox");

            migrationBuilder.DropTable(
                name: "mail");

            migrationBuilder.DropTable(
                name: "planlarm");

            migrationBuilder.DropTable(
                name: "aktor");

            migrationBuilder.DropTable(
                name: "behov");

            migrationBuilder.DropTable(
                name: "delivery");

            migrationBuilder.DropTable(
                name: "dialog");

            migrationBuilder.DropTable(
                name: "evenemang");

            migrationBuilder.DropTable(
                name: "biblioteksplan");

            migrationBuilder.DropTable(
                name: "outbox");
        }
    }
}
