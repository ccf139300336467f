using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ClaimTracker.Data;
using ClaimTracker.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>The program as it is started by hand: where it cannot start, one line says what to do, and nothing else is printed.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("claimtracker-start").FullName;

    private string Record => Path.Combine(folder, "claimtracker.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_taken_port_names_the_address_and_another_one()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        Assert.Equal(
            $"Failed to bind to address http://127.0.0.1:{port}: address already in use: end the other program, or start with another address (--urls http://localhost:5081).",
            await FailedStart("--urls", $"http://127.0.0.1:{port}", "--Data:Path", Record));
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "taken"), "", Cancel);
        var record = Path.Combine(folder, "taken", "claimtracker.db");

        Assert.Equal(
            $"{record} cannot be written (The file '{Path.Combine(folder, "taken")}' already exists): make its folder writable, or give another file.",
            await FailedStart("--Data:Path", record));
    }

    [Fact]
    public async Task A_record_of_a_newer_version_is_left_alone()
    {
        await using (var services = new ServiceCollection().AddSqliteRecord(Record).BuildServiceProvider())
            await services.GetRequiredService<RecordDatabase>().Prepare(Cancel);
        await using (var connection = new SqliteConnection($"Data Source={Record}"))
        {
            await connection.OpenAsync(Cancel);
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0')";
            await command.ExecuteNonQueryAsync(Cancel);
        }

        Assert.Equal(
            $"{Record} was written by a newer version of ClaimTracker (it has 29990101000000_Later): install that version, or give another database.",
            await FailedStart("--Data:Path", Record));
    }

    [Fact]
    public async Task A_file_that_is_no_record_is_named()
    {
        await File.WriteAllTextAsync(Record, string.Concat(Enumerable.Repeat("These are the minutes of a meeting. ", 100)), Cancel);

        Assert.Equal(
            $"{Record} is no SQLite database or is damaged: give another file, or put back a copy of it.",
            await FailedStart("--Data:Path", Record));
    }

    [Fact]
    public async Task A_damaged_model_file_is_named()
    {
        var model = Directory.CreateDirectory(Path.Combine(folder, "model")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Model")))
            File.Copy(file, Path.Combine(model, Path.GetFileName(file)));
        await using (var network = File.OpenWrite(Path.Combine(model, "arguments.onnx")))
            network.WriteByte(0xFF);

        Assert.Equal(
            $"The model file {Path.Combine(model, "arguments.onnx")} is damaged (its SHA-256 is not the one that splitter.json names): " +
                "build the program anew, or copy the folder src/ClaimTracker.Text/Model there.",
            await FailedStart("--Data:Path", Record, "--Splitter:Model", model));
    }

    [Theory]
    [InlineData("--urls", "http://0.0.0.0:5080", "http://0.0.0.0:5080")]
    [InlineData("--urls", "http://localhost:5080;http://news.example:80", "http://news.example:80")]
    [InlineData("--http_ports", "8080", "http://*:8080")]
    [InlineData("--Kestrel:Endpoints:Http:Url", "http://[::]:5080", "http://[::]:5080")]
    public async Task Listening_beyond_this_machine_is_refused(string option, string value, string named) => Assert.Equal(
        $"{named} can be reached from other machines, and this version has no accounts: listen on localhost (--urls http://localhost:5080).",
        await FailedStart(option, value, "--Data:Path", Record));

    [Fact]
    public async Task An_address_with_a_slip_is_named() => Assert.Equal(
        "“localhost:5080” is no address to listen on: give one like http://localhost:5080.",
        await FailedStart("--urls", "localhost:5080", "--Data:Path", Record));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // What the program printed, both ways; it must have ended with 1.
    private static async Task<string> FailedStart(params string[] options)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ClaimTracker.Web.dll"), .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment.Remove("ASPNETCORE_URLS");
        using var program = Process.Start(start)!;
        try
        {
            var (output, error) = (program.StandardOutput.ReadToEndAsync(Cancel), program.StandardError.ReadToEndAsync(Cancel));
            await program.WaitForExitAsync(Cancel).WaitAsync(TimeSpan.FromMinutes(1), Cancel);
            Assert.Equal((1, ""), (program.ExitCode, await output));
            return (await error).TrimEnd('\r', '\n');
        }
        finally
        {
            if (!program.HasExited)
                program.Kill(entireProcessTree: true);
        }
    }
}
