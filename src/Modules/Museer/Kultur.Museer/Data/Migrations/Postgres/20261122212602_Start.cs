using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Kultur.Museer.Data.Migrations.Postgres
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
                name: "besoksrad",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    museum = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    datum = table.Column<DateOnly>(type: "date", nullable: false),
                    timme = table.Column<int>(type: "integer", nullable: true),
                    slag = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kategori = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    metod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    antal = table.Column<int>(type: "integer", nullable: false),
                    besok_id = table.Column<Guid>(type: "uuid", nullable: true),
                    noterad = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    struken = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_besoksrad", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "flytt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    till = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    skal = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    antal = table.Column<int>(type: "integer", nullable: false),
                    av = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tidpunkt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    angrad = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    angrad_av = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_flytt", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "foremal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    museum = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    lopnummer = table.Column<int>(type: "integer", nullable: false),
                    benamning = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    slag = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    antal = table.Column<int>(type: "integer", nullable: false),
                    vetenskapligt_namn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    datering = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fran_ar = table.Column<int>(type: "integer", nullable: true),
                    till_ar = table.Column<int>(type: "integer", nullable: true),
                    material = table.Column<List<string>>(type: "text[]", nullable: false),
                    hojd = table.Column<decimal>(type: "numeric", nullable: true),
                    bredd = table.Column<decimal>(type: "numeric", nullable: true),
                    djup = table.Column<decimal>(type: "numeric", nullable: true),
                    diameter = table.Column<decimal>(type: "numeric", nullable: true),
                    vikt = table.Column<decimal>(type: "numeric", nullable: true),
                    upphov = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ort = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    kommunkod = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true, collation: "C"),
                    markning = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    beskrivning = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    forvarvssatt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    forvarvsar = table.Column<int>(type: "integer", nullable: true),
                    forvarvat_fran = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    accessionsnummer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    licens = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tidigare_nummer = table.Column<List<string>>(type: "text[]", nullable: false),
                    placering = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true, collation: "C"),
                    senaste_flytt = table.Column<Guid>(type: "uuid", nullable: true),
                    publicering = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    brister = table.Column<int>(type: "integer", nullable: false),
                    perioder = table.Column<int>(type: "integer", nullable: false),
                    materialgrupper = table.Column<int>(type: "integer", nullable: false),
                    huvudbild = table.Column<Guid>(type: "uuid", nullable: true),
                    andrad = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    soktext = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sorteringsnamn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_foremal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "foremalsimport",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    filnamn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    museum = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    innehall = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    teckenkodning = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kolumner = table.Column<List<string>>(type: "text[]", nullable: false),
                    lage = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    uppladdad_av = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    uppladdad = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    nya = table.Column<int>(type: "integer", nullable: false),
                    andrade = table.Column<int>(type: "integer", nullable: false),
                    oforandrade = table.Column<int>(type: "integer", nullable: false),
                    felaktiga = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_foremalsimport", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "husdag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    museum = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    datum = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_husdag", x => x.id);
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
                name: "inkommande_objekt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ar = table.Column<int>(type: "integer", nullable: false),
                    lopnummer = table.Column<int>(type: "integer", nullable: false),
                    museum = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    benamning = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    antal = table.Column<int>(type: "integer", nullable: false),
                    skal = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    beskrivning = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    skick = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    kommunkod = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true, collation: "C"),
                    fyndplats = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    mottaget = table.Column<DateOnly>(type: "date", nullable: false),
                    aterlamnas_senast = table.Column<DateOnly>(type: "date", nullable: true),
                    inlamnare = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    inlamnarens_adress = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    inlamnarens_telefon = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    fynd_id = table.Column<Guid>(type: "uuid", nullable: true),
                    norr = table.Column<int>(type: "integer", nullable: true),
                    ost = table.Column<int>(type: "integer", nullable: true),
                    lage = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    avgjort = table.Column<DateOnly>(type: "date", nullable: true),
                    avgjort_av = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    motivering = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    foremal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    inventarienummer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    soktext = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sorteringsnamn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inkommande_objekt", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lokal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    namn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    museum = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    platser = table.Column<int>(type: "integer", nullable: false),
                    utrustning = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tillganglighet = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    upplaten = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lokal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lokalbokning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    lokal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    titel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    start = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    slut = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    antal = table.Column<int>(type: "integer", nullable: false),
                    tillstand = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    skal = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lokalbokning", x => x.id);
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
                name: "nummerserie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    museum = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    senaste = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nummerserie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "oppettider",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    museum = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ordinarie = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sommar = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_oppettider", x => x.id);
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
                name: "pedagog",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    namn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    initialer = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    museum = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sprak = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    arbetstider = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ar_aktiv = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pedagog", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "skolbesok",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    program_id = table.Column<Guid>(type: "uuid", nullable: false),
                    program = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    museum = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    datum = table.Column<DateOnly>(type: "date", nullable: false),
                    start = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    slut = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    antal_barn = table.Column<int>(type: "integer", nullable: false),
                    antal_vuxna = table.Column<int>(type: "integer", nullable: false),
                    skola = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kommunkod = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    arskurs = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kontaktnamn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kontaktepost = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kontakttelefon = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    onskemal = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    tillstand = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    skal = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    lokal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    lokal = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    pedagoger = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    kom_barn = table.Column<int>(type: "integer", nullable: true),
                    kom_vuxna = table.Column<int>(type: "integer", nullable: true),
                    soktext = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_skolbesok", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "skolprogram",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    namn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    museum = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    beskrivning = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fran_alder = table.Column<int>(type: "integer", nullable: true),
                    till_alder = table.Column<int>(type: "integer", nullable: true),
                    minuter = table.Column<int>(type: "integer", nullable: true),
                    minuter_fore = table.Column<int>(type: "integer", nullable: false),
                    minuter_efter = table.Column<int>(type: "integer", nullable: false),
                    hogst_antal = table.Column<int>(type: "integer", nullable: true),
                    pris = table.Column<decimal>(type: "numeric", nullable: true),
                    fran = table.Column<DateOnly>(type: "date", nullable: true),
                    till = table.Column<DateOnly>(type: "date", nullable: true),
                    antal_pedagoger = table.Column<int>(type: "integer", nullable: false),
                    lokaler = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    pedagoger = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    tillstand = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    indraget_darfor = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    soktext = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_skolprogram", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bild",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordning = table.Column<int>(type: "integer", nullable: false),
                    alttext = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fotograf = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    licens = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    innehallstyp = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    storlek = table.Column<int>(type: "integer", nullable: false),
                    tillagd = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    foremal_id = table.Column<Guid>(type: "uuid", nullable: false)
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
                name: "placeringsbyte",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    fran = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    till = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    skal = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    flytt = table.Column<Guid>(type: "uuid", nullable: true),
                    flytt_fore = table.Column<Guid>(type: "uuid", nullable: true),
                    av = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tidpunkt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    angrat = table.Column<bool>(type: "boolean", nullable: false),
                    foremal_id = table.Column<Guid>(type: "uuid", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "importverkan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    foremal = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fore = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    version_efter = table.Column<int>(type: "integer", nullable: false),
                    lamnad = table.Column<bool>(type: "boolean", nullable: false),
                    foremalsimport_id = table.Column<Guid>(type: "uuid", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    husdag_id = table.Column<Guid>(type: "uuid", nullable: false),
                    slag = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    rubrik = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    start = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    slut = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    upptagen_fran = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    upptagen_till = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    lokal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    pedagoger = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    ursprung = table.Column<Guid>(type: "uuid", nullable: false)
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
                name: "bilddata",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    innehall = table.Column<byte[]>(type: "bytea", nullable: false)
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
                name: "ix_foremal_museum_slag_publicering_brister_perioder_materialgr~",
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
                name: "answered_command");

            migrationBuilder.DropTable(
                name: "audit");

            migrationBuilder.DropTable(
                name: "besoksrad");

            migrationBuilder.DropTable(
                name: "bilddata");

            migrationBuilder.DropTable(
                name: "delivery_failure");

            migrationBuilder.DropTable(
                name: "flytt");

            migrationBuilder.DropTable(
                name: "importverkan");

            migrationBuilder.DropTable(
                name: "inbox");

            migrationBuilder.DropTable(
                name: "inkommande_objekt");

            migrationBuilder.DropTable(
                name: "kalenderpost");

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
                name: "pedagog");

            migrationBuilder.DropTable(
                name: "placeringsbyte");

            migrationBuilder.DropTable(
                name: "skolbesok");

            migrationBuilder.DropTable(
                name: "skolprogram");

            migrationBuilder.DropTable(
                name: "bild");

            migrationBuilder.DropTable(
                name: "delivery");

            migrationBuilder.DropTable(
                name: "foremalsimport");

            migrationBuilder.DropTable(
                name: "husdag");

            migrationBuilder.DropTable(
                name: "foremal");

            migrationBuilder.DropTable(
                name: "outbox");
        }
    }
}
