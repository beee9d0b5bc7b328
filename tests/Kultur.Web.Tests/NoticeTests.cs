using Kultur.Modularity;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Kultur.Web.Tests;

public sealed class NoticeTests
{
    private static readonly EphemeralDataProtectionProvider Nycklar = new();

    private readonly Undos _undos = new(Nycklar);
    private readonly Notices _notices = new(Nycklar);

    [Fact]
    public void A_reverse_command_comes_back_as_it_was_sealed()
    {
        var undo = _undos.Read(_undos.Write(new Återställ { Id = 7, Namn = "Öckerö" }, "/behov/7"));

        undo.ShouldBe((new Återställ { Id = 7, Namn = "Öckerö" }, "/behov/7"));
    }

    [Fact]
    public void A_browser_cannot_read_what_is_sealed() =>
        _undos.Write(new Återställ { Id = 7, Namn = "Hemligt" }, "/").ShouldNotContain(nameof(Återställ));

    [Theory]
    [InlineData("")]
    [InlineData("inte förseglat")]
    [InlineData("CfDJ8")]
    public void What_was_never_sealed_here_is_refused(string påhitt) => _undos.Read(påhitt).ShouldBeNull();

    [Fact]
    public void What_has_been_tampered_with_or_sealed_elsewhere_is_refused()
    {
        var undo = _undos.Write(new Återställ(), "/");

        _undos.Read(undo[..^4] + "AAAA").ShouldBeNull();
        new Undos(new EphemeralDataProtectionProvider()).Read(undo).ShouldBeNull();
    }

    [Fact]
    public void A_notice_is_shown_on_the_next_page_and_taken_away()
    {
        var första = new DefaultHttpContext();
        _notices.Write(första, new Notice("Behovet är registrerat.", "undo"));

        var nästa = After(första);
        _notices.Take(nästa).ShouldBe(new Notice("Behovet är registrerat.", "undo"));
        nästa.Response.Headers.SetCookie.Single()!.ShouldContain("expires=Thu, 01 Jan 1970");
    }

    [Fact]
    public void A_cookie_that_somebody_made_is_no_notice()
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Cookie = "kultur.notis=pahitt";

        _notices.Take(context).ShouldBeNull();
    }

    [Fact]
    public void The_cookie_is_kept_from_scripts_and_other_sites()
    {
        var context = new DefaultHttpContext();
        _notices.Write(context, new Notice("Klart."));

        var kaka = context.Response.Headers.SetCookie.Single()!;
        kaka.ShouldContain("httponly");
        kaka.ShouldContain("samesite=lax");
    }

    private static DefaultHttpContext After(HttpContext context)
    {
        var next = new DefaultHttpContext();
        next.Request.Headers.Cookie = context.Response.Headers.SetCookie.Single()!.Split(';')[0];
        return next;
    }

    private sealed record Återställ : ICommand
    {
        public int Id { get; set; }

        public string Namn { get; set; } = "";
    }
}
