namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

/// <summary>
/// Where a municipality stands with the plan that bibliotekslagen (2013:801) 17 § demands ("Kommuner och regioner ska
/// anta biblioteksplaner för sin verksamhet på biblioteksområdet"), the best first. The law sets no time limit: a plan
/// is valid as long as its own period says, or as a later decision prolongs it. Worked out from dates, never stored.
/// </summary>
internal enum Planläge
{
    /// <summary>Within the period it was adopted for.</summary>
    Gäller,

    /// <summary>The period has passed, but a decision has prolonged it to a day that has not.</summary>
    Aktualiserad,

    /// <summary>No plan is valid; one is being written, or is adopted and has not begun.</summary>
    UnderArbete,

    /// <summary>The last plan's period and prolongation have passed.</summary>
    Utgången,

    /// <summary>There has never been one.</summary>
    Saknas,
}
