using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClaimTracker.Browser.Tests;

public sealed class KeysTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task An_analyst_signs_accepts_and_goes_on_without_touching_the_mouse()
    {
        var page = await Article("The ferry sails again, says the mayor");
        var first = await Number(page);

        await page.Keyboard.PressAsync("a");
        await Expect(page.GetByLabel("Sign your decisions as")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Jakob Reyes");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".toast")).ToContainTextAsync($"Accepted claim {first}.");
        await Expect(page.Locator(".spoken[role=status]")).ToHaveTextAsync($"Accepted claim {first}. It can be undone.");
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
    public async Task A_dialog_keeps_the_focus_and_gives_it_back_to_what_had_it()
    {
        var page = await Open("/review");
        await page.Locator(".p-review[data-listens]").WaitForAsync();
        var chip = page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Hedged") });
        await chip.FocusAsync();

        await page.Keyboard.PressAsync("?");
        var keys = page.GetByRole(AriaRole.Dialog, new() { Name = "All keys" });
        await Expect(keys).ToBeFocusedAsync();
        foreach (var _ in Enumerable.Range(0, 5))
            await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".keys-dialog :focus")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Escape");
        await Expect(keys).ToHaveCountAsync(0);
        await Expect(chip).ToBeFocusedAsync();

        var all = page.GetByRole(AriaRole.Button, new() { Name = "all keys" });
        await all.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(keys).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(all).ToBeFocusedAsync();

        await chip.FocusAsync();
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Search or go to" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(chip).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Single_letters_can_be_switched_off()
    {
        var page = await Article("The ferry stays in port, says its captain");
        var first = await Number(page);
        await Go(page, "/settings");
        var letters = page.GetByLabel("Single letters work as keys");
        await Expect(letters).ToBeCheckedAsync();
        await letters.UncheckAsync();
        await page.GoBackAsync();
        await page.Locator(".desk[data-listens]").WaitForAsync();

        await page.Keyboard.PressAsync("j");
        // Whatever the letter might have done is done once the page has answered to the button.
        await page.GetByRole(AriaRole.Button, new() { Name = "all keys" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog, new() { Name = "All keys" }).WaitForAsync();
        await Expect(Claim(page, first, "open, proposed")).ToBeVisibleAsync();
    }

    // An article of the test's own, added by somebody else: nobody signs on this page yet, and no other test decides on its claims.
    async Task<IPage> Article(string headline)
    {
        var other = await Open("/articles");
        await other.Locator("form[data-listens]").WaitForAsync();
        await other.GetByLabel("Paste the text of an article").FillAsync(
            $"""
            {headline}

            By Ilse Varga

            March 12, 2024

            Mayor Tomas Brill said on Monday that the old ferry would sail again in May. “We have found the money,” Brill told reporters.

            Captain Hanna Osk denied that the engine had been repaired. She said the crew had not been paid since January.
            """);
        await other.Keyboard.PressAsync("Control+Enter");
        await other.GetByLabel("Sign your decisions as").FillAsync("Ada Brandt");
        await other.Keyboard.PressAsync("Enter");
        var link = other.GetByRole(AriaRole.Link, new() { Name = headline });
        var page = await Open("/" + await link.GetAttributeAsync("href"));
        await page.Locator(".desk[data-listens]").WaitForAsync();
        await Expect(page.Locator(".margin [data-claim]").Nth(1)).ToBeVisibleAsync(new() { Timeout = SplittingTakes });
        return page;
    }

    static ILocator Claim(IPage page, int number, string state) =>
        page.GetByRole(AriaRole.Region, new() { Name = $"Claim {number}, {state}", Exact = true });

    static async Task<int> Number(IPage page) =>
        int.Parse((await page.Locator(".margin .open").GetAttributeAsync("data-claim"))!, System.Globalization.CultureInfo.InvariantCulture);
}
