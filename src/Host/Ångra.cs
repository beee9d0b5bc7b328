using Kultur.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Kultur.Host;

/// <summary>The button in the notice after a reversible change.</summary>
internal static class Ångra
{
    public static void MapÅngra(this WebApplication app) => app.MapPost(
        "/angra",
        async ([FromForm(Name = "angra")] string ångra, Undos undos, Notices notices, ISender sender, HttpContext context) =>
        {
            if (undos.Read(ångra) is not { } undo)
            {
                notices.Write(context, new Notice("Det går inte längre att ångra: tio minuter har gått."));
                return Results.Redirect("/");
            }

            var svar = await sender.Send(undo.Command, context.RequestAborted);
            notices.Write(context, new Notice(svar.Error?.Message ?? "Ändringen är ångrad."));
            return Results.Redirect(undo.ReturnTo);
        });
}
