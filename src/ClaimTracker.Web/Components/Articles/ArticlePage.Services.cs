using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Drafts;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sources;
using ClaimTracker.Web.Components.Shared;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Splitting;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ClaimTracker.Web.Components.Articles;

/// <summary>What the page needs from outside.</summary>
public sealed partial class ArticlePage
{
    [Inject] public required ArticleQueries Articles { get; init; }
    [Inject] public required ActorQueries Actors { get; init; }
    [Inject] public required SourceQueries Sources { get; init; }
    [Inject] public required ClaimCommands Claims { get; init; }
    [Inject] public required AssessmentCommands Answers { get; init; }
    [Inject] public required EvidenceCommands Evidence { get; init; }
    [Inject] public required UndoCommand UndoCommand { get; init; }
    [Inject] public required DraftStore Drafts { get; init; }
    [Inject] public required RecordChanges Changes { get; init; }
    [Inject] public required SignedAnalyst Signed { get; init; }
    [Inject] public required Signing Signing { get; init; }
    [Inject] public required Toasts Toasts { get; init; }
    [Inject] public required SplitQueue Queue { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required IJSRuntime Js { get; init; }
}
