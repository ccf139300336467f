using System.IO.Compression;
using ClaimTracker.Web.Components.Layout;
using ClaimTracker.Web.Components.Shared;
using Microsoft.AspNetCore.ResponseCompression;
using MudBlazor.Services;

namespace ClaimTracker.Web.Hosting;

/// <summary>What pages need.</summary>
public static class PageHosting
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents().AddInteractiveServerComponents(options => options.DetailedErrors = builder.Environment.IsDevelopment());
        builder.Services.AddMudServices(options => options.SnackbarConfiguration.PositionClass = MudBlazor.Defaults.Classes.Position.BottomCenter);
        builder.Services.AddScoped<SignedAnalyst>();
        builder.Services.AddScoped<Theme>();
        builder.Services.AddScoped<Toasts>();
        builder.Services.AddScoped<Signing>();
        builder.Services.AddResponseCompression(options =>
        {
            options.MimeTypes = ["text/html", "text/css", "text/javascript", "image/svg+xml"];
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        // Each browser fetches an asset once a version: smaller is worth more than sooner.
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }

    /// <summary>
    /// Assets carry their version in the address, so browsers keep them until it changes. Compressed as they are sent: what the build
    /// compresses of packages' assets is no smaller than they are.
    /// </summary>
    public static void UseAssets(this WebApplication app) => app.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
            file.Context.Request.Query.ContainsKey("v") || file.Context.Request.Path.StartsWithSegments("/css/fonts")
                ? "public, max-age=31536000, immutable"
                : "no-cache",
    });
}
