using Kultur.Domain;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Kultur.Museer.Samlingar;

/// <summary>Where pictures are fetched. A picture is never changed, only replaced by another, so a browser may keep it.</summary>
internal static class Bildadress
{
    public static string Av(Guid bild) => $"/museer/bilder/{bild}";

    public static void Map(IEndpointRouteBuilder adresser) => adresser.MapGet(
        "/museer/bilder/{id:guid}",
        async (Guid id, ISender sender, HttpContext context, CancellationToken ct) =>
        {
            var svar = await sender.Send(new VisaBild(id), ct);
            if (svar.Error is { } fel)
                return Results.StatusCode(fel.Kind == ErrorKind.Forbidden ? StatusCodes.Status403Forbidden : StatusCodes.Status404NotFound);

            context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
            return Results.Bytes(svar.Value.Innehåll, svar.Value.Innehållstyp, entityTag: new EntityTagHeaderValue($"\"{id:N}\""));
        });
}
