using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Kultur.Fortbildning.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Start : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "aktor_kopia",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    namn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    slag = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ersatt_av = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aktor_kopia", x => x.id);
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
                name: "behovspost",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kalla = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kommunkod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tema = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    rubrik = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    bradska = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    noterat = table.Column<DateOnly>(type: "date", nullable: false),
                    tillstand = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kursforslag_id = table.Column<Guid>(type: "uuid", nullable: true),
                    orsak = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    har_avfardats = table.Column<bool>(type: "boolean", nullable: false),
                    soktext = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_behovspost", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "evenemang",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ar = table.Column<int>(type: "integer", nullable: false),
                    lopnummer = table.Column<int>(type: "integer", nullable: false),
                    typ = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    titel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tema = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    beskrivning = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    datum = table.Column<DateOnly>(type: "date", nullable: true),
                    start = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    slut = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    lokal = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    adress = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    digitalt = table.Column<bool>(type: "boolean", nullable: false),
                    medarrangor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    platser = table.Column<int>(type: "integer", nullable: true),
                    sista_anmalningsdag = table.Column<DateOnly>(type: "date", nullable: true),
                    kursforslag_id = table.Column<Guid>(type: "uuid", nullable: true),
                    tillstand = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    publicerat = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    installt_darfor = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    soktext = table.Column<string>(type: "text", nullable: false, collation: "C"),
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
                name: "kursforslag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tema = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    rubrik = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    skapat = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    tillstand = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    evenemang_id = table.Column<Guid>(type: "uuid", nullable: true),
                    orsak = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    soktext = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kursforslag", x => x.id);
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
                name: "museilokal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    namn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    museum = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    adress = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    platser = table.Column<int>(type: "integer", nullable: false),
                    stangd = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_museilokal", x => x.id);
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
                name: "anmalan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    evenemang_id = table.Column<Guid>(type: "uuid", nullable: false),
                    namn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    epost = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    roll = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kommunkod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    organisation = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    anmald = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ordning = table.Column<int>(type: "integer", nullable: false),
                    tillstand = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    avbokad = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    narvaro = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    nycklar = table.Column<List<string>>(type: "text[]", nullable: false),
                    nyckel_begard = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_anmalan", x => x.id);
                    table.ForeignKey(
                        name: "fk_anmalan_evenemang_evenemang_id",
                        column: x => x.evenemang_id,
                        principalTable: "evenemang",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evenemang_lokalbokning",
                columns: table => new
                {
                    evenemang_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lokal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    start = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    slut = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    lage = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    skal = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    lediga_lokaler = table.Column<List<Guid>>(type: "uuid[]", nullable: false)
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
                name: "ix_anmalan_evenemang_id_epost",
                table: "anmalan",
                columns: new[] { "evenemang_id", "epost" },
                unique: true,
                filter: "tillstand <> 'Avbokad'");

            migrationBuilder.CreateIndex(
                name: "ix_anmalan_evenemang_id_ordning",
                table: "anmalan",
                columns: new[] { "evenemang_id", "ordning" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_anmalan_kommunkod",
                table: "anmalan",
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
                name: "ix_behovspost_kursforslag_id",
                table: "behovspost",
                column: "kursforslag_id");

            migrationBuilder.CreateIndex(
                name: "ix_behovspost_tema_tillstand",
                table: "behovspost",
                columns: new[] { "tema", "tillstand" });

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
                name: "ix_evenemang_ar_lopnummer",
                table: "evenemang",
                columns: new[] { "ar", "lopnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evenemang_kursforslag_id",
                table: "evenemang",
                column: "kursforslag_id");

            migrationBuilder.CreateIndex(
                name: "ix_evenemang_tillstand_datum",
                table: "evenemang",
                columns: new[] { "tillstand", "datum" });

            migrationBuilder.CreateIndex(
                name: "ix_kursforslag_tema_tillstand",
                table: "kursforslag",
                columns: new[] { "tema", "tillstand" });

            migrationBuilder.CreateIndex(
                name: "ix_mail_state_next_attempt_at",
                table: "mail",
                columns: new[] { "state", "next_attempt_at" });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_event_id",
                table: "outbox",
                column: "event_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aktor_kopia");

            migrationBuilder.DropTable(
                name: "anmalan");

            migrationBuilder.DropTable(
                name: "answered_command");

            migrationBuilder.DropTable(
                name: "audit");

            migrationBuilder.DropTable(
                name: "behovspost");

            migrationBuilder.DropTable(
                name: "delivery_failure");

            migrationBuilder.DropTable(
                name: "evenemang_lokalbokning");

            migrationBuilder.DropTable(
                name: "inbox");

            migrationBuilder.DropTable(
                name: "kursforslag");

            migrationBuilder.DropTable(
                name: "mail");

            migrationBuilder.DropTable(
                name: "museilokal");

            migrationBuilder.DropTable(
                name: "delivery");

            migrationBuilder.DropTable(
                name: "evenemang");

            migrationBuilder.DropTable(
                name: "outbox");
        }
    }
}
