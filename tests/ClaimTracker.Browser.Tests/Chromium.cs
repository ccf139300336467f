using ClaimTracker.Browser.Tests;
using Microsoft.Playwright;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Chromium))]

// One app with one splitter on few cores: side by side the tests would only wait for each other.
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace ClaimTracker.Browser.Tests;

/// One Chromium and one app for all browser tests; each test has contexts of its own.
public sealed class Chromium : IAsyncLifetime
{
    static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    IPlaywright playwright = null!;
    IBrowser browser = null!;

    public AppServer App { get; } = new();

    public async ValueTask InitializeAsync()
    {
        App.Start();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable(), Args = Flags });
        Assertions.SetDefaultExpectTimeout(30_000);
    }

    /// An empty page: nothing is kept in it, nobody signs.
    public async Task<IPage> NewPage(int width, ColorScheme theme)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = App.Address.ToString(),
            ViewportSize = new() { Width = width, Height = width < 500 ? 844 : 1000 },
            ColorScheme = theme,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await App.DisposeAsync();
    }

    static string Executable() =>
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException("Chromium is missing: tests/run installs it.");
}
