using Kultur.Domain;

namespace Kultur.Fortbildning.Evenemangen;

internal sealed record EvenemangPublicerades(Evenemang Evenemang) : IDomainEvent;

/// <summary>The event asks a museum for a room, or asks again because it has moved.</summary>
internal sealed record LokalBegärdes(Evenemang Evenemang, Lokalbokning Bokning) : IDomainEvent;

/// <summary>The event needs the museum's room no longer.</summary>
internal sealed record LokalÅterlämnades(EvenemangId Id) : IDomainEvent;

internal sealed record EvenemangGenomfördes(Evenemang Evenemang) : IDomainEvent;

/// <summary>The registration has a place: at once, or at last from the queue.</summary>
internal sealed record DeltagareFickPlats(Anmälan Anmälan, Avbokningsnyckel Nyckel, bool FrånKön) : IDomainEvent;

internal sealed record DeltagareStälldesIKö(Anmälan Anmälan, Avbokningsnyckel Nyckel) : IDomainEvent;

/// <summary>Somebody filled in the form with an address that is registered already.</summary>
internal sealed record DeltagareAnmäldesIgen(Anmälan Anmälan, Avbokningsnyckel Nyckel) : IDomainEvent;

/// <summary>The registration is withdrawn, by the participant or by staff.</summary>
internal sealed record DeltagareAvbokades(Anmälan Anmälan, bool AvPersonal) : IDomainEvent;

/// <summary>The event has another day, time or place.</summary>
internal sealed record DeltagareBerördesAvÄndring(Anmälan Anmälan) : IDomainEvent;

/// <summary>The event is cancelled.</summary>
internal sealed record DeltagareMisteEvenemanget(Anmälan Anmälan, string Orsak) : IDomainEvent;
