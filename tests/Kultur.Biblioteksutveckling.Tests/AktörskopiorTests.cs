using CsCheck;
using Kultur.Biblioteksutveckling.Aktörer;
using Kultur.Biblioteksutveckling.Dialoger;
using Kultur.Contracts;
using Kultur.Fortbildning.Contracts;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Contracts;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Tests;

[BådaDatabaserna]
public class AktörskopiorTests
{
    private static readonly Guid A = Guid.Parse("00000000-0000-7000-8000-00000000000a");
    private static readonly Guid B = Guid.Parse("00000000-0000-7000-8000-00000000000b");
    private static readonly Guid C = Guid.Parse("00000000-0000-7000-8000-00000000000c");

    [Fact]
    public async Task An_actor_can_be_chosen_where_it_has_a_role_today()
    {
        await using var host = await BibliotekHost.StartAsync();
        await host.HearAsync(new AktörRegistrerad(Uppgifter(A, "Ada Berg") with
        {
            Roller =
            [
                new("Bibliotekschef", "1435", new(2024, 1, 1), null),
                new("Bibliotekarie", "1440", new(2020, 1, 1), new(2023, 12, 31)),
            ],
        }));

        (await VäljAsync("1435")).ShouldHaveSingleItem().ShouldBe(new Aktörsval(A, "Ada Berg", "Bibliotekschef", "1435"));
        (await VäljAsync("1440")).ShouldBeEmpty();

        async Task<IReadOnlyList<Aktörsval>> VäljAsync(string kommun) =>
            (await host.SendAsync(new VäljAktör(kommun), Role.Bibliotekskonsulent)).Value;
    }

    [Fact]
    public async Task A_change_replaces_the_copy_also_of_an_actor_never_heard_of()
    {
        await using var host = await BibliotekHost.StartAsync();

        await host.HearAsync(new AktörÄndrad(Uppgifter(A, "Ada Berg")));
        await host.HearAsync(new AktörÄndrad(Uppgifter(A, "Ada Lind") with { Roller = [] }));

        var kopia = await host.LäsAsync(db => db.Aktörer.SingleAsync());
        kopia.Namn.ShouldBe("Ada Lind");
        kopia.Roller.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_merge_moves_askers_and_those_present_to_the_actor_that_remains()
    {
        await using var host = await BibliotekHost.StartAsync();
        await host.HearAsync(new AktörRegistrerad(Uppgifter(A, "Ada Berg")));
        await host.HearAsync(new AktörRegistrerad(Uppgifter(B, "Ada Bergh")));
        var behov = await host.RegistreraAsync(BibliotekHost.Behov() with { FrågeställareId = A.ToString() });
        var dialog = (await host.SendAsync(
            new PlaneraDialog { Kommunkod = "1435", Datum = new DateOnly(2026, 11, 24), Form = Dialogform.Digitalt, Aktörer = [A.ToString(), B.ToString()] },
            Role.Bibliotekskonsulent)).Value.Value;

        await host.HearAsync(new AktörerSammanslagna(Uppgifter(B, "Ada Bergh"), A));

        (await host.VisaBehovAsync(behov)).Frågeställare!.AktörId.ShouldBe(B);
        (await host.SendAsync(new VisaDialog(dialog), Role.Bibliotekskonsulent)).Value.Närvarande.ShouldHaveSingleItem().Namn.ShouldBe("Ada Bergh");
    }

    [Fact]
    public async Task The_letter_goes_to_the_address_that_the_register_has_now()
    {
        await using var host = await BibliotekHost.StartAsync();
        await host.HearAsync(new AktörRegistrerad(Uppgifter(A, "Ada Berg")));
        var id = await host.RegistreraAsync(BibliotekHost.Behov() with { FrågeställareId = A.ToString() });
        await host.HearAsync(new AktörÄndrad(Uppgifter(A, "Ada Berg") with { Epost = "ny@example.org" }));

        await host.HearAsync(new BehovTillgodosett(id, Guid.NewGuid(), "Meröppet", new(2026, 11, 20), 1));

        (await host.LettersAsync()).ShouldHaveSingleItem().To.ShouldBe("ny@example.org");
    }

    [Fact]
    public async Task In_whatever_order_the_actors_events_arrive_everything_ends_at_the_one_that_remains()
    {
        var ordningar = Gen.Shuffle(new[] { 0, 1, 2, 3, 4 }, 5).Array[6].Single();
        foreach (var ordning in ordningar)
        {
            IntegrationEvent[] händelser =
            [
                new AktörRegistrerad(Uppgifter(A, "A")), new AktörRegistrerad(Uppgifter(B, "B")), new AktörRegistrerad(Uppgifter(C, "C")),
                new AktörerSammanslagna(Uppgifter(B, "B"), A), new AktörerSammanslagna(Uppgifter(C, "C"), B),
            ];
            await using var host = await BibliotekHost.StartAsync();
            var behov = await host.RegistreraAsync(BibliotekHost.Behov() with { FrågeställareId = A.ToString() });

            foreach (var i in ordning)
                await host.HearAsync(händelser[i]);

            var kopior = await host.LäsAsync(db => db.Aktörer.AsNoTracking().ToListAsync());
            kopior.ToDictionary(k => k.Id.Value, k => (k.Namn, k.ErsattAv?.Value)).ShouldBe(
                new Dictionary<Guid, (string, Guid?)> { [A] = ("", C), [B] = ("", C), [C] = ("C", null) },
                ignoreOrder: true,
                $"order {string.Join(", ", ordning)}");
            (await host.VisaBehovAsync(behov)).Frågeställare!.AktörId.ShouldBe(C);
        }
    }

    private static Aktörsuppgifter Uppgifter(Guid id, string namn) =>
        new(id, "person", namn, $"{id:N}@example.org", [new("Bibliotekschef", "1435", new(2024, 1, 1), null)]);
}
