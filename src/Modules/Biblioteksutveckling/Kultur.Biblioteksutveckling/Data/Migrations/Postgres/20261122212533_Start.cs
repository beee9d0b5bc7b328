using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Kultur.Biblioteksutveckling.Data.Migrations.Postgres
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ar_person = table.Column<bool>(type: "boolean", nullable: false),
                    namn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    epost = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ersatt_av = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aktor", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "answered_command",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    use_case = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    answer = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_answered_command", x => new { x.key, x.use_case });
                });

            migrationBuilder.CreateTable(
                name: "audit",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    user_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    user_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    use_case = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    entity = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    aggregate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    changes = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "behov",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kommunkod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    rubrik = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    beskrivning = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    tema = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    bradska = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    malgrupper = table.Column<string[]>(type: "text[]", nullable: false),
                    ursprung = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    dialog_id = table.Column<Guid>(type: "uuid", nullable: true),
                    noterat = table.Column<DateOnly>(type: "date", nullable: false),
                    svar_utlovat = table.Column<DateOnly>(type: "date", nullable: true),
                    svar_lamnat = table.Column<DateOnly>(type: "date", nullable: true),
                    fragestallare_id = table.Column<Guid>(type: "uuid", nullable: true),
                    fragestallare_namn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    fragestallare_epost = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    lage = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    mots = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    evenemang_id = table.Column<Guid>(type: "uuid", nullable: true),
                    evenemang_datum = table.Column<DateOnly>(type: "date", nullable: true),
                    deltagare = table.Column<int>(type: "integer", nullable: true),
                    meddelat_evenemang_id = table.Column<Guid>(type: "uuid", nullable: true),
                    soktext = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_behov", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "biblioteksplan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kommunkod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    paborjad = table.Column<DateOnly>(type: "date", nullable: false),
                    antagen = table.Column<DateOnly>(type: "date", nullable: true),
                    beslut = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    antagen_av = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    galler_fran = table.Column<DateOnly>(type: "date", nullable: true),
                    galler_till = table.Column<DateOnly>(type: "date", nullable: true),
                    aktualiserad_till = table.Column<DateOnly>(type: "date", nullable: true),
                    aktualiserad = table.Column<DateOnly>(type: "date", nullable: true),
                    aktualiseringsbeslut = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    omfattning = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    lank = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    uppfyllda = table.Column<string[]>(type: "text[]", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_biblioteksplan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dialog",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kommunkod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    datum = table.Column<DateOnly>(type: "date", nullable: false),
                    tid = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    form = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    lage = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    anteckningar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    nasta_dialog = table.Column<DateOnly>(type: "date", nullable: true),
                    orsak = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    soktext = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dialog", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "evenemang",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    titel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tema = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    datum = table.Column<DateOnly>(type: "date", nullable: false),
                    publicerat = table.Column<DateOnly>(type: "date", nullable: true),
                    ar_summerat = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evenemang", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                columns: table => new
                {
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subscriber = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inbox", x => new { x.event_id, x.subscriber });
                });

            migrationBuilder.CreateTable(
                name: "mail",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    state = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    next_attempt_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_error = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    event_version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    use_case = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    user_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    trace_parent = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "aktor_roll",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    roll = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kommunkod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fran = table.Column<DateOnly>(type: "date", nullable: false),
                    till = table.Column<DateOnly>(type: "date", nullable: true),
                    aktor_id = table.Column<Guid>(type: "uuid", nullable: false)
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
                    nr = table.Column<int>(type: "integer", nullable: false),
                    behov_id = table.Column<Guid>(type: "uuid", nullable: false),
                    slag = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    datum = table.Column<DateOnly>(type: "date", nullable: false),
                    text = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    evenemang_id = table.Column<Guid>(type: "uuid", nullable: true)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    manader = table.Column<int>(type: "integer", nullable: false),
                    sista_dag = table.Column<DateOnly>(type: "date", nullable: false),
                    skapat = table.Column<DateOnly>(type: "date", nullable: false),
                    lage = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    atgardat = table.Column<DateOnly>(type: "date", nullable: true),
                    biblioteksplan_id = table.Column<Guid>(type: "uuid", nullable: false)
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
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    aktor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    namn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    roll = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    dialog_id = table.Column<Guid>(type: "uuid", nullable: false)
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
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kommunkod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    roll = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    antal = table.Column<int>(type: "integer", nullable: false),
                    evenemang_id = table.Column<Guid>(type: "uuid", nullable: false)
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
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    module = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subscriber = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    next_attempt_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    delivered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    delivery_id = table.Column<long>(type: "bigint", nullable: false),
                    attempt = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    error = table.Column<string>(type: "text", nullable: false, collation: "C")
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
