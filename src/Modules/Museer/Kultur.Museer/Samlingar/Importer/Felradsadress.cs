using Kultur.Domain;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kultur.Museer.Samlingar;

/// <summary>Where the rows that could not be loaded are fetched.</summary>
internal static class Felradsadress
{
    public static string Av(Guid import) => $"/museer/foremal/importera/{import}/fel.csv";

    public static void Map(IEndpointRouteBuilder adresser) => adresser.MapGet(
        "/museer/foremal/importera/{id:guid}/fel.csv",
        async (Guid id, ISender sender, CancellationToken ct) => await sender.Send(new HämtaFelrader(id), ct) switch
        {
            { IsSuccess: true, Value: var fil } => Results.File(fil.Innehåll, "text/csv; charset=utf-8", fil.Filnamn),
            { Error: { Kind: ErrorKind.Forbidden } } => Results.StatusCode(StatusCodes.Status403Forbidden),
            _ => Results.StatusCode(StatusCodes.Status404NotFound),
        });
}
