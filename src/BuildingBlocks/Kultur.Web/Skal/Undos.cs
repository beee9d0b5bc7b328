using System.Security.Cryptography;
using System.Text.Json;
using Kultur.Modularity;
using Microsoft.AspNetCore.DataProtection;

namespace Kultur.Web;

/// <summary>
/// Reverse commands on their way to the undo button and back, sealed so that a browser can neither read nor change them.
/// They can be used for ten minutes, by whoever may send the command.
/// </summary>
public sealed class Undos
{
    private static readonly TimeSpan Livstid = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector _protector;

    /// <summary>Takes the host's keys.</summary>
    public Undos(IDataProtectionProvider protection) =>
        _protector = protection.CreateProtector("Kultur.Web.Undos").ToTimeLimitedDataProtector();

    /// <summary>Seals a reverse command.</summary>
    public string Write(ICommand command, string returnTo) => _protector.Protect(
        JsonSerializer.Serialize(new Sealed(command.GetType().AssemblyQualifiedName!, JsonSerializer.Serialize(command, command.GetType()), returnTo)),
        Livstid);

    /// <summary>Opens what <see cref="Write"/> sealed; null when it is too old or was never sealed here.</summary>
    public (ICommand Command, string ReturnTo)? Read(string undo)
    {
        try
        {
            var opened = JsonSerializer.Deserialize<Sealed>(_protector.Unprotect(undo))!;
            return ((ICommand)JsonSerializer.Deserialize(opened.Command, Type.GetType(opened.Type, throwOnError: true)!)!, opened.ReturnTo);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Sealed(string Type, string Command, string ReturnTo);
}
