using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Kultur.Samhällsutveckling.Data.Migrations.Postgres
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
                    slag = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    namn = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    organisationsnummer = table.Column<string>(type: "character varying(11)", maxLength: 11, nullable: true, collation: "C"),
                    epost = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true, collation: "C"),
                    telefon = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    webb = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    adress = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true, collation: "C"),
                    anteckning = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    sammanslagen_med = table.Column<Guid>(type: "uuid", nullable: true),
                    soknamn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sorteringsnamn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    namnnyckel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aktor", x => x.id);
                    table.ForeignKey(
                        name: "fk_aktor_aktor_sammanslagen_med",
                        column: x => x.sammanslagen_med,
                        principalTable: "aktor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "importforsok",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    filnamn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    innehall = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    lage = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    uppladdad = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    uppladdad_av = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    utfall = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_importforsok", x => x.id);
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
                name: "initiativ",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    titel = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false, collation: "C"),
                    beskrivning = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    fas = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    start = table.Column<DateOnly>(type: "date", nullable: true),
                    slut = table.Column<DateOnly>(type: "date", nullable: true),
                    nasta_steg = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    nasta_steg_den = table.Column<DateOnly>(type: "date", nullable: true),
                    resultat = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    kommuner = table.Column<string[]>(type: "text[]", nullable: false),
                    soktitel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sorteringstitel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_initiativ", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kommunhandelse",
                columns: table => new
                {
                    handelse_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kommunkod = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false, collation: "C"),
                    modul = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    datum = table.Column<DateOnly>(type: "date", nullable: false),
                    rubrik = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    adress = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kommunhandelse", x => new { x.handelse_id, x.kommunkod });
                });

            migrationBuilder.CreateTable(
                name: "kommunuppgift",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kommunkod = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false, collation: "C"),
                    ar = table.Column<int>(type: "integer", nullable: false),
                    folkmangd = table.Column<int>(type: "integer", nullable: true),
                    folkmangd_kalla = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    barn_3_19 = table.Column<int>(type: "integer", nullable: true),
                    barn_3_19_kalla = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kommunuppgift", x => x.id);
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
                name: "kontaktperson",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    namn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    titel = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    epost = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true, collation: "C"),
                    telefon = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    aktor_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kontaktperson", x => x.id);
                    table.ForeignKey(
                        name: "fk_kontaktperson_aktor_aktor_id",
                        column: x => x.aktor_id,
                        principalTable: "aktor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "roll",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    benamning = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    kommunkod = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true, collation: "C"),
                    fran = table.Column<DateOnly>(type: "date", nullable: false),
                    till = table.Column<DateOnly>(type: "date", nullable: true),
                    aktor_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_roll", x => x.id);
                    table.ForeignKey(
                        name: "fk_roll_aktor_aktor_id",
                        column: x => x.aktor_id,
                        principalTable: "aktor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tidigare_uppgift",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    falt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    varde = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fran = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sedan = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    aktor_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tidigare_uppgift", x => x.id);
                    table.ForeignKey(
                        name: "fk_tidigare_uppgift_aktor_aktor_id",
                        column: x => x.aktor_id,
                        principalTable: "aktor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fasbyte",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    fran = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    till = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tidpunkt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    initiativ_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fasbyte", x => x.id);
                    table.ForeignKey(
                        name: "fk_fasbyte_initiativ_initiativ_id",
                        column: x => x.initiativ_id,
                        principalTable: "initiativ",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "medverkan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    aktor = table.Column<Guid>(type: "uuid", nullable: false),
                    roll = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    initiativ_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_medverkan", x => x.id);
                    table.ForeignKey(
                        name: "fk_medverkan_aktor_aktor",
                        column: x => x.aktor,
                        principalTable: "aktor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_medverkan_initiativ_initiativ_id",
                        column: x => x.initiativ_id,
                        principalTable: "initiativ",
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
                name: "ix_aktor_epost",
                table: "aktor",
                column: "epost");

            migrationBuilder.CreateIndex(
                name: "ix_aktor_namnnyckel",
                table: "aktor",
                column: "namnnyckel");

            migrationBuilder.CreateIndex(
                name: "ix_aktor_organisationsnummer",
                table: "aktor",
                column: "organisationsnummer");

            migrationBuilder.CreateIndex(
                name: "ix_aktor_sammanslagen_med",
                table: "aktor",
                column: "sammanslagen_med");

            migrationBuilder.CreateIndex(
                name: "ix_aktor_sorteringsnamn",
                table: "aktor",
                column: "sorteringsnamn");

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
                name: "ix_fasbyte_initiativ_id_nummer",
                table: "fasbyte",
                columns: new[] { "initiativ_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_importforsok_uppladdad",
                table: "importforsok",
                column: "uppladdad");

            migrationBuilder.CreateIndex(
                name: "ix_initiativ_fas",
                table: "initiativ",
                column: "fas");

            migrationBuilder.CreateIndex(
                name: "ix_kommunhandelse_kommunkod_datum",
                table: "kommunhandelse",
                columns: new[] { "kommunkod", "datum" });

            migrationBuilder.CreateIndex(
                name: "ix_kommunuppgift_kommunkod_ar",
                table: "kommunuppgift",
                columns: new[] { "kommunkod", "ar" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kontaktperson_aktor_id",
                table: "kontaktperson",
                column: "aktor_id");

            migrationBuilder.CreateIndex(
                name: "ix_mail_state_next_attempt_at",
                table: "mail",
                columns: new[] { "state", "next_attempt_at" });

            migrationBuilder.CreateIndex(
                name: "ix_medverkan_aktor",
                table: "medverkan",
                column: "aktor");

            migrationBuilder.CreateIndex(
                name: "ix_medverkan_initiativ_id",
                table: "medverkan",
                column: "initiativ_id");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_event_id",
                table: "outbox",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_roll_aktor_id",
                table: "roll",
                column: "aktor_id");

            migrationBuilder.CreateIndex(
                name: "ix_roll_benamning",
                table: "roll",
                column: "benamning");

            migrationBuilder.CreateIndex(
                name: "ix_roll_kommunkod",
                table: "roll",
                column: "kommunkod");

            migrationBuilder.CreateIndex(
                name: "ix_tidigare_uppgift_aktor_id",
                table: "tidigare_uppgift",
                column: "aktor_id");
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
                name: "fasbyte");

            migrationBuilder.DropTable(
                name: "importforsok");

            migrationBuilder.DropTable(
                name: "inbox");

            migrationBuilder.DropTable(
                name: "kommunhandelse");

            migrationBuilder.DropTable(
                name: "kommunuppgift");

            migrationBuilder.DropTable(
                name: "kontaktperson");

            migrationBuilder.DropTable(
                name: "mail");

            migrationBuilder.DropTable(
                name: "medverkan");

            migrationBuilder.DropTable(
                name: "roll");

            migrationBuilder.DropTable(
                name: "tidigare_uppgift");

            migrationBuilder.DropTable(
                name: "delivery");

            migrationBuilder.DropTable(
                name: "initiativ");

            migrationBuilder.DropTable(
                name: "aktor");

            migrationBuilder.DropTable(
                name: "outbox");
        }
    }
}
