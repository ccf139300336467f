using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClaimTracker.Browser.Tests;

/// What is dragged or moved by arrows: the timeline's brush, the sheet of a phone, the offers of the panel that links a source.
public sealed class HandsTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task The_brush_is_moved_by_keys_and_its_hand_keeps_the_focus_while_the_timeline_follows()
    {
        var page = await Open("/");
        await AllIsSplit(page);
        await Go(page, "/actors");
        await page.GetByRole(AriaRole.Link, new() { Name = "Marenka Ostrov", Exact = true }).ClickAsync();
        var hand = page.Locator("svg.strip .hand[data-hand=from]");
        await hand.WaitForAsync();
        await page.Locator("svg.strip[data-ready]").WaitForAsync();
        var before = int.Parse((await hand.GetAttributeAsync("aria-valuenow"))!, CultureInfo.InvariantCulture);

        await hand.FocusAsync();
        await page.Keyboard.PressAsync("PageUp");
        await page.Keyboard.PressAsync("ArrowRight");

        var day = DateOnly.FromDayNumber(before + 31);
        await Expect(hand).ToHaveAttributeAsync("aria-valuetext", day.ToString("d MMM yyyy", CultureInfo.InvariantCulture));
        await Expect(page).ToHaveURLAsync(new Regex($"[?&]from={day:yyyy-MM-dd}(&|$)"));
        await Expect(page.Locator(".range h2")).ToContainTextAsync(day.ToString("d MMM", CultureInfo.InvariantCulture));
        await Expect(page.Locator("svg.strip .hand[data-hand=from]")).ToBeFocusedAsync();
        Assert.Empty(Offences);
    }

    [Fact]
    public async Task On_a_phone_the_sheet_is_dragged_down_to_read_and_a_press_on_its_handle_pulls_it_up()
    {
        var page = await OpenSeed(width: 390);
        var handle = page.GetByRole(AriaRole.Button, new() { Name = "Pull the sheet up or down" });
        var sheet = page.Locator(".margin .open");
        await page.Locator(".desk:not([data-pulled])").WaitForAsync();
        var from = (await handle.BoundingBoxAsync())!;
        var rest = (await sheet.BoundingBoxAsync())!;

        await page.Mouse.MoveAsync(from.X + from.Width / 2, from.Y + from.Height / 2);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(from.X + from.Width / 2, from.Y + from.Height / 2 + 150, new() { Steps = 5 });
        await page.Mouse.UpAsync();

        // Its foot stays where it was, its head follows the finger.
        var low = (await sheet.BoundingBoxAsync())!;
        Assert.Equal((rest.Y + 150, rest.Height - 150), (low.Y, low.Height), Near);
        await handle.ClickAsync();
        await Expect(page.Locator(".desk")).ToHaveAttributeAsync("data-pulled", "");
        var high = (await sheet.BoundingBoxAsync())!;
        Assert.True(high.Y <= rest.Y, $"pulled up it begins at {high.Y}, at rest at {rest.Y}");
        await handle.ClickAsync();
        await page.Locator(".desk:not([data-pulled])").WaitForAsync();
        Assert.True((await sheet.BoundingBoxAsync())!.Height < high.Height);
    }

    [Fact]
    public async Task Arrows_go_from_the_search_through_the_sources_that_are_offered_and_back()
    {
        var page = await Open("/");
        await AllIsSplit(page);
        await Go(page, "/claims?state=accepted");
        await page.Locator("main a[href^='claims/']").First.ClickAsync();
        await page.Locator(".p-claim[data-listens]").WaitForAsync();
        await page.Keyboard.PressAsync("l");
        var search = page.GetByLabel("Find a source, or paste an address or a text");
        await Expect(search).ToBeFocusedAsync();
        var offers = page.Locator(".panel .hit button");

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(offers.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(offers.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(search).ToBeFocusedAsync();
    }

    // Half a pixel is rounding.
    static bool Near((float Y, float Height) a, (float Y, float Height) b) => Math.Abs(a.Y - b.Y) < 1 && Math.Abs(a.Height - b.Height) < 1;
}
