using System.Net.Sockets;
using ClaimTracker.Data;
using Microsoft.AspNetCore.Connections;

namespace ClaimTracker.Web.Hosting;

/// <summary>The app cannot start; the message, one line, says what to do.</summary>
public sealed class StartException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Starts the app, or says in one line why not.</summary>
public static class Start
{
    public static async Task<int> RunOrExplain(this WebApplication app)
    {
        try
        {
            app.DemandLoopback();
            app.Lifetime.ApplicationStarted.Register(() =>
                Console.WriteLine($"ClaimTracker is open at {Address.Of(app.Services)} (record: {app.Services.GetRequiredService<RecordPlace>().Words})"));
            await app.RunAsync();
            return 0;
        }
        catch (Exception failure) when (Explain(failure) is { } line && !app.Environment.IsEnvironment("Test"))
        {
            await Console.Error.WriteLineAsync(line);
            return 1;
        }
    }

    private static string? Explain(Exception failure) => failure switch
    {
        StartException or RecordException or InvalidDataException => failure.Message,
        IOException { InnerException: AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } } =>
            $"{failure.Message.TrimEnd('.')}: end the other program, or start with another one (--urls http://localhost:5081).",
        _ => null,
    };
}
