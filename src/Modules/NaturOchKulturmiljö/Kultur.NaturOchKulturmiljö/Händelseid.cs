using System.Security.Cryptography;
using System.Text;

namespace Kultur.NaturOchKulturmiljö;

internal static class Händelseid
{
    /// <summary>
    /// The id of one line on one municipality's time line: the same each time it is told of, so that a correction takes
    /// the place of what was told before.
    /// </summary>
    /// <param name="ärende">What the line is about.</param>
    /// <param name="vad">Which of its lines.</param>
    /// <param name="kommunkod">On whose time line.</param>
    public static Guid Av(Guid ärende, string vad, string kommunkod) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{ärende:N}/{vad}/{kommunkod}")).AsSpan(0, 16));
}
