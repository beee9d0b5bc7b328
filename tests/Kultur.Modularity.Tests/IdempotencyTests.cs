using Kultur.Avsändare;
using Kultur.Avsändare.Contracts;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Tests;

[BådaDatabaserna]
public sealed class IdempotencyTests
{
    private static readonly ÖppnaÄrende Command = new("Bidrag", "Anna Berg");

    [Fact]
    public async Task A_command_sent_twice_with_one_key_takes_effect_once_and_is_answered_alike()
    {
        await using var par = await Par.StartAsync();

        var första = await par.Host.SendAsync(Command, Role.Utvecklare, "nyckel");
        var andra = await par.Host.SendAsync(Command, Role.Utvecklare, "nyckel");

        andra.Value.ShouldBe(första.Value);
        await OneEffectAsync(par);
    }

    [Fact]
    public async Task Ten_at_the_same_instant_take_effect_once_and_are_answered_alike()
    {
        await using var par = await Par.StartAsync();

        var svar = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ =>
            Task.Run(() => par.Host.SendAsync(Command, Role.Utvecklare, "nyckel"))));

        svar.Select(s => s.Value).Distinct().ShouldHaveSingleItem();
        await OneEffectAsync(par);
    }

    [Fact]
    public async Task Another_key_or_none_is_another_command()
    {
        await using var par = await Par.StartAsync();

        await par.Host.SendAsync(Command, Role.Utvecklare, "nyckel");
        await par.Host.SendAsync(Command, Role.Utvecklare, "en annan");
        await par.Host.SendAsync(Command, Role.Utvecklare);

        (await par.Host.InAsync((AvsändareDbContext db) => db.Ärenden.CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task A_refused_command_can_be_sent_again_with_its_key()
    {
        await using var par = await Par.StartAsync();

        (await par.Host.SendAsync(Command with { Rubrik = "" }, Role.Utvecklare, "nyckel")).IsSuccess.ShouldBeFalse();

        (await par.Host.SendAsync(Command, Role.Utvecklare, "nyckel")).IsSuccess.ShouldBeTrue();
    }

    private static async Task OneEffectAsync(Par par)
    {
        (await par.Host.InAsync((AvsändareDbContext db) => db.Ärenden.CountAsync())).ShouldBe(1);
        (await par.Host.AnnouncedAsync<ÄrendeÖppnat>()).Count.ShouldBe(1);
    }
}
