using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>Moves what one municipality has left to another.</summary>
[UseCase(Behörigheter.SkrivaStöd)]
internal sealed record OmfördelaStöd : ICommand
{
    public int År { get; set; }

    public string Från { get; set; } = "";

    public string Till { get; set; } = "";

    public Inmatat<decimal> Belopp { get; set; }

    public string Skäl { get; set; } = "";
}

internal sealed class OmfördelaStödValidator : AbstractValidator<OmfördelaStöd>
{
    public OmfördelaStödValidator()
    {
        RuleFor(o => o.Från).ÄrKommun();
        RuleFor(o => o.Till).ÄrKommun();
        RuleFor(o => o.Belopp).Must(b => b.Värde is > 0).WithMessage("Skriv en summa över 0 kronor.").ÄrKronor(10_000_000);
        RuleFor(o => o.Skäl).NotEmpty().WithMessage("Skriv varför. Det står kvar i båda kommunernas liggare.").ÄrHögst(300, "Skälet");
    }
}

internal sealed class OmfördelaStödHandler(Stödkassa kassa, TimeProvider klocka) : IRequestHandler<OmfördelaStöd, Result>
{
    public async Task<Result> Handle(OmfördelaStöd command, CancellationToken ct)
    {
        var från = await kassa.KontoAsync(command.År, Pott.Subvention, command.Från, ct);
        var till = await kassa.KontoAsync(command.År, Pott.Subvention, command.Till, ct);
        if (från is null || till is null)
            return Error.Invalid($"Ramen för {command.År} är inte fördelad än.");

        return Stödkonto.Omfördela(från, till, command.Belopp.Värde!.Value, command.Skäl.Trim(), klocka.GetUtcNow()).Error is { } fel
            ? Error.Invalid(nameof(command.Belopp), fel.Message)
            : Result.Success;
    }
}
