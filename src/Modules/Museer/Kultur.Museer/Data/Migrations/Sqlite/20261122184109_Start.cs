using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kultur.Museer.Data.Migrations.Sqlite
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
                name: "besoksrad",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    museum = table.Column<string>(type: "TEXT", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    timme = table.Column<int>(type: "INTEGER", nullable: true),
                    slag = table.Column<string>(type: "TEXT", nullable: false),
                    kategori = table.Column<string>(type: "TEXT", nullable: false),
                    metod = table.Column<string>(type: "TEXT", nullable: false),
                    antal = table.Column<int>(type: "INTEGER", nullable: false),
                    besok_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    noterad = table.Column<DateTime>(type: "TEXT", nullable: false),
                    struken = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_besoksrad", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "flytt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    till = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    skal = table.Column<string>(type: "TEXT", nullable: false),
                    antal = table.Column<int>(type: "INTEGER", nullable: false),
                    av = table.Column<string>(type: "TEXT", nullable: false),
                    tidpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    angrad = table.Column<DateTime>(type: "TEXT", nullable: true),
                    angrad_av = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_flytt", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "foremal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    museum = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    lopnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    benamning = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    slag = table.Column<string>(type: "TEXT", nullable: false),
                    antal = table.Column<int>(type: "INTEGER", nullable: false),
                    vetenskapligt_namn = table.Column<string>(type: "TEXT", nullable: true),
                    datering = table.Column<string>(type: "TEXT", nullable: false),
                    fran_ar = table.Column<int>(type: "INTEGER", nullable: true),
                    till_ar = table.Column<int>(type: "INTEGER", nullable: true),
                    material = table.Column<string>(type: "TEXT", nullable: false),
                    hojd = table.Column<decimal>(type: "TEXT", nullable: true),
                    bredd = table.Column<decimal>(type: "TEXT", nullable: true),
                    djup = table.Column<decimal>(type: "TEXT", nullable: true),
                    diameter = table.Column<decimal>(type: "TEXT", nullable: true),
                    vikt = table.Column<decimal>(type: "TEXT", nullable: true),
                    upphov = table.Column<string>(type: "TEXT", nullable: true),
                    ort = table.Column<string>(type: "TEXT", nullable: true),
                    kommunkod = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    markning = table.Column<string>(type: "TEXT", nullable: true),
                    beskrivning = table.Column<string>(type: "TEXT", nullable: true),
                    forvarvssatt = table.Column<string>(type: "TEXT", nullable: false),
                    forvarvsar = table.Column<int>(type: "INTEGER", nullable: true),
                    forvarvat_fran = table.Column<string>(type: "TEXT", nullable: true),
                    accessionsnummer = table.Column<string>(type: "TEXT", nullable: true),
                    licens = table.Column<string>(type: "TEXT", nullable: false),
                    tidigare_nummer = table.Column<string>(type: "TEXT", nullable: false),
                    placering = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    senaste_flytt = table.Column<Guid>(type: "TEXT", nullable: true),
                    publicering = table.Column<string>(type: "TEXT", nullable: false),
                    brister = table.Column<int>(type: "INTEGER", nullable: false),
                    perioder = table.Column<int>(type: "INTEGER", nullable: false),
                    materialgrupper = table.Column<int>(type: "INTEGER", nullable: false),
                    huvudbild = table.Column<Guid>(type: "TEXT", nullable: true),
                    andrad = table.Column<DateTime>(type: "TEXT", nullable: false),
                    soktext = table.Column<string>(type: "TEXT", nullable: false),
                    sorteringsnamn = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_foremal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "foremalsimport",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    filnamn = table.Column<string>(type: "TEXT", nullable: false),
                    museum = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    innehall = table.Column<string>(type: "TEXT", nullable: false),
                    teckenkodning = table.Column<string>(type: "TEXT", nullable: false),
                    kolumner = table.Column<string>(type: "TEXT", nullable: false),
                    lage = table.Column<string>(type: "TEXT", nullable: false),
                    uppladdad_av = table.Column<string>(type: "TEXT", nullable: false),
                    uppladdad = table.Column<DateTime>(type: "TEXT", nullable: false),
                    nya = table.Column<int>(type: "INTEGER", nullable: false),
                    andrade = table.Column<int>(type: "INTEGER", nullable: false),
                    oforandrade = table.Column<int>(type: "INTEGER", nullable: false),
                    felaktiga = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_foremalsimport", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "husdag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    museum = table.Column<string>(type: "TEXT", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_husdag", x => x.id);
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
                name: "inkommande_objekt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ar = table.Column<int>(type: "INTEGER", nullable: false),
                    lopnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    museum = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    benamning = table.Column<string>(type: "TEXT", nullable: false),
                    antal = table.Column<int>(type: "INTEGER", nullable: false),
                    skal = table.Column<string>(type: "TEXT", nullable: false),
                    beskrivning = table.Column<string>(type: "TEXT", nullable: true),
                    skick = table.Column<string>(type: "TEXT", nullable: true),
                    kommunkod = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    fyndplats = table.Column<string>(type: "TEXT", nullable: true),
                    mottaget = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    aterlamnas_senast = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    inlamnare = table.Column<string>(type: "TEXT", nullable: true),
                    inlamnarens_adress = table.Column<string>(type: "TEXT", nullable: true),
                    inlamnarens_telefon = table.Column<string>(type: "TEXT", nullable: true),
                    fynd_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    norr = table.Column<int>(type: "INTEGER", nullable: true),
                    ost = table.Column<int>(type: "INTEGER", nullable: true),
                    lage = table.Column<string>(type: "TEXT", nullable: false),
                    avgjort = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    avgjort_av = table.Column<string>(type: "TEXT", nullable: true),
                    motivering = table.Column<string>(type: "TEXT", nullable: true),
                    foremal_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    inventarienummer = table.Column<string>(type: "TEXT", nullable: true),
                    soktext = table.Column<string>(type: "TEXT", nullable: false),
                    sorteringsnamn = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inkommande_objekt", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lokal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    namn = table.Column<string>(type: "TEXT", nullable: false),
                    museum = table.Column<string>(type: "TEXT", nullable: false),
                    platser = table.Column<int>(type: "INTEGER", nullable: false),
                    utrustning = table.Column<string>(type: "TEXT", nullable: false),
                    tillganglighet = table.Column<string>(type: "TEXT", nullable: false),
                    upplaten = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lokal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lokalbokning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lokal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    titel = table.Column<string>(type: "TEXT", nullable: false),
                    start = table.Column<DateTime>(type: "TEXT", nullable: false),
                    slut = table.Column<DateTime>(type: "TEXT", nullable: false),
                    antal = table.Column<int>(type: "INTEGER", nullable: false),
                    tillstand = table.Column<string>(type: "TEXT", nullable: false),
                    skal = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lokalbokning", x => x.id);
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
                name: "nummerserie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    museum = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    senaste = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nummerserie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "oppettider",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    museum = table.Column<string>(type: "TEXT", nullable: false),
                    ordinarie = table.Column<string>(type: "TEXT", nullable: false),
                    sommar = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_oppettider", x => x.id);
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
                name: "pedagog",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    namn = table.Column<string>(type: "TEXT", nullable: false),
                    initialer = table.Column<string>(type: "TEXT", nullable: false),
                    museum = table.Column<string>(type: "TEXT", nullable: false),
                    sprak = table.Column<string>(type: "TEXT", nullable: false),
                    arbetstider = table.Column<string>(type: "TEXT", nullable: false),
                    ar_aktiv = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pedagog", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "skolbesok",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    program_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    program = table.Column<string>(type: "TEXT", nullable: false),
                    museum = table.Column<string>(type: "TEXT", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    start = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    slut = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    antal_barn = table.Column<int>(type: "INTEGER", nullable: false),
                    antal_vuxna = table.Column<int>(type: "INTEGER", nullable: false),
                    skola = table.Column<string>(type: "TEXT", nullable: false),
                    kommunkod = table.Column<string>(type: "TEXT", nullable: false),
                    arskurs = table.Column<string>(type: "TEXT", nullable: false),
                    kontaktnamn = table.Column<string>(type: "TEXT", nullable: false),
                    kontaktepost = table.Column<string>(type: "TEXT", nullable: false),
                    kontakttelefon = table.Column<string>(type: "TEXT", nullable: true),
                    onskemal = table.Column<string>(type: "TEXT", nullable: true),
                    tillstand = table.Column<string>(type: "TEXT", nullable: false),
                    skal = table.Column<string>(type: "TEXT", nullable: true),
                    lokal_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    lokal = table.Column<string>(type: "TEXT", nullable: true),
                    pedagoger = table.Column<string>(type: "TEXT", nullable: false),
                    kom_barn = table.Column<int>(type: "INTEGER", nullable: true),
                    kom_vuxna = table.Column<int>(type: "INTEGER", nullable: true),
                    soktext = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_skolbesok", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "skolprogram",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    namn = table.Column<string>(type: "TEXT", nullable: false),
                    museum = table.Column<string>(type: "TEXT", nullable: false),
                    beskrivning = table.Column<string>(type: "TEXT", nullable: false),
                    fran_alder = table.Column<int>(type: "INTEGER", nullable: true),
                    till_alder = table.Column<int>(type: "INTEGER", nullable: true),
                    minuter = table.Column<int>(type: "INTEGER", nullable: true),
                    minuter_fore = table.Column<int>(type: "INTEGER", nullable: false),
                    minuter_efter = table.Column<int>(type: "INTEGER", nullable: false),
                    hogst_antal = table.Column<int>(type: "INTEGER", nullable: true),
                    pris = table.Column<decimal>(type: "TEXT", nullable: true),
                    fran = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    till = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    antal_pedagoger = table.Column<int>(type: "INTEGER", nullable: false),
                    lokaler = table.Column<string>(type: "TEXT", nullable: false),
                    pedagoger = table.Column<string>(type: "TEXT", nullable: false),
                    tillstand = table.Column<string>(type: "TEXT", nullable: false),
                    indraget_darfor = table.Column<string>(type: "TEXT", nullable: true),
                    soktext = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_skolprogram", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bild",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordning = table.Column<int>(type: "INTEGER", nullable: false),
                    alttext = table.Column<string>(type: "TEXT", nullable: false),
                    fotograf = table.Column<string>(type: "TEXT", nullable: true),
                    licens = table.Column<string>(type: "TEXT", nullable: false),
                    innehallstyp = table.Column<string>(type: "TEXT", nullable: false),
                    storlek = table.Column<int>(type: "INTEGER", nullable: false),
                    tillagd = table.Column<DateTime>(type: "TEXT", nullable: false),
                    foremal_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bild", x => x.id);
                    table.ForeignKey(
                        name: "fk_bild_foremal_foremal_id",
                        column: x => x.foremal_id,
                        principalTable: "foremal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bilddata",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    innehall = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bilddata", x => x.id);
                    table.ForeignKey(
                        name: "fk_bilddata_bild_id",
                        column: x => x.id,
                        principalTable: "bild",
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

            migrationBuilder.CreateTable(
                name: "importverkan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    foremal = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<string>(type: "TEXT", nullable: false),
                    fore = table.Column<string>(type: "TEXT", nullable: true),
                    version_efter = table.Column<int>(type: "INTEGER", nullable: false),
                    lamnad = table.Column<bool>(type: "INTEGER", nullable: false),
                    foremalsimport_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_importverkan", x => x.id);
                    table.ForeignKey(
                        name: "fk_importverkan_foremalsimport_foremalsimport_id",
                        column: x => x.foremalsimport_id,
                        principalTable: "foremalsimport",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "kalenderpost",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    husdag_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slag = table.Column<string>(type: "TEXT", nullable: false),
                    rubrik = table.Column<string>(type: "TEXT", nullable: false),
                    start = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    slut = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    upptagen_fran = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    upptagen_till = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    lokal_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    pedagoger = table.Column<string>(type: "TEXT", nullable: false),
                    ursprung = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kalenderpost", x => x.id);
                    table.ForeignKey(
                        name: "fk_kalenderpost_husdag_husdag_id",
                        column: x => x.husdag_id,
                        principalTable: "husdag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "placeringsbyte",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fran = table.Column<string>(type: "TEXT", nullable: true),
                    till = table.Column<string>(type: "TEXT", nullable: true),
                    skal = table.Column<string>(type: "TEXT", nullable: false),
                    flytt = table.Column<Guid>(type: "TEXT", nullable: true),
                    flytt_fore = table.Column<Guid>(type: "TEXT", nullable: true),
                    av = table.Column<string>(type: "TEXT", nullable: false),
                    tidpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    angrat = table.Column<bool>(type: "INTEGER", nullable: false),
                    foremal_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_placeringsbyte", x => x.id);
                    table.ForeignKey(
                        name: "fk_placeringsbyte_foremal_foremal_id",
                        column: x => x.foremal_id,
                        principalTable: "foremal",
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
                name: "ix_besoksrad_besok_id_kategori",
                table: "besoksrad",
                columns: new[] { "besok_id", "kategori" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_besoksrad_museum_datum",
                table: "besoksrad",
                columns: new[] { "museum", "datum" });

            migrationBuilder.CreateIndex(
                name: "ix_bild_foremal_id",
                table: "bild",
                column: "foremal_id");

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
                name: "ix_flytt_tidpunkt",
                table: "flytt",
                column: "tidpunkt");

            migrationBuilder.CreateIndex(
                name: "ix_foremal_accessionsnummer",
                table: "foremal",
                column: "accessionsnummer");

            migrationBuilder.CreateIndex(
                name: "ix_foremal_andrad",
                table: "foremal",
                column: "andrad");

            migrationBuilder.CreateIndex(
                name: "ix_foremal_fran_ar",
                table: "foremal",
                column: "fran_ar");

            migrationBuilder.CreateIndex(
                name: "ix_foremal_kommunkod",
                table: "foremal",
                column: "kommunkod");

            migrationBuilder.CreateIndex(
                name: "ix_foremal_museum_lopnummer",
                table: "foremal",
                columns: new[] { "museum", "lopnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_foremal_museum_slag_publicering_brister_perioder_materialgrupper",
                table: "foremal",
                columns: new[] { "museum", "slag", "publicering", "brister", "perioder", "materialgrupper" });

            migrationBuilder.CreateIndex(
                name: "ix_foremal_placering",
                table: "foremal",
                column: "placering");

            migrationBuilder.CreateIndex(
                name: "ix_foremal_senaste_flytt",
                table: "foremal",
                column: "senaste_flytt");

            migrationBuilder.CreateIndex(
                name: "ix_foremal_sorteringsnamn",
                table: "foremal",
                column: "sorteringsnamn");

            migrationBuilder.CreateIndex(
                name: "ix_foremalsimport_uppladdad",
                table: "foremalsimport",
                column: "uppladdad");

            migrationBuilder.CreateIndex(
                name: "ix_husdag_museum_datum",
                table: "husdag",
                columns: new[] { "museum", "datum" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_importverkan_foremalsimport_id",
                table: "importverkan",
                column: "foremalsimport_id");

            migrationBuilder.CreateIndex(
                name: "ix_inkommande_objekt_ar_lopnummer",
                table: "inkommande_objekt",
                columns: new[] { "ar", "lopnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inkommande_objekt_fynd_id",
                table: "inkommande_objekt",
                column: "fynd_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inkommande_objekt_kommunkod",
                table: "inkommande_objekt",
                column: "kommunkod");

            migrationBuilder.CreateIndex(
                name: "ix_inkommande_objekt_lage_mottaget",
                table: "inkommande_objekt",
                columns: new[] { "lage", "mottaget" });

            migrationBuilder.CreateIndex(
                name: "ix_kalenderpost_husdag_id",
                table: "kalenderpost",
                column: "husdag_id");

            migrationBuilder.CreateIndex(
                name: "ix_kalenderpost_ursprung",
                table: "kalenderpost",
                column: "ursprung");

            migrationBuilder.CreateIndex(
                name: "ix_lokal_museum",
                table: "lokal",
                column: "museum");

            migrationBuilder.CreateIndex(
                name: "ix_mail_state_next_attempt_at",
                table: "mail",
                columns: new[] { "state", "next_attempt_at" });

            migrationBuilder.CreateIndex(
                name: "ix_nummerserie_museum",
                table: "nummerserie",
                column: "museum",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_oppettider_museum",
                table: "oppettider",
                column: "museum",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_event_id",
                table: "outbox",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pedagog_museum",
                table: "pedagog",
                column: "museum");

            migrationBuilder.CreateIndex(
                name: "ix_placeringsbyte_flytt",
                table: "placeringsbyte",
                column: "flytt");

            migrationBuilder.CreateIndex(
                name: "ix_placeringsbyte_foremal_id",
                table: "placeringsbyte",
                column: "foremal_id");

            migrationBuilder.CreateIndex(
                name: "ix_skolbesok_kommunkod_datum",
                table: "skolbesok",
                columns: new[] { "kommunkod", "datum" });

            migrationBuilder.CreateIndex(
                name: "ix_skolbesok_program_id",
                table: "skolbesok",
                column: "program_id");

            migrationBuilder.CreateIndex(
                name: "ix_skolbesok_tillstand_datum",
                table: "skolbesok",
                columns: new[] { "tillstand", "datum" });

            migrationBuilder.CreateIndex(
                name: "ix_skolprogram_museum_tillstand",
                table: "skolprogram",
                columns: new[] { "museum", "tillstand" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bild");

            migrationBuilder.DropTable(
                name: "bilddata");

            migrationBuilder.DropTable(
                name: "delivery");

            migrationBuilder.DropTable(
                name: "delivery_failure");

            migrationBuilder.DropTable(
                name: "importverkan");

            migrationBuilder.DropTable(
                name: "kalenderpost");

            migrationBuilder.DropTable(
                name: "placeringsbyte");

            migrationBuilder.DropTable(
                name: "answered_command");

            migrationBuilder.DropTable(
                name: "audit");

            migrationBuilder.DropTable(
                name: "besoksrad");

            migrationBuilder.DropTable(
                name: "flytt");

            migrationBuilder.DropTable(
                name: "foremal");

            migrationBuilder.DropTable(
                name: "foremalsimport");

            migrationBuilder.DropTable(
                name: "husdag");

            migrationBuilder.DropTable(
                name: "inbox");

            migrationBuilder.DropTable(
                name: "inkommande_objekt");

            migrationBuilder.DropTable(
                name: "lokal");

            migrationBuilder.DropTable(
                name: "lokalbokning");

            migrationBuilder.DropTable(
                name: "mail");

            migrationBuilder.DropTable(
                name: "nummerserie");

            migrationBuilder.DropTable(
                name: "oppettider");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "pedagog");

            migrationBuilder.DropTable(
                name: "skolbesok");

            migrationBuilder.DropTable(
                name: "skolprogram");
        }
    }
}
