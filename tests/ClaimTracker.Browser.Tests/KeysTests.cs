using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClaimTracker.Browser.Tests;

public sealed class KeysTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task An_analyst_signs_accepts_and_goes_on_without_touching_the_mouse()
    {
        var page = await Article();
        var first = await Number(page);

        await page.Keyboard.PressAsync("a");
        await Expect(page.GetByLabel("Sign your decisions as")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Jakob Reyes");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".toast")).ToContainTextAsync($"Accepted claim {first}.");
        await page.Keyboard.PressAsync("j");
        await Expect(Claim(page, first + 1, "open, proposed")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("a");
        await Expect(page.Locator(".toast")).ToContainTextAsync($"Accepted claim {first + 1}.");
        await page.Keyboard.PressAsync("k");
        await Expect(Claim(page, first, "open")).ToBeVisibleAsync();

        // S and V answer, Esc leaves the form and keeps its draft.
        await page.Keyboard.PressAsync("s");
        await page.Keyboard.PressAsync("v");
        await Expect(page.GetByLabel("Why do you think so?")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("jka er vdu 123?");
        await Expect(page.GetByLabel("Why do you think so?")).ToHaveValueAsync("jka er vdu 123?");
        await Expect(Claim(page, first, "open")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByLabel("Why do you think so?")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("s");
        await page.Keyboard.PressAsync("v");
        await Expect(page.GetByLabel("Why do you think so?")).ToHaveValueAsync("jka er vdu 123?");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator(".toast")).ToContainTextAsync("Verified that it was said.");
    }

    [Fact]
    public async Task Single_letters_can_be_switched_off()
    {
        var page = await Article();
        var first = await Number(page);
        await Go(page, "/settings");
        var letters = page.GetByLabel("Single letters work as keys");
        await Expect(letters).ToBeCheckedAsync();
        await letters.UncheckAsync();
        await page.GoBackAsync();
        await page.Locator("[data-listens]").WaitForAsync();

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Tab");
        await Expect(Claim(page, first, "open, proposed")).ToBeVisibleAsync();
    }

    // An article of the sample that no other test decides on.
    async Task<IPage> Article()
    {
        var page = await Open("/");
        await AllIsSplit(page);
        await page.Locator("tr", new() { HasText = "To review" }).Or(page.Locator("tbody tr")).Filter(new() { HasTextRegex = new("^(?!.*North Korea)") }).First
            .GetByRole(AriaRole.Link).First.ClickAsync();
        await page.Locator("[data-listens]").WaitForAsync();
        await page.Locator(".margin .open").WaitForAsync();
        return page;
    }

    static ILocator Claim(IPage page, int number, string state) =>
        page.GetByRole(AriaRole.Region, new() { Name = $"Claim {number}, {state}", Exact = true });

    static async Task<int> Number(IPage page) =>
        int.Parse((await page.Locator(".margin .open").GetAttributeAsync("data-claim"))!, System.Globalization.CultureInfo.InvariantCulture);
}
