using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

public sealed class PagesTests(Chromium chromium) : BrowserTest(chromium)
{
    public static TheoryData<ColorScheme, int> Looks => new()
    {
        { ColorScheme.Light, 1440 }, { ColorScheme.Dark, 1440 }, { ColorScheme.Light, 390 }, { ColorScheme.Dark, 390 },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task No_page_has_a_barrier_that_axe_finds_or_asks_another_host(ColorScheme theme, int width)
    {
        var page = await Open("/", width, theme);
        await AllIsSplit(page);
        var found = new List<string>();
        foreach (var (name, path) in await Paths(page))
        {
            await Go(page, path);
            await Rest(page);
            found.AddRange(await Barriers(page, name));
        }
        await Go(page, "/articles");
        await page.GetByRole(AriaRole.Link, new() { Name = Seed }).ClickAsync();
        await page.Locator(".desk[data-listens]").WaitForAsync();
        var editor = page.GetByRole(AriaRole.Region, new() { NameRegex = new("editing$") });
        await page.GetByRole(AriaRole.Region, new() { NameRegex = new(", open") }).GetByRole(AriaRole.Button, new() { NameRegex = new("^Edit\\b") }).First.ClickAsync();
        await editor.WaitForAsync();
        found.AddRange(await Barriers(page, "article, editing"));
        await page.Keyboard.PressAsync("Escape");
        await editor.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.Keyboard.PressAsync("?");
        await page.GetByRole(AriaRole.Dialog, new() { Name = "All keys" }).WaitForAsync();
        found.AddRange(await Barriers(page, "article, all keys"));

        await Go(page, "/claims");
        await page.Locator(".p-claims[data-listens]").WaitForAsync();
        foreach (var row in new[] { 0, 1 })
            await page.Locator("td .check").Nth(row).CheckAsync();
        await page.Keyboard.PressAsync("s");
        await page.Keyboard.PressAsync("v");
        await Assertions.Expect(page.GetByLabel("Why do you think so?")).ToBeFocusedAsync();
        found.AddRange(await Barriers(page, "claims, answering several"));

        Assert.True(found.Count == 0, string.Join("\n", found));
        Assert.Empty(Offences);
    }

    [Fact]
    public async Task Scripts_come_from_the_app_alone_and_none_is_inline()
    {
        using var client = new HttpClient { BaseAddress = App.Address };
        using var answer = await client.GetAsync("/", TestContext.Current.CancellationToken);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();

        Assert.Equal("script-src 'self'", policy.Split(';', StringSplitOptions.TrimEntries).Single(d => d.StartsWith("script-src", StringComparison.Ordinal)));
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex("<script(?![^>]*\\ssrc=)"), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    // Every kind of page, found by its links as a reader finds them.
    static async Task<List<(string Name, string Path)>> Paths(IPage page)
    {
        List<(string, string)> paths = [("articles", "/articles"), ("review", "/review"), ("actors", "/actors"), ("claims", "/claims"), ("sources", "/sources"), ("settings", "/settings")];
        await Go(page, "/articles");
        paths.Add(("article", "/" + await page.GetByRole(AriaRole.Link, new() { Name = Seed }).GetAttributeAsync("href")));
        paths.Add(("split again", $"{paths[^1].Item2}/split"));
        paths.Add(("actor", await First(page, "/actors", "actors/")));
        paths.Add(("source", await First(page, "/sources", "sources/")));
        paths.Add(("claim", await First(page, "/claims", "claims/")));
        return paths;
    }

    static async Task<string> First(IPage page, string list, string kind)
    {
        await Go(page, list);
        var link = page.Locator($"main a[href^='{kind}']").First;
        return "/" + await link.GetAttributeAsync("href");
    }

    // Loading is over where nothing says that it is busy, and a frame was drawn since.
    static async Task Rest(IPage page)
    {
        await Assertions.Expect(page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
        await page.EvaluateAsync("() => document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))");
    }

    static async Task<IEnumerable<string>> Barriers(IPage page, string name)
    {
        var result = await page.RunAxe();
        return result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{name}: {violation.Id}, {violation.Help}: {Cut(node.Html)} {Why(node)}"));
    }

    static string Why(AxeResultNode node) => string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message).Take(2));

    static string Cut(string html) => html.Length > 160 ? html[..160] + "…" : html;
}
