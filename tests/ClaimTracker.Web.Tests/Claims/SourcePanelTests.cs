using Bunit;
using ClaimTracker.Data.Claims;
using ClaimTracker.Web.Components.Claims;
using Microsoft.JSInterop;

namespace ClaimTracker.Web.Tests.Claims;

public sealed class SourcePanelTests
{
    [Fact]
    public async Task A_chosen_source_stays_chosen_where_the_browser_cannot_move_the_focus_any_more()
    {
        await using var context = new BunitContext();
        context.JSInterop.SetupVoid("Blazor._internal.domWrapper.focus", _ => true).SetException(new JSException("Unable to focus an invalid element."));
        var draft = new LinkDraft();
        var offer = new SourceOffer(Guid.CreateVersion7(), "Dredging log", "archived");
        var panel = context.Render<SourcePanel>(p => p
            .Add(s => s.Claim, PageTest.SomeClaim).Add(s => s.Draft, draft).Add(s => s.Find, _ => Task.FromResult<IReadOnlyList<SourceOffer>>([offer])));

        await panel.Find("[aria-label='Choose Dredging log']").ClickAsync(new());

        Assert.Equal((true, offer.SourceId), (draft.Chosen, draft.SourceId));
        Assert.Equal("Dredging log", panel.Find(".hit.on b").TextContent);
    }

    [Fact]
    public async Task Sources_of_the_invented_sample_stand_apart_below_what_is_kept_of_the_real_world()
    {
        await using var context = new BunitContext();
        context.JSInterop.Mode = JSRuntimeMode.Loose;
        SourceOffer[] offers = [new(Guid.CreateVersion7(), "KCNA", ""), new(Guid.CreateVersion7(), "Dredging log", "", Invented: true, Apart: true)];
        var panel = context.Render<SourcePanel>(p => p
            .Add(s => s.Claim, PageTest.SomeClaim).Add(s => s.Draft, new()).Add(s => s.Find, words => Task.FromResult<IReadOnlyList<SourceOffer>>([.. offers.Where(o => o.Title.Contains(words, StringComparison.Ordinal))])));

        Assert.Equal(["Kept already: KCNA", "Of the invented sample: Dredging log Invented"], Groups(panel));
        await panel.Find("#find-source").InputAsync("Dredg");
        Assert.Equal(["None kept by this name: Dredg", "Of the invented sample: Dredging log Invented"], Groups(panel));
    }

    private static IEnumerable<string> Groups(IRenderedComponent<SourcePanel> panel) => panel.FindAll(".grp")
        .Select(g => $"{PageTest.Words(g.QuerySelector("h3")!)}: {string.Join(", ", g.QuerySelectorAll(".hit b").Select(PageTest.Words))}");
}
