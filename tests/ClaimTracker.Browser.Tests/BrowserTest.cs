using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// What every browser test does: opens pages, waits for what they show, watches that they keep to themselves, and leaves a picture if it fails.
public abstract class BrowserTest(Chromium chromium) : IAsyncDisposable
{
    /// Splitting all of a new installation on a slow machine.
    protected const float SplittingTakes = 240_000;

    protected const string Seed = "North Korea says it will never sit down for talks with the United States";

    readonly List<IPage> pages = [];
    readonly List<string> offences = [];

    protected AppServer App => chromium.App;

    /// Requests to other hosts, refusals of the content security policy and errors of scripts, on all pages of the test so far.
    protected IReadOnlyList<string> Offences => offences;

    protected async Task<IPage> Open(string path, int width = 1440, ColorScheme theme = ColorScheme.Light)
    {
        var page = await chromium.NewPage(width, theme);
        pages.Add(page);
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" or "ws" or "wss" } url && url.Authority != App.Address.Authority)
                offences.Add($"asked another host: {request.Url}");
        };
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                offences.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => offences.Add($"{page.Url}: {error}");
        await Go(page, path);
        return page;
    }

    protected static async Task Go(IPage page, string path)
    {
        await page.GotoAsync(path);
        await page.Locator("main > [data-ready]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    /// The article that a new installation opens with, once its claims are there and its keys are heard.
    protected async Task<IPage> OpenSeed(int width = 1440, ColorScheme theme = ColorScheme.Light)
    {
        var page = await Open("/", width, theme);
        await page.GetByRole(AriaRole.Link, new() { Name = Seed }).ClickAsync();
        await page.Locator(".margin [data-claim]").First.WaitForAsync(new() { Timeout = SplittingTakes });
        await page.Locator(".desk[data-listens]").WaitForAsync();
        return page;
    }

    /// The list of articles once all of the seed is split and decided: nothing on it waits.
    protected static Task AllIsSplit(IPage page) =>
        Assertions.Expect(page.GetByRole(AriaRole.Progressbar)).ToHaveCountAsync(0, new() { Timeout = SplittingTakes });

    public async ValueTask DisposeAsync()
    {
        var context = TestContext.Current;
        if (context.TestState?.Result == TestResult.Failed)
            foreach (var (page, number) in pages.Select((page, i) => (page, i + 1)))
                await page.ScreenshotAsync(new() { Path = Picture($"{context.TestMethod?.MethodName}-{number}.png"), FullPage = true });
        foreach (var page in pages)
            await page.Context.CloseAsync();
        GC.SuppressFinalize(this);
    }

    static string Picture(string name)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root.Parent is { } parent && !File.Exists(Path.Combine(root.FullName, "ClaimTracker.sln")))
            root = parent;
        return Path.Combine(root.FullName, "artifacts", name);
    }
}
