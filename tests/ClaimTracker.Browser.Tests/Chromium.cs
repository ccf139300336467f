using ClaimTracker.Browser.Tests;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace ClaimTracker.Browser.Tests;

/// One Chromium and one app for all browser tests; each test has a context of its own.
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
    }

    /// A new page at a path of the app. Every request that leaves for another host is noted in <paramref name="elsewhere"/>.
    public async Task<IPage> Open(string path, List<string>? elsewhere = null, int width = 1440, ColorScheme theme = ColorScheme.Light)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = App.Address.ToString(),
            ViewportSize = new() { Width = width, Height = width < 500 ? 844 : 1000 },
            ColorScheme = theme,
        });
        var page = await context.NewPageAsync();
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" or "ws" or "wss" } url && url.Authority != App.Address.Authority)
                elsewhere?.Add(request.Url);
        };
        await page.GotoAsync(path);
        await page.Locator("[data-ready]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return page;
    }

    static string Executable() =>
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException("Chromium is missing: tests/run installs it.");

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await App.DisposeAsync();
    }
}
