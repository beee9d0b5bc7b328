using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Kultur.NaturOchKulturmiljö.Data.Migrations.Postgres
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
                name: "diarieserie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    prefix = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ar = table.Column<int>(type: "integer", nullable: false),
                    senaste = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diarieserie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "fynd",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    benamning = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    beskrivning = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kommunkod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fyndplats = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    norr = table.Column<int>(type: "integer", nullable: true),
                    ost = table.Column<int>(type: "integer", nullable: true),
                    funnet = table.Column<DateOnly>(type: "date", nullable: false),
                    anmalt = table.Column<DateOnly>(type: "date", nullable: false),
                    upphittare_namn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    upphittare_epost = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    upphittare_telefon = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    lage = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    inlamnat = table.Column<DateOnly>(type: "date", nullable: true),
                    inkommandenummer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    inventarienummer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    museum = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    mottaget = table.Column<DateOnly>(type: "date", nullable: true),
                    accederat = table.Column<DateOnly>(type: "date", nullable: true),
                    skal = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    soktext = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fynd", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "handlaggare",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    initialer = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    roll = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    anvandar_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    epost = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    timmar_per_vecka = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handlaggare", x => x.id);
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
                name: "miljoobjekt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    namn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    slag = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    andamal = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kommunkod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fastighet = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    byggt_fran = table.Column<int>(type: "integer", nullable: true),
                    byggt_till = table.Column<int>(type: "integer", nullable: true),
                    norr = table.Column<int>(type: "integer", nullable: true),
                    ost = table.Column<int>(type: "integer", nullable: true),
                    osakerhet = table.Column<int>(type: "integer", nullable: true),
                    laget_skyddat = table.Column<bool>(type: "boolean", nullable: false),
                    lamningsnummer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    bebyggelsenummer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    beskrivning = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    skick = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    hot = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    soktext = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sorteringsnyckel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_miljoobjekt", x => x.id);
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
                name: "prenumeration",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    anvandar_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    nyckel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    urval = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    skapad = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    aterkallad = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prenumeration", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "typinstallning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    typ = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    antal = table.Column<int>(type: "integer", nullable: false),
                    enhet = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    timmar = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_typinstallning", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "remiss",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    diarienummer = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    rubrik = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    typ = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    avsandare = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    avsandarens_nummer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    avsandarens_epost = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    kommunkoder = table.Column<string[]>(type: "text[]", nullable: false),
                    fastighet = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    norr = table.Column<int>(type: "integer", nullable: true),
                    ost = table.Column<int>(type: "integer", nullable: true),
                    inkom = table.Column<DateOnly>(type: "date", nullable: false),
                    ansokt = table.Column<DateOnly>(type: "date", nullable: true),
                    svarstid = table.Column<DateOnly>(type: "date", nullable: false),
                    handlaggare_id = table.Column<Guid>(type: "uuid", nullable: true),
                    lage = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    lage_fore_avstaende = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    skal_att_avsta = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    stallningstagande = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    yttrandetext = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    registrerad = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    utkast_paborjat = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    upprattat = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    expedierat = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    avstatt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    besvarad = table.Column<DateOnly>(type: "date", nullable: true),
                    kalenderversion = table.Column<int>(type: "integer", nullable: false),
                    kalender_andrad = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    pamind_om = table.Column<DateOnly>(type: "date", nullable: true),
                    larmad_om = table.Column<DateOnly>(type: "date", nullable: true),
                    soktext = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_remiss", x => x.id);
                    table.ForeignKey(
                        name: "fk_remiss_handlaggare_handlaggare_id",
                        column: x => x.handlaggare_id,
                        principalTable: "handlaggare",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "miljoobjekt_bedomning",
                columns: table => new
                {
                    nr = table.Column<int>(type: "integer", nullable: false),
                    miljoobjekt_id = table.Column<Guid>(type: "uuid", nullable: false),
                    datum = table.Column<DateOnly>(type: "date", nullable: false),
                    skick = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    hot = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    anteckning = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_miljoobjekt_bedomning", x => new { x.miljoobjekt_id, x.nr });
                    table.ForeignKey(
                        name: "fk_miljoobjekt_bedomning_miljoobjekt_miljoobjekt_id",
                        column: x => x.miljoobjekt_id,
                        principalTable: "miljoobjekt",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "miljoobjekt_skydd",
                columns: table => new
                {
                    nr = table.Column<int>(type: "integer", nullable: false),
                    miljoobjekt_id = table.Column<Guid>(type: "uuid", nullable: false),
                    slag = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fran = table.Column<DateOnly>(type: "date", nullable: true),
                    till = table.Column<DateOnly>(type: "date", nullable: true),
                    kalla = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    bedomning = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_miljoobjekt_skydd", x => new { x.miljoobjekt_id, x.nr });
                    table.ForeignKey(
                        name: "fk_miljoobjekt_skydd_miljoobjekt_miljoobjekt_id",
                        column: x => x.miljoobjekt_id,
                        principalTable: "miljoobjekt",
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
                name: "remiss_anstand",
                columns: table => new
                {
                    nr = table.Column<int>(type: "integer", nullable: false),
                    remiss_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fran = table.Column<DateOnly>(type: "date", nullable: false),
                    till = table.Column<DateOnly>(type: "date", nullable: false),
                    beviljat = table.Column<DateOnly>(type: "date", nullable: false),
                    av_vem = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_remiss_anstand", x => new { x.remiss_id, x.nr });
                    table.ForeignKey(
                        name: "fk_remiss_anstand_remiss_remiss_id",
                        column: x => x.remiss_id,
                        principalTable: "remiss",
                        principalColumn: "id",
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
                name: "ix_diarieserie_prefix_ar",
                table: "diarieserie",
                columns: new[] { "prefix", "ar" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_fynd_kommunkod",
                table: "fynd",
                column: "kommunkod");

            migrationBuilder.CreateIndex(
                name: "ix_fynd_lage_anmalt",
                table: "fynd",
                columns: new[] { "lage", "anmalt" });

            migrationBuilder.CreateIndex(
                name: "ix_handlaggare_anvandar_id",
                table: "handlaggare",
                column: "anvandar_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_handlaggare_initialer",
                table: "handlaggare",
                column: "initialer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mail_state_next_attempt_at",
                table: "mail",
                columns: new[] { "state", "next_attempt_at" });

            migrationBuilder.CreateIndex(
                name: "ix_miljoobjekt_kommunkod",
                table: "miljoobjekt",
                column: "kommunkod");

            migrationBuilder.CreateIndex(
                name: "ix_miljoobjekt_norr_ost",
                table: "miljoobjekt",
                columns: new[] { "norr", "ost" });

            migrationBuilder.CreateIndex(
                name: "ix_miljoobjekt_sorteringsnyckel",
                table: "miljoobjekt",
                column: "sorteringsnyckel");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_event_id",
                table: "outbox",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_prenumeration_anvandar_id",
                table: "prenumeration",
                column: "anvandar_id");

            migrationBuilder.CreateIndex(
                name: "ix_prenumeration_nyckel",
                table: "prenumeration",
                column: "nyckel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_remiss_besvarad",
                table: "remiss",
                column: "besvarad");

            migrationBuilder.CreateIndex(
                name: "ix_remiss_diarienummer",
                table: "remiss",
                column: "diarienummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_remiss_handlaggare_id",
                table: "remiss",
                column: "handlaggare_id");

            migrationBuilder.CreateIndex(
                name: "ix_remiss_lage_svarstid",
                table: "remiss",
                columns: new[] { "lage", "svarstid" });

            migrationBuilder.CreateIndex(
                name: "ix_typinstallning_typ",
                table: "typinstallning",
                column: "typ",
                unique: true);
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
                name: "diarieserie");

            migrationBuilder.DropTable(
                name: "fynd");

            migrationBuilder.DropTable(
                name: "inbox");

            migrationBuilder.DropTable(
                name: "mail");

            migrationBuilder.DropTable(
                name: "miljoobjekt_bedomning");

            migrationBuilder.DropTable(
                name: "miljoobjekt_skydd");

            migrationBuilder.DropTable(
                name: "prenumeration");

            migrationBuilder.DropTable(
                name: "remiss_anstand");

            migrationBuilder.DropTable(
                name: "typinstallning");

            migrationBuilder.DropTable(
                name: "delivery");

            migrationBuilder.DropTable(
                name: "miljoobjekt");

            migrationBuilder.DropTable(
                name: "remiss");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "handlaggare");
        }
    }
}
