using MudBlazor;

namespace ClaimTracker.Web.Hosting;

/// <summary>Versions that addresses of assets carry, so that browsers keep them until they change.</summary>
public static class Build
{
    public static string Version { get; } = typeof(Build).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..12];

    public static string MudBlazor { get; } = typeof(MudButton).Assembly.GetName().Version!.ToString(3);
}
