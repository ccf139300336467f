using ClaimTracker.Web.Components;
using ClaimTracker.Web.Hosting;

return await Start.RunOrExplain(() =>
{
    var builder = WebApplication.CreateBuilder(args);
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
