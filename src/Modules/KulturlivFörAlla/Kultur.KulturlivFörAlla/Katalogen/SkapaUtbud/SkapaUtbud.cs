using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>Drafts an offer.</summary>
[UseCase(Behörigheter.SkrivaKatalog)]
internal sealed record SkapaUtbud : Utbudsformulär, ICommand<UtbudId>;

internal sealed class SkapaUtbudValidator : UtbudsformulärValidator<SkapaUtbud>;

internal sealed class SkapaUtbudHandler(KulturlivFörAllaDbContext db) : IRequestHandler<SkapaUtbud, Result<UtbudId>>
{
    public Task<Result<UtbudId>> Handle(SkapaUtbud command, CancellationToken ct)
    {
        var utbud = Utbud.Skapa(command.Uppgifter());
        db.Utbud.Add(utbud);
        return Task.FromResult<Result<UtbudId>>(utbud.Id);
    }
}
