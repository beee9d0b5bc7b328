using Kultur.Host;
using Kultur.Host.Hälsa;
using Kultur.Host.Inloggning;
using Kultur.Host.Sidor;
using Kultur.Modularity;
using Kultur.Web;

var builder = WebApplication.CreateBuilder(args);
if (Kommandorad.HarOrd(args))
    builder.Logging.ClearProviders();
var app = builder.Bygg();
if (await Kommandorad.KörAsync(app, args) is { } svarskod)
    return svarskod;

app.UseFelsidor();
app.UseSäkerhetshuvuden();
app.UseKulturWeb();
app.MapHälsa();
app.UseVäntanPåModuler();
app.UseAuthentication();
app.UseAnvändare();
app.UseAuthorization();
app.UseLäsbaraFrågor();
app.UseLäsbaraFormulär();
app.UsePasseradeFormulär();
app.UseIdempotens();
app.UseAntiforgery();

app.MapStaticAssets().AllowAnonymous();
app.MapInloggning();
app.MapÅngra();
var katalog = app.Services.GetRequiredService<ModuleCatalog>();
app.MapRazorComponents<Rot>().AddAdditionalAssemblies([typeof(Sida).Assembly, .. katalog.Assemblies]);
katalog.Modules.ToList().ForEach(modul => modul.MapEndpoints(app));

await app.RunAsync();
return 0;

/// <summary>The host, for tests that start it.</summary>
public partial class Program;
