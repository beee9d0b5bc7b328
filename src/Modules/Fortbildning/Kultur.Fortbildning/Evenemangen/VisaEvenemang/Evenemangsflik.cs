namespace Kultur.Fortbildning.Evenemangen;

/// <summary>The tabs of an event's page, each with its own address.</summary>
internal enum Evenemangsflik
{
    Anmälda,
    Väntelista,
    Avbokade,
    Närvaro,
    Historik,
}
