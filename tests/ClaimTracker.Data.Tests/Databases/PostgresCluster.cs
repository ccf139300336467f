using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ClaimTracker.Data.Tests.Databases;

[assembly: AssemblyFixture(typeof(PostgresCluster))]

namespace ClaimTracker.Data.Tests.Databases;

/// <summary>
/// One PostgreSQL server for the run, in a temporary folder, started by the first test that needs it. A shell holds it and waits on its
/// standard input: when that closes, because the run is over or because its process died, the shell stops the server and takes the folder away.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private static readonly Lazy<Task<(Process Shell, int Port)>> Running = new(Start);

    public static async Task<string> ConnectionString(string database)
    {
        var port = (await Running.Value).Port.ToString(CultureInfo.InvariantCulture);
        return $"Host=127.0.0.1;Port={port};Username=postgres;Database={database};Maximum Pool Size=4;Include Error Detail=true";
    }

    public async ValueTask DisposeAsync()
    {
        if (!Running.IsValueCreated) return;
        var shell = (await Running.Value).Shell;
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
    }

    private static async Task<(Process, int)> Start()
    {
        var bin = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        if (bin is null) throw new InvalidOperationException("PostgreSQL is not installed: run tests/run, or apt-get install postgresql.");
        var port = FreePort();
        var script = $"""
            set -e
            cd /
            folder=$(mktemp -d -p /dev/shm claimtracker-postgres.XXXXXX || mktemp -d /tmp/claimtracker-postgres.XXXXXX)
            trap '"{bin}/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1; rm -rf "$folder"' EXIT
            "{bin}/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
            "{bin}/pg_ctl" -D "$folder/data" -l "$folder/log" -w -o "-p {port} -k $folder -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200" start >/dev/null </dev/null
            echo ready
            cat >/dev/null
            """;
        // The server refuses to run as root.
        string[] command = Environment.UserName == "root"
            ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "bash", "-c", script]
            : ["bash", "-c", script];
        var shell = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        if (await shell.StandardOutput.ReadLineAsync() != "ready") throw new InvalidOperationException("PostgreSQL did not start.");
        return (shell, port);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
