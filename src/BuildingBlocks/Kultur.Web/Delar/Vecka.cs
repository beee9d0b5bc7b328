namespace Kultur.Web;

/// <summary>A day at the head of a <see cref="Veckotabell"/>.</summary>
/// <param name="Dag">Its date.</param>
/// <param name="ArIdag">Whether it is today.</param>
/// <param name="Text">A line under the date: opening hours, or why it is closed.</param>
/// <param name="Stangd">Whether nothing can be booked that day.</param>
public sealed record Veckodag(DateOnly Dag, bool ArIdag, string Text, bool Stangd);

/// <summary>A row of a <see cref="Veckotabell"/>: a room or a person.</summary>
/// <param name="Namn">Its name.</param>
/// <param name="Href">Its page; null for none.</param>
/// <param name="Poster">What stands there on each of the days, in the order of the days.</param>
public sealed record Veckorad(string Namn, string? Href, IReadOnlyList<IReadOnlyList<Veckopost>> Poster);

/// <summary>An entry in a <see cref="Veckotabell"/>.</summary>
/// <param name="Tid">Its time as shown.</param>
/// <param name="Text">What it is.</param>
/// <param name="Detalj">A second line; empty for none.</param>
/// <param name="Href">Its page.</param>
/// <param name="Dov">Whether it is drawn without the module's colour: what is closed or away.</param>
public sealed record Veckopost(string Tid, string Text, string Detalj, string Href, bool Dov = false);
