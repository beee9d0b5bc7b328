using Kultur.Modularity.Mail;
using Kultur.Web;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>The letters about referrals.</summary>
internal static class Remissbrev
{
    /// <summary>What every yttrande ends with.</summary>
    public const string Rådgivande =
        "Yttrandet är rådgivande. Det är kommunen, Länsstyrelsen eller annan beslutande myndighet som beslutar i ärendet.";

    public static Letter Yttrande(Remiss remiss) => new(
        remiss.AvsändarensEpost!,
        $"Yttrande över {remiss.Rubrik} ({remiss.Diarienummer})",
        $"""
        Till {remiss.Avsändare}

        Yttrande över {remiss.Rubrik}
        Ert diarienummer: {remiss.AvsändarensNummer ?? "inte angivet"}
        Vårt diarienummer: {remiss.Diarienummer}
        Vår inställning: {Ord.Namn(remiss.Ställningstagande!.Value).ToLowerInvariant()}

        {remiss.Yttrandetext}

        {Rådgivande}

        Kulturförvaltningen, Västra Götalandsregionen
        {Format.Datum(remiss.Expedierat!.Value)}
        """);

    public static Letter Snart(Remiss remiss, Handläggare handläggare, string adress) => new(
        handläggare.Epost,
        $"Svarstid {Format.Dag(remiss.Svarstid)}: {remiss.Rubrik}",
        $"""
        Remissen {remiss.Rubrik} ({remiss.Diarienummer}) ska besvaras senast {Format.DagLång(remiss.Svarstid)}.

        {adress}
        """);

    public static Letter Försenad(Remiss remiss, Handläggare handläggare, string adress) => new(
        handläggare.Epost,
        $"Försenad: {remiss.Rubrik}",
        $"""
        Remissen {remiss.Rubrik} ({remiss.Diarienummer}) skulle ha besvarats senast {Format.DagLång(remiss.Svarstid)}.
        Svara, begär anstånd eller avstå.

        {adress}
        """);
}
