using Kultur.Domain;
using Kultur.Samhällsutveckling.Aktörer;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kultur.Samhällsutveckling.Data;

internal sealed class EpostConverter() : ValueConverter<Epostadress, string>(
    epost => epost.Värde, stored => Epostadress.Tolka(stored).Value);

internal sealed class OrganisationsnummerConverter() : ValueConverter<Organisationsnummer, string>(
    nummer => nummer.Värde, stored => Organisationsnummer.Tolka(stored).Value);
