using Kultur.Avsändare;
using Kultur.Domain;
using Kultur.Testing;

namespace Kultur.Modularity.Tests;

[BådaDatabaserna]
public sealed class PipelineTests
{
    [Fact]
    public async Task Permission_is_refused_before_anything_is_checked()
    {
        await using var par = await Par.StartAsync();

        var svar = await par.Host.SendAsync(new ÖppnaÄrende("", ""), Role.Chef);

        svar.Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        svar.Error.Fields.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_not_signed_in_may_send_only_what_is_public()
    {
        await using var par = await Par.StartAsync();

        (await par.Host.SendAsVisitorAsync(new ListaÄrenden(1, 10))).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Theory]
    [MemberData(nameof(SignedInRoles))]
    public async Task Nobody_may_send_what_only_the_clock_sends(string slug)
    {
        await using var par = await Par.StartAsync();

        var svar = await par.Host.SendAsync(new RensaÄrenden(), Role.All.Single(r => r.Slug == slug));

        svar.Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    public static TheoryData<string> SignedInRoles => [.. Role.All.Select(r => r.Slug)];

    [Fact]
    public async Task Every_field_that_must_be_corrected_is_told_at_once()
    {
        await using var par = await Par.StartAsync();

        var svar = await par.Host.SendAsync(new ÖppnaÄrende("", ""), Role.Utvecklare);

        svar.Error!.Kind.ShouldBe(ErrorKind.Invalid);
        svar.Error.Fields.ShouldBe([new("Rubrik", "Ange ärendets rubrik."), new("Sökande", "Ange den sökandes namn.")]);
    }
}
