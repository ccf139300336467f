using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClaimTracker.Browser.Tests;

public sealed class AnalystsWayTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task An_analyst_goes_from_an_article_to_a_verdict_on_an_actors_timeline()
    {
        var page = await OpenSeed();
        var open = page.GetByRole(AriaRole.Region, new() { NameRegex = new("^Claim [0-9]+, open") });
        var toast = page.Locator(".toast");

        // The first decision asks for the name that signs.
        await Choose(page, "ruled out");
        await Button(open, "Accept").ClickAsync();
        await open.GetByLabel("Sign your decisions as").FillAsync("Nora Lindqvist");
        await Button(open, "Sign").ClickAsync();
        await Expect(toast).ToContainTextAsync("Accepted claim");
        await Expect(open.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Did Kim Yo-jong say this on 30 Nov 2023") })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Signed as Nora Lindqvist" })).ToBeVisibleAsync();

        // A speaker is corrected.
        await Choose(page, "reported");
        await page.Keyboard.PressAsync("e");
        var editor = page.GetByRole(AriaRole.Region, new() { NameRegex = new("editing$") });
        await Expect(editor.GetByLabel("As a sentence of its own")).ToBeFocusedAsync();
        await editor.GetByRole(AriaRole.Combobox, new() { Name = "Actor" }).FillAsync("Korean Central Television");
        await editor.GetByRole(AriaRole.Option, new() { Name = "New actor “Korean Central Television”" }).ClickAsync();
        await editor.GetByLabel("New, and is").SelectOptionAsync("an outlet");
        await Button(editor, "Save").ClickAsync();
        await Expect(toast).ToContainTextAsync("Saved claim");
        await Expect(open.GetByText("Is what Korean Central Television said true?")).ToBeVisibleAsync();

        // A claim is made from selected words.
        await Select(page, "the North’s launch of a military spy satellite");
        await Button(page.GetByRole(AriaRole.Toolbar, new() { Name = "Selected words" }), "New claim").ClickAsync();
        await editor.GetByRole(AriaRole.Combobox, new() { Name = "Actor" }).FillAsync("United Nations Security Council");
        await editor.GetByLabel("When it was said").FillAsync("2023-11-27/2023-11-29");
        await Expect(editor.GetByText("Understood: 27–29 Nov 2023")).ToBeVisibleAsync();
        await Button(editor, "Save").ClickAsync();
        await Expect(toast).ToContainTextAsync("Made the claim.");
        await Expect(open.GetByRole(AriaRole.Heading, new() { Name = "Did United Nations Security Council say this around 27–29 Nov 2023?" })).ToBeVisibleAsync();

        // One source supports, one refutes.
        await Link(page, "Record of the meeting of 27 November", "supports");
        await Expect(open.Locator(".ev", new() { HasText = "Record of the meeting of 27 November" })).ToContainTextAsync("supports");
        await Link(page, "Letter of a delegate", "refutes");
        await Expect(open.Locator(".ev", new() { HasText = "Letter of a delegate" })).ToContainTextAsync("refutes");

        // Verified, undone, disputed.
        var said = open.GetByRole(AriaRole.Radiogroup, new() { NameRegex = new("^Did United Nations") });
        await Answer(said, open, "Verified", "The record of the meeting has it.");
        await Expect(toast).ToContainTextAsync("Verified that it was said. See it on the timeline");
        await Expect(open).ToContainTextAsync(new Regex("The record of the meeting has it\\.\\s+Nora Lindqvist, "));
        await Button(toast, "Undo").ClickAsync();
        await Expect(toast).ToContainTextAsync("Undone. Both changes stay in the history.");
        await Expect(said.GetByRole(AriaRole.Radio, new() { Name = "Unverified" })).ToBeCheckedAsync();
        await Answer(said, open, "Disputed", "A delegate who was there writes otherwise.");
        await Expect(toast).ToContainTextAsync("Disputed that it was said.");

        // The message leads to the timeline, where the claim stands at its saying with both answers.
        await toast.GetByRole(AriaRole.Link, new() { Name = "See it on the timeline" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("United Nations Security Council");
        var row = page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "the North’s launch of a military spy satellite" });
        await Expect(row.GetByRole(AriaRole.Time)).ToHaveTextAsync("27–29 Nov 2023");
        await Expect(row).ToContainTextAsync("said: disputed; true: unverified, not looked at yet");
        await Expect(row).ToHaveAttributeAsync("aria-current", "true");

        Assert.Empty(Offences);
    }

    static ILocator Button(ILocator inside, string name) => inside.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{Regex.Escape(name)}\\b") }).First;

    // The claim in the margin that has this cue.
    static async Task Choose(IPage page, string cue)
    {
        var claim = page.Locator(".margin [data-claim]").Filter(new() { Has = page.Locator("i", new() { HasTextRegex = new($"^{cue}\\b") }) }).First;
        if (!(await claim.GetAttributeAsync("class"))!.Contains("open", StringComparison.Ordinal))
            await claim.GetByRole(AriaRole.Link, new() { NameRegex = new("^Open claim") }).ClickAsync();
        await Expect(page.Locator(".margin .open i", new() { HasTextRegex = new($"^{cue}\\b") })).ToBeVisibleAsync();
    }

    // Drags the mouse over words of the article.
    static async Task Select(IPage page, string words)
    {
        var line = await page.EvaluateAsync<float[]>(
            """
            words => {
              const walk = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT), range = document.createRange();
              for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                const at = node.data.indexOf(words);
                if (at < 0) continue;
                range.setStart(node, at);
                range.setEnd(node, at + words.length);
                node.parentElement.scrollIntoView({ block: 'center' });
                const boxes = range.getClientRects(), first = boxes[0], last = boxes[boxes.length - 1];
                return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2];
              }
            }
            """,
            words);
        await page.Mouse.MoveAsync(line[0], line[1]);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(line[2], line[3], new() { Steps = 5 });
        await page.Mouse.UpAsync();
    }

    static async Task Link(IPage page, string title, string stance)
    {
        await page.Keyboard.PressAsync("l");
        var panel = page.GetByRole(AriaRole.Dialog, new() { NameRegex = new("^Link a source to claim") });
        await Expect(panel.GetByLabel("Find a source, or paste an address or a text")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(title);
        await Button(panel, $"Add {title}").ClickAsync();
        await panel.GetByLabel("Who publishes it?").FillAsync("United Nations");
        await panel.GetByRole(AriaRole.Radio, new() { Name = stance }).ClickAsync();
        await panel.GetByLabel("Did United Nations Security Council say this around 27–29 Nov 2023?").CheckAsync();
        await panel.GetByLabel("How credible is it, here?").SelectOptionAsync("2 probably true");
        await Button(panel, "Link it").ClickAsync();
        await Expect(page.Locator(".toast")).ToContainTextAsync($"Linked {title}.");
    }

    static async Task Answer(ILocator question, ILocator claim, string answer, string why)
    {
        await question.GetByRole(AriaRole.Radio, new() { Name = answer, Exact = true }).ClickAsync();
        await Expect(claim.GetByLabel("Why do you think so?")).ToBeFocusedAsync();
        await claim.Page.Keyboard.TypeAsync(why);
        await Button(claim, $"Answer: {answer.ToLowerInvariant()}").ClickAsync();
    }
}
