using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ClaimTracker.Browser.Tests;

/// The app as it is started by hand, on a free port of the loopback, with a record of its own in a temporary folder.
public sealed class AppServer : WebApplicationFactory<Program>
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("claimtracker-browser-");

    public AppServer() => UseKestrel(0);

    public Uri Address { get; private set; } = null!;

    public void Start()
    {
        StartServer();
        Address = ClientOptions.BaseAddress;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Data:Path", Path.Combine(folder.FullName, "claimtracker.db"));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
