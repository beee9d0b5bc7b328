using Kultur.Domain;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>Where the support of a year is fetched for spreadsheets.</summary>
internal static class Stödfilsadress
{
    public static string Av(int år) => $"/kulturliv/stod/{år}.csv";

    public static void Map(IEndpointRouteBuilder adresser) => adresser.MapGet(
        "/kulturliv/stod/{år:int}.csv",
        async (int år, ISender sender, CancellationToken ct) => await sender.Send(new HämtaStödfil(år), ct) switch
        {
            { IsSuccess: true, Value: var fil } => Results.File(fil.Innehåll, "text/csv; charset=utf-8", fil.Filnamn),
            { Error: { Kind: ErrorKind.Forbidden } } => Results.StatusCode(StatusCodes.Status403Forbidden),
            _ => Results.StatusCode(StatusCodes.Status404NotFound),
        });
}
