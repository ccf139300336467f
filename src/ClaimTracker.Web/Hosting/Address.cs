using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ClaimTracker.Web.Hosting;

/// <summary>Where the app listens: on this machine only, as long as it has no accounts.</summary>
public static class Address
{
    public const string Default = "http://localhost:5080";

    public static void AddAddress(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey])
            && string.IsNullOrEmpty(builder.Configuration["http_ports"]) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(Default);
        builder.WebHost.UseStaticWebAssets();
    }

    /// <summary>The first address of the server, as one opens it.</summary>
    public static string Of(IServiceProvider services) =>
        services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? Default;

    /// <summary>Stops the start where the app would be reachable from elsewhere.</summary>
    /// <exception cref="StartException">It would.</exception>
    public static void DemandLoopback(this WebApplication app)
    {
        foreach (var address in app.Urls)
            if (!IsLoopback(BindingAddress.Parse(address).Host))
                throw new StartException($"{address} can be reached from other machines, and this version has no accounts: listen on localhost (--urls {Default}).");
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
