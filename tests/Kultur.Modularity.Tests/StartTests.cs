using Kultur.Avsändare;
using Kultur.Domain;
using Kultur.Mottagare;
using Kultur.Testing;
using MediatR;

namespace Kultur.Modularity.Tests;

[BådaDatabaserna]
public sealed class StartTests
{
    [Fact]
    public async Task A_request_that_declares_no_permission_stops_the_start()
    {
        (await Should.ThrowAsync<InvalidOperationException>(() => ModuleHost.StartAsync(new Slarvig())))
            .Message.ShouldContain(nameof(UtanBehörighet));
    }

    [Fact]
    public async Task A_type_that_would_publish_by_itself_stops_the_start()
    {
        (await Should.ThrowAsync<InvalidOperationException>(() => ModuleHost.StartAsync(new Slarvig())))
            .Message.ShouldContain($"{typeof(Ropare)} asks for a publisher");
    }

    [Fact]
    public async Task Modules_stand_after_those_they_depend_on()
    {
        await using var host = await ModuleHost.StartAsync(new MottagareModule(new Störningar()), new AvsändareModule());

        host.Catalog.Modules.Select(m => m.Slug).ShouldBe(["avsandare", "mottagare"]);
    }

    [Fact]
    public void Modules_that_depend_on_each_other_in_a_circle_stop_the_start() =>
        Should.Throw<InvalidOperationException>(() => new ModuleCatalog([new Slarvig { DependsOn = ["Slarvig"] }]));

    [Fact]
    public async Task A_module_that_is_switched_off_is_missing_without_harm()
    {
        await using var host = await ModuleHost.StartAsync(
            [new AvsändareModule(), new MottagareModule(new Störningar())],
            new Dictionary<string, string?> { ["Moduler:Mottagare:Aktiv"] = "false" });

        (await host.SendAsync(new ÖppnaÄrende("Bidrag", "Anna Berg"), Role.Utvecklare)).IsSuccess.ShouldBeTrue();
        await host.SettleAsync();
    }

    [Fact]
    public async Task A_module_that_is_switched_on_again_hears_what_was_told_meanwhile_in_order()
    {
        await using var par = await Par.StartAsync();
        await using var utan = new Par(par.Host.StartAnother(new Dictionary<string, string?> { ["Moduler:Mottagare:Aktiv"] = "false" }), par.Störningar);
        await utan.DöpOmAsync(await utan.ÖppnaAsync(), "A", "B", "C");
        await utan.Host.SettleAsync();

        await par.Host.SettleAsync();

        (await par.HördaAsync(Mottagare.NärÄrendetDöpsOm.Namn)).ShouldBe(["A", "B", "C"]);
    }

    private sealed record UtanBehörighet : IQuery<int>;

    private sealed class UtanBehörighetHandler : IRequestHandler<UtanBehörighet, Result<int>>
    {
        public Task<Result<int>> Handle(UtanBehörighet request, CancellationToken ct) => Task.FromResult<Result<int>>(1);
    }

    private sealed class Ropare(IMediator mediator)
    {
        public Task RopaAsync() => mediator.Publish(new object());
    }

    private sealed class Slarvig : IModule
    {
        public string Name => "Slarvig";

        public string Title => Name;

        public string Slug => "slarvig";

        public string Icon => "inbox";

        public IReadOnlyList<string> DependsOn { get; init; } = [];

        public Type DbContextType => typeof(ModuleDbContext);

        public IReadOnlyList<Permission> Permissions => [];

        public IReadOnlyList<MenuEntry> Menu => [];
    }
}
