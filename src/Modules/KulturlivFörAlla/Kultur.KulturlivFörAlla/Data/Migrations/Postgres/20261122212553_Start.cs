using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Kultur.KulturlivFörAlla.Data.Migrations.Postgres
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
                name: "barnuppgift_kopia",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kommunkod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ar = table.Column<int>(type: "integer", nullable: false),
                    barn = table.Column<int>(type: "integer", nullable: true),
                    mottagen = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_barnuppgift_kopia", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bokning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ar = table.Column<int>(type: "integer", nullable: false),
                    lopnummer = table.Column<int>(type: "integer", nullable: false),
                    tillstand = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    utbud_id = table.Column<Guid>(type: "uuid", nullable: false),
                    titel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    museum = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    skola = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kommunkod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    arskurskod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    antal_barn = table.Column<int>(type: "integer", nullable: false),
                    antal_vuxna = table.Column<int>(type: "integer", nullable: false),
                    start = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    slut = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    speldag = table.Column<DateOnly>(type: "date", nullable: false),
                    alternativtid = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    lokal = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    kontakt_namn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kontakt_epost = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kontakt_telefon = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    onskemal = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    svar_senast = table.Column<DateOnly>(type: "date", nullable: true),
                    gage = table.Column<long>(type: "bigint", nullable: false),
                    filmhyra = table.Column<long>(type: "bigint", nullable: false),
                    buss = table.Column<long>(type: "bigint", nullable: false),
                    kollektivtrafik = table.Column<long>(type: "bigint", nullable: false),
                    resa_och_logi = table.Column<long>(type: "bigint", nullable: false),
                    subvention = table.Column<long>(type: "bigint", nullable: false),
                    omkostnad = table.Column<long>(type: "bigint", nullable: false),
                    utbud_indraget = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    avbokad_av = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    vuxna_som_kom = table.Column<int>(type: "integer", nullable: true),
                    redovisad = table.Column<DateOnly>(type: "date", nullable: true),
                    kvitto_finns = table.Column<bool>(type: "boolean", nullable: false),
                    utbetald = table.Column<DateOnly>(type: "date", nullable: true),
                    pamind = table.Column<DateOnly>(type: "date", nullable: true),
                    ersatt_av = table.Column<Guid>(type: "uuid", nullable: true),
                    alternativ = table.Column<DateTimeOffset[]>(type: "timestamp with time zone[]", nullable: false),
                    nycklar = table.Column<string[]>(type: "text[]", nullable: false),
                    aldersvarning = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    soktext = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bokning", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "fordelning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ar = table.Column<int>(type: "integer", nullable: false),
                    ram = table.Column<long>(type: "bigint", nullable: false),
                    barnar = table.Column<int>(type: "integer", nullable: false),
                    regelversion = table.Column<int>(type: "integer", nullable: false),
                    beslutad = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fordelning", x => x.id);
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
                name: "kommunvillkor",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kommunkod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    samordnare_namn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    samordnare_epost = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kommunvillkor", x => x.id);
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
                name: "radgivningsarende",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ar = table.Column<int>(type: "integer", nullable: false),
                    lopnummer = table.Column<int>(type: "integer", nullable: false),
                    tillstand = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    inkom = table.Column<DateOnly>(type: "date", nullable: false),
                    amne = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fraga = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kommunkod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    vag = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fragarslag = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fragar_namn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    fragar_epost = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    handlaggare = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    svar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    besvarat = table.Column<DateOnly>(type: "date", nullable: true),
                    avslutat = table.Column<DateOnly>(type: "date", nullable: true),
                    behov_id = table.Column<Guid>(type: "uuid", nullable: true),
                    behov_rubrik = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    behov_tema = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    behov_lage = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    behov_text = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    evenemang_id = table.Column<Guid>(type: "uuid", nullable: true),
                    evenemang_datum = table.Column<DateOnly>(type: "date", nullable: true),
                    deltagare = table.Column<int>(type: "integer", nullable: true),
                    soktext = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_radgivningsarende", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "stodkonto",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ar = table.Column<int>(type: "integer", nullable: false),
                    pott = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kommunkod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stodkonto", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "stodregler",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    galler_fran = table.Column<DateOnly>(type: "date", nullable: false),
                    gage_procent = table.Column<long>(type: "bigint", nullable: false),
                    filmhyra_procent = table.Column<long>(type: "bigint", nullable: false),
                    buss_egen_avgift = table.Column<long>(type: "bigint", nullable: false),
                    kollektivtrafik_procent = table.Column<long>(type: "bigint", nullable: false),
                    resa_och_logi_procent = table.Column<long>(type: "bigint", nullable: false),
                    avbokningsfrist_dagar = table.Column<int>(type: "integer", nullable: false),
                    sen_avgift_procent = table.Column<long>(type: "bigint", nullable: false),
                    sent_stod_procent = table.Column<long>(type: "bigint", nullable: false),
                    kommunens_svarsdagar = table.Column<int>(type: "integer", nullable: false),
                    museets_svarsdagar = table.Column<int>(type: "integer", nullable: false),
                    redovisningsdagar = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stodregler", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "utbud",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tillstand = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    titel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    utovare = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    beskrivning = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    konstform = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    slag = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fran_alder = table.Column<int>(type: "integer", nullable: false),
                    till_alder = table.Column<int>(type: "integer", nullable: false),
                    hogst_antal = table.Column<int>(type: "integer", nullable: false),
                    minuter = table.Column<int>(type: "integer", nullable: false),
                    pris = table.Column<long>(type: "bigint", nullable: false),
                    resa_och_logi = table.Column<long>(type: "bigint", nullable: false),
                    sprak = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    syntolkat = table.Column<bool>(type: "boolean", nullable: false),
                    teckentolkat = table.Column<bool>(type: "boolean", nullable: false),
                    npf_anpassat = table.Column<bool>(type: "boolean", nullable: false),
                    teknik = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    kommunkod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    museum = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    avslagsskal = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    indraget_darfor = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    soktext = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sorteringsnyckel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_utbud", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bokning_barn",
                columns: table => new
                {
                    grupp = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    bokning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    antal = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bokning_barn", x => new { x.bokning_id, x.grupp });
                    table.ForeignKey(
                        name: "fk_bokning_barn_bokning_bokning_id",
                        column: x => x.bokning_id,
                        principalTable: "bokning",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bokning_steg",
                columns: table => new
                {
                    nr = table.Column<int>(type: "integer", nullable: false),
                    bokning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    slag = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    nar = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bokning_steg", x => new { x.bokning_id, x.nr });
                    table.ForeignKey(
                        name: "fk_bokning_steg_bokning_bokning_id",
                        column: x => x.bokning_id,
                        principalTable: "bokning",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fordelning_post",
                columns: table => new
                {
                    kommunkod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fordelning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    barn = table.Column<int>(type: "integer", nullable: false),
                    belopp = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fordelning_post", x => new { x.fordelning_id, x.kommunkod });
                    table.ForeignKey(
                        name: "fk_fordelning_post_fordelning_fordelning_id",
                        column: x => x.fordelning_id,
                        principalTable: "fordelning",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "kulturplan",
                columns: table => new
                {
                    nr = table.Column<int>(type: "integer", nullable: false),
                    kommunvillkor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    titel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fran = table.Column<DateOnly>(type: "date", nullable: false),
                    till = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kulturplan", x => new { x.kommunvillkor_id, x.nr });
                    table.ForeignKey(
                        name: "fk_kulturplan_kommunvillkor_kommunvillkor_id",
                        column: x => x.kommunvillkor_id,
                        principalTable: "kommunvillkor",
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
                name: "radgivningsarende_tid",
                columns: table => new
                {
                    nr = table.Column<int>(type: "integer", nullable: false),
                    radgivningsarende_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    minuter = table.Column<int>(type: "integer", nullable: false),
                    vem = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_radgivningsarende_tid", x => new { x.radgivningsarende_id, x.nr });
                    table.ForeignKey(
                        name: "fk_radgivningsarende_tid_radgivningsarende_radgivningsarende_id",
                        column: x => x.radgivningsarende_id,
                        principalTable: "radgivningsarende",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "stodkonto_rad",
                columns: table => new
                {
                    nr = table.Column<int>(type: "integer", nullable: false),
                    stodkonto_id = table.Column<Guid>(type: "uuid", nullable: false),
                    slag = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    belopp = table.Column<long>(type: "bigint", nullable: false),
                    bokning_id = table.Column<Guid>(type: "uuid", nullable: true),
                    nar = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stodkonto_rad", x => new { x.stodkonto_id, x.nr });
                    table.ForeignKey(
                        name: "fk_stodkonto_rad_stodkonto_stodkonto_id",
                        column: x => x.stodkonto_id,
                        principalTable: "stodkonto",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "utbud_period",
                columns: table => new
                {
                    nr = table.Column<int>(type: "integer", nullable: false),
                    utbud_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fran = table.Column<DateOnly>(type: "date", nullable: false),
                    till = table.Column<DateOnly>(type: "date", nullable: false)
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
                name: "ix_barnuppgift_kopia_ar_kommunkod",
                table: "barnuppgift_kopia",
                columns: new[] { "ar", "kommunkod" });

            migrationBuilder.CreateIndex(
                name: "ix_bokning_ar_lopnummer",
                table: "bokning",
                columns: new[] { "ar", "lopnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_bokning_kommunkod_tillstand",
                table: "bokning",
                columns: new[] { "kommunkod", "tillstand" });

            migrationBuilder.CreateIndex(
                name: "ix_bokning_svar_senast",
                table: "bokning",
                column: "svar_senast");

            migrationBuilder.CreateIndex(
                name: "ix_bokning_tillstand_speldag",
                table: "bokning",
                columns: new[] { "tillstand", "speldag" });

            migrationBuilder.CreateIndex(
                name: "ix_bokning_utbud_id",
                table: "bokning",
                column: "utbud_id");

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
                name: "ix_fordelning_ar",
                table: "fordelning",
                column: "ar",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kommunvillkor_kommunkod",
                table: "kommunvillkor",
                column: "kommunkod",
                unique: true);

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
                name: "ix_radgivningsarende_ar_lopnummer",
                table: "radgivningsarende",
                columns: new[] { "ar", "lopnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_radgivningsarende_behov_id",
                table: "radgivningsarende",
                column: "behov_id");

            migrationBuilder.CreateIndex(
                name: "ix_radgivningsarende_tillstand_inkom",
                table: "radgivningsarende",
                columns: new[] { "tillstand", "inkom" });

            migrationBuilder.CreateIndex(
                name: "ix_stodkonto_ar_pott_kommunkod",
                table: "stodkonto",
                columns: new[] { "ar", "pott", "kommunkod" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stodkonto_rad_bokning_id",
                table: "stodkonto_rad",
                column: "bokning_id");

            migrationBuilder.CreateIndex(
                name: "ix_stodregler_galler_fran",
                table: "stodregler",
                column: "galler_fran",
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
                name: "barnuppgift_kopia");

            migrationBuilder.DropTable(
                name: "bokning_barn");

            migrationBuilder.DropTable(
                name: "bokning_steg");

            migrationBuilder.DropTable(
                name: "delivery_failure");

            migrationBuilder.DropTable(
                name: "fordelning_post");

            migrationBuilder.DropTable(
                name: "inbox");

            migrationBuilder.DropTable(
                name: "kulturplan");

            migrationBuilder.DropTable(
                name: "mail");

            migrationBuilder.DropTable(
                name: "radgivningsarende_tid");

            migrationBuilder.DropTable(
                name: "stodkonto_rad");

            migrationBuilder.DropTable(
                name: "stodregler");

            migrationBuilder.DropTable(
                name: "utbud_period");

            migrationBuilder.DropTable(
                name: "bokning");

            migrationBuilder.DropTable(
                name: "delivery");

            migrationBuilder.DropTable(
                name: "fordelning");

            migrationBuilder.DropTable(
                name: "kommunvillkor");

            migrationBuilder.DropTable(
                name: "radgivningsarende");

            migrationBuilder.DropTable(
                name: "stodkonto");

            migrationBuilder.DropTable(
                name: "utbud");

            migrationBuilder.DropTable(
                name: "outbox");
        }
    }
}
