using CsCheck;
using Kultur.Domain;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Lokaler;
using Kultur.Museer.Museerna;
using Kultur.Museer.Pedagoger;

namespace Kultur.Museer.Tests.Hus;

/// <summary>Whatever is written in a house's calendar and taken out of it, in whatever order.</summary>
public sealed class HuskalenderEgenskaperTests
{
    private static readonly Öppettider Tider = Öppettider.Standard(Museum.Vänersborg.Kod);

    private static readonly List<Lokal> Lokalerna =
        [.. Enumerable.Range(1, 3).Select(n => Lokal.Lägg(new(Guid.CreateVersion7()), new($"Sal {n}", Museum.Vänersborg.Kod, 10 * n, "", "", false)))];

    private static readonly List<Pedagog> Pedagogerna =
    [
        .. Enumerable.Range(1, 3).Select(n => Pedagog.Lägg(
            new(Guid.CreateVersion7()), new("Namn", $"P{n}", Museum.Vänersborg.Kod, "", Veckotider.Lika(0, 4, new(new(8, 0), new(16, 30))), true))),
    ];

    private static readonly List<Guid> Ursprung = [.. Enumerable.Range(0, 8).Select(_ => Guid.CreateVersion7())];

    private static readonly Gen<Önskan> Önskningar =
        from slag in Gen.Enum<Postslag>()
        from start in Gen.Int[16, 34]
        from längd in Gen.Int[1, 8]
        from ställtid in Gen.Int[0, 2]
        from lokal in Gen.Int[0, 3]
        from pedagoger in Gen.Int[0, 2].HashSet[0, 2]
        from antal in Gen.Int[0, 35]
        from ursprung in Gen.Int[0, 7]
        let tid = Tidsspann.Efter(TimeOnly.MinValue.AddMinutes(30 * start), 30 * längd)
        select new Önskan
        {
            Slag = slag,
            Rubrik = "",
            Tid = tid,
            Upptagen = tid.Utvidga(15 * ställtid, 15 * ställtid),
            Lokal = slag == Postslag.Frånvaro || lokal == 3 ? null : Lokalerna[lokal],
            Antal = antal,
            Pedagoger = [.. pedagoger.Select(p => Pedagogerna[p])],
            Ursprung = Ursprung[ursprung],
        };

    private static readonly Gen<(Önskan Önskan, bool Frigör)> Steg = Gen.Select(Önskningar, Gen.Int[0, 4], (ö, n) => (ö, n == 0));

    [Fact]
    public void No_room_and_no_educator_is_ever_taken_twice() => Steg.Array[1, 60].Sample(stegen =>
    {
        var dag = Husdag.Ny(Museum.Vänersborg.Kod, Husexempel.Onsdag);
        foreach (var (önskan, frigör) in stegen)
        {
            if (frigör)
                dag.Frigör(önskan.Ursprung);
            else
                dag.Boka(önskan, Tider);
            Husexempel.HarKrock(dag.Poster).ShouldBeFalse();
        }
    });

    [Fact]
    public void What_is_refused_changes_nothing_and_what_is_written_fits() => Steg.Array[1, 40].Sample(stegen =>
    {
        var dag = Husdag.Ny(Museum.Vänersborg.Kod, Husexempel.Onsdag);
        foreach (var (önskan, _) in stegen)
        {
            var före = dag.Poster.ToList();
            if (!dag.Boka(önskan, Tider).IsSuccess)
                dag.Poster.ShouldBe(före);
            else
            {
                dag.Poster.Count(p => p.Ursprung == önskan.Ursprung).ShouldBe(1);
                (önskan.Lokal is null || önskan.Antal <= önskan.Lokal.Platser).ShouldBeTrue();
            }
        }
    });

    [Fact]
    public void Nothing_is_received_on_red_days_whatever_the_hours() => Gen.Int[0, 3000].Sample(n =>
    {
        var dag = new DateOnly(2026, 1, 1).AddDays(n);
        var hinder = Tider.Hinder(dag, new(new(10, 0), new(11, 0)));
        if (RödaDagar.Namn(dag) is { } namn)
            hinder.ShouldBe($"Vänersborgs museum har stängt på {namn}.");
        (hinder is null).ShouldBe(Tider.För(dag) is not null);
    });

    [Fact]
    public void A_week_of_hours_is_read_as_it_was_written() =>
        Gen.Int[0, 40].Select(Gen.Int[41, 94], (från, till) => new Tidsspann(new TimeOnly(0, 0).AddMinutes(15 * från), new TimeOnly(0, 0).AddMinutes(15 * till)))
            .Select(Gen.Int[0, 6], Gen.Int[0, 6], (tid, a, b) => Veckotider.Lika(Math.Min(a, b), Math.Max(a, b), tid))
            .Sample(vecka =>
            {
                Veckotider.Läs(vecka.Text).ShouldBe(vecka);
                Veckotider.Tolka(vecka.Rader(), "Tider").Value.ShouldBe(vecka);
            });
}
