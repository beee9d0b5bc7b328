namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>What a referral is about: it decides what svarstid is proposed and how much work is expected.</summary>
internal enum Ärendetyp
{
    DetaljplanSamråd,
    DetaljplanGranskning,
    DetaljplanGranskningUtökad,
    Planprogram,
    ÖversiktsplanSamråd,
    ÖversiktsplanGranskning,
    Områdesbestämmelser,
    Bygglov,
    Rivningslov,
    Marklov,
    Förhandsbesked,
    Kulturmiljölagen,
    VägEllerJärnväg,
    Vindkraft,
    Täkt,
    Naturreservat,
    StatligRemiss,
}

/// <summary>
/// Which rules an application for a permit is tried under. Those in plan- och bygglagen (2010:900) as of 1 December 2025
/// widened the duty to apply in particularly valuable cultural environments; earlier applications keep the former rules.
/// </summary>
internal enum Lovregler
{
    FöreDecember2025,
    FrånDecember2025,
}

internal static class Ärendetyper
{
    private static readonly DateOnly NyaLovregler = new(2025, 12, 1);

    /// <summary>Whether the referral comes from an application for a permit, whose date decides the rules.</summary>
    public static bool ÄrLov(this Ärendetyp typ) =>
        typ is Ärendetyp.Bygglov or Ärendetyp.Rivningslov or Ärendetyp.Marklov or Ärendetyp.Förhandsbesked;

    /// <summary>The rules that the application is tried under; null where there is no application or its date is not known.</summary>
    public static Lovregler? Regler(this Ärendetyp typ, DateOnly? ansökt) => typ.ÄrLov() && ansökt is { } dag
        ? dag < NyaLovregler ? Lovregler.FöreDecember2025 : Lovregler.FrånDecember2025
        : null;
}
