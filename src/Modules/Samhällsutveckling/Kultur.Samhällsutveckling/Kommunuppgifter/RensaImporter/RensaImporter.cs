using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Kommunuppgifter;

/// <summary>Throws away files that were uploaded and then left.</summary>
[UseCase(Permission.System)]
internal sealed record RensaImporter : ICommand
{
    public static readonly TimeSpan Liggetid = TimeSpan.FromDays(7);
}

internal sealed class RensaImporterValidator : AbstractValidator<RensaImporter>;

internal sealed class RensaImporterHandler(SamhällsutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<RensaImporter, Result>
{
    public async Task<Result> Handle(RensaImporter command, CancellationToken ct)
    {
        var gräns = klocka.GetUtcNow() - RensaImporter.Liggetid;
        var kvarlämnade = db.Importförsök.Where(f => f.Läge == Importläge.Granskas && f.Uppladdad < gräns);
        await foreach (var försök in kvarlämnade.AsAsyncEnumerable().WithCancellation(ct))
            försök.Kasta();
        return Result.Success;
    }
}
