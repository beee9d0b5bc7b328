using Kultur.Domain;

namespace Kultur.Web;

/// <summary>What a form and its fields tell each other: the errors down, the fields' labels up.</summary>
internal sealed class Formularlage
{
    private readonly Dictionary<string, string> _etiketter = new(StringComparer.Ordinal);

    public Error? Fel { get; set; }

    public string? FelFör(string nyckel) =>
        Fel?.Fields.FirstOrDefault(f => string.Equals(f.Field, nyckel, StringComparison.OrdinalIgnoreCase))?.Message;

    public void Registrera(string nyckel, string etikett) => _etiketter[nyckel] = etikett;

    public string Etikett(string nyckel) => _etiketter.GetValueOrDefault(nyckel, nyckel);
}
