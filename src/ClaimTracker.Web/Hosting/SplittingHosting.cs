using ClaimTracker.Text;
using ClaimTracker.Web.Seeding;
using ClaimTracker.Web.Splitting;

namespace ClaimTracker.Web.Hosting;

/// <summary>The splitter, its queue in the background, and the articles that a new installation opens with.</summary>
public static class SplittingHosting
{
    public static void AddSplitting(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(_ => Splitter.Load(builder.Configuration["Splitter:Model"]));
        builder.Services.AddHostedService<LoadSplitter>();
        builder.Services.AddSingleton<DossierDecisions>();
        builder.Services.AddSingleton<SeedLoader>();
        builder.Services.AddSingleton<TeamLearning>();
        builder.Services.AddHostedService(services => services.GetRequiredService<TeamLearning>());
        builder.Services.AddSingleton<SplitQueue>();
        builder.Services.AddHostedService(services => services.GetRequiredService<SplitQueue>());
    }

    // At the start, so that a damaged model file is told before anybody pastes an article.
    private sealed class LoadSplitter(IServiceProvider services) : IHostedService
    {
        public Task StartAsync(CancellationToken cancel) => Task.FromResult(services.GetRequiredService<Splitter>());

        public Task StopAsync(CancellationToken cancel) => Task.CompletedTask;
    }
}
