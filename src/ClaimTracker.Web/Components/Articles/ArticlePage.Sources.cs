using ClaimTracker.Data.Claims;
using ClaimTracker.Web.Components.Claims;

namespace ClaimTracker.Web.Components.Articles;

/// <summary>Linking a source to the open claim.</summary>
public sealed partial class ArticlePage
{
    private async Task Link(ClaimCard claim)
    {
        await linking.Open(claim, sheet!.Article, sheet.Text, LinkDraft.FromJson(await drafts.Load(SourceLinking.Key(claim))));
        (runner.Problem, focusOn) = (null, "#find-source");
        desk.Link();
    }

    private async Task Linked()
    {
        if (DraftKey is { } key)
            await drafts.Drop(key);
        desk.Leave();
    }
}
