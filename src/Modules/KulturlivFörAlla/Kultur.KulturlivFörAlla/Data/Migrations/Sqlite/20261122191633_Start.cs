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
                name: "barnuppgift_kopia",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kommunkod = table.Column<string>(type: "TEXT", nullable: false),
                    ar = table.Column<int>(type: "INTEGER", nullable: false),
                    barn = table.Column<int>(type: "INTEGER", nullable: true),
                    mottagen = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_barnuppgift_kopia", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bokning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ar = table.Column<int>(type: "INTEGER", nullable: false),
                    lopnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    tillstand = table.Column<string>(type: "TEXT", nullable: false),
                    utbud_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    titel = table.Column<string>(type: "TEXT", nullable: false),
                    museum = table.Column<string>(type: "TEXT", nullable: true),
                    skola = table.Column<string>(type: "TEXT", nullable: false),
                    kommunkod = table.Column<string>(type: "TEXT", nullable: false),
                    arskurskod = table.Column<string>(type: "TEXT", nullable: false),
                    antal_barn = table.Column<int>(type: "INTEGER", nullable: false),
                    antal_vuxna = table.Column<int>(type: "INTEGER", nullable: false),
                    start = table.Column<DateTime>(type: "TEXT", nullable: false),
                    slut = table.Column<DateTime>(type: "TEXT", nullable: false),
                    speldag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    alternativtid = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lokal = table.Column<string>(type: "TEXT", nullable: true),
                    kontakt_namn = table.Column<string>(type: "TEXT", nullable: false),
                    kontakt_epost = table.Column<string>(type: "TEXT", nullable: false),
                    kontakt_telefon = table.Column<string>(type: "TEXT", nullable: true),
                    onskemal = table.Column<string>(type: "TEXT", nullable: true),
                    svar_senast = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    gage = table.Column<long>(type: "INTEGER", nullable: false),
                    filmhyra = table.Column<long>(type: "INTEGER", nullable: false),
                    buss = table.Column<long>(type: "INTEGER", nullable: false),
                    kollektivtrafik = table.Column<long>(type: "INTEGER", nullable: false),
                    resa_och_logi = table.Column<long>(type: "INTEGER", nullable: false),
                    subvention = table.Column<long>(type: "INTEGER", nullable: false),
                    omkostnad = table.Column<long>(type: "INTEGER", nullable: false),
                    utbud_indraget = table.Column<string>(type: "TEXT", nullable: true),
                    avbokad_av = table.Column<string>(type: "TEXT", nullable: true),
                    vuxna_som_kom = table.Column<int>(type: "INTEGER", nullable: true),
                    redovisad = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    kvitto_finns = table.Column<bool>(type: "INTEGER", nullable: false),
                    utbetald = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    pamind = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ersatt_av = table.Column<Guid>(type: "TEXT", nullable: true),
                    alternativ = table.Column<string>(type: "TEXT", nullable: false),
                    nycklar = table.Column<string>(type: "TEXT", nullable: false),
                    aldersvarning = table.Column<string>(type: "TEXT", nullable: true),
                    soktext = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bokning", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "fordelning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ar = table.Column<int>(type: "INTEGER", nullable: false),
                    ram = table.Column<long>(type: "INTEGER", nullable: false),
                    barnar = table.Column<int>(type: "INTEGER", nullable: false),
                    regelversion = table.Column<int>(type: "INTEGER", nullable: false),
                    beslutad = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fordelning", x => x.id);
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
                name: "kommunvillkor",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kommunkod = table.Column<string>(type: "TEXT", nullable: false),
                    samordnare_namn = table.Column<string>(type: "TEXT", nullable: true),
                    samordnare_epost = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kommunvillkor", x => x.id);
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
                name: "radgivningsarende",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ar = table.Column<int>(type: "INTEGER", nullable: false),
                    lopnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    tillstand = table.Column<string>(type: "TEXT", nullable: false),
                    inkom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    amne = table.Column<string>(type: "TEXT", nullable: false),
                    fraga = table.Column<string>(type: "TEXT", nullable: false),
                    kommunkod = table.Column<string>(type: "TEXT", nullable: false),
                    vag = table.Column<string>(type: "TEXT", nullable: false),
                    fragarslag = table.Column<string>(type: "TEXT", nullable: false),
                    fragar_namn = table.Column<string>(type: "TEXT", nullable: true),
                    fragar_epost = table.Column<string>(type: "TEXT", nullable: true),
                    handlaggare = table.Column<string>(type: "TEXT", nullable: true),
                    svar = table.Column<string>(type: "TEXT", nullable: true),
                    besvarat = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    avslutat = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    behov_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    behov_rubrik = table.Column<string>(type: "TEXT", nullable: true),
                    behov_tema = table.Column<string>(type: "TEXT", nullable: true),
                    behov_lage = table.Column<string>(type: "TEXT", nullable: true),
                    behov_text = table.Column<string>(type: "TEXT", nullable: true),
                    evenemang_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    evenemang_datum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    deltagare = table.Column<int>(type: "INTEGER", nullable: true),
                    soktext = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_radgivningsarende", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "stodkonto",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ar = table.Column<int>(type: "INTEGER", nullable: false),
                    pott = table.Column<string>(type: "TEXT", nullable: false),
                    kommunkod = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stodkonto", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "stodregler",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    galler_fran = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    gage_procent = table.Column<long>(type: "INTEGER", nullable: false),
                    filmhyra_procent = table.Column<long>(type: "INTEGER", nullable: false),
                    buss_egen_avgift = table.Column<long>(type: "INTEGER", nullable: false),
                    kollektivtrafik_procent = table.Column<long>(type: "INTEGER", nullable: false),
                    resa_och_logi_procent = table.Column<long>(type: "INTEGER", nullable: false),
                    avbokningsfrist_dagar = table.Column<int>(type: "INTEGER", nullable: false),
                    sen_avgift_procent = table.Column<long>(type: "INTEGER", nullable: false),
                    sent_stod_procent = table.Column<long>(type: "INTEGER", nullable: false),
                    kommunens_svarsdagar = table.Column<int>(type: "INTEGER", nullable: false),
                    museets_svarsdagar = table.Column<int>(type: "INTEGER", nullable: false),
                    redovisningsdagar = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stodregler", x => x.id);
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
                name: "bokning_barn",
                columns: table => new
                {
                    grupp = table.Column<string>(type: "TEXT", nullable: false),
                    bokning_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    antal = table.Column<int>(type: "INTEGER", nullable: false)
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
                    nr = table.Column<int>(type: "INTEGER", nullable: false),
                    bokning_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slag = table.Column<string>(type: "TEXT", nullable: false),
                    nar = table.Column<DateTime>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: true)
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
                    kommunkod = table.Column<string>(type: "TEXT", nullable: false),
                    fordelning_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    barn = table.Column<int>(type: "INTEGER", nullable: false),
                    belopp = table.Column<long>(type: "INTEGER", nullable: false)
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
                    nr = table.Column<int>(type: "INTEGER", nullable: false),
                    kommunvillkor_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    titel = table.Column<string>(type: "TEXT", nullable: false),
                    fran = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    till = table.Column<DateOnly>(type: "TEXT", nullable: false)
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
                name: "radgivningsarende_tid",
                columns: table => new
                {
                    nr = table.Column<int>(type: "INTEGER", nullable: false),
                    radgivningsarende_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    minuter = table.Column<int>(type: "INTEGER", nullable: false),
                    vem = table.Column<string>(type: "TEXT", nullable: false)
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
                    nr = table.Column<int>(type: "INTEGER", nullable: false),
                    stodkonto_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slag = table.Column<string>(type: "TEXT", nullable: false),
                    belopp = table.Column<long>(type: "INTEGER", nullable: false),
                    bokning_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    nar = table.Column<DateTime>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false)
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
