using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ClaimTracker.Web.Hosting;

/// <summary>Where the app listens: on this machine only, as long as it has no accounts.</summary>
public static class Address
{
    public const string Default = "http://localhost:5080";

    /// <summary>Takes the address that is configured, or the default.</summary>
    /// <exception cref="StartException">The app would be reachable from elsewhere.</exception>
    public static void AddAddress(this WebApplicationBuilder builder)
    {
        var configured = Configured(builder.Configuration).ToList();
        foreach (var address in configured)
            if (!IsLoopback(address))
                throw new StartException($"{address} can be reached from other machines, and this version has no accounts: listen on localhost (--urls {Default}).");
        if (configured.Count == 0)
            builder.WebHost.UseUrls(Default);
        builder.WebHost.UseStaticWebAssets();
    }

    /// <summary>The first address of the server, as one opens it.</summary>
    public static string Of(IServiceProvider services) =>
        services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? Default;

    // As Kestrel reads them: its own endpoints count beside the addresses, bare ports only where no address is given.
    private static IEnumerable<string> Configured(ConfigurationManager configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"] ?? "");
        var urls = Parts(configuration[WebHostDefaults.ServerUrlsKey]).ToList();
        var ports = Parts(configuration[WebHostDefaults.HttpPortsKey]).Select(p => $"http://*:{p}")
            .Concat(Parts(configuration[WebHostDefaults.HttpsPortsKey]).Select(p => $"https://*:{p}"));
        return endpoints.Concat(urls.Count > 0 ? urls : ports);
    }

    private static string[] Parts(string? list) => list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static bool IsLoopback(string address)
    {
        try
        {
            var binding = BindingAddress.Parse(address);
            return binding.IsUnixPipe || binding.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
                || (IPAddress.TryParse(binding.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
        }
        catch (FormatException)
        {
            throw new StartException($"“{address}” is no address to listen on: give one like {Default}.");
        }
    }
}
