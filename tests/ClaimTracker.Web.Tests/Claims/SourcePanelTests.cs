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
        var claim = new ClaimCard
        {
            Id = Guid.CreateVersion7(),
            Number = 1,
            Version = 1,
            ArticleId = Guid.CreateVersion7(),
            SnapshotId = Guid.CreateVersion7(),
            State = ClaimState.Accepted,
            Statement = "She said it.",
            SpeakerText = "She",
            CueText = "said",
            ContentText = "it",
            Said = new(),
            Spans = [],
            Chain = [],
        };
        var panel = context.Render<SourcePanel>(p => p
            .Add(s => s.Claim, claim).Add(s => s.Draft, draft).Add(s => s.Find, _ => Task.FromResult<IReadOnlyList<SourceOffer>>([offer])));

        await panel.Find("[aria-label='Choose Dredging log']").ClickAsync(new());

        Assert.Equal((true, offer.SourceId), (draft.Chosen, draft.SourceId));
        Assert.Equal("Dredging log", panel.Find(".hit.on b").TextContent);
    }
}
