using ClaimTracker.Web.Components.Shared;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.FileProviders;
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
        builder.Services.AddScoped<Toasts>();
        builder.Services.AddScoped<Signing>();
        builder.Services.AddResponseCompression(options =>
        {
            options.MimeTypes = ["text/html", "text/css", "text/javascript", "image/svg+xml"];
            options.Providers.Add<BrotliCompressionProvider>();
        });
    }

    /// <summary>Assets carry their version in the address, so browsers keep them until it changes.</summary>
    public static void MapAssets(this WebApplication app) => app.MapStaticAssets();
}
