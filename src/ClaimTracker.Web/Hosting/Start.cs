using System.Net.Sockets;
using ClaimTracker.Data;
using Microsoft.AspNetCore.Connections;

namespace ClaimTracker.Web.Hosting;

/// <summary>The app cannot start; the message, one line, says what to do.</summary>
public sealed class StartException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Starts the app, or says in one line why not.</summary>
public static class Start
{
    /// <summary>0 when the app was ended, 1 where it could not start.</summary>
    /// <param name="build">Composes the app.</param>
    public static async Task<int> RunOrExplain(Func<WebApplication> build)
    {
        try
        {
            var app = build();
            app.Lifetime.ApplicationStarted.Register(() =>
                Console.WriteLine($"ClaimTracker is open at {Address.Of(app.Services)} (record: {app.Services.GetRequiredService<RecordPlace>().Words})"));
            await app.RunAsync();
            return 0;
        }
        catch (Exception failure) when (Explain(failure) is { } line)
        {
            await Console.Error.WriteLineAsync(line);
            return 1;
        }
    }

    private static string? Explain(Exception failure) => failure switch
    {
        StartException or RecordException or InvalidDataException => failure.Message,
        IOException { InnerException: AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } } =>
            $"{failure.Message.TrimEnd('.')}: end the other program, or start with another address (--urls http://localhost:5081).",
        SocketException { SocketErrorCode: SocketError.AccessDenied } or IOException { InnerException: SocketException { SocketErrorCode: SocketError.AccessDenied } } =>
            $"This user may not listen on that port ({failure.Message.TrimEnd('.')}): start with one above 1023 (--urls {Address.Default}).",
        _ => null,
    };
}
