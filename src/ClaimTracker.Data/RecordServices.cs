using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Actors;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Drafts;
using ClaimTracker.Data.Jobs;
using ClaimTracker.Data.Learning;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Timelines;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClaimTracker.Data;

/// <summary>Registers what pages, endpoints and the command line share. Called by the providers.</summary>
public static class RecordServices
{
    /// <summary>The writer, the commands and the queries: without state, one of each for all threads.</summary>
    public static IServiceCollection AddRecord(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<RecordChanges>()
            .AddSingleton<RecordWriter>()
            .AddSingleton<UndoCommand>()
            .AddSingleton<ArticleCommands>()
            .AddSingleton<SplitCommands>()
            .AddSingleton<ClaimCommands>()
            .AddSingleton<ActorCommands>()
            .AddSingleton<SourceCommands>()
            .AddSingleton<EvidenceCommands>()
            .AddSingleton<AssessmentCommands>()
            .AddSingleton<AnalystCommands>()
            .AddSingleton<LearningCommands>()
            .AddSingleton<DecisionReader>()
            .AddSingleton<DraftStore>()
            .AddSingleton<SplitJobs>()
            .AddSingleton<ArticleQueries>()
            .AddSingleton<ClaimQueries>()
            .AddSingleton<ActorQueries>()
            .AddSingleton<SourceQueries>()
            .AddSingleton<TimelineQueries>()
            .AddSingleton<HistoryQueries>()
            .AddSingleton<RevisionLog>();
    }
}
