using ClaimTracker.Web.Components;
using ClaimTracker.Web.Hosting;

return await Start.RunOrExplain(() =>
{
    // Its own folder, not the one that it is started from: the settings beside the program refuse other hosts.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.AddAddress();
    builder.AddRecord();
    builder.AddSplitting();
    builder.AddPages();

    var app = builder.Build();
    app.UseSecurityHeaders();
    app.UseResponseCompression();
    app.UseAssets();
    app.UseStatusCodePagesWithReExecute("/not-found");
    app.UseAntiforgery();
    app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
    return app;
});

public partial class Program;
