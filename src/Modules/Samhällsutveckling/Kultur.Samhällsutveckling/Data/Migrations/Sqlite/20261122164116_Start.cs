using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kultur.Samhällsutveckling.Data.Migrations.Sqlite
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
                    slag = table.Column<string>(type: "TEXT", nullable: false),
                    namn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    organisationsnummer = table.Column<string>(type: "TEXT", maxLength: 11, nullable: true),
                    epost = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    telefon = table.Column<string>(type: "TEXT", nullable: true),
                    webb = table.Column<string>(type: "TEXT", nullable: true),
                    adress = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    anteckning = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    sammanslagen_med = table.Column<Guid>(type: "TEXT", nullable: true),
                    soknamn = table.Column<string>(type: "TEXT", nullable: false),
                    sorteringsnamn = table.Column<string>(type: "TEXT", nullable: false),
                    namnnyckel = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "importforsok",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    filnamn = table.Column<string>(type: "TEXT", nullable: false),
                    innehall = table.Column<string>(type: "TEXT", nullable: false),
                    lage = table.Column<string>(type: "TEXT", nullable: false),
                    uppladdad = table.Column<DateTime>(type: "TEXT", nullable: false),
                    uppladdad_av = table.Column<string>(type: "TEXT", nullable: false),
                    utfall = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_importforsok", x => x.id);
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
                name: "initiativ",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    titel = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    beskrivning = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    fas = table.Column<string>(type: "TEXT", nullable: false),
                    start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    slut = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    nasta_steg = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    nasta_steg_den = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    resultat = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    kommuner = table.Column<string>(type: "TEXT", nullable: false),
                    soktitel = table.Column<string>(type: "TEXT", nullable: false),
                    sorteringstitel = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_initiativ", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kommunuppgift",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kommunkod = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    ar = table.Column<int>(type: "INTEGER", nullable: false),
                    folkmangd = table.Column<int>(type: "INTEGER", nullable: true),
                    folkmangd_kalla = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    barn_3_19 = table.Column<int>(type: "INTEGER", nullable: true),
                    barn_3_19_kalla = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kommunuppgift", x => x.id);
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
                name: "kontaktperson",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    namn = table.Column<string>(type: "TEXT", nullable: false),
                    titel = table.Column<string>(type: "TEXT", nullable: true),
                    epost = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    telefon = table.Column<string>(type: "TEXT", nullable: true),
                    aktor_id = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    benamning = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    kommunkod = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    fran = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    till = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    aktor_id = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    falt = table.Column<string>(type: "TEXT", nullable: false),
                    varde = table.Column<string>(type: "TEXT", nullable: false),
                    fran = table.Column<string>(type: "TEXT", nullable: false),
                    sedan = table.Column<DateTime>(type: "TEXT", nullable: false),
                    aktor_id = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    fran = table.Column<string>(type: "TEXT", nullable: true),
                    till = table.Column<string>(type: "TEXT", nullable: false),
                    tidpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    initiativ_id = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aktor = table.Column<Guid>(type: "TEXT", nullable: false),
                    roll = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    initiativ_id = table.Column<Guid>(type: "TEXT", nullable: false)
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
