using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClaimTracker.Browser.Tests;

public sealed class PasteTests(Chromium chromium) : BrowserTest(chromium)
{
    const int Megabyte = 1024 * 1024;

    [Theory]
    [InlineData(1, "The harbour log of one megabyte")]
    [InlineData(5, "The harbour log of five megabytes")]
    public async Task A_long_text_is_pasted_added_and_its_splitting_stopped(int megabytes, string headline)
    {
        var page = await Paste(Text(headline, megabytes * Megabyte));
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Add the article") }).ClickAsync();
        await Sign(page);

        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = headline });
        await row.GetByRole(AriaRole.Button, new() { Name = "Stop" }).ClickAsync();
        await Expect(row).ToContainTextAsync("Stopped. The text is kept; split it whenever you like.");
        await Expect(Field(page)).ToHaveValueAsync("");
        await row.GetByRole(AriaRole.Button, new() { Name = $"Remove {headline}" }).ClickAsync();
        await Expect(row).ToHaveCountAsync(0);
        Assert.Empty(Offences);
    }

    [Fact]
    public async Task A_text_over_the_limit_is_refused_in_words_and_stays_in_the_field()
    {
        var text = Text("The harbour log that is too long", 5 * Megabyte + Megabyte / 4);
        var page = await Paste(text);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Add the article") }).ClickAsync();
        await Sign(page);

        await Expect(page.GetByRole(AriaRole.Form, new() { Name = "Add an article" }).GetByRole(AriaRole.Status))
            .ToHaveTextAsync("The text has 5.3 MB and 5 are taken at most: add it in parts.");
        Assert.Equal(text.Length, await Field(page).EvaluateAsync<int>("field => field.value.length"));
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "too long" })).ToHaveCountAsync(0);
        Assert.Empty(Offences);
    }

    async Task<IPage> Paste(string text)
    {
        var page = await Open("/articles");
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Field(page).FocusAsync();
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", text);
        await page.Keyboard.PressAsync("Control+v");
        await Expect(Field(page)).Not.ToBeEmptyAsync();
        return page;
    }

    static ILocator Field(IPage page) => page.GetByLabel("Paste the text of an article");

    static async Task Sign(IPage page)
    {
        await page.GetByLabel("Sign your decisions as").FillAsync("Ada Brandt");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Sign\\b") }).ClickAsync();
    }

    // Paragraphs of a log that nobody is quoted in, numbered so that none is like another.
    static string Text(string headline, int bytes)
    {
        var text = new StringBuilder(bytes).Append(headline).Append("\n\n12 March 2024\n\n");
        for (var day = 1; text.Length < bytes - 200; day++)
            text.Append(CultureInfo.InvariantCulture, $"On watch {day} the harbour of Valdor was quiet, {day % 40} ships lay at the quay and the crane moved {day % 90} loads.\n\n");
        return text.Append('x', bytes - text.Length).ToString();
    }
}
